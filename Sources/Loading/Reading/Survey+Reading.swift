import Model
import YAML

extension Survey {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("survey") ?? "", title: node.text("title") ?? Text(),
      leastAnswers: node.whole("smallest group") ?? Survey.usualLeast,
      group: node["group"].map { Group(title: $0.text("title") ?? Text(), columns: $0.strings("columns")) },
      scales: (node["scales"]?.items ?? []).map { scale in
        Scale(id: scale.string("id") ?? "", options: (scale["options"]?.items ?? []).map { Option($0) })
      },
      questions: (node["questions"]?.items ?? []).map { question in
        Question(
          id: question.string("id") ?? "", title: question.text("title") ?? Text(),
          scale: question.string("scale") ?? "", columns: question.strings("columns"))
      },
      place: file.place(node))
  }
}

extension Survey.Option {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(), tone: node.choice("tone"),
      also: node.strings("also"))
  }
}
