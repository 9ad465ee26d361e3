import Model
import YAML

extension Recommendations {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      caseID: node.string("recommendations") ?? "", reports: (node["reports"]?.items ?? []).map(Report.init),
      place: file.place(node))
  }
}

extension Recommendations.Report {
  init(_ node: Node) {
    self.init(
      title: node.text("title") ?? Text(), date: node.day("date") ?? Day(number: 0),
      items: (node["items"]?.items ?? []).map(Recommendations.Item.init))
  }
}

extension Recommendations.Item {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", text: node.text("text") ?? Text(), criterion: node.string("criterion"),
      unit: node.string("unit"))
  }
}
