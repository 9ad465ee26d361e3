import Language
import Model
import Office
import XML

/// Goes through a part of a draft and puts number and date into the bookmarks made for them.
struct WordFilling {
  private struct Target {
    let id: String
    let kind: Blank.Kind
    let text: String
    var isWritten = false
  }

  private let number: String
  private let date: Day
  /// What was filled in so far.
  private(set) var filled: [Blank.Kind] = []
  /// Our bookmarks that begin and end in this part; one without an end would take the rest of the text with it.
  private var targets: [String: Target] = [:]
  /// Begun and not ended, the innermost last.
  private var open: [Target] = []
  /// Formatting of the run before, for a bookmark whose text somebody deleted.
  private var properties: Element?

  init(number: String, date: Day) {
    self.number = number
    self.date = date
  }

  mutating func filled(_ root: Element) throws(LanguageProblem) -> Element {
    var ends: Set<String> = []
    try find(in: root, &ends)
    targets = targets.filter { ends.contains($0.key) }
    return targets.isEmpty ? root : rewritten(root)
  }

  private mutating func find(in element: Element, _ ends: inout Set<String>) throws(LanguageProblem) {
    for child in element.elements {
      let id = child[attribute: "w:id"] ?? ""
      switch child.name {
      case "w:bookmarkStart":
        guard let bookmark = child[attribute: "w:name"].flatMap(WordBookmark.init(name:)) else { break }
        targets[id] = Target(id: id, kind: bookmark.kind, text: try bookmark.text(number: number, date: date))
      case "w:bookmarkEnd" where targets[id] != nil: ends.insert(id)
      default: try find(in: child, &ends)
      }
    }
  }

  private mutating func rewritten(_ element: Element) -> Element {
    var result = element
    result.children = []
    for child in element.children {
      guard case .element(let inner) = child else {
        result.children.append(child)
        continue
      }
      switch inner.name {
      case "w:bookmarkStart":
        if let target = targets[inner[attribute: "w:id"] ?? ""] { open.append(target) }
        result.children.append(child)
      case "w:bookmarkEnd":
        result.children += closed(inner[attribute: "w:id"] ?? "", in: element.name).map { .element($0) }
        result.children.append(child)
      case "w:r": result.children += run(inner).map { .element($0) }
      // What somebody took away with changes being tracked is not text any more, and not ours to write into.
      case "w:del", "w:moveFrom", "w:pPr": result.children.append(child)
      case "w:p":
        properties = nil
        result.children.append(.element(rewritten(inner)))
      default: result.children.append(.element(rewritten(inner)))
      }
    }
    return result
  }

  /// A run that carries what was not written by the end of the bookmark, if it can stand there.
  private mutating func closed(_ id: String, in parent: String) -> [Element] {
    guard let index = open.lastIndex(where: { $0.id == id }) else { return [] }
    let target = open.remove(at: index)
    guard !target.isWritten, ["w:p", "w:hyperlink", "w:ins", "w:smartTag", "w:fldSimple"].contains(parent) else {
      return []
    }
    filled.append(target.kind)
    return [Element("w:r", [:], (properties.map { [.element($0)] } ?? []) + [.element(WordFilling.text(target.text))])]
  }

  /// The first run with text in a bookmark takes the new text, the others lose theirs.
  private mutating func run(_ run: Element) -> [Element] {
    properties = run.first("w:rPr")
    guard let target = open.last else { return [rewritten(run)] }
    let hasText = run.elements.contains { $0.name == "w:t" }
    guard hasText || target.isWritten else { return [rewritten(run)] }
    var result = run
    result.children = []
    var text = target.isWritten ? nil : target.text
    for child in run.children {
      guard case .element(let inner) = child else { continue }
      if inner.name == "w:t", let words = text {
        result.children.append(.element(WordFilling.text(words)))
        text = nil
      } else if !WordFilling.words.contains(inner.name) {
        result.children.append(.element(rewritten(inner)))
      }
    }
    if !target.isWritten {
      open[open.count - 1].isWritten = true
      filled.append(target.kind)
    }
    return result.elements.allSatisfy { $0.name == "w:rPr" } ? [] : [result]
  }

  private static let words: Set = ["w:t", "w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen", "w:sym"]

  private static func text(_ text: String) -> Element {
    let carried = String(String.UnicodeScalarView(text.unicodeScalars.filter(Escaping.isCarried)))
    return Element("w:t", ["xml:space": "preserve"], [.text(carried)])
  }
}
