/// The short phrases that stand in YAML as one text.
enum Grammar: String, Sendable, CaseIterable {
  case due
  case responsible
  case repetition
  case condition
  case members
  case years
  case binding
  case subject
  case eachSubject
  case stepName
  case input
  case conflicts
  case term
  case extent

  /// How it is written, for messages and the reference.
  var form: String {
    switch self {
    case .due: "ANCHOR or STEP (+ or -) N (days, working days, weeks, months, years), or a date"
    case .responsible:
      """
      a role, 'administrator of section', 'author of part', 'administrator of part', 'head of unit', 'head of subject' \
      or 'member'
      """
    case .repetition:
      "'section of standard', 'part of report', 'member of ROLE', 'unit where COND' or 'programme where COND'"
    case .condition: "'subject is KIND', with 'or' between several kinds"
    case .members: "a number or a range, as 3..15"
    case .years: "a year or a range, as 2026..2028"
    case .binding: "a person's id or 'head of UNIT'"
    case .subject: "'organisation' or the id of a programme, unit or project"
    case .eachSubject: "'programme', 'unit' or 'project', and 'where COND' after it"
    case .stepName: "a step's id; of a repeated step with its item, as self-assessment/1.1"
    case .input: "'text', 'date', 'number', 'list of NAME' or 'suggestions from NAME'"
    case .conflicts: "'last', 'ask' or the role whose answer stands"
    case .term: "N (days, working days, weeks, months, years)"
    case .extent: "a range of words, as 600..2500"
    }
  }

  /// For editors; our own reading is the judge.
  var pattern: String {
    let id = "[A-Za-z0-9][A-Za-z0-9.-]*"
    switch self {
    case .due:
      return "^\(id)( [+-] [0-9]+ (days?|working days?|weeks?|months?|years?))?$"
    case .responsible:
      return "^(\(id)|administrator of section|author of part|administrator of part|head of unit|head of subject)$"
    case .repetition: return "^(section of standard|part of report|member of \(id)|(unit|programme)( where .+)?)$"
    case .condition:
      let kinds = "(organisation|unit|programme|programmes|project)"
      return "^subject is \(kinds)( or \(kinds))*$"
    case .members: return "^[0-9]+(\\.\\.[0-9]+)?$"
    case .years: return "^[0-9]{4}(\\.\\.[0-9]{4})?$"
    case .binding: return "^(head of )?\(id)$"
    case .subject: return "^\(id)$"
    case .eachSubject: return "^(unit|programme|project)( where .+)?$"
    case .stepName: return "^\(id)(/\(id))?$"
    case .input: return "^(text|date|number|list of \(id)|suggestions from \(id))$"
    case .conflicts: return "^\(id)$"
    case .extent: return "^[0-9]+\\.\\.[0-9]+$"
    case .term: return "^[0-9]+ (days?|working days?|weeks?|months?|years?)$"
    }
  }

  /// The code of the diagnostic when it cannot be read.
  var code: String {
    switch self {
    case .due: "bad-due"
    case .condition, .repetition, .eachSubject: "bad-condition"
    case .responsible, .members, .years, .binding, .subject, .stepName, .input, .conflicts, .term, .extent:
      "wrong-type"
    }
  }
}

/// Why a short phrase cannot be read; the offset counts characters from its beginning.
struct PhraseProblem: Error, Sendable {
  let code: String?
  let message: String
  let offset: Int

  init(_ message: String, at offset: Int = 0, code: String? = nil) {
    self.message = message
    self.offset = offset
    self.code = code
  }
}

/// Something a short phrase names, at an offset in characters.
struct Named: Sendable, Hashable {
  let target: Target
  let name: String
  let offset: Int
}
