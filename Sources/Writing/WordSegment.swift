import Language
import Mustache

/// A paragraph with tags on its way to the engine: its markup with every tag in one piece.
struct WordSegment {
  let spot: WordSpot
  private var bytes: [UInt8] = []
  private var tags: [Tag] = []
  private(set) var opened: [String] = []
  private var isBroken = false

  init(at spot: WordSpot) {
    self.spot = spot
  }

  var isInSection: Bool { !opened.isEmpty }

  /// Markup; braces and line ends of its own mean nothing to the engine.
  mutating func write(_ body: (inout [UInt8]) -> Void) {
    var markup: [UInt8] = []
    body(&markup)
    for byte in markup {
      switch byte {
      case UInt8(ascii: "{"): bytes.append(contentsOf: "&#123;".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "&#10;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// A tag as the engine reads it; the fault, if it does not fit the tags before it.
  mutating func write(_ tag: Tag) -> WordFault? {
    let name = tag.name
    // The engine knows ASCII names only; the check says which name others were meant to be.
    if !name.utf8.allSatisfy({ $0 < 0x80 }) { isBroken = true }
    switch tag.kind {
    case .comment: return nil
    case .invalid(let reason):
      isBroken = true
      return WordFault("bad-tag", reason, at: spot)
    case .variable: append(tag.function.map { "{{{\($0)(\(name))}}}" } ?? "{{{\(name)}}}")
    case .sectionOpen, .inverted:
      opened.append(name)
      append(tag.kind == .inverted ? "{{^\(name)}}" : "{{#\(name)}}")
    case .close:
      guard opened.last == name else {
        isBroken = true
        return WordFault(
          "unopened-section",
          opened.last.map { "'{{/\(name)}}' comes where '\($0)' has to be closed first" }
            ?? "'{{/\(name)}}' closes a section that was not opened in this paragraph; put '{{#\(name)}}' and '{{/\(name)}}' in paragraphs of their own",
          at: spot)
      }
      opened.removeLast()
      append("{{/\(name)}}")
    }
    tags.append(tag)
    return nil
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// What runs for every document, and the fault, if a section is left open.
  mutating func finish() -> (segment: WordProgram.Segment?, fault: WordFault?) {
    var fault: WordFault?
    if let name = opened.last {
      isBroken = true
      fault = WordFault(
        "unclosed-section",
        "section '\(name)' is not closed in this paragraph; put '{{#\(name)}}' and '{{/\(name)}}' in paragraphs or rows of their own",
        at: spot)
    }
    guard !bytes.isEmpty else { return (nil, fault) }
    var template: MustacheTemplate?
    if !isBroken {
      do {
        template = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
      } catch {
        fault = WordFault("bad-tag", "the template engine cannot read this paragraph: \(error)", at: spot)
      }
    }
    return (WordProgram.Segment(template: template, tags: tags, spot: spot), fault)
  }
}
