import Testing

private let plan = "plans/2026.yaml"

@Suite struct PlanMistakeTests {
  @Test(arguments: [
,
  ])
  func `a mistake in a plan is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
