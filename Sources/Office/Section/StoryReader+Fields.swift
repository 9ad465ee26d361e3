internal import XML

/// A field that is being read: first its instruction, then what it last showed.
struct StoryField {
  var instruction = ""
  var isResult = false
  /// Number of what is put around its result; 0: nothing.
  var wrap = 0
  /// How many items the paragraph had when the result began.
  var start = 0
}

extension StoryReader {
  /// Where a field begins, its result begins, or it ends.
  mutating func readFieldSign(_ place: FlatDocument.Place, _ item: SectionInline, _ items: inout [SectionInline]) {
    switch document.value(place, .fldCharType) {
    case "begin":
      // Word nests fields some twenty deep at most; hostile files never end them.
      if fields.count < 50 { fields.append(StoryField()) } else { lostFields += 1 }
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].isResult = true
      fields[last].wrap = wrap(ofField: fields[last].instruction)
      fields[last].start = items.count
    case "end" where lostFields > 0: lostFields -= 1
    case "end":
      guard let field = fields.popLast() else { return }
      let wrap = field.isResult ? field.wrap : self.wrap(ofField: field.instruction)
      // A field may never have shown anything; it is kept nevertheless.
      guard wrap > 0, draft.wraps[wrap - 1].isField, items.last?.wrap != wrap else { return }
      var item = item
      item.content = .text("")
      item.wrap = wrap
      items.append(item)
    default: return
    }
  }

  mutating func readField(_ place: FlatDocument.Place, _ run: StoryRun, _ items: inout [SectionInline]) {
    var inner = run
    let wrap = wrap(ofField: document.value(place, .instr) ?? "")
    if wrap > 0 { inner.wrap = wrap }
    readContent(place, inner, &items)
  }

  mutating func readLink(_ place: FlatDocument.Place, _ run: StoryRun, _ items: inout [SectionInline]) {
    var inner = run
    if let id = document.value(place, .relationship) {
      inner.wrap = wrap(toAddress: file.relationship(id, of: part)?.address, anchor: document.value(place, .anchorName))
    } else if let anchor = document.value(place, .anchorName) {
      inner.wrap = wrap(toAnchor: anchor)
    }
    readContent(place, inner, &items)
  }

  /// The number of what is put around the result of a field; 0: it is kept as text.
  private mutating func wrap(ofField instruction: String) -> Int {
    let words = StoryReader.words(instruction)
    guard let kind = words.first?.uppercased() else { return 0 }
    switch kind {
    case "HYPERLINK":
      var address: String?
      var anchor: String?
      var index = 1
      while index < words.count {
        let next = index + 1 < words.count ? words[index + 1] : nil
        switch words[index].lowercased() {
        case "\\l": anchor = next; index += 1
        case "\\o", "\\t": index += 1
        case let word where word.hasPrefix("\\"): break
        default: address = address ?? words[index]
        }
        index += 1
      }
      if let address { return wrap(toAddress: address, anchor: anchor) }
      return anchor.map { wrap(toAnchor: $0) } ?? 0
    case "SEQ":
      guard words.count > 1 else { return 0 }
      return add(.field("SEQ \(StoryReader.label(words[1]))"))
    case "REF", "PAGEREF":
      let switches = words.dropFirst(2).map { $0.lowercased() }
      guard words.count > 1, file.targets.contains(words[1]),
        kind == "PAGEREF" || !switches.contains(where: ["\\n", "\\r", "\\w", "\\p"].contains)
      else { break }
      return add(.field("\(kind) \(words[1])"))
    default: break
    }
    if !["PAGE", "NUMPAGES", "DATE", "TIME", "FORMTEXT", "QUOTE", "SYMBOL"].contains(kind) {
      draft.remarkOnce("a field '\(kind)' is kept as the text it showed")
    }
    return 0
  }

  private mutating func wrap(toAddress address: String?, anchor: String?) -> Int {
    guard var address, !address.isEmpty else {
      draft.remark(.lost, "a link without an address")
      return 0
    }
    if let anchor, !anchor.isEmpty, !address.contains("#") { address += "#\(anchor)" }
    if address.hasPrefix("#") { return wrap(toAnchor: String(address.dropFirst())) }
    return add(.link(draft.link(address)))
  }

  private mutating func wrap(toAnchor anchor: String) -> Int {
    guard file.targets.contains(anchor) else {
      draft.remark(.lost, "a link to '\(anchor)', which is not in the file")
      return 0
    }
    return add(.anchor(anchor))
  }

  private func add(_ wrap: SectionWrap) -> Int {
    draft.wraps.append(wrap)
    return draft.wraps.count
  }

  /// The words of an instruction; quoted ones may hold blanks.
  static func words(_ instruction: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in instruction {
      if character == "\"" {
        if isQuoted { words.append(word) }
        word = ""
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// What programs of all languages count tables and figures by.
  private static func label(_ word: String) -> String {
    switch word.lowercased() {
    case "table", "таблица", "табл", "кесте", "таблицы": "Table"
    case "figure", "рисунок", "рис", "рис.", "сурет", "illustration", "drawing", "image", "picture", "диаграмма",
      "abbildung", "график", "chart":
      "Figure"
    default: word
    }
  }
}

extension SectionWrap {
  var isField: Bool {
    if case .field = self { return true }
    return false
  }
}

extension SectionDraft {
  /// The local id of an address.
  func link(_ address: String) -> String {
    if let id = linkIDs[address] { return id }
    let id = "link\(resources.links.count + 1)"
    linkIDs[address] = id
    resources.links[id] = address
    return id
  }
}
