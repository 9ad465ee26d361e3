import CLibXML2

/// What certain attributes of a document say, gathered while it is checked to be well-formed; no tree is built.
package struct AttributeScan: Sendable {
  /// An attribute to look for: `w:val` of `w:pStyle`; of any element when none is named.
  package struct Wanted: Sendable, Hashable {
    let element: String?
    let attribute: String

    package init(_ element: String? = nil, _ attribute: String) {
      self.element = element
      self.attribute = attribute
    }
  }

  private let values: [[String]]
  private let wanted: [Wanted: Int]
  /// How many elements there are.
  package let elements: Int
  /// Bytes of text.
  package let text: Int

  /// Reads the whole document; names have the prefixes that the vocabulary gives their namespaces.
  package init(_ bytes: [UInt8], prefixes: [String: String], _ wanted: [Wanted]) throws(XMLProblem) {
    let scanner = AttributeScanner(prefixes, wanted)
    try scanner.read(bytes)
    values = scanner.values
    elements = scanner.elements
    text = scanner.text
    self.wanted = Dictionary(wanted.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// In the order of the document; one for each place it stands in.
  package subscript(wanted: Wanted) -> [String] { self.wanted[wanted].map { values[$0] } ?? [] }
}

/// Receives what libxml2 finds.
@safe private final class AttributeScanner {
  private(set) var values: [[String]]
  private(set) var elements = 0
  private(set) var text = 0
  private let prefixes: [String: String]
  private let ofElements: [String: [(attribute: String, index: Int)]]
  private let ofAny: [String: Int]
  private var hasDocumentType = false
  /// The parser interns names and namespaces: equal ones lie at one address.
  private var elementNames: [Spelling: [(attribute: String, index: Int)]] = [:]
  private var attributeNames: [Spelling: String] = [:]

  private struct Spelling: Hashable {
    let local: UInt
    let namespace: UInt
  }

  init(_ prefixes: [String: String], _ wanted: [AttributeScan.Wanted]) {
    self.prefixes = prefixes
    values = wanted.map { _ in [] }
    var ofElements: [String: [(attribute: String, index: Int)]] = [:]
    var ofAny: [String: Int] = [:]
    for (index, each) in wanted.enumerated() {
      if let element = each.element {
        ofElements[element, default: []].append((each.attribute, index))
      } else {
        ofAny[each.attribute] = index
      }
    }
    self.ofElements = ofElements
    self.ofAny = ofAny
  }

  func read(_ bytes: [UInt8]) throws(XMLProblem) {
    guard bytes.count < Int(Int32.max) else { throw XMLProblem(.noMemory) }
    let parser = try Parser()
    unsafe parser.send(bytes, to: self, through: Self.handler, adding: [XML_PARSE_HUGE])
    if hasDocumentType { throw XMLProblem(.documentType) }
    guard parser.isWellFormed, elements > 0 else { throw parser.lastError }
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.internalSubset = { data, _, _, _ in unsafe AttributeScanner.receiving(data)?.hasDocumentType = true }
    unsafe handler.startElementNs = { data, local, _, namespace, _, _, count, _, attributes in
      unsafe AttributeScanner.receiving(data)?.start(local, namespace, Int(count), attributes)
    }
    unsafe handler.characters = { data, _, count in unsafe AttributeScanner.receiving(data)?.text += Int(count) }
    unsafe handler.ignorableWhitespace = { data, _, count in unsafe AttributeScanner.receiving(data)?.text += Int(count)
    }
    return unsafe handler
  }

  private static func receiving(_ data: UnsafeMutableRawPointer?) -> AttributeScanner? {
    unsafe data.map { unsafe Unmanaged<AttributeScanner>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    elements += 1
    guard count > 0, let list = unsafe list else { return }
    let wanted = unsafe wanted(in: local, namespace)
    // Five pointers each: name, prefix, namespace, value, end of the value.
    for index in 0..<count {
      guard let value = unsafe list[5 * index + 3], let end = unsafe list[5 * index + 4] else { continue }
      let namespace = unsafe list[5 * index + 2]
      guard unsafe !wanted.isEmpty || namespace != nil else { continue }
      let name = unsafe attribute(list[5 * index], namespace)
      guard !name.isEmpty else { continue }
      for each in wanted where each.attribute == name { unsafe keep(each.index, value, end) }
      if let any = ofAny[name] { unsafe keep(any, value, end) }
    }
  }

  private func keep(_ index: Int, _ value: UnsafePointer<xmlChar>, _ end: UnsafePointer<xmlChar>) {
    unsafe values[index].append(
      String(decoding: UnsafeBufferPointer(start: value, count: end - value), as: UTF8.self))
  }

  private func wanted(
    in local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
  ) -> [(attribute: String, index: Int)] {
    let spelling = Spelling(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace))
    if let known = elementNames[spelling] { return known }
    let found = unsafe ofElements[name(local, namespace)] ?? []
    elementNames[spelling] = found
    return found
  }

  private func attribute(_ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> String {
    let spelling = Spelling(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace))
    if let known = attributeNames[spelling] { return known }
    let found = unsafe name(local, namespace)
    attributeNames[spelling] = found
    return found
  }

  /// With its prefix; empty in a namespace that is not looked into.
  private func name(_ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> String {
    guard let local = unsafe local else { return "" }
    guard let namespace = unsafe namespace else { return unsafe String(cString: local) }
    guard let prefix = unsafe prefixes[String(cString: namespace)] else { return "" }
    return unsafe "\(prefix):\(String(cString: local))"
  }
}
