import Model

/// Unambiguous bytes for a value: every text carries its length, every value its kind.
struct ValueEncoding {
  private(set) var bytes: [UInt8] = []
  /// Fields with other names are passed over; nil: all count.
  private let names: Set<String>?

  init(reading names: Set<String>? = nil) {
    self.names = names
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
      append("r", "")
      for field in record.fields where names?.contains(field.name) ?? true {
        append("k", field.name)
        append(field.value)
      }
      append("e", "")
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
