/// An archive that stays open while this value lives: several entries for the price of one opening.
package struct OpenArchive: ~Copyable {
  package let archive: Archive
  private let reader: ArchiveReader

  package init(_ bytes: [UInt8], limits: Archive.Limits = Archive.Limits()) throws(ArchiveProblem) {
    let reader = try ArchiveReader(copying: bytes)
    archive = Archive(bytes, entries: try reader.directory(limits: limits))
    self.reader = reader
  }

  /// The uncompressed bytes of an entry of this archive.
  package func contents(of entry: Archive.Entry) throws(ArchiveProblem) -> [UInt8] {
    try reader.contents(of: entry)
  }
}
