import Model

/// A value as indented lines, for people who read a golden's difference.
struct ValueText {
  let text: String

  init(_ record: Record) {
    var lines: [String] = []
    Self.append(record, indent: "", to: &lines)
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func append(_ record: Record, indent: String, to lines: inout [String]) {
    for field in record.fields { append(field.value, named: "\(field.name):", indent: indent, to: &lines) }
  }

  private static func append(_ value: Value, named name: String, indent: String, to lines: inout [String]) {
    switch value {
    case .record(let record):
      lines.append("\(indent)\(name)")
      append(record, indent: indent + "  ", to: &lines)
    case .list(let values):
      lines.append("\(indent)\(name)\(values.isEmpty ? " []" : "")")
      for value in values { append(value, named: "-", indent: indent + "  ", to: &lines) }
    case .text(let text): lines.append("\(indent)\(name) \(text)")
    case .number(let number): lines.append("\(indent)\(name) \(number)")
    case .date(let day, let language): lines.append("\(indent)\(name) \(day) (\(language.rawValue))")
    case .flag(let flag): lines.append("\(indent)\(name) \(flag)")
    case .noun(let noun):
      let forms = noun.forms.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
      lines.append("\(indent)\(name) \(noun.text)\(forms.isEmpty ? "" : " [\(forms.joined(separator: ", "))]")")
    case .blank(let blank): lines.append("\(indent)\(name) blank \(blank.kind.rawValue) \(blank.year)")
    }
  }
}
