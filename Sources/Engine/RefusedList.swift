import Platform

/// The files in inbox/ that were refused or wait for their rest, by content: each is reported as refused once.
struct RefusedList: Sendable, Hashable {
  enum State: String, Sendable {
    /// Seen once, cut short; perhaps it is still being copied.
    case incomplete
    case refused
  }

  struct Entry: Sendable, Hashable {
    var state: State
    /// `inbox/answers.xlsx`.
    var name: String
    /// Paths in the out folder of the report, and of the fresh form beside it; empty while there is none.
    var report: String
    var fresh: String
    /// Of the fresh form's bytes: as long as they are the same, nobody has mended it.
    var freshHash = ""
  }

  /// By SHA-256 of the file.
  private(set) var entries: [String: Entry]

  static let fileName = ".sapa-refused"

  init(folder: String) {
    entries = [:]
    guard let bytes = try? Files.read("\(folder)/\(Self.fileName)") else { return }
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 6, let state = State(rawValue: fields[1]) else { continue }
      entries[fields[0]] = Entry(
        state: state, name: fields[2], report: fields[3], fresh: fields[4], freshHash: fields[5])
    }
  }

  subscript(hash: String) -> Entry? {
    get { entries[hash] }
    set { entries[hash] = newValue }
  }

  /// The refused file whose fresh form this is.
  func original(of fresh: String) -> (hash: String, entry: Entry)? {
    entries.first { !fresh.isEmpty && $0.value.fresh == fresh }.map { ($0.key, $0.value) }
  }

  /// Whether these are the bytes of a fresh form as it was made.
  func isUntouched(_ hash: String) -> Bool {
    !hash.isEmpty && entries.values.contains { $0.freshHash == hash }
  }

  func save(in folder: String) throws(SystemError) {
    let path = "\(folder)/\(Self.fileName)"
    guard !entries.isEmpty else { return try Files.remove(path) }
    try Files.makeFolder(folder)
    let lines = entries.sorted { $0.key < $1.key }.map { hash, entry in
      let name = String(entry.name.map { $0 == "\t" || $0 == "\n" ? " " : $0 })
      return "\(hash)\t\(entry.state.rawValue)\t\(name)\t\(entry.report)\t\(entry.fresh)\t\(entry.freshHash)\n"
    }
    try Files.write(Array(lines.joined().utf8), to: path)
  }
}
