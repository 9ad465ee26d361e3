import Testing

@testable import Writing

@Suite struct SheetMeasureTests {
  @Test(arguments: [
    ("қысқа", 1), ("бір\nекі", 2), ("а\n\nб", 3),
    ("Университетте жарияланған сапаны қамтамасыз ету саясаты бар, ол стратегиялық менеджментпен байланысты", 3),
    (String(repeating: "ж", count: 100), 3), ("", 1),
  ])
  func `a wrapped text takes as many lines as its letters need`(text: String, lines: Int) {
    #expect(SheetMeasure.lines(of: text, room: SheetMeasure.room(columns: 45, size: 9)) == lines)
  }

  @Test func `a bigger font needs more lines`() {
    let text = "Еуропалық жоғары білім беру кеңістігінде сапаны қамтамасыз ету бойынша стандарттар мен ұсыныстар"
    let small = SheetMeasure.lines(of: text, room: SheetMeasure.room(columns: 45, size: 9))
    let large = SheetMeasure.lines(of: text, room: SheetMeasure.room(columns: 45, size: 18))
    #expect(large >= small * 2 - 1)
  }
}
