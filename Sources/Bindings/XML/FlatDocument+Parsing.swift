import CLibXML2

extension FlatDocument {
  /// Reads a document; without network, entities or a DOCTYPE.
  package static func parsing(
    _ bytes: [UInt8], _ vocabulary: Vocabulary, limits: Limits = Limits()
  ) throws(XMLProblem) -> FlatDocument {
    guard bytes.count <= limits.bytes else { throw XMLProblem(.tooLarge(bytes: bytes.count, limit: limits.bytes)) }
    return try FlatBuilder(vocabulary, limits: limits, expecting: bytes.count).read(bytes)
  }
}

/// Receives what libxml2 finds, and writes it into the list.
@safe private final class FlatBuilder {
  private var records: [FlatDocument.Record] = []
  private var attributes: [FlatDocument.Attribute] = []
  private var bytes: [UInt8] = []
  private var names: [String]
  private let vocabulary: FlatDocument.Vocabulary
  private let limits: FlatDocument.Limits
  private var open: [(place: Int, declared: Int)] = []
  /// Namespaces that are open; libxml2 looks each name up among all of them.
  private var spaces = 0
  /// The text that more characters belong to.
  private var lastText: Int?
  private var problem: XMLProblem?
  private var parser: xmlParserCtxtPtr?
  /// The parser interns names and namespaces: equal ones lie at one address.
  private var known: [Spelling: UInt32] = [:]
  private var others: [String: UInt32] = [:]

  private struct Spelling: Hashable {
    let local: UInt
    let namespace: UInt
  }

  init(_ vocabulary: FlatDocument.Vocabulary, limits: FlatDocument.Limits, expecting size: Int) {
    self.vocabulary = vocabulary
    self.limits = limits
    names = vocabulary.names
    records.reserveCapacity(size / 40)
    attributes.reserveCapacity(size / 60)
    bytes.reserveCapacity(size / 2)
  }

  func read(_ bytes: [UInt8]) throws(XMLProblem) -> FlatDocument {
    let parser = try Parser()
    unsafe self.parser = parser.context
    // Bytes of different names; looking up gets slow when there are many.
    unsafe xmlDictSetLimit(parser.context.pointee.dict, 256 << 10)
    unsafe parser.send(bytes, to: self, through: Self.handler)
    unsafe self.parser = nil
    if let problem { throw problem }
    guard parser.isWellFormed, !records.isEmpty, open.isEmpty else { throw parser.lastError }
    return FlatDocument(records: records, attributes: attributes, bytes: self.bytes, names: names)
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.internalSubset = { data, _, _, _ in unsafe FlatBuilder.receiving(data)?.fail(.documentType) }
    unsafe handler.startElementNs = { data, local, _, namespace, declared, _, count, _, attributes in
      unsafe FlatBuilder.receiving(data)?.start(local, namespace, Int(declared), Int(count), attributes)
    }
    unsafe handler.endElementNs = { data, _, _, _ in unsafe FlatBuilder.receiving(data)?.end() }
    unsafe handler.characters = { data, text, count in unsafe FlatBuilder.receiving(data)?.characters(text, Int(count))
    }
    // The same function, else the parser guesses which blanks matter.
    unsafe handler.ignorableWhitespace = { data, text, count in
      unsafe FlatBuilder.receiving(data)?.characters(text, Int(count))
    }
    unsafe handler.cdataBlock = { data, text, count in unsafe FlatBuilder.receiving(data)?.characters(text, Int(count))
    }
    unsafe handler.reference = { data, _ in
      unsafe FlatBuilder.receiving(data)?.fail(.malformed("an entity is not allowed"))
    }
    return unsafe handler
  }

  private static func receiving(_ data: UnsafeMutableRawPointer?) -> FlatBuilder? {
    unsafe data.map { unsafe Unmanaged<FlatBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func fail(_ reason: XMLProblem.Reason) {
    guard problem == nil, let parser = unsafe parser else { return }
    problem = unsafe XMLProblem(reason, line: parser.pointee.input.map { unsafe Int($0.pointee.line) } ?? 0)
    unsafe xmlStopParser(parser)
  }

  private func start(
    _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ declared: Int, _ count: Int,
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard problem == nil else { return }
    guard open.count < limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
    guard records.count + attributes.count + count < limits.records else {
      return fail(.tooMany(limit: limits.records))
    }
    spaces += declared
    guard spaces <= 256 else { return fail(.malformed("it declares too many namespaces")) }
    lastText = nil
    let first = attributes.count
    if let list = unsafe list {
      // Five pointers each: name, prefix, namespace, value, end of the value.
      for index in 0..<count {
        guard let value = unsafe list[5 * index + 3], let end = unsafe list[5 * index + 4] else { continue }
        let name = unsafe number(of: list[5 * index], list[5 * index + 2])
        let start = bytes.count
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: end - value))
        resolve(from: start)
        attributes.append(
          FlatDocument.Attribute(name: name, start: UInt32(start), count: UInt32(bytes.count - start)))
      }
    }
    open.append((records.count, declared))
    unsafe records.append(
      FlatDocument.Record(
        name: number(of: local, namespace), end: 0, start: UInt32(first),
        count: UInt32(attributes.count - first)))
  }

  /// The parser leaves an ampersand in an attribute as `&#38;`, all else is resolved.
  private func resolve(from start: Int) {
    guard bytes[start...].contains(UInt8(ascii: "&")) else { return }
    let value = bytes[start...]
    bytes.replaceSubrange(
      start..., with: Array(value).replacing("&#38;".utf8, with: CollectionOfOne(UInt8(ascii: "&"))))
  }

  private func end() {
    guard problem == nil, let (place, declared) = open.popLast() else { return }
    spaces -= declared
    lastText = nil
    records[place].end = UInt32(records.count)
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard problem == nil, count > 0, let text = unsafe text, !open.isEmpty else { return }
    // The parser hands long texts over in pieces.
    if let lastText {
      records[lastText].count += UInt32(count)
    } else {
      guard records.count + attributes.count < limits.records else { return fail(.tooMany(limit: limits.records)) }
      lastText = records.count
      records.append(
        FlatDocument.Record(
          name: FlatDocument.text, end: UInt32(records.count + 1), start: UInt32(bytes.count), count: UInt32(count)))
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
  }

  /// Names in namespaces that the vocabulary knows get numbers after its own as they come.
  private func number(of local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> UInt32 {
    let spelling = Spelling(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace))
    if let number = known[spelling] { return number }
    let number = unsafe newNumber(of: local, namespace)
    known[spelling] = number
    return number
  }

  private func newNumber(of local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> UInt32 {
    guard let local = unsafe local else { return FlatDocument.unknown }
    var name = unsafe String(cString: local)
    if let namespace = unsafe namespace {
      guard let prefix = unsafe vocabulary.prefixes[String(cString: namespace)] else { return FlatDocument.unknown }
      if !prefix.isEmpty { name = "\(prefix):\(name)" }
    }
    if let number = vocabulary.numbers[name] ?? others[name] { return number }
    let number = UInt32(names.count)
    names.append(name)
    others[name] = number
    return number
  }
}
