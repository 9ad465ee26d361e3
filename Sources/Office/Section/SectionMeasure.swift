internal import Platform
internal import XML

/// Counts the words of a row and reduces it to what has to be the same for it to be the same text: words, structure and
/// emphasis; not how runs are split, how blanks are set, how wide things are, or under which ids and names they lie.
struct SectionMeasure {
  private(set) var words = 0
  private let resources: SectionText.Resources
  private var stream: [UInt8] = []
  /// What lists have counted up to.
  private var counts: [String: [Int]] = [:]
  private var format: [UInt8] = []
  private var needsBlank = false
  private var isInWord = false
  private var isInNote = false

  init(_ blocks: [Element], _ resources: SectionText.Resources) {
    self.resources = resources
    for block in blocks { read(block) }
  }

  /// Empty when nothing is written.
  var hash: String { stream.isEmpty ? "" : Digest(of: stream).short }

  private mutating func read(_ block: Element) {
    switch block.name {
    case "w:p": paragraph(block)
    case "w:tbl":
      sign("T")
      for row in block.elements where row.name == "w:tr" {
        sign(row.first("w:trPr")?.first("w:tblHeader") == nil ? "R" : "H")
        for change in row.first("w:trPr")?.elements ?? [] where change.name != "w:tblHeader" { sign(change.name) }
        for cell in row.elements where cell.name == "w:tc" {
          sign("C")
          for property in cell.first("w:tcPr")?.elements ?? [] where property.name != "w:tcW" {
            sign(property.name + (property[attribute: "w:val"] ?? ""))
          }
          for inner in cell.elements { read(inner) }
        }
      }
      sign("t")
    default: return
    }
  }

  private mutating func paragraph(_ paragraph: Element) {
    let before = stream.count
    sign("P")
    if let properties = paragraph.first("w:pPr") {
      for property in properties.elements {
        switch property.name {
        case "w:numPr": item(property)
        case "w:rPr": for mark in property.elements { sign(mark.name) }
        default: sign(property.name + (property[attribute: "w:val"] ?? ""))
        }
      }
    }
    let start = stream.count
    format = []
    needsBlank = false
    isInWord = false
    inline(paragraph, isDeleted: false)
    isInWord = false
    // Empty paragraphs are blanks between others.
    if stream.count == start, paragraph.first("w:pPr")?.first("w:rPr") == nil { stream.removeSubrange(before...) }
  }

  /// Level, kind and the number that is shown.
  private mutating func item(_ place: Element) {
    let list = place.first("w:numId")?[attribute: "w:val"] ?? ""
    let level = min(8, max(0, place.first("w:ilvl")?[attribute: "w:val"].flatMap { Int($0) } ?? 0))
    guard let levels = resources.lists[list]?.levels, levels.indices.contains(level) else { return }
    guard levels[level].kind != .bullet else { return sign("*\(level)") }
    var counted = counts[list] ?? []
    while counted.count <= level { counted.append(levels[counted.count].start - 1) }
    counted.removeSubrange((level + 1)...)
    counted[level] += 1
    counts[list] = counted
    sign("\(levels[level].kind)\(level).\(counted[level])")
  }

  private mutating func inline(_ element: Element, isDeleted: Bool) {
    for case .element(let child) in element.children {
      switch child.name {
      case "w:r": run(child, isDeleted: isDeleted)
      case "w:ins", "w:del", "w:moveFrom", "w:moveTo":
        sign(child.name)
        inline(child, isDeleted: isDeleted || child.name == "w:del" || child.name == "w:moveFrom")
        sign("/")
      case "w:hyperlink":
        sign("L" + (child[attribute: "r:id"].flatMap { resources.links[$0] } ?? "#"))
        inline(child, isDeleted: isDeleted)
        sign("/")
      case "w:fldSimple":
        // Numbers that fields show are computed, and bookmarks have names that programs choose.
        sign("F" + (child[attribute: "w:instr"]?.split(separator: " ").first.map(String.init) ?? ""))
      case "m:oMath", "m:oMathPara":
        sign("M")
        equation(child)
      default: continue
      }
    }
  }

  private mutating func run(_ run: Element, isDeleted: Bool) {
    var wanted: [UInt8] = []
    for case .element(let part) in run.children {
      switch part.name {
      case "w:rPr":
        for property in part.elements {
          wanted.append(contentsOf: (property[attribute: "w:val"] ?? property.name).utf8.suffix(9))
        }
      case "w:t", "w:delText":
        for case .text(let text) in part.children { add(text, wanted, isDeleted: isDeleted) }
      case "w:tab": blank()
      case "w:br":
        if part[attribute: "w:type"] == "page" { sign("B") } else { blank() }
      case "w:footnoteReference":
        isInWord = false
        note(part[attribute: "w:id"] ?? "")
      case "w:drawing": sign("I" + (part.pictureID.flatMap { resources.pictures[$0]?.hash } ?? ""))
      default: continue
      }
    }
  }

  private mutating func note(_ id: String) {
    sign("N")
    guard !isInNote else { return }
    let outer = (format, needsBlank, words)
    isInNote = true
    for block in resources.footnotes[id] ?? [] { read(block) }
    isInNote = false
    (format, needsBlank, words) = outer
    sign("n")
  }

  private mutating func equation(_ element: Element) {
    for case .element(let child) in element.children {
      if child.name == "m:t" {
        for byte in child.text.utf8 where byte > 0x20 { stream.append(byte) }
      } else {
        equation(child)
      }
    }
  }

  private mutating func blank() {
    needsBlank = true
    isInWord = false
  }

  private mutating func add(_ text: String, _ wanted: [UInt8], isDeleted: Bool) {
    for scalar in text.unicodeScalars {
      // Soft hyphens and the marks of direction are not seen.
      if scalar.isUnseen { continue }
      if scalar.isBlank {
        blank()
        continue
      }
      if needsBlank {
        if stream.last != 0 { stream.append(0x20) }
        needsBlank = false
      }
      if format != wanted {
        format = wanted
        stream.append(1)
        stream.append(contentsOf: wanted)
        stream.append(2)
      }
      if !isInWord, !isDeleted, scalar.isOfWord {
        isInWord = true
        words += 1
      }
      stream.append(contentsOf: UTF8.encode(scalar == "\u{2011}" ? "-" : scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// A mark of structure; texts cannot hold its first byte.
  private mutating func sign(_ name: String) {
    stream.append(3)
    stream.append(contentsOf: name.utf8)
    stream.append(0)
  }
}
