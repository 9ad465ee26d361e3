import CLibCMark

extension MarkdownNode {
  /// The document that a text is: CommonMark with tables, strikethrough, footnotes and bare addresses as links.
  /// Nil when its parts are nested deeper than `depth`, or there is no memory. Not valid UTF-8 becomes U+FFFD.
  package init?(markdown bytes: [UInt8], depth: Int = 100) {
    guard let parsed = ParsedMarkdown(bytes), let document = parsed.document(depth: depth) else { return nil }
    self = document
  }
}

/// Owns cmark's parser and tree; both are freed with it.
@safe private struct ParsedMarkdown: ~Copyable {
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  private let parser: OpaquePointer
  private let root: OpaquePointer

  init?(_ bytes: [UInt8]) {
    Self.registered
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = unsafe cmark_parser_new(Int32(options)) else { return nil }
    for name in ["table", "strikethrough", "autolink"] {
      guard let found = unsafe cmark_find_syntax_extension(name) else { continue }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else {
      unsafe cmark_parser_free(parser)
      return nil
    }
    unsafe self.parser = parser
    unsafe self.root = root
  }

  deinit {
    unsafe cmark_node_free(root)
    unsafe cmark_parser_free(parser)
  }

  func document(depth: Int) -> MarkdownNode? {
    // Definitions come last, in the order of the numbers that references have.
    var footnotes = 0
    return unsafe node(root, depth: depth, &footnotes)
  }

  private func node(
    _ node: OpaquePointer, depth: Int, _ footnotes: inout Int
  ) -> MarkdownNode? {
    guard depth > 0 else { return nil }
    var result = unsafe MarkdownNode(kind(of: node, &footnotes), line: Int(cmark_node_get_start_line(node)))
    var next = unsafe cmark_node_first_child(node)
    while let child = unsafe next {
      guard let made = unsafe self.node(child, depth: depth - 1, &footnotes) else { return nil }
      result.children.append(made)
      unsafe next = cmark_node_next(child)
    }
    return result
  }

  private func kind(
    of node: OpaquePointer, _ footnotes: inout Int
  ) -> MarkdownNode.Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_LIST: return unsafe list(node)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK:
      let text = unsafe literal(node)
      return .code(text.last == "\n" ? String(text.dropLast()) : text)
    case CMARK_NODE_HTML_BLOCK: return unsafe .html(literal(node))
    case CMARK_NODE_HEADING: return unsafe .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      footnotes += 1
      return .footnote(String(footnotes))
    case CMARK_NODE_TEXT: return unsafe .text(literal(node))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return unsafe .inlineCode(literal(node))
    case CMARK_NODE_HTML_INLINE: return unsafe .inlineHTML(literal(node))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return unsafe .link(address: text(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: return unsafe .image(path: text(cmark_node_get_url(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: return unsafe .footnoteReference(literal(node))
    default: return unsafe extended(node)
    }
  }

  /// What extensions add has types that are only known at run time, but names.
  private func extended(_ node: OpaquePointer) -> MarkdownNode.Kind {
    switch unsafe text(cmark_node_get_type_string(node)) {
    case "table": unsafe .table(alignments(node))
    case "table_row", "table_header":
      unsafe .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .paragraph
    }
  }

  private func list(_ node: OpaquePointer) -> MarkdownNode.Kind {
    guard unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bullets }
    return unsafe .numbers(
      start: Int(cmark_node_get_list_start(node)),
      isParenthesised: cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM)
  }

  private func alignments(_ node: OpaquePointer) -> [MarkdownNode.Alignment?] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return unsafe UnsafeBufferPointer(start: letters, count: count).map { (letter) -> MarkdownNode.Alignment? in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: nil
      }
    }
  }

  private func literal(_ node: OpaquePointer) -> String {
    unsafe text(cmark_node_get_literal(node))
  }

  private func text(_ characters: UnsafePointer<CChar>?) -> String {
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
  }
}
