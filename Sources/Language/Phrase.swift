package import Model

/// A sentence with slots, `{{until(due)}}`, read once and filled in for each document; it has no sections.
package struct Phrase: Sendable, Hashable {
  /// A name that the sentence uses.
  package struct Slot: Sendable, Hashable {
    package let path: [Substring]
    package let function: Function?
    /// Where the tag begins, in characters from 1.
    package let column: Int

    package var name: String { path.joined(separator: ".") }
  }

  /// What is wrong with the sentence as it is written, whatever it is filled with.
  package struct Problem: Sendable, Hashable {
    package let problem: LanguageProblem
    /// In characters from 1.
    package let column: Int
  }

  private enum Part: Sendable, Hashable {
    case words(String)
    case slot(Slot)
  }

  private let parts: [Part]
  /// Empty when the sentence can be used.
  package let problems: [Problem]

  package init(_ text: String) {
    guard TagScanner.hasTags(text) else {
      parts = text.isEmpty ? [] : [.words(text)]
      problems = []
      return
    }
    var parts: [Part] = []
    var problems: [Problem] = []
    let utf8 = text.utf8
    var end = utf8.startIndex
    for tag in TagScanner(text).tags() {
      let start = utf8.index(utf8.startIndex, offsetBy: tag.range.lowerBound)
      if end < start { parts.append(.words(String(text[end..<start]))) }
      end = utf8.index(utf8.startIndex, offsetBy: tag.range.upperBound)
      let column = text.distance(from: text.startIndex, to: start) + 1
      if tag.kind == .comment { continue }
      do {
        let function = try Phrase.function(of: tag)
        parts.append(.slot(Slot(path: tag.path, function: function, column: column)))
      } catch {
        problems.append(Problem(problem: error, column: column))
      }
    }
    if end < utf8.endIndex { parts.append(.words(String(text[end...]))) }
    self.parts = parts
    self.problems = problems
  }

  /// The names it uses, in order, for checks against a vocabulary.
  package var names: [Slot] {
    parts.compactMap { part in
      if case .slot(let slot) = part { slot } else { nil }
    }
  }

  /// The sentence with its slots filled from the record.
  package func text(in record: Record) throws(LanguageProblem) -> String {
    if let first = problems.first { throw first.problem }
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .slot(let slot): text += try slot.text(in: record)
      }
    }
    return text
  }

  private static func function(of tag: Tag) throws(LanguageProblem) -> Function? {
    switch tag.kind {
    case .invalid(let reason): throw LanguageProblem("bad-tag", reason)
    case .sectionOpen, .inverted, .close:
      throw LanguageProblem(
        "bad-tag", "a sentence takes '{{name}}' and '{{function(name)}}', not sections ('\(tag.name)')")
    case .comment, .variable: break
    }
    guard let name = tag.function else { return nil }
    guard let function = Function(rawValue: String(name)) else { throw .unknownFunction(name) }
    return function
  }
}

extension Phrase.Slot {
  fileprivate func text(in record: Record) throws(LanguageProblem) -> String {
    guard let value = record.value(at: path) else {
      throw LanguageProblem("unknown-name", "there is no '\(name)' here")
    }
    guard let function else { return value.printed }
    return try function.apply(to: value)
  }
}

extension LanguageProblem {
  /// A function that is not one of `Function`.
  package static func unknownFunction(_ name: some StringProtocol) -> LanguageProblem {
    let known = Function.allCases.map(\.rawValue).joined(separator: ", ")
    return LanguageProblem("unknown-function", "unknown function '\(name)'; there are \(known)")
  }
}
