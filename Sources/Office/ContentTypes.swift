package import XML

/// The content of `[Content_Types].xml`: what each part of an office package is.
package struct ContentTypes: Sendable, Hashable {
  package static let name = "[Content_Types].xml"

  package private(set) var root: Element

  package init(_ root: Element) {
    self.root = root
  }

  /// By the part's name, else by its ending; nil when the package does not say.
  package func type(of part: String) -> String? {
    let path = "/\(part)".lowercased()
    let ending = part.split(separator: ".").last.map { $0.lowercased() }
    var byEnding: String?
    for element in root.elements {
      switch element.name {
      case "Override" where element[attribute: "PartName"]?.lowercased() == path:
        return element[attribute: "ContentType"]
      case "Default" where element[attribute: "Extension"]?.lowercased() == ending:
        byEnding = element[attribute: "ContentType"]
      default: break
      }
    }
    return byEnding
  }

  /// Says what a part is, unless it is said already.
  package mutating func add(_ part: String, _ type: String) {
    guard self.type(of: part) != type else { return }
    root.children.removeAll { node in
      guard case .element(let element) = node else { return false }
      return element.name == "Override" && element[attribute: "PartName"] == "/\(part)"
    }
    root.children.append(.element(Element("Override", ["PartName": "/\(part)", "ContentType": type])))
  }
}
