import Language
package import Model

extension WordTemplate {
  /// Everything that is wrong with the template when documents offer these names; nothing has to be rendered for it.
  package func check(against names: Vocabulary) -> [Diagnostic] {
    programs.flatMap { program in
      var check = WordCheck(names)
      check.run(program)
      let faults = program.faults + check.faults
      return faults.sorted { ($0.spot?.paragraph ?? 0) < ($1.spot?.paragraph ?? 0) }
        .map { $0.diagnostic(.error, in: name) }
    }
  }

  /// Every name that some tag speaks of, at whatever depth: a value's other names do not change what comes out.
  package var names: Set<String> {
    var names: Set<String> = []
    for instruction in programs.flatMap(\.instructions) {
      switch instruction {
      case .segment(let segment): names.formUnion(segment.tags.flatMap { $0.path.map(String.init) })
      case .section(let section): names.formUnion(section.path.map(String.init))
      case .literal, .table, .tableEnd, .containerEnd: break
      }
    }
    return names
  }

  /// What is left blank in a draft: a draft that people edited has to keep a place for each.
  package var blanks: Set<Blank.Kind> {
    var found: Set<Blank.Kind> = []
    for program in programs {
      for case .segment(let segment) in program.instructions {
        // Only the document's own: `organisation.number` is another one.
        for tag in segment.tags where tag.kind == .variable {
          let path = ["kk", "ru"].contains(tag.path.first) ? tag.path.dropFirst() : tag.path[...]
          guard path.count == 1, let name = path.first else { continue }
          if let kind = Blank.Kind(rawValue: String(name)) { found.insert(kind) }
        }
      }
    }
    return found
  }
}

/// Resolves every name of a program by section scope, whether a document would come there or not.
private struct WordCheck {
  private(set) var faults: [WordFault] = []
  /// From the outermost; each with the instruction it ends before.
  private var scopes: [(names: Vocabulary, end: Int)]

  init(_ names: Vocabulary) {
    scopes = [(names, Int.max)]
  }

  mutating func run(_ program: WordProgram) {
    for (index, instruction) in program.instructions.enumerated() {
      while let last = scopes.last, last.end <= index { scopes.removeLast() }
      switch instruction {
      case .section(let section):
        let kind = kind(at: section.path, section.spot)
        if !section.isInverted, let names = kind?.inner { scopes.append((names, section.end)) }
      case .segment(let segment): run(segment)
      case .literal, .table, .tableEnd, .containerEnd: break
      }
    }
  }

  private mutating func run(_ segment: WordProgram.Segment) {
    let outer = scopes
    var depths: [Int] = []
    for tag in segment.tags {
      switch tag.kind {
      case .sectionOpen, .inverted:
        depths.append(scopes.count)
        let kind = kind(at: tag.path, segment.spot)
        if tag.kind == .sectionOpen, let names = kind?.inner { scopes.append((names, Int.max)) }
      case .close:
        if let depth = depths.popLast() { scopes.removeLast(scopes.count - depth) }
      case .variable: check(tag, segment.spot)
      case .comment, .invalid: break
      }
    }
    scopes = outer
  }

  private mutating func check(_ tag: Tag, _ spot: WordSpot) {
    let kind = kind(at: tag.path, spot)
    guard let name = tag.function else {
      guard let kind, !kind.isPrinted else { return }
      return fault("wrong-kind", "'\(tag.name)' is not a text but \(kind.words); use it as a section", spot)
    }
    guard let function = Function(rawValue: String(name)) else {
      let known = Function.allCases.map(\.rawValue)
      return fault("unknown-function", Spelling.unknown("function", String(name), among: known), spot)
    }
    if let kind, !function.takes(kind) {
      fault("wrong-kind", "'\(function.rawValue)' cannot be used on '\(tag.name)', which is \(kind.words)", spot)
    }
  }

  /// The kind of what a name stands for here; a fault when it stands for nothing.
  private mutating func kind(at path: [Substring], _ spot: WordSpot) -> Vocabulary.Kind? {
    guard let first = path.first else { return nil }
    guard let names = scopes.last(where: { $0.names[String(first)] != nil })?.names else {
      let known = scopes.reversed().flatMap { $0.names.names.map(\.name) }
      fault("unknown-name", Spelling.unknown("name", String(first), among: known), spot)
      return nil
    }
    if let kind = names.kind(at: path) { return kind }
    var inner = names
    for (index, name) in path.enumerated() {
      switch inner[String(name)]?.kind {
      case .record(let next): inner = next
      case nil:
        let message = Spelling.unknown("name", String(name), among: inner.names.map(\.name))
        fault("unknown-name", "\(message) in '\(path[..<index].joined(separator: "."))'", spot)
        return nil
      case let kind?:
        let outer = path[...index].joined(separator: ".")
        fault(
          "wrong-kind", "'\(outer)' is \(kind.words) and has no '\(path[(index + 1)...].joined(separator: "."))'", spot)
        return nil
      }
    }
    return nil
  }

  private mutating func fault(_ code: String, _ message: String, _ spot: WordSpot) {
    faults.append(WordFault(code, message, at: spot))
  }
}

extension Vocabulary.Kind {
  /// The names that a section over it opens.
  fileprivate var inner: Vocabulary? {
    switch self {
    case .record(let names), .list(let names): names
    case .text, .number, .date, .flag, .noun, .open: nil
    }
  }

  fileprivate var isPrinted: Bool {
    switch self {
    case .text, .number, .date, .noun: true
    case .flag, .record, .list, .open: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .date: "a date"
    case .flag: "a flag"
    case .noun: "a noun"
    case .record, .open: "a record"
    case .list: "a list"
    }
  }
}
