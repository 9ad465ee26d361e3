import XML

/// Markup of one part under way, with openings for what is known only when everything is written: numbers, contents.
struct ReportStream: Sendable {
  enum Hole: Sendable {
    /// An id or a number, counted within the unit.
    case number(ReportCounter, Int)
    /// The id of a relationship, by index in `targets`.
    case relationship(Int)
    /// By index in the unit's references.
    case reference(Int)
    case contents
    case abbreviations
  }

  struct Opening: Sendable {
    /// Where in the bytes it is filled in.
    let offset: Int
    let hole: Hole
  }

  private(set) var bytes: [UInt8] = []
  private(set) var openings: [Opening] = []
  /// What the part points at.
  private(set) var targets: [ReportTarget] = []

  mutating func put(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  mutating func put(_ markup: ArraySlice<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Takes back what was put last, to go on before it.
  mutating func removeLast(_ markup: String) {
    bytes.removeLast(markup.utf8.count)
  }

  /// Characters that XML cannot carry are left out.
  mutating func put(text: String) {
    Escaping.writeCarried(text, inAttribute: false, to: &bytes)
  }

  mutating func put(attribute: String) {
    Escaping.writeCarried(attribute, inAttribute: true, to: &bytes)
  }

  mutating func put(_ element: Element) {
    element.write(to: &bytes)
  }

  mutating func put(_ hole: Hole) {
    openings.append(Opening(offset: bytes.count, hole: hole))
  }

  mutating func put(_ counter: ReportCounter, _ number: Int) {
    put(.number(counter, number))
  }

  mutating func put(_ target: ReportTarget) {
    put(.relationship(targets.count))
    targets.append(target)
  }
}

/// What is numbered through the whole report.
enum ReportCounter: Int, Sendable, CaseIterable {
  case bookmark
  case heading
  case drawing
  case footnote
  case comment
  case list
  case revision
  case table
  case figure
}

/// What a relationship leads to.
enum ReportTarget: Sendable, Hashable {
  case link(String)
  /// By hash.
  case picture(String)
  /// By index in the unit.
  case chart(Int)
}

/// How many there are of each.
struct ReportCounts: Sendable, Hashable {
  private var counts = [Int](repeating: 0, count: ReportCounter.allCases.count)

  subscript(counter: ReportCounter) -> Int {
    get { counts[counter.rawValue] }
    set { counts[counter.rawValue] = newValue }
  }

  /// The next of its kind, from 0.
  mutating func next(_ counter: ReportCounter) -> Int {
    defer { self[counter] += 1 }
    return self[counter]
  }

  static func += (counts: inout ReportCounts, more: ReportCounts) {
    for counter in ReportCounter.allCases { counts[counter] += more[counter] }
  }
}
