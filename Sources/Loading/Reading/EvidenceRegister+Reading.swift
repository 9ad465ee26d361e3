import Model
import YAML

extension EvidenceRegister {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      caseID: node.string("evidence") ?? "", items: (node["items"]?.items ?? []).map { Item($0, in: file) },
      place: file.place(node))
  }
}

extension EvidenceRegister.Item {
  init(_ node: Node, in file: SourceFile) {
    let source: EvidenceRegister.Source =
      if let path = node.string("file") {
        .file(path)
      } else if let address = node.string("link") {
        .link(address)
      } else {
        .paper(at: node.text("place") ?? Text(), holder: node.string("holder"))
      }
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(), source: source, owner: node.string("owner"),
      date: node.day("date"), validUntil: node.day("valid until"), serves: node.strings("serves"),
      isRestricted: node.flag("restricted"), place: file.place(node))
  }
}
