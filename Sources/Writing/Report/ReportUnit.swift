import Language
import Model
import Office
import XML

/// A stretch of the report that is compiled by itself, at the same time as others: ids and numbers count from 0 in it and
/// are shifted when the stretches are joined.
struct ReportUnit: Sendable {
  let setting: ReportSetting
  /// The part that is being written; footnotes and comments take its place while they are.
  var out = ReportStream()
  var notes = ReportStream()
  var remarks = ReportStream()
  var counts = ReportCounts()
  var anchors: [(id: String, anchor: ReportAnchor)] = []
  var references: [ReportReferring] = []
  var headings: [ReportHeading] = []
  var lists: [SectionText.List] = []
  var charts: [Report.Chart] = []
  var pictures: [String: SectionText.Picture] = [:]
  /// Indexes of the glossary's entries that the text uses.
  var abbreviations: Set<Int> = []
  var diagnostics: [Diagnostic] = []
  var missingStyles: Set<String> = []

  /// The next paragraph begins a page.
  var startsPage = false
  /// Width of what is being written, in twentieths of a point.
  var width: Int
  var height: Int
  /// What was written by people, by file, while the unit is at work on it.
  var sections: [String: SectionText] = [:]
  /// Of the row under way.
  var source: ReportRow?
  var pasting = Pasting()
  let written: @Sendable (String) throws -> SectionText

  init(_ setting: ReportSetting, written: @escaping @Sendable (String) throws -> SectionText) {
    self.setting = setting
    self.written = written
    width = setting.reference.page.width
    height = setting.reference.page.height
  }

  /// Compiles the parts and forgets what they were read from.
  mutating func compile(_ parts: ArraySlice<ReportLayout.Part>) {
    if parts.startIndex == 0, setting.edition == .form, !setting.code.isEmpty {
      open("FormCode")
      run(setting.code)
      close()
    }
    for part in parts { compile(part) }
    sections = [:]
    source = nil
  }
}

/// What is the same for all units of a report.
struct ReportSetting: Sendable {
  let report: Report
  let reference: ReportReference
  let glossary: ReportGlossary
  /// The reference file, as diagnostics name it.
  let name: String
  /// What a form shows for when its properties get lost: case, document, language.
  let code: String

  var edition: Report.Edition { report.edition }

  /// Before and after the number of a table or figure: `Table `, or `` and `-кесте` where the word has a `#`.
  func label(_ kind: ReportAnchor.Kind) -> (before: String, after: String) {
    let word = report.words[kind == .table ? "table" : "figure"] ?? (kind == .table ? "Table" : "Figure")
    guard let sign = word.firstIndex(of: "#") else { return ("\(word) ", "") }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }

  /// Between the label and the caption's words, as documents of the country have it.
  var captionMark: String { report.language == "en" ? ". " : " – " }
}

/// Something that references lead to.
struct ReportAnchor: Sendable {
  enum Kind: Sendable {
    case table
    case figure
    /// A paragraph or row; references keep their own words.
    case place
  }

  let kind: Kind
  /// Counted within the unit.
  let bookmark: Int
  /// Of the table or figure, counted within the unit.
  let number: Int
  /// The file it was written in, and where in it.
  let place: Place?
  let spot: String
}

/// A heading for the contents.
struct ReportHeading: Sendable {
  let level: Int
  let text: String
  /// Counted within the unit.
  let number: Int
}

/// A place where the text speaks of something else.
struct ReportReferring: Sendable {
  /// `E-1.3-004`, `crit:1.3`, `tbl:students`, or a bookmark of a file.
  let id: String
  /// What it shows where it leads nowhere.
  let text: String
  /// What stands beside the number of what it leads to.
  let words: ReferenceWords?
  /// Markup of the run's properties, without the element.
  let properties: String
  /// Within a link or a tracked insertion, where no other link can stand.
  let isPlain: Bool
  /// A field that Word made, which asks for the words there, or for their page.
  var isField = false
  var isPage = false
  let place: Place?
  /// Where in the file, in words.
  let spot: String
}

/// The row of somebody's file that is being pasted.
struct ReportRow: Sendable {
  let file: String
  let id: String
  /// Added to the levels of its headings.
  let level: Int
  let resources: SectionText.Resources
  /// Ids of the file to what they are in the unit: lists by index, comments and bookmarks by number.
  var lists: [String: Int] = [:]
  var comments: [String: Int] = [:]
  var bookmarks: [String: Int] = [:]
  var paragraph = 0

  init(file: String, id: String, level: Int, resources: SectionText.Resources) {
    self.file = file
    self.id = id
    self.level = level
    self.resources = resources
  }

  var spot: String { "row '\(id)', paragraph \(max(1, paragraph))" }
  var place: Place { Place(file: file) }
}
