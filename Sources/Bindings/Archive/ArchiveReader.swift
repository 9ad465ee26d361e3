#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import CLibZip

/// Owns libzip's handle over bytes that somebody else keeps in place, or over a copy of its own.
@safe struct ArchiveReader: ~Copyable {
  let handle: OpaquePointer
  /// Bytes of the whole archive.
  private let length: Int

  init(copying bytes: [UInt8]) throws(ArchiveProblem) {
    guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .notAnArchive("out of memory") }
    let buffer = unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count)
    unsafe buffer.copyBytes(from: bytes)
    try unsafe self.init(UnsafeRawBufferPointer(buffer), isOwned: true)
  }

  /// What is owned came from malloc and is freed with the handle, also when it is no archive.
  init(_ buffer: UnsafeRawBufferPointer, isOwned: Bool = false) throws(ArchiveProblem) {
    // libzip takes no bytes at all for an archive without entries.
    guard unsafe !buffer.isEmpty else {
      if isOwned { unsafe free(UnsafeMutableRawPointer(mutating: buffer.baseAddress)) }
      throw .notAnArchive("there are no bytes")
    }
    _ = ArchiveLibrary.isReady
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard
      let source = unsafe zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), isOwned ? 1 : 0, &error)
    else {
      if isOwned { unsafe free(UnsafeMutableRawPointer(mutating: buffer.baseAddress)) }
      throw unsafe .notAnArchive(String(cString: zip_error_strerror(&error)))
    }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw unsafe .notAnArchive(String(cString: zip_error_strerror(&error)))
    }
    unsafe self.handle = handle
    length = buffer.count
  }

  deinit {
    unsafe zip_discard(handle)
  }

  func directory(limits: Archive.Limits) throws(ArchiveProblem) -> [Archive.Entry] {
    let count = unsafe Int(zip_get_num_entries(handle, 0))
    guard count <= limits.entries else { throw .tooManyEntries(count, limit: limits.entries) }
    var entries: [Archive.Entry] = []
    var seen: Set<String> = []
    var total = 0
    var packed = 0
    for index in 0..<UInt64(max(0, count)) {
      var stat = unsafe zip_stat_t()
      guard unsafe zip_stat_index(handle, index, 0, &stat) == 0, let characters = unsafe stat.name else {
        throw .notAnArchive("entry \(index) cannot be read")
      }
      let name = unsafe String(cString: characters)
      // Names differ in case only in archives made to deceive: office packages do not tell them apart.
      guard ArchiveReader.isHarmless(name), seen.insert(ArchiveReader.folded(name)).inserted else {
        throw .badName(name)
      }
      guard unsafe stat.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted(name) }
      guard unsafe [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stat.comp_method)) else {
        throw .unsupportedMethod(name)
      }
      guard let size = unsafe Int(exactly: stat.size), size <= limits.size - total else {
        throw .tooLarge(entry: name, limit: limits.size)
      }
      total += size
      guard let packedSize = unsafe Int(exactly: stat.comp_size), packedSize <= length - packed else {
        throw .overlapping(name)
      }
      packed += packedSize
      guard !name.hasSuffix("/") else { continue }
      unsafe entries.append(
        Archive.Entry(name: name, size: size, packedSize: packedSize, checksum: stat.crc, index: index))
    }
    return entries
  }

  /// In lower case; names of parts in office packages are ASCII.
  private static func folded(_ name: String) -> String {
    name.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } ? name.lowercased() : name
  }

  /// A relative path with `/` that stays inside.
  static func isHarmless(_ name: String) -> Bool {
    // By bytes: every file that is opened has dozens of names.
    var (length, dots) = (0, 0)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ":"), 0..<0x20:
        return false
      case UInt8(ascii: "/"):
        guard length > 0, length > 2 || dots < length else { return false }
        (length, dots) = (0, 0)
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return !name.isEmpty && (length == 0 || length > 2 || dots < length)
  }

  /// Never more than the directory says, whatever the compressed bytes hold.
  func contents(of entry: Archive.Entry) throws(ArchiveProblem) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(handle, entry.index, 0) else {
      throw unsafe .damaged(entry.name, String(cString: zip_strerror(handle)))
    }
    defer { unsafe zip_fclose(file) }
    var count = 0
    let contents = unsafe [UInt8](unsafeUninitializedCapacity: entry.size) { buffer, written in
      while count < entry.size {
        let read = unsafe zip_fread(file, buffer.baseAddress?.advanced(by: count), UInt64(entry.size - count))
        if read <= 0 { break }
        count += Int(read)
      }
      written = count
    }
    // The checksum is compared when the end is reached, so ask for the byte after it.
    var extra: UInt8 = 0
    guard count == entry.size, unsafe zip_fread(file, &extra, 1) == 0 else {
      throw unsafe .damaged(entry.name, String(cString: zip_file_strerror(file)))
    }
    return contents
  }
}
