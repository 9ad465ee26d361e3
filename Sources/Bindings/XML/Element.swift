/// An element of an XML document with everything in it, as a plain value.
package struct Element: Sendable, Hashable {
  /// One `name="value"`; a namespace's declaration is an attribute named `xmlns` or `xmlns:prefix`.
  package struct Attribute: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// With its prefix, as it is written: `w:p`.
  package var name: String
  /// Declarations of namespaces first, then the others, each in the order of the file.
  package var attributes: [Attribute]
  package var children: [Node]

  package init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes.map { Attribute($0, $1) }
    self.children = children
  }

  package subscript(attribute name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      if let index = attributes.firstIndex(where: { $0.name == name }) {
        if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
      } else if let newValue {
        attributes.append(Attribute(name, newValue))
      }
    }
  }
}

/// What stands between an element's tags.
package enum Node: Sendable, Hashable {
  case element(Element)
  case text(String)
  case comment(String)
  case instruction(target: String, data: String)
}

extension Element {
  package var elements: [Element] {
    children.compactMap { node in
      guard case .element(let element) = node else { return nil }
      return element
    }
  }

  package func first(_ name: String) -> Element? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The texts directly in it, joined.
  package var text: String {
    var text = ""
    for case .text(let part) in children { text += part }
    return text
  }
}
