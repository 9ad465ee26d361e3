import Language
import Mustache

/// A part of a template as a flat list of what is to be done; it is made once and run for every document.
struct WordProgram: Sendable {
  enum Instruction: Sendable {
    case literal([UInt8])
    case segment(Segment)
    case section(Section)
    /// A table begins whose rows may all go.
    case table
    /// Closes that table, or takes it back when no row is left: Word calls a table without rows unreadable.
    case tableEnd
    /// The end of a cell, header or text box, which has to end with a paragraph.
    case containerEnd
  }

  /// A paragraph with tags, or what is left of it beside a text box.
  struct Segment: Sendable {
    /// Nil when the tags are not in order; then there are faults.
    let template: MustacheTemplate?
    let tags: [Tag]
    let spot: WordSpot
  }

  /// Repeats or leaves out the instructions up to its end.
  struct Section: Sendable {
    let path: [Substring]
    let isInverted: Bool
    /// Index of the first instruction after it.
    var end: Int
    let spot: WordSpot
  }

  let part: String
  var instructions: [Instruction] = []
  /// What is wrong whatever the values are.
  var faults: [WordFault] = []
  /// Bookmarks that the part has already are numbered up to here.
  var highestBookmark = 0

  /// Whether it makes anything else than the part as it is.
  var hasTags: Bool {
    !faults.isEmpty
      || instructions.contains { instruction in
        switch instruction {
        case .segment, .section: true
        case .literal, .table, .tableEnd, .containerEnd: false
        }
      }
  }
}
