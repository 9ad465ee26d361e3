/// What a section that somebody sends may hold at most; one of a hundred pages holds a hundredth of it, but for pictures.
package struct SectionLimits: Sendable, Hashable {
  /// Bytes of the file.
  package var file = 128 << 20
  /// Uncompressed bytes of all parts together.
  package var size = 512 << 20
  /// Uncompressed bytes of a part that is read; pictures are not.
  package var part = 64 << 20
  /// How many times smaller than its content a part over a megabyte may be that is read.
  package var ratio = 100
  package var parts = 5000
  /// Elements, texts and attributes of a part.
  package var records = 8 << 20
  /// Bytes of a Markdown file.
  package var markdown = 1 << 20

  package init() {}

  package static let standard = SectionLimits()
}
