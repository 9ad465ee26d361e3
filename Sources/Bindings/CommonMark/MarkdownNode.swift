/// A block or a span of a Markdown text, with what is in it.
package struct MarkdownNode: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case left
    case center
    case right
  }

  package enum Kind: Sendable, Hashable {
    // Blocks.
    case document
    case paragraph
    case heading(level: Int)
    case quote
    case bullets
    case numbers(start: Int, isParenthesised: Bool)
    case item
    /// Its text, with line feeds; the last is left out.
    case code(String)
    /// As it was written.
    case html(String)
    case rule
    case table([Alignment?])
    case tableRow(isHeader: Bool)
    case tableCell
    /// What references to it are named after.
    case footnote(String)
    // Spans.
    case text(String)
    case softBreak
    case lineBreak
    case inlineCode(String)
    case inlineHTML(String)
    case emphasis
    case strong
    case strikethrough
    case link(address: String)
    /// The description is in its children.
    case image(path: String)
    case footnoteReference(String)
  }

  package var kind: Kind
  /// Line in the text, from 1; 0 where it is not known.
  package var line: Int
  package var children: [MarkdownNode]

  package init(_ kind: Kind, line: Int = 0, _ children: [MarkdownNode] = []) {
    self.kind = kind
    self.line = line
    self.children = children
  }
}
