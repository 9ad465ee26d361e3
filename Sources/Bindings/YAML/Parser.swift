import CLibYAML

extension Tree {
  /// What a file may ask of us; nobody's procedure comes near.
  package struct Limits: Sendable {
    package var bytes = 16 * 1024 * 1024
    package var depth = 64
    /// Nodes that aliases stand for, all together.
    package var expansion = 100_000

    package init() {}
  }

  /// Reads one YAML document, UTF-8 with or without BOM.
  package convenience init(reading source: [UInt8], limits: Limits = Limits()) throws(Problem) {
    guard source.count <= limits.bytes else {
      throw Problem("the file has \(source.count) bytes; at most \(limits.bytes) are read", line: 1, column: 1)
    }
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
      throw Problem("the file is UTF-16; save it as UTF-8", line: 1, column: 1)
    }
    var builder = Builder(source: source, limits: limits)
    try builder.build()
    self.init(cells: builder.cells, bytes: builder.bytes)
  }
}

/// Walks libyaml's events into cells.
struct Builder {
  struct Frame {
    var cell: Int
    var isMapping: Bool
    var children: UInt32 = 0
    /// Nodes below it, aliases counted as what they stand for.
    var size = 0
    var anchor: String?
  }

  struct Anchor {
    var cell: Int
    /// Nil while its node is still open.
    var size: Int?
  }

  let source: [UInt8]
  let limits: Tree.Limits
  var cells: [Cell] = []
  var bytes: [UInt8] = []
  var frames: [Frame] = []
  var anchors: [String: Anchor] = [:]
  var expansion = 0

  init(source: [UInt8], limits: Tree.Limits) {
    self.source = source
    self.limits = limits
    bytes.reserveCapacity(source.count)
    cells.reserveCapacity(source.count / 12 + 4)
  }

  mutating func build() throws(Problem) {
    // On the heap: a yaml_parser_t keeps a pointer to itself (api.c), so it must never move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw Problem("no memory to read the file", line: 1, column: 1)
    }
    defer { unsafe yaml_parser_delete(parser) }
    // Unsafe memory lives as long as `source`, which this builder holds; libyaml only reads it.
    let input = source
    let outcome: Result<Void, Problem> = unsafe input.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(Problem) {
        try unsafe run(parser)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  private mutating func run(_ parser: UnsafeMutablePointer<yaml_parser_t>) throws(Problem) {
    var documents = 0
    var event = unsafe yaml_event_t()
    while true {
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe problem(of: parser) }
      defer { unsafe yaml_event_delete(&event) }
      let mark = unsafe event.start_mark
      switch unsafe event.type {
      case YAML_SCALAR_EVENT:
        let scalar = unsafe event.data.scalar
        if unsafe scalar.tag != nil { throw Self.tagged(mark) }
        let start = bytes.count
        if unsafe scalar.length > 0 {
          unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
        }
        let cell = Cell(
          kind: .scalar, style: Self.style(unsafe scalar.style), line: UInt32(mark.line + 1),
          column: UInt32(mark.column + 1), start: UInt32(start), count: UInt32(bytes.count - start),
          end: UInt32(cells.count + 1))
        if unsafe scalar.anchor != nil {
          unsafe anchors[String(cString: scalar.anchor)] = Anchor(cell: cells.count, size: 1)
        }
        cells.append(cell)
        added(size: 1)
      case YAML_MAPPING_START_EVENT:
        let start = unsafe event.data.mapping_start
        if unsafe start.tag != nil { throw Self.tagged(mark) }
        try open(.mapping, at: mark, anchor: unsafe Self.name(start.anchor))
      case YAML_SEQUENCE_START_EVENT:
        let start = unsafe event.data.sequence_start
        if unsafe start.tag != nil { throw Self.tagged(mark) }
        try open(.sequence, at: mark, anchor: unsafe Self.name(start.anchor))
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        close()
      case YAML_ALIAS_EVENT:
        try alias(unsafe Self.name(event.data.alias.anchor) ?? "", at: mark)
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 { throw Self.problem("a second document begins here; a file holds one", mark) }
      case YAML_STREAM_END_EVENT:
        return
      default:
        break
      }
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Node.Style {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .quoted
    }
  }

  private mutating func open(_ kind: Cell.Kind, at mark: yaml_mark_t, anchor: String?) throws(Problem) {
    if let parent = frames.last, parent.isMapping, parent.children.isMultiple(of: 2) {
      throw Self.problem("a key must be plain text; a text that begins with '{' or '[' needs quotes", mark)
    }
    guard frames.count < limits.depth else {
      throw Self.problem("nested deeper than \(limits.depth) levels", mark)
    }
    if let anchor { anchors[anchor] = Anchor(cell: cells.count, size: nil) }
    frames.append(Frame(cell: cells.count, isMapping: kind == .mapping, anchor: anchor))
    cells.append(
      Cell(
        kind: kind, style: .block, line: UInt32(mark.line + 1), column: UInt32(mark.column + 1), start: 0, count: 0,
        end: 0))
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    cells[frame.cell].end = UInt32(cells.count)
    cells[frame.cell].count = frame.isMapping ? frame.children / 2 : frame.children
    if let anchor = frame.anchor { anchors[anchor]?.size = frame.size + 1 }
    added(size: frame.size + 1)
  }

  private mutating func alias(_ name: String, at mark: yaml_mark_t) throws(Problem) {
    guard let anchor = anchors[name] else {
      throw Self.problem("no anchor '&\(name)' stands above", mark)
    }
    guard let size = anchor.size else {
      throw Self.problem("alias '*\(name)' stands inside what it stands for", mark)
    }
    if let parent = frames.last, parent.isMapping, parent.children.isMultiple(of: 2) {
      throw Self.problem("a key cannot be an alias", mark)
    }
    expansion += size
    guard expansion <= limits.expansion else {
      throw Self.problem("aliases stand for more than \(limits.expansion) nodes", mark)
    }
    cells.append(
      Cell(
        kind: .alias, style: .block, line: UInt32(mark.line + 1), column: UInt32(mark.column + 1),
        start: UInt32(anchor.cell), count: 0, end: UInt32(cells.count + 1)))
    added(size: size)
  }

  private mutating func added(size: Int) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].children += 1
    frames[frames.count - 1].size += size
  }
}
