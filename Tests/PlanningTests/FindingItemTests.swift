import Model
import Testing

@Suite("Whose a finding is")
struct FindingItemTests {
  private let standard = Standard(
    id: "esg", version: 1, edition: "2015", title: Noun(Text("ESG")), scale: "conformity",
    sections: [
      Standard.Section(
        id: "1.4", title: Text("Students"), criteria: [Standard.Criterion(id: "1.4-01", text: Text("Asked"))])
    ], place: Sample.place)
  private let programmes = [
    "6B01": Programme(code: "6B01", title: Noun(Text("A")), unit: "school-it", place: Sample.place)
  ]

  @Test(
    "follows its unit, its criterion's section, or the programme whose form it was written in",
    arguments: [
      (nil, "checklist", true),
      (.unit("school-it"), "checklist", true), (.unit("school-law"), "checklist", false),
      (.section("1.4"), "checklist", true), (.section("1.1"), "checklist", false),
      (.programme("6B01"), "checklist", true), (.programme("6B01"), "checklist/6B01", true),
      (.programme("6B01"), "checklist/6B02", false), (.member("adam"), "checklist", true),
    ] as [(Item?, String, Bool)])
  func concerns(_ item: Item?, _ document: String, _ expected: Bool) {
    let finding = Finding(
      caseID: Sample.caseID, document: document, row: "1.4-01", kind: .finding, criterion: "1.4-01", unit: "school-it",
      foundBy: "adam", foundOn: .on("2026-09-10"))
    #expect(finding.concerns(item, in: standard, of: programmes) == expected)
  }

  @Test("of a department is its school's too")
  func parts() {
    let finding = Finding(
      caseID: Sample.caseID, document: "checklist", row: "1", kind: .finding, unit: "department", foundBy: "adam",
      foundOn: .on("2026-09-10"))
    let units = [
      "department": Unit(id: "department", title: Noun(Text("D")), parent: "school", place: Sample.place),
      "school": Unit(id: "school", title: Noun(Text("S")), place: Sample.place),
    ]
    #expect(finding.concerns(.unit("school"), in: nil, of: [:], units))
    #expect(!finding.concerns(.unit("other"), in: nil, of: [:], units))
  }
}
