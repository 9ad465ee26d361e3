import Model
import YAML

extension WorkCalendar {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("calendar") ?? "", title: node.text("title") ?? Text(),
      weekend: Set(node.choices("weekend") ?? []),
      years: node.string("years").flatMap { try? ClosedRange(reading: $0, of: .years) } ?? 2026...2026,
      daysOff: Set((node["days off"]?.items ?? []).compactMap { $0.day("on") }),
      workingDays: Set((node["working days"]?.items ?? []).compactMap { $0.day("on") }), place: file.place(node))
  }
}
