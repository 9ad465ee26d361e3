/// Why bytes are not XML that is read here.
package struct XMLProblem: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// Not well-formed; the parser's words.
    case malformed(String)
    /// A DOCTYPE, with which entities could be declared; office files never have one.
    case documentType
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    /// Elements, texts and attributes.
    case tooMany(limit: Int)
    case noMemory
  }

  package let reason: Reason
  /// From 1; 0 where there is none.
  package let line: Int

  package init(_ reason: Reason, line: Int = 0) {
    self.reason = reason
    self.line = line
  }
}

extension XMLProblem: CustomStringConvertible {
  package var description: String {
    let text =
      switch reason {
      case .malformed(let words): "malformed XML: \(words)"
      case .documentType: "a DOCTYPE is not allowed"
      case .tooLarge(let bytes, let limit): "\(bytes) bytes of XML are more than the \(limit) allowed"
      case .tooDeep(let limit): "elements are nested deeper than \(limit)"
      case .tooMany(let limit): "there are more than \(limit) elements, texts and attributes"
      case .noMemory: "out of memory"
      }
    return line > 0 ? "\(text) (line \(line))" : text
  }
}
