internal import XML

extension Element {
  /// The local id of the picture in a canonical drawing.
  var pictureID: String? {
    if name == "a:blip" { return self[attribute: "r:embed"] }
    for case .element(let child) in children {
      if let id = child.pictureID { return id }
    }
    return nil
  }
}

extension SectionText {
  /// Fills in the rows' words and hashes.
  mutating func measure() {
    for index in rows.indices where !rows[index].isUnfilled {
      let measure = SectionMeasure(rows[index].blocks, resources)
      rows[index].words = measure.words
      rows[index].hash = measure.hash
    }
  }
}

extension SectionText.Row {
  /// Whether nothing is in it but tables of the form that nobody filled in: captions, heads and first columns.
  fileprivate var isUnfilled: Bool {
    guard blocks.contains(where: { $0.name == "w:tbl" }),
      blocks.contains(where: { $0.name == "w:p" && $0.plainText.hasPrefix("[tbl:") })
    else { return false }
    return blocks.allSatisfy { block in
      guard block.name == "w:tbl" else {
        let text = block.plainText
        return text.hasPrefix("[tbl:") || (text.allSatisfy(\.isWhitespace) && !block.holdsPicture)
      }
      let rows = block.elements.filter { $0.name == "w:tr" }
      guard rows.count > 1, rows.first?.first("w:trPr")?.first("w:tblHeader") != nil else { return false }
      return rows.dropFirst().allSatisfy { row in
        let cells = row.elements.filter { $0.name == "w:tc" }
        return cells.count > 1
          && cells.dropFirst().allSatisfy { $0.plainText.allSatisfy(\.isWhitespace) && !$0.holdsPicture }
      }
    }
  }
}

extension Element {
  fileprivate var holdsPicture: Bool { pictureID != nil }
}

// Unicode's tables cost a quarter of the time that reading takes; nearly all characters are of the first ranges.
extension Unicode.Scalar {
  /// Soft hyphens and marks of direction.
  var isUnseen: Bool {
    value == 0xAD || (value >= 0x200B && [0x200B, 0x200E, 0x200F, 0xFEFF].contains(value))
  }

  var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0xA0: true
    case 0x21...0x84, 0xA1...0x167F: false
    default: properties.isWhitespace
    }
  }

  /// A letter or a digit.
  var isOfWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F: true
    case 0..<0x80: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
}
