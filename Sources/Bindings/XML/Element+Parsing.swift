import CLibXML2

extension Element {
  /// What a document may be at most.
  package struct Limits: Sendable, Hashable {
    package var bytes: Int
    package var depth: Int

    package init(bytes: Int = 64 << 20, depth: Int = 200) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// The root element of a document; without network, entities or a DOCTYPE.
  package init(parsing bytes: [UInt8], limits: Limits = Limits()) throws(XMLProblem) {
    guard bytes.count <= limits.bytes else { throw XMLProblem(.tooLarge(bytes: bytes.count, limit: limits.bytes)) }
    let parsed = try ParsedDocument(bytes)
    self = try parsed.root(depth: limits.depth)
  }
}

/// Owns libxml2's parser and tree; both are freed with it, also on an early throw.
@safe private struct ParsedDocument: ~Copyable {
  private let parser: Parser
  private let document: xmlDocPtr?

  init(_ bytes: [UInt8]) throws(XMLProblem) {
    parser = try Parser()
    unsafe document = parser.tree(of: bytes, adding: [XML_PARSE_NOCDATA])
  }

  deinit {
    if let document = unsafe document { unsafe xmlFreeDoc(document) }
  }

  func root(depth: Int) throws(XMLProblem) -> Element {
    if let document = unsafe document, unsafe document.pointee.intSubset != nil { throw XMLProblem(.documentType) }
    guard let document = unsafe document, parser.isWellFormed, let root = unsafe xmlDocGetRootElement(document) else {
      throw parser.lastError
    }
    return unsafe try element(root, depth: depth, limit: depth)
  }

  private func element(_ node: xmlNodePtr, depth: Int, limit: Int) throws(XMLProblem) -> Element {
    guard depth > 0 else { throw unsafe XMLProblem(.tooDeep(limit: limit), line: xmlGetLineNo(node)) }
    var element = Element(unsafe name(node.pointee.name, in: node.pointee.ns))
    unsafe element.attributes = try declarations(of: node) + attributes(of: node)
    var next = unsafe node.pointee.children
    while let child = unsafe next {
      switch unsafe child.pointee.type {
      case XML_ELEMENT_NODE:
        unsafe element.children.append(.element(try self.element(child, depth: depth - 1, limit: limit)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe element.children.append(.text(text(child.pointee.content)))
      case XML_COMMENT_NODE:
        unsafe element.children.append(.comment(text(child.pointee.content)))
      case XML_PI_NODE:
        unsafe element.children.append(
          .instruction(target: text(child.pointee.name), data: text(child.pointee.content)))
      default:
        throw unsafe XMLProblem(.malformed("an entity is not allowed"), line: xmlGetLineNo(child))
      }
      unsafe next = child.pointee.next
    }
    return element
  }

  private func declarations(of node: xmlNodePtr) -> [Element.Attribute] {
    var found: [Element.Attribute] = []
    var next = unsafe node.pointee.nsDef
    while let namespace = unsafe next {
      let prefix = unsafe text(namespace.pointee.prefix)
      unsafe found.append(Element.Attribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", text(namespace.pointee.href)))
      unsafe next = namespace.pointee.next
    }
    return found
  }

  private func attributes(of node: xmlNodePtr) throws(XMLProblem) -> [Element.Attribute] {
    var found: [Element.Attribute] = []
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      var value = ""
      var part = unsafe attribute.pointee.children
      while let node = unsafe part {
        guard unsafe node.pointee.type == XML_TEXT_NODE else {
          throw unsafe XMLProblem(.malformed("an entity is not allowed"), line: xmlGetLineNo(node))
        }
        unsafe value += text(node.pointee.content)
        unsafe part = node.pointee.next
      }
      unsafe found.append(Element.Attribute(name(attribute.pointee.name, in: attribute.pointee.ns), value))
      unsafe next = attribute.pointee.next
    }
    return found
  }

  private func name(_ local: UnsafePointer<xmlChar>?, in namespace: xmlNsPtr?) -> String {
    guard let namespace = unsafe namespace, let prefix = unsafe namespace.pointee.prefix else {
      return unsafe text(local)
    }
    return unsafe "\(text(prefix)):\(text(local))"
  }

  private func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
  }
}
