internal import XML

extension SectionDraft {
  /// Takes a paragraph into the row: what is open in it is counted and remarked, ranges are made whole, marks of
  /// attention are taken off.
  func review(_ items: inout [SectionInline], mark: Int, isNote: Bool) {
    if isNote {
      items.removeAll { $0.content.isSign }
    } else {
      items.insert(contentsOf: takeKept(), at: 0)
      reviewRanges(&items)
    }
    reviewChanges(items, mark: mark)
    reviewMarks(&items)
  }

  private func reviewRanges(_ items: inout [SectionInline]) {
    guard items.contains(where: { $0.element != nil }) else { return }
    var kept: [SectionInline] = []
    kept.reserveCapacity(items.count)
    for item in items {
      if let element = item.element, let id = element[attribute: "w:id"] {
        switch element.name {
        case "w:bookmarkStart": beginRange(Range(end: "w:bookmarkEnd", id: id))
        case "w:commentRangeStart": beginRange(Range(end: "w:commentRangeEnd", id: id))
        case "w:bookmarkEnd", "w:commentRangeEnd": if !endRange(Range(end: element.name, id: id)) { continue }
        case "w:commentReference":
          count(\.comments)
          let comment = resources.comments[id]
          let text = (comment?.blocks ?? []).map(\.plainText).joined(separator: " ")
          remark(.comment, "\(comment?.author ?? ""): \(text)".excerpt)
        default: break
        }
      }
      kept.append(item)
    }
    items = kept
  }

  private func reviewChanges(_ items: [SectionInline], mark: Int) {
    var start = 0
    while start < items.count {
      let change = items[start].change
      var text = ""
      var end = start
      while end < items.count, items[end].change == change {
        if change > 0 { text += items[end].content.words }
        end += 1
      }
      if change > 0 { tracked(change, text.isEmpty ? "…" : text) }
      start = end
    }
    if mark > 0 { tracked(mark, "¶") }
  }

  /// Counts a change and says what it is.
  func tracked(_ number: Int, _ text: String) {
    let change = changes[number - 1]
    let verb =
      switch change.name {
      case "w:del", "w:cellDel": "deleted"
      case "w:moveFrom": "moved away"
      case "w:moveTo": "moved here"
      default: "inserted"
      }
    count(\.changes)
    remark(.tracked, "\(change.author) \(verb): \(text)".excerpt)
  }

  private func reviewMarks(_ items: inout [SectionInline]) {
    var text = ""
    func close() {
      if text.contains(where: { !$0.isWhitespace }) {
        count(\.marks)
        remark(.marked, text.excerpt)
      }
      text = ""
    }
    for index in items.indices {
      if items[index].format.contains(.marked) {
        text += items[index].content.words
        items[index].format.remove(.marked)
      } else if !items[index].content.isSign {
        close()
      }
    }
    close()
  }
}

extension SectionInline {
  /// What stands by itself, no text.
  fileprivate var element: Element? {
    switch content {
    case .object(let element), .mark(let element): element
    case .text, .tab, .lineBreak, .pageBreak, .equation: nil
    }
  }
}

extension SectionInline.Content {
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .tab, .lineBreak, .pageBreak: " "
    case .object, .equation: "…"
    case .mark: ""
    }
  }

  fileprivate var isSign: Bool {
    if case .mark = self { return true }
    return false
  }
}

extension Element {
  /// The texts in it, deleted ones left out.
  var plainText: String {
    if name == "w:t" { return text }
    if name == "w:tab" || name == "w:br" { return " " }
    if name == "w:del" || name == "w:moveFrom" { return "" }
    var joined = ""
    for case .element(let child) in children { joined += child.plainText }
    return joined
  }
}

extension String {
  /// What a message quotes of a text.
  var excerpt: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 160 ? "\(line.prefix(159))…" : line
  }
}
