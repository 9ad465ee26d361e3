internal import CommonMark
internal import XML

/// What holds for the spans that are read.
struct MarkdownSpans {
  var format = RunFormat()
  /// Number of the link around them; 0: none.
  var wrap = 0
}

extension MarkdownReader {
  mutating func inline(_ node: MarkdownNode, _ spans: inout MarkdownSpans, _ items: inout [SectionInline]) {
    for child in node.children {
      switch child.kind {
      case .text(let text), .inlineCode(let text): add(.text(text), spans, &items)
      case .softBreak: add(.text(" "), spans, &items)
      case .lineBreak: add(.lineBreak, spans, &items)
      case .emphasis: nested(child, .italic, spans, &items)
      case .strong: nested(child, .bold, spans, &items)
      case .strikethrough: nested(child, .strike, spans, &items)
      case .link(let address): link(child, address, spans, &items)
      case .image(let path):
        if let object = drawing(path, description: child.plainText) { add(.object(object), spans, &items) }
      case .footnoteReference(let name):
        guard let id = note(name) else { continue }
        add(.object(Element("w:footnoteReference", ["w:id": id])), spans, &items)
      case .inlineHTML(let tag): html(tag, &spans, &items)
      default: inline(child, &spans, &items)
      }
    }
  }

  private func add(_ content: SectionInline.Content, _ spans: MarkdownSpans, _ items: inout [SectionInline]) {
    items.append(SectionInline(content: content, format: spans.format, wrap: spans.wrap))
  }

  private mutating func nested(
    _ node: MarkdownNode, _ format: RunFormat, _ spans: MarkdownSpans, _ items: inout [SectionInline]
  ) {
    var inner = spans
    inner.format.insert(format)
    inline(node, &inner, &items)
  }

  private mutating func link(
    _ node: MarkdownNode, _ address: String, _ spans: MarkdownSpans, _ items: inout [SectionInline]
  ) {
    var inner = spans
    if address.isEmpty || address.hasPrefix("#") {
      draft.remark(.lost, "a link to '\(address)'; refer to criteria, tables and figures as [crit:…], [tbl:…], [fig:…]")
    } else {
      draft.wraps.append(.link(draft.link(address)))
      inner.wrap = draft.wraps.count
    }
    inline(node, &inner, &items)
  }

  /// The tags that have no other way to be written in Markdown.
  private func html(_ tag: String, _ spans: inout MarkdownSpans, _ items: inout [SectionInline]) {
    switch tag.lowercased().filter({ !$0.isWhitespace }) {
    case "<sup>": spans.format.insert(.superscript)
    case "</sup>": spans.format.remove(.superscript)
    case "<sub>": spans.format.insert(.subscript)
    case "</sub>": spans.format.remove(.subscript)
    case "<u>", "<ins>": spans.format.insert(.underline)
    case "</u>", "</ins>": spans.format.remove(.underline)
    case "<mark>": spans.format.insert(.marked)
    case "</mark>": spans.format.remove(.marked)
    case "<br>", "<br/>": add(.lineBreak, spans, &items)
    case let tag where tag.hasPrefix("<!--") || tag.hasPrefix("</"): return
    default: draft.remark(.lost, "HTML '\(tag.excerpt)'")
    }
  }

  /// The canonical drawing of a picture beside the file; nil when there is none.
  private func drawing(_ path: String, description: String) -> Element? {
    if path.contains("://") || path.hasPrefix("data:") {
      draft.remark(.lost, "a picture that is only linked (\(path.excerpt))")
      return nil
    }
    let name = path.percentDecoded
    guard let id = draft.pictureIDs[name] ?? add(name) else { return nil }
    let size: (width: Int, height: Int)
    if case .bytes(let bytes)? = draft.resources.pictures[id]?.source, let pixels = PictureHeader(bytes) {
      size = pixels.size
    } else {
      size = SectionPicture.unknownSize
    }
    return Element(picture: id, width: size.width, height: size.height, description: description)
  }

  private func add(_ path: String) -> String? {
    guard let bytes = picture(path) else {
      draft.remark(.lost, "a picture that is not there ('\(path)')")
      return nil
    }
    guard let type = PictureHeader(bytes)?.type ?? SectionPicture.type(of: path) else {
      draft.remark(.lost, "a picture of an unknown kind ('\(path)')")
      return nil
    }
    let id = "picture\(draft.resources.pictures.count + 1)"
    draft.pictureIDs[path] = id
    draft.resources.pictures[id] = SectionText.Picture(
      name: path.split(separator: "/").last.map(String.init) ?? path, contentType: type, source: .bytes(bytes),
      hash: SectionPicture.hash(bytes))
    return id
  }
}

extension String {
  /// With `%20` and the like as the characters they stand for.
  fileprivate var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? self
  }
}
