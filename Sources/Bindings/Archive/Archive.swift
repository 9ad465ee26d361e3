import CLibZip

/// A ZIP archive in memory whose directory has been read and found harmless.
package struct Archive: Sendable {
  package struct Limits: Sendable, Hashable {
    package var entries: Int
    /// Uncompressed bytes of all entries together.
    package var size: Int

    package init(entries: Int = 2000, size: Int = 256 << 20) {
      self.entries = entries
      self.size = size
    }
  }

  package struct Entry: Sendable, Hashable {
    package let name: String
    /// Uncompressed bytes.
    package let size: Int
    /// Compressed bytes.
    package let packedSize: Int
    /// CRC-32 of the uncompressed bytes, as the directory says.
    package let checksum: UInt32
    let index: UInt64
  }

  let bytes: [UInt8]
  /// In the order of the archive, folders left out.
  package let entries: [Entry]

  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ArchiveProblem) {
    self.bytes = bytes
    entries = try Archive.reading(bytes) { (source) throws(ArchiveProblem) in try source.directory(limits: limits) }
  }

  init(_ bytes: [UInt8], entries: [Entry]) {
    self.bytes = bytes
    self.entries = entries
  }

  package func contains(_ name: String) -> Bool {
    entries.contains { $0.name == name }
  }

  /// The uncompressed bytes of an entry.
  package func contents(of name: String) throws(ArchiveProblem) -> [UInt8] {
    guard let entry = entries.first(where: { $0.name == name }) else { throw .missing(name) }
    return try Archive.reading(bytes) { (source) throws(ArchiveProblem) in try source.contents(of: entry) }
  }

  /// Lends a reader of the bytes; it does not outlive the call.
  private static func reading<Result>(
    _ bytes: [UInt8], _ body: (borrowing ArchiveReader) throws(ArchiveProblem) -> Result
  ) throws(ArchiveProblem) -> Result {
    let result: Swift.Result<Result, ArchiveProblem> = unsafe bytes.withUnsafeBytes { buffer in
      do throws(ArchiveProblem) {
        return .success(try body(try unsafe ArchiveReader(buffer)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
