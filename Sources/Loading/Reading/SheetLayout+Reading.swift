import Model
import YAML

extension SheetLayout {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("layout") ?? "", version: node.whole("version") ?? 1,
      values: node.choice("values") ?? .checklist, sheets: (node["sheets"]?.items ?? []).map { Sheet($0) },
      place: file.place(node))
  }
}

extension SheetLayout.Sheet {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", name: node.text("name") ?? Text(), each: node.string("each"),
      heading: node.texts("heading"), entries: (node["entries"]?.items ?? []).map { SheetLayout.Entry($0) },
      rows: node.string("rows"), openRows: node.whole("open rows") ?? 0,
      columns: (node["columns"]?.items ?? []).map { SheetLayout.Column($0) },
      total: node.text("total"), empty: node.text("empty"),
      colours: (node["colours"]?.items ?? []).map { SheetLayout.Colour($0) },
      timeline: node["timeline"].map { SheetLayout.Timeline($0) }, chart: node["chart"].map { SheetLayout.Chart($0) },
      signature: node.texts("signature"), isLandscape: node.string("orientation") != "portrait")
    opens = node.choice("opens") ?? .finding
  }
}

extension SheetLayout.Entry {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(), input: node.input ?? .text,
      isRequired: node.flag("required"))
  }
}

extension SheetLayout.Column {
  init(_ node: Node) {
    let content: Content =
      if let name = node.string("shows") {
        .value(name)
      } else if let text = node.text("says") {
        .phrase(text)
      } else if let count: SheetLayout.Count = node.choice("counts") {
        .count(count)
      } else if let list = node.string("links") {
        .links(list)
      } else if let list = node.string("spreads") {
        .spread(list)
      } else {
        .input(node.input ?? .text)
      }
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(),
      width: node.string("width").flatMap { Double($0) } ?? 10, content: content, isKey: node.flag("key"),
      isRequirement: node.flag("requirement"), isHidden: node.flag("hidden"), tone: node.choice("tone"))
  }
}

extension SheetLayout.Colour {
  init(_ node: Node) {
    self.init(
      name: node.string("where") ?? "", value: node.string("is"), tone: node.choice("tone") ?? .neutral,
      column: node.string("column"))
  }
}

extension SheetLayout.Timeline {
  init(_ node: Node) {
    self.init(
      from: node.string("from") ?? "", to: node.string("to") ?? "",
      colours: (node["colours"]?.items ?? []).map { SheetLayout.Colour($0) }, today: node.string("today"))
  }
}

extension SheetLayout.Chart {
  init(_ node: Node) {
    self.init(
      kind: node.choice("kind") ?? .bar, title: node.text("title") ?? Text(),
      categories: node.string("categories") ?? "", series: node.strings("series"), end: node.whole("end"))
  }
}

extension Node {
  fileprivate var input: SheetLayout.Input? {
    string("fill in").flatMap { try? SheetLayout.Input(reading: $0) }
  }
}
