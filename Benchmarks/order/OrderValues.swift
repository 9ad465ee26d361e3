import Model

/// A document's value as plain JSON, so that a peer's template is filled with the same words.
enum OrderValues {
  static func plain(_ value: Value) -> Any {
    switch value {
    case .text(let text): return text
    case .number(let number): return number
    case .flag(let flag): return flag
    case .date(let day, _): return ["date": day.description]
    case .noun(let noun):
      let forms = noun.forms.map { ($0.rawValue, $1) }
      return ["noun": noun.text, "forms": Dictionary(forms) { first, _ in first }] as [String: Any]
    case .list(let values): return values.map(plain)
    case .record(let record):
      var plainFields: [String: Any] = [:]
      for field in record.fields { plainFields[field.name] = plain(field.value) }
      return plainFields
    case .blank(let blank): return ["blank": blank.kind.rawValue]
    }
  }
}
