package import XML

/// What a part of an office package points at, the content of its `.rels` part.
package struct Relationships: Sendable, Hashable {
  package struct Relationship: Sendable, Hashable {
    package var id: String
    /// The last word of the type's address, `header`; transitional and strict documents differ in the rest.
    package var kind: String
    /// Name of a part, without a leading `/`; nil when it lies outside the package.
    package var part: String?
    /// What lies outside the package, as it is written; nil for parts.
    package var address: String?
  }

  package private(set) var root: Element
  /// Folder of the part that points, `word`.
  private let folder: String

  /// The relationships of a part; of the package itself when the part's name is empty.
  package init(_ root: Element, of part: String) {
    self.root = root
    folder = part.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Where the relationships of a part are kept.
  package static func name(of part: String) -> String {
    var path = part.split(separator: "/").map(String.init)
    let file = path.popLast() ?? ""
    return (path + ["_rels", "\(file).rels"]).joined(separator: "/")
  }

  package var all: [Relationship] {
    root.elements.map { element in
      let isOutside = element[attribute: "TargetMode"] == "External"
      return Relationship(
        id: element[attribute: "Id"] ?? "",
        kind: Relationships.kind(element[attribute: "Type"] ?? ""),
        part: isOutside ? nil : element[attribute: "Target"].map(resolve),
        address: isOutside ? element[attribute: "Target"] : nil)
    }
  }

  private static func kind(_ type: String) -> String {
    guard let slash = type.utf8.lastIndex(of: UInt8(ascii: "/")) else { return type }
    return String(type[type.utf8.index(after: slash)...])
  }

  package func parts(_ kind: String) -> [String] {
    all.filter { $0.kind == kind }.compactMap(\.part)
  }

  /// Adds one with an id of its own.
  package mutating func add(type: String, target: String) {
    let taken = Set(all.map(\.id))
    var number = 1
    while taken.contains("rId\(number)") { number += 1 }
    root.children.append(
      .element(Element("Relationship", ["Id": "rId\(number)", "Type": type, "Target": target])))
  }

  /// Adds one under an id that nothing has yet.
  package mutating func add(id: String, type: String, target: String, isExternal: Bool = false) {
    var element = Element("Relationship", ["Id": id, "Type": type, "Target": target])
    if isExternal { element[attribute: "TargetMode"] = "External" }
    root.children.append(.element(element))
  }

  private func resolve(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = path.popLast() } else if step != "." { path.append(String(step)) }
    }
    return path.joined(separator: "/")
  }
}
