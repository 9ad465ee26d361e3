/// The archives that entries are copied from, each opened once while a new one is written.
struct ArchiveSources {
  private var archives: [Archive] = []
  private var numbers: [Identity: Int] = [:]
  private var entries: [[String: UInt64]] = []

  /// Where an archive's bytes lie: copies of the value share them.
  private struct Identity: Hashable {
    let address: UInt
    let count: Int

    init(_ archive: Archive) {
      address = unsafe archive.bytes.withUnsafeBytes { buffer in UInt(bitPattern: buffer.baseAddress) }
      count = archive.bytes.count
    }
  }

  init(_ first: Archive?) {
    if let first { add(first) }
  }

  mutating func add(_ archive: Archive) {
    let identity = Identity(archive)
    guard numbers[identity] == nil else { return }
    numbers[identity] = archives.count
    archives.append(archive)
    entries.append(Dictionary(archive.entries.map { ($0.name, $0.index) }) { first, _ in first })
  }

  func place(of name: String, in archive: Archive) -> (archive: Int, entry: UInt64)? {
    guard let number = numbers[Identity(archive)], let entry = entries[number][name] else { return nil }
    return (number, entry)
  }

  /// Lends libzip's handles of all of them, in the order they were added; none outlives the call.
  func lend<Result>(_ body: ([OpaquePointer]) throws(ArchiveProblem) -> Result) throws(ArchiveProblem) -> Result {
    try unsafe lend(from: 0, [], body)
  }

  private func lend<Result>(
    from number: Int, _ handles: [OpaquePointer], _ body: ([OpaquePointer]) throws(ArchiveProblem) -> Result
  ) throws(ArchiveProblem) -> Result {
    guard number < archives.count else { return try unsafe body(handles) }
    let result: Swift.Result<Result, ArchiveProblem> = unsafe archives[number].bytes.withUnsafeBytes { buffer in
      do throws(ArchiveProblem) {
        let reader = try unsafe ArchiveReader(buffer)
        return .success(try unsafe lend(from: number + 1, handles + [reader.handle], body))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
