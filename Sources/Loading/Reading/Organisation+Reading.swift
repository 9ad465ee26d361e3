import Model
import YAML

extension Organisation {
  init(_ node: Node?) {
    self.init(
      id: node?.string("id") ?? "organisation", name: node?.noun("name") ?? Noun(Text()), short: node?.noun("short"),
      city: node?.text("city"), address: node?.text("address"), number: node?.string("number"))
  }
}

extension Person {
  init(id: String, _ node: Node, place: Place) {
    let name = node["name"]
    self.init(
      id: id, surname: name?.noun("surname") ?? Noun(Text()), given: name?.text("given") ?? Text(),
      patronymic: name?.text("patronymic"), position: node.noun("position"), gender: node.choice("gender"),
      unit: node.string("unit"), language: node.choice("language"), email: node.string("email"),
      from: node.day("from"), until: node.day("until"), deputy: node.string("deputy"), place: place)
  }
}
