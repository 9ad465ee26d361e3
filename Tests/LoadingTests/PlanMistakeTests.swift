import Testing

private let plan = "plans/2026.yaml"

@Suite struct PlanMistakeTests {
  @Test(arguments: [
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
    Mistake(
      plan, "    already:", "    waivers: [{rule: some-rule, reason: why, by: ⟪⟫kym}]\n    already:",
      "unknown-person", "unknown person 'kym' (did you mean 'kim'?)"),
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
  ])
  func `a mistake in a plan is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
