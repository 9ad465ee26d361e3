/// A document as one list of its elements and texts, in their order: some fifty times smaller than a tree of `Element`s,
/// and read without a string being made.
package final class FlatDocument: Sendable {
  /// The names that are looked for, and which prefix they have for each namespace.
  package struct Vocabulary: Sendable {
    /// Namespace → prefix; names of other namespaces are unknown.
    let prefixes: [String: String]
    let names: [String]
    let numbers: [String: UInt32]

    /// Names are given with their prefixes, `w:p`; each has the number of its place.
    package init(prefixes: [String: String], names: [String]) {
      self.prefixes = prefixes
      self.names = names
      numbers = Dictionary(names.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
    }
  }

  package struct Limits: Sendable, Hashable {
    package var bytes: Int
    package var depth: Int
    /// Elements, texts and attributes together.
    package var records: Int

    package init(bytes: Int = 64 << 20, depth: Int = 200, records: Int = 8 << 20) {
      self.bytes = bytes
      self.depth = depth
      self.records = records
    }
  }

  /// Place in the list: an element or a text.
  package typealias Place = Int

  struct Record {
    /// `FlatDocument.text`, or a name's number.
    var name: UInt32
    /// The first place after it and everything in it.
    var end: UInt32
    /// First attribute and their count; of a text: first byte and their count.
    var start: UInt32
    var count: UInt32
  }

  struct Attribute {
    var name: UInt32
    var start: UInt32
    var count: UInt32
  }

  static let text = UInt32.max
  /// Of a namespace that the vocabulary does not know.
  static let unknown = UInt32.max - 1

  let records: [Record]
  let attributes: [Attribute]
  let bytes: [UInt8]
  /// The vocabulary's, then others of its namespaces.
  let names: [String]

  init(records: [Record], attributes: [Attribute], bytes: [UInt8], names: [String]) {
    self.records = records
    self.attributes = attributes
    self.bytes = bytes
    self.names = names
  }

  package var root: Place { 0 }
}

extension FlatDocument {
  /// The number of an element's name; nil for texts and for names of unknown namespaces.
  package func name(_ place: Place) -> Int? {
    let name = records[place].name
    return name < FlatDocument.unknown ? Int(name) : nil
  }

  package func isText(_ place: Place) -> Bool { records[place].name == FlatDocument.text }

  /// With its prefix; empty for texts and for names of unknown namespaces.
  package func spelling(_ place: Place) -> String { name(place).map { names[$0] } ?? "" }

  /// The first place after the element and everything in it.
  package func end(_ place: Place) -> Place { Int(records[place].end) }

  /// Elements and texts directly in an element.
  package func children(_ place: Place) -> Children {
    Children(document: self, place: place + 1, end: isText(place) ? place + 1 : end(place))
  }

  package struct Children: Sequence, IteratorProtocol {
    let document: FlatDocument
    var place: Place
    let end: Place

    package mutating func next() -> Place? {
      guard place < end else { return nil }
      defer { place = document.end(place) }
      return place
    }
  }

  /// The bytes of a text.
  package func text(_ place: Place) -> ArraySlice<UInt8> {
    let record = records[place]
    guard record.name == FlatDocument.text else { return [] }
    return bytes[Int(record.start)..<Int(record.start + record.count)]
  }

  /// All texts in an element, joined.
  package func joinedText(_ place: Place) -> String {
    var found: [UInt8] = []
    for inner in place..<end(place) where isText(inner) { found.append(contentsOf: text(inner)) }
    return String(decoding: found, as: UTF8.self)
  }

  /// An attribute's value by the number of its name; nil when the element has none.
  package func bytes(_ place: Place, _ name: Int) -> ArraySlice<UInt8>? {
    let record = records[place]
    guard record.name != FlatDocument.text else { return nil }
    for attribute in attributes[Int(record.start)..<Int(record.start + record.count)] where attribute.name == name {
      return bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
    }
    return nil
  }

  package func value(_ place: Place, _ name: Int) -> String? {
    bytes(place, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The element with everything in it that is of a known namespace, as a tree.
  package func element(_ place: Place) -> Element {
    var element = Element(spelling(place))
    let record = records[place]
    for attribute in attributes[Int(record.start)..<Int(record.start + record.count)]
    where attribute.name < FlatDocument.unknown {
      let value = bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
      element.attributes.append(
        Element.Attribute(names[Int(attribute.name)], String(decoding: value, as: UTF8.self)))
    }
    for child in children(place) {
      if isText(child) {
        element.children.append(.text(String(decoding: text(child), as: UTF8.self)))
      } else if name(child) != nil {
        element.children.append(.element(self.element(child)))
      }
    }
    return element
  }
}
