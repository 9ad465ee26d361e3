import Language
import Model

/// What a form's evidence cell names, as `E-1.3-004`.
struct EvidenceCell {
  let row: String
  /// Words that can be ids, without the punctuation around them.
  let mentions: [String]

  init(row: String, text: String) {
    self.row = row
    mentions = text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }.compactMap { word in
      var word = word
      while let last = word.last, last == "." || last == "-" { word.removeLast() }
      return word.isEmpty ? nil : String(word)
    }
  }

  /// Mentions that look like ids of a register, `E-` and two parts, and are none of these; with Cyrillic letters too.
  func unknown(among ids: Set<String>) -> [String] {
    mentions.filter { mention in
      guard !ids.contains(mention) else { return false }
      let parts = Spelling.latin(mention).uppercased().split(separator: "-")
      return parts.count >= 3 && parts[0] == "E" && parts.dropFirst().allSatisfy { $0.first?.isNumber ?? false }
    }
  }
}

extension AnswerSheet {
  /// Its evidence cells, by row.
  var evidence: [EvidenceCell] {
    cells.sorted { $0.key < $1.key }.compactMap { row, cells in
      cells[AnswerColumn.evidence].map { EvidenceCell(row: row, text: $0.value) }
    }
  }
}
