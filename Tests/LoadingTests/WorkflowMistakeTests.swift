import Testing

private let review = "workflows/review.yaml"

@Suite struct WorkflowMistakeTests {
  @Test(arguments: [
    Mistake(
      review, "title: {kk: Қ", "⟪⟫titel: x\ntitle: {kk: Қ", "unknown-key",
      "unknown key 'titel' (did you mean 'title'?) in a workflow"),
    Mistake(
      review, "subject:", "⟪⟫version: 2\nsubject:", "duplicate-key", "key 'version' stands here twice, first on line 2"),
    Mistake(
      review, "[programme, organisation]", "⟪⟫programme", "wrong-type", "'subject' takes a list, not 'programme'"),
    Mistake(review, "version: 1", "version: ⟪⟫one", "wrong-type", "'version' takes a whole number from 1, not 'one'"),
    Mistake(
      review, "    title: Order\n", "    title:⟪⟫\n", "wrong-type",
      "'title' has no value; give it one or delete the key"),
    Mistake(
      review, "id: check", "id: ⟪⟫сheck", "bad-id",
      "id 'сheck' holds the Cyrillic 'с'; write it in Latin letters: 'check'"),
    Mistake(
      review, "  - id: check\n    title: Check", "  - ⟪⟫title: Check", "missing-key",
      "a step needs 'id': permanent; steps and documents share one namespace"),
    Mistake(
      review, "responsible: rector\n    due: visit", "responsible: ⟪⟫rektor\n    due: visit", "unknown-role",
      "unknown role 'rektor' (did you mean 'rector'?)"),
    Mistake(
      review, "signed by: rector", "signed by: ⟪⟫rесtor", "unknown-role",
      "unknown role 'rесtor' (it holds the Cyrillic 'е', 'с'; did you mean 'rector' in Latin letters?)"),
    Mistake(
      review, "needs: [order]", "needs: [⟪⟫ordre]", "unknown-step", "unknown step 'ordre' (did you mean 'order'?)"),
    Mistake(review, "needs: [decision]", "needs: [⟪⟫order]", "cycle", "steps wait for each other: order -> order"),
    Mistake(
      review, "due: visit - 60 days", "due: ⟪⟫decision - 60 days", "cycle",
      "deadlines count from each other: decision -> decision"),
    Mistake(
      review, "due: visit - 60 days", "due: ⟪⟫visti - 60 days", "unknown-anchor",
      "unknown anchor or step 'visti' (did you mean 'visit'?)"),
    Mistake(
      review, "due: visit - 60 days", "due: visit - 60 ⟪⟫day's", "bad-due",
      "'due': unknown measure 'day's' (did you mean 'days'?)"),
    Mistake(
      review, "due: visit - 60 days", "due: visit ⟪⟫-60 days", "bad-due",
      "'due': expected '+' or '-' with spaces around it, a number and a measure, as visit - 60 days"),
    Mistake(
      review, "due: visit - 60 days", "due: ⟪⟫2026-02-30", "bad-date",
      "'due': there is no day '2026-02-30'; dates are written 2026-09-15"),
    Mistake(
      review, "documents: [the-order]", "documents: [⟪⟫the-ordr]", "unknown-document",
      "unknown document 'the-ordr' (did you mean 'the-order'?)"),
    Mistake(
      review, "  - id: order", "  - id: ⟪⟫decision\n    title: A\n    responsible: rector\n  - id: order",
      "duplicate-id", "'decision' is the id of a step on line 11 already"),
    Mistake(
      review, "for each: section of standard", "for each: ⟪⟫section", "bad-condition",
      "'for each': expected 'section of standard', 'member of ROLE', 'unit where COND' or 'programme where COND'"),
    Mistake(
      review, "section of standard\n    responsible: administrator of section",
      "programme where ⟪⟫levl = master\n    responsible: rector", "unknown-field",
      "'for each': unknown field 'levl' (did you mean 'level'?)"),
    Mistake(
      review, "responsible: rector\n    due: visit", "responsible: ⟪⟫administrator of section\n    due: visit",
      "wrong-type", "'administrator of section' needs 'section of standard' in 'for each' of the same step"),
    Mistake(
      review, "template: orders/order", "template: ⟪⟫orders/oder", "unknown-template",
      "unknown template 'orders/oder' (did you mean 'orders/order'?)"),
    Mistake(
      review, "template: orders/order", "layout: mirror\n    template: ⟪⟫orders/order", "unknown-template",
      "there is no templates/orders/order.kk-ru.docx, which 'the-order' needs"),
    Mistake(
      review, "sheets/list", "⟪⟫sheets/lists", "unknown-template",
      "unknown template 'sheets/lists' (did you mean 'sheets/list'?)"),
    Mistake(review, "{{until(due)}}", "{{until(⟪⟫deu)}}", "unknown-name", "unknown name 'deu' (did you mean 'due'?)"),
    Mistake(
      review, "{{until(due)}}", "{{until(⟪⟫organisation.city)}}", "wrong-kind",
      "'until' cannot be applied to 'organisation.city'"),
    Mistake(
      review, "standard: iso", "standard: ⟪⟫isso", "unknown-standard", "unknown standard 'isso' (did you mean 'iso'?)"),
    Mistake(review, "members: 2..3", "members: ⟪⟫3..2", "wrong-type", "'members': the range ends before it begins"),
    Mistake(
      iso, "scale: yes-no", "scale: ⟪⟫yes-on", "unknown-scale", "unknown scale 'yes-on' (did you mean 'yes-no'?)"),
    Mistake(
      iso, "{id: 1.10-02", "{id: ⟪⟫1.10-01, text: Again}\n      - {id: 1.10-02", "duplicate-id",
      "criterion '1.10-01' stands on line 11 already"),
    Mistake(
      iso, "[policy]", "[⟪⟫polciy]", "unknown-evidence", "unknown kind of evidence 'polciy' (did you mean 'policy'?)"),
    Mistake(sapa, "[own]", "[⟪⟫owm]", "unknown-profile", "unknown profile 'owm' (did you mean 'own'?)"),
    Mistake(
      sapa, "'1.10': omarov", "⟪⟫'1.1': omarov", "unknown-section", "unknown section '1.1' (did you mean '1.10'?)"),
    Mistake(
      sapa, "languages: [kk, ru]", "languages: [kk, ⟪⟫rus]", "wrong-type",
      "unknown value 'rus' (did you mean 'ru'?) for 'languages'"),
    Mistake(sapa, "sapa: 1", "sapa: 1\ncalendar: ⟪⟫ru", "unknown-calendar", "unknown calendar 'ru'; known: kz"),
    Mistake(
      sapa, "sapa: 1", "sapa: 1\ntime zone: ⟪⟫Asia/Alamty", "wrong-type",
      "unknown time zone 'Asia/Alamty'; write one as Asia/Almaty"),
    Mistake(
      sapa, "rector: serikova", "⟪⟫rektor: serikova", "unknown-role", "unknown role 'rektor' (did you mean 'rector'?)"),
    Mistake(
      sapa, "rector: serikova", "group: ⟪⟫serikova", "wrong-type",
      "'group' is a group; give it head, secretary and members"),
    Mistake(
      "workflows/standards/profiles/own.yaml", "after: 1.10-01", "after: ⟪⟫1.10-0l", "unknown-criterion",
      "unknown criterion '1.10-0l' (did you mean '1.10-01'?)"),
    Mistake(
      "workflows/calendars/kz.yaml", "2026-12-16", "⟪⟫2028-12-16", "bad-date",
      "2028-12-16 is outside the years 2026..2027"),
    Mistake(
      "workflows/calendars/kz.yaml", "sunday", "⟪⟫sundy", "wrong-type",
      "unknown value 'sundy' (did you mean 'sunday'?) for 'weekend'"),
    Mistake(
      "workflows/standards/scales/yes-no.yaml", "tone: poor", "tone: ⟪⟫red", "wrong-type",
      "unknown value 'red'; known: good, fair, poor, neutral for 'tone'"),
    Mistake(list, "layout: list", "layout: ⟪⟫lists", "bad-id", "layout 'lists' must be named as its file, 'list'"),
    Mistake(list, "\"{{id}}\"", "\"{{⟪⟫idd}}\"", "unknown-name", "unknown name 'idd' (did you mean 'id'?)"),
    Mistake(list, "shows: id", "shows: ⟪⟫ide", "unknown-name", "unknown name 'ide' (did you mean 'id'?)"),
    Mistake(
      list, "shows: id, key: true", "shows: id, ⟪⟫says: x, key: true", "duplicate-key",
      "a column has only one of 'shows', 'says', 'fill in', 'counts', 'links'"),
    Mistake(list, "list of scale", "list of ⟪⟫scales", "unknown-name", "unknown list 'scales' (did you mean 'scale'?)"),
    Mistake(
      list, ", key: true}\n      - {id: verdict, title: Verdict, width: 12, fill in: list",
      "}\n      - {id: verdict, title: Verdict, width: 12, fill in: ⟪⟫list", "missing-key",
      "a sheet that people fill in needs a column with 'key: true'"),
    Mistake(
      plan, "workflow: review\n    for each", "workflow: ⟪⟫reveiw\n    for each", "unknown-workflow",
      "unknown workflow 'reveiw' (did you mean 'review'?)"),
    Mistake(
      plan, "for: organisation", "for: ⟪⟫6B011", "unknown-programme", "unknown programme '6B011' (did you mean '6B01'?)"
    ),
    Mistake(
      plan, "for: organisation", "for: ⟪⟫it", "wrong-subject",
      "'review' runs over organisation, programme, not over unit"),
    Mistake(
      plan, "level = bachelor", "⟪⟫levle = bachelor", "unknown-field",
      "'for each': unknown field 'levle' (did you mean 'level'?)"),
    Mistake(
      plan, "level = bachelor", "level = bachelor ⟪⟫or level = master", "bad-condition",
      "'for each': expected 'and' instead of 'or'"),
    Mistake(
      plan, "visit: 2027-04-12", "⟪⟫vist: 2027-04-12", "unknown-anchor", "unknown anchor 'vist' (did you mean 'visit'?)"
    ),
    Mistake(plan, "2027-04-12", "⟪⟫12.04.2027", "bad-date", "'visit' takes a date as 2027-04-12, not '12.04.2027'"),
    Mistake(plan, "members: [kim]", "members: [⟪⟫kym]", "unknown-person", "unknown person 'kym' (did you mean 'kim'?)"),
    Mistake(
      plan, "{head: serikova, members", "⟪⟫{head: serikova, deputy: omarov, members", "wrong-type",
      "'group' has no deputy; its seats are head, secretary"),
    Mistake(
      plan, "decision: {on", "⟪⟫desicion: {on", "unknown-step", "unknown step 'desicion' (did you mean 'decision'?)"),
    Mistake(
      plan, "check/1.10", "check/⟪⟫1.1", "unknown-step", "unknown item '1.1' (did you mean '1.10'?) of step 'check'"),
    Mistake(
      plan, "check/1.10", "⟪⟫check", "unknown-step", "step 'check' is repeated; name each with its item, as check/1.10"),
    Mistake(
      plan, "order: {on: 2026-08-30, number: '15', by: serikova}", "⟪⟫order: {on: 2026-08-30}", "missing-key",
      "'order' was issued: its 'number' is missing"),
    Mistake(
      plan, "skip: [6B02]", "skip: [⟪⟫7M01]", "unknown-subject",
      "'7M01' is not among those anyway; delete it from 'skip'"),
    Mistake(
      plan, "workflow: review\n    for each",
      "workflow: ⟪⟫review\n    for: organisation\n  - workflow: review\n    for each", "duplicate-id",
      "case '2026-review-organisation' stands in plans/2026.yaml on line 3 already; give this one an 'id:' of its own"),
    Mistake(
      sapa, "rector: serikova", "rector: head of ⟪⟫itt", "unknown-unit", "unknown unit 'itt' (did you mean 'it'?)"),
  ]),
  ])
  func `a mistake in a workflow is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
