import Language
import Model

extension Filter {
  static let marks: Set<Character> = ["(", ")", ","]

  /// Reads what stands after the noun: nothing, or `where FIELD = VALUE and …`.
  init(clause words: Words, of register: RegisterKind) throws(PhraseProblem) {
    guard !words.isEmpty else {
      self.init()
      return
    }
    guard words.begin(with: "where"), words.count > 1 else {
      throw PhraseProblem("expected 'where' and a condition", at: words.offset(0))
    }
    var conditions: [Condition] = []
    var index = 1
    while true {
      conditions.append(try Self.condition(words, &index, of: register))
      guard let next = words[index] else { break }
      guard next == "and" else {
        throw PhraseProblem("expected 'and' instead of '\(next)'", at: words.offset(index))
      }
      index += 1
    }
    self.init(conditions)
  }

  private static func condition(
    _ words: Words, _ index: inout Int, of register: RegisterKind
  ) throws(PhraseProblem) -> Condition {
    // A field's name may have spaces, as `certificate until`; it ends at the comparison.
    let start = index
    var name: [String] = []
    while let word = words[index], comparison(word) == nil, word != "in" {
      name.append(word)
      index += 1
    }
    let field = name.joined(separator: " ")
    guard !field.isEmpty else { throw PhraseProblem("expected a field's name", at: words.offset(start)) }
    guard register.fields.contains(field) else {
      throw PhraseProblem(
        Spelling.unknown("field", field, among: register.fields), at: words.offset(start), code: "unknown-field")
    }
    guard let mark = words[index] else {
      throw PhraseProblem("expected =, !=, <, <=, >, >= or 'in' after '\(field)'", at: words.length)
    }
    index += 1
    if mark == "in" { return Condition(field: field, comparison: .among, values: try values(words, &index)) }
    guard let comparison = comparison(mark), let value = words[index], !marks.contains(where: { String($0) == value })
    else { throw PhraseProblem("expected a value after '\(mark)'", at: words.offset(index)) }
    index += 1
    return Condition(field: field, comparison: comparison, values: [value])
  }

  private static func values(_ words: Words, _ index: inout Int) throws(PhraseProblem) -> [String] {
    guard words[index] == "(" else { throw PhraseProblem("expected '(' after 'in'", at: words.offset(index)) }
    index += 1
    var values: [String] = []
    while let word = words[index], word != ")" {
      if word != "," { values.append(word) }
      index += 1
    }
    guard words[index] == ")" else { throw PhraseProblem("expected ')' after the values", at: words.length) }
    index += 1
    guard !values.isEmpty else {
      throw PhraseProblem("expected values between '(' and ')'", at: words.offset(index - 1))
    }
    return values
  }

  private static func comparison(_ mark: String) -> Comparison? {
    switch mark {
    case "=": .equal
    case "!=": .notEqual
    case "<": .less
    case "<=": .lessOrEqual
    case ">": .greater
    case ">=": .greaterOrEqual
    default: nil
    }
  }
}

/// `programme where level = bachelor` of a plan.
struct SubjectFilter {
  let kind: SubjectKind
  let filter: Filter

  init(_ text: String) throws(PhraseProblem) {
    var words = Words(text, marks: Filter.marks)
    guard let first = words[0] else { throw Grammar.eachSubject.problem() }
    let register: RegisterKind
    switch first {
    case "programme": (kind, register) = (.programme, .programmes)
    case "unit": (kind, register) = (.unit, .units)
    case "project": (kind, register) = (.project, .projects)
    default: throw Grammar.eachSubject.problem()
    }
    words.dropFirst(1)
    filter = try Filter(clause: words, of: register)
  }
}
