/// One `{{…}}` of a template or a phrase.
package struct Tag: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case variable
    case sectionOpen
    case inverted
    case close
    case comment
    /// What the rules of DESIGN 6.6 do not allow; the text says why and what to write instead.
    case invalid(String)
  }

  package let kind: Kind
  /// `signatory.position` in its parts; empty for comments and invalid tags.
  package let path: [Substring]
  /// `dative` of `{{dative(signatory.position)}}`, known or not.
  package let function: Substring?
  /// From the first brace to after the last one, as UTF-8 offsets into the scanned text.
  package let range: Range<Int>

  package init(_ kind: Kind, path: [Substring] = [], function: Substring? = nil, range: Range<Int>) {
    self.kind = kind
    self.path = path
    self.function = function
    self.range = range
  }

  /// The path as it is written, `signatory.position`.
  package var name: String { path.joined(separator: ".") }
}
