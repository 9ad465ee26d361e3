import Language
import Model

extension Grammar {
  /// Everything the phrase names; throws when it cannot be read.
  func names(in text: String) throws(PhraseProblem) -> [Named] {
    switch self {
    case .due:
      let due = try DueText(text)
      return due.day == nil ? [Named(target: .anchor, name: due.base, offset: 0)] : []
    case .responsible:
      guard case .role(let role) = try Step.Responsible(reading: text) else { return [] }
      return [Named(target: .role, name: role, offset: 0)]
    case .repetition:
      let repetition = try Step.Repetition(reading: text)
      guard case .members(let role) = repetition else { return [] }
      return [Named(target: .group, name: role, offset: text.count - role.count)]
    case .condition:
      _ = try SubjectKind.kinds(reading: text)
      return []
    case .members, .years, .extent:
      _ = try ClosedRange<Int>(reading: text, of: self)
      return []
    case .binding:
      return [try Binding.name(reading: text)]
    case .subject, .stepName:
      return []
    case .eachSubject:
      _ = try SubjectFilter(text)
      return []
    case .input:
      _ = try SheetLayout.Input(reading: text)
      return []
    case .conflicts:
      guard case .role(let role) = try Document.ConflictRule(reading: text) else { return [] }
      return [Named(target: .role, name: role, offset: 0)]
    case .term:
      _ = try Finding.Terms.Term(reading: text)
      return []
    }
  }

  /// The problem that says how it is to be written.
  func problem(at offset: Int = 0) -> PhraseProblem {
    PhraseProblem("expected \(form)", at: offset)
  }
}

extension Step.Responsible {
  init(reading text: String) throws(PhraseProblem) {
    switch text {
    case "administrator of section": self = .administratorOfSection
    case "author of part": self = .authorOfPart
    case "administrator of part": self = .administratorOfPart
    case "head of unit": self = .headOfUnit
    case "head of subject": self = .headOfSubject
    case "member": self = .member
    default:
      guard !text.contains(" ") else { throw Grammar.responsible.problem() }
      self = .role(text)
    }
  }
}

extension Step.Repetition {
  init(reading text: String) throws(PhraseProblem) {
    var words = Words(text, marks: Filter.marks)
    if words.begin(with: "section", "of", "standard"), words.count == 3 {
      self = .sections
    } else if words.begin(with: "part", "of", "report"), words.count == 3 {
      self = .parts
    } else if words.begin(with: "member", "of"), words.count == 3, let role = words[2] {
      self = .members(role: role)
    } else if words.begin(with: "unit") {
      words.dropFirst(1)
      self = .units(try Filter(clause: words, of: .units))
    } else if words.begin(with: "programme") {
      words.dropFirst(1)
      self = .programmes(try Filter(clause: words, of: .programmes))
    } else {
      throw Grammar.repetition.problem()
    }
  }
}

extension SubjectKind {
  /// `subject is programme or unit`.
  static func kinds(reading text: String) throws(PhraseProblem) -> Set<SubjectKind> {
    let words = Words(text)
    guard words.begin(with: "subject", "is"), words.count >= 3, words.count.isMultiple(of: 2) == false else {
      throw Grammar.condition.problem()
    }
    var kinds: Set<SubjectKind> = []
    for index in 2..<words.count {
      guard let word = words[index] else { continue }
      if index.isMultiple(of: 2) {
        guard let kind = SubjectKind(rawValue: word) else {
          let known = SubjectKind.allCases.map(\.rawValue)
          throw PhraseProblem(Spelling.unknown("subject", word, among: known), at: words.offset(index))
        }
        kinds.insert(kind)
      } else if word != "or" {
        throw PhraseProblem("expected 'or' instead of '\(word)'", at: words.offset(index))
      }
    }
    return kinds
  }
}

extension ClosedRange<Int> {
  /// `3..15`, or one number.
  init(reading text: String, of grammar: Grammar) throws(PhraseProblem) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 1, grammar != .extent, let number = Int(text) {
      self = number...number
    } else if parts.count == 3, parts[1].isEmpty, let low = Int(parts[0]), let high = Int(parts[2]) {
      guard low <= high else { throw PhraseProblem("the range ends before it begins") }
      self = low...high
    } else {
      throw grammar.problem()
    }
  }
}

extension Document.ConflictRule {
  init(reading text: String) throws(PhraseProblem) {
    switch text {
    case "last": self = .last
    case "ask": self = .ask
    default:
      guard !text.isEmpty, !text.contains(" ") else { throw Grammar.conflicts.problem() }
      self = .role(text)
    }
  }
}

extension Finding.Terms.Term {
  /// `14 days`.
  init(reading text: String) throws(PhraseProblem) {
    let words = Words(text)
    guard let digits = words[0], words.count >= 2, let amount = Int(digits), (1...10_000).contains(amount) else {
      throw Grammar.term.problem()
    }
    self.init(amount, try Due.Measure(reading: words, from: 1))
  }
}

extension Binding {
  /// A person's id, or the unit after `head of`.
  static func name(reading text: String) throws(PhraseProblem) -> Named {
    let words = Words(text)
    if words.count == 1 { return Named(target: .person, name: text, offset: 0) }
    guard words.begin(with: "head", "of"), words.count == 3, let unit = words[2] else {
      throw Grammar.binding.problem()
    }
    return Named(target: .unit, name: unit, offset: words.offset(2))
  }
}

extension SheetLayout.Input {
  init(reading text: String) throws(PhraseProblem) {
    let words = Words(text)
    switch text {
    case "text": self = .text
    case "date": self = .date
    case "number": self = .number
    default:
      guard words.count == 3, let name = words[2] else { throw Grammar.input.problem() }
      if words.begin(with: "list", "of") {
        self = .list(name)
      } else if words.begin(with: "suggestions", "from") {
        self = .suggestions(name)
      } else {
        throw Grammar.input.problem()
      }
    }
  }
}
