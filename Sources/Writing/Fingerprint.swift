package import Model
import Platform

/// What a file was made from, part by part: equal fingerprints mean that making it again would give the same bytes.
package struct Fingerprint: Sendable, Hashable {
  /// `content=9f3c… template=41ab…`, in this order.
  package let text: String

  package init(text: String) {
    self.text = text
  }

  /// Each part by its name and the hash of what it stands for.
  package init(parts: KeyValuePairs<String, String>) {
    text = parts.map { "\($0)=\($1)" }.joined(separator: " ")
  }

  /// Names of the parts that differ, for `explain`: `template`, `content`.
  package func changes(since older: Fingerprint) -> [String] {
    let (mine, others) = (parts, older.parts)
    return Set(mine.keys).union(others.keys).filter { mine[$0] != others[$0] }.map(String.init).sorted()
  }

  private var parts: [Substring: Substring] {
    var parts: [Substring: Substring] = [:]
    for part in text.split(separator: " ") {
      guard let equals = part.firstIndex(of: "=") else { continue }
      parts[part[..<equals]] = part[part.index(after: equals)...]
    }
    return parts
  }

  /// 16 hex characters of SHA-256.
  package static func hash(_ bytes: [UInt8]) -> String {
    String(Digest(of: bytes).hex.prefix(16))
  }

  /// With `names`, only what is called by one of them counts, at whatever depth.
  package static func hash(_ record: Record, reading names: Set<String>? = nil) -> String {
    var encoding = ValueEncoding(reading: names)
    encoding.append(.record(record))
    return hash(encoding.bytes)
  }

  package static func hash(_ value: Value) -> String {
    var encoding = ValueEncoding()
    encoding.append(value)
    return hash(encoding.bytes)
  }
}
