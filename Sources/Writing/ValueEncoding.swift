import Model

/// Unambiguous bytes for a value: every text carries its length, every value its kind.
struct ValueEncoding {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(4096)
  }

  mutating func append(_ value: Value) {
    switch value {
    case .text(let text): append("t", text)
    case .number(let number): append("n", String(number))
    case .date(let day, let language): append("d", "\(day.number)\(language.rawValue)")
    case .flag(let flag): append("f", flag ? "1" : "0")
    case .noun(let noun):
      append("w", noun.text)
      for (grammaticalCase, form) in noun.forms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        append("c", grammaticalCase.rawValue)
        append("t", form)
      }
    case .list(let values):
      append("l", String(values.count))
      for value in values { append(value) }
    case .record(let record):
      append("r", String(record.fields.count))
      for field in record.fields {
        append("k", field.name)
        append(field.value)
      }
    case .blank(let blank): append("b", "\(blank.kind.rawValue)\(blank.language.rawValue)\(blank.year)")
    }
  }

  private mutating func append(_ kind: Unicode.Scalar, _ text: String) {
    bytes.append(UInt8(truncatingIfNeeded: kind.value))
    bytes.append(contentsOf: String(text.utf8.count).utf8)
    bytes.append(0x3A)
    bytes.append(contentsOf: text.utf8)
  }
}
