/// A YAML file as located nodes, in the order they were written. Flat: nodes are cells of one array and texts lie in one
/// buffer, so that reading allocates a few times a file, not a few times a node.
package final class Tree: Sendable {
  let cells: [Cell]
  let bytes: [UInt8]

  init(cells: [Cell], bytes: [UInt8]) {
    self.cells = cells
    self.bytes = bytes
  }

  /// The document's only top node; nil when the file holds nothing but comments.
  package var root: Node? {
    cells.isEmpty ? nil : Node(tree: self, at: 0)
  }
}

/// One node of the flat tree. Children follow their parent; `end` is the index after the last of its descendants.
struct Cell: Sendable {
  enum Kind: UInt8, Sendable {
    case scalar, mapping, sequence, alias
  }

  var kind: Kind
  var style: Node.Style
  var line: UInt32
  var column: UInt32
  /// A scalar's first byte; an alias's target.
  var start: UInt32
  /// A scalar's bytes; a mapping's pairs; a sequence's items.
  var count: UInt32
  var end: UInt32
}

/// A located scalar, mapping or sequence; an alias reads as what it stands for.
package struct Node: Sendable {
  package enum Kind: Sendable {
    case scalar, mapping, sequence
  }

  /// How a scalar was written.
  package enum Style: UInt8, Sendable {
    case plain
    case quoted
    /// After `|` or `>`.
    case block
  }

  let tree: Tree
  let index: Int

  init(tree: Tree, at index: Int) {
    self.tree = tree
    let cell = tree.cells[index]
    self.index = cell.kind == .alias ? Int(cell.start) : index
  }

  private var cell: Cell { tree.cells[index] }

  package var kind: Kind {
    switch cell.kind {
    case .mapping: .mapping
    case .sequence: .sequence
    case .scalar, .alias: .scalar
    }
  }

  /// From 1.
  package var line: Int { Int(cell.line) }
  /// In characters (code points), from 1.
  package var column: Int { Int(cell.column) }

  /// A scalar's text, untouched by YAML 1.1's guesses (`yes`, `012`, `1:30` stay as written); empty for the other kinds.
  package var text: String {
    String(decoding: utf8, as: UTF8.self)
  }

  /// A scalar's text as bytes.
  package var utf8: ArraySlice<UInt8> {
    let cell = cell
    guard cell.kind == .scalar else { return [] }
    return tree.bytes[Int(cell.start)..<Int(cell.start + cell.count)]
  }

  /// Whether a scalar says exactly this; cheaper than making its text.
  package func says(_ words: String) -> Bool {
    let cell = cell
    return cell.kind == .scalar && Int(cell.count) == words.utf8.count && utf8.elementsEqual(words.utf8)
  }

  package var style: Style { cell.style }

  /// Nothing was written: `key:`, `~` or `null`.
  package var isNull: Bool {
    guard cell.kind == .scalar, cell.style == .plain else { return false }
    return cell.count == 0 || utf8.elementsEqual("~".utf8) || utf8.elementsEqual("null".utf8)
  }

  /// A mapping's pairs as written, repeated keys included; empty for the other kinds.
  package var pairs: [(key: Node, value: Node)] {
    guard cell.kind == .mapping else { return [] }
    var pairs: [(key: Node, value: Node)] = []
    pairs.reserveCapacity(Int(cell.count))
    var next = index + 1
    while next < Int(cell.end) {
      let value = Int(tree.cells[next].end)
      pairs.append((Node(tree: tree, at: next), Node(tree: tree, at: value)))
      next = Int(tree.cells[value].end)
    }
    return pairs
  }

  /// A sequence's items; empty for the other kinds.
  package var items: [Node] {
    guard cell.kind == .sequence else { return [] }
    var items: [Node] = []
    items.reserveCapacity(Int(cell.count))
    var next = index + 1
    while next < Int(cell.end) {
      items.append(Node(tree: tree, at: next))
      next = Int(tree.cells[next].end)
    }
    return items
  }

  /// The value of a mapping's key (the first, when it is repeated).
  package subscript(key: String) -> Node? {
    guard cell.kind == .mapping else { return nil }
    var next = index + 1
    while next < Int(cell.end) {
      let written = tree.cells[next]
      let value = Int(written.end)
      let name = tree.bytes[Int(written.start)..<Int(written.start + written.count)]
      if name.count == key.utf8.count, name.elementsEqual(key.utf8) { return Node(tree: tree, at: value) }
      next = Int(tree.cells[value].end)
    }
    return nil
  }
}
