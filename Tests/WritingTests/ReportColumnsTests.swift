import Model
import Testing

@testable import Writing

struct ReportColumnsTests {
  @Test("columns get what their longest words need, from those that have more")
  func columns() {
    let needs = [ReportColumns.need(of: "а"), ReportColumns.need(of: "27.02.2026")]
    #expect(ReportColumns.fitted([8000, 600], needs: needs) == [7290, 1310])
    #expect(ReportColumns.fitted([500, 8000], needs: [400, 400]) == [500, 8000])
    // Nobody has anything to spare.
    #expect(ReportColumns.fitted([500, 500], needs: [900, 900]) == [500, 500])
  }

  @Test("names of levels that are wider than their columns stand upright")
  func turnedHeads() throws {
    let levels = ["Неудовлетворительная", "Удовлетворительная", "Предполагает улучшение"]
    let columns =
      [Report.Table.Column("Критерий", width: 700)]
      + levels.map { Report.Table.Column($0, width: 100, isCentred: true) }
    let body = try ReportFixture.body(
      ReportFixture.compile(
        ReportFixture.report([
          Report.Part(id: "a", blocks: [.table(.init(columns: columns, rows: [.init(["1.1", "+", "", ""])]))])
        ])))
    #expect(body.ranges(of: "<w:textDirection w:val=\"btLr\"/>").count == 3)
  }
}
