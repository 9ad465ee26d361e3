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
      review, "template: sheets/list", "template: sheets/list\n    conflicts: ⟪⟫rektor", "unknown-role",
      "unknown role 'rektor' (did you mean 'rector'?)"),
    Mistake(
      review, "standard: iso", "standard: iso\nfindings: {major: {correction: 14 ⟪⟫dayz}}", "wrong-type",
      "'correction': unknown measure 'dayz' (did you mean 'days'?)"),
    Mistake(
      review, "standard: iso", "standard: iso\nfindings: {major: {correction: ⟪⟫soon}}", "wrong-type",
      "'correction': expected N (days, working days, weeks, months, years)"),
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
      "'for each': expected 'section of standard', 'part of report', 'member of ROLE', 'unit where COND' or 'programme where COND'"
    ),
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
  ])
  func `a mistake in a workflow is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
