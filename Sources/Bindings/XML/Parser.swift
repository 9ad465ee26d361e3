import CLibXML2

/// Owns libxml2's parser: without network, entities or output of its own; freed with it, also on an early throw.
@safe struct Parser: ~Copyable {
  private static let initialised: Void = xmlInitParser()

  let context: xmlParserCtxtPtr

  init() throws(XMLProblem) {
    Self.initialised
    sapa_xml_keep_quiet()
    guard let context = unsafe xmlNewParserCtxt() else { throw XMLProblem(.noMemory) }
    unsafe self.context = context
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
  }

  /// The tree, to be freed by whoever asked for it; nil when there is none.
  func tree(of bytes: [UInt8], adding more: [xmlParserOption] = []) -> xmlDocPtr? {
    let options = more.reduce(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_BIG_LINES.rawValue
    ) { $0 | $1.rawValue }
    return unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlCtxtReadMemory(
        context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil, Int32(options))
    }
  }

  /// Hands what it finds to a receiver, which lives until this returns; no tree is built.
  func send(
    _ bytes: [UInt8], to receiver: AnyObject, through handler: xmlSAXHandler, adding more: [xmlParserOption] = []
  ) {
    unsafe context.pointee.sax.pointee = handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(receiver).toOpaque()
    unsafe xmlFreeDoc(tree(of: bytes, adding: more))
    if let left = unsafe context.pointee.myDoc {
      unsafe xmlFreeDoc(left)
      unsafe context.pointee.myDoc = nil
    }
  }

  var isWellFormed: Bool {
    unsafe context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
  }

  /// The parser's words for why it stopped.
  var lastError: XMLProblem {
    guard let error = unsafe xmlCtxtGetLastError(context) else { return XMLProblem(.malformed("no content")) }
    var message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unknown error"
    while message.last?.isWhitespace == true { message.removeLast() }
    return unsafe XMLProblem(.malformed(message), line: Int(error.pointee.line))
  }
}
