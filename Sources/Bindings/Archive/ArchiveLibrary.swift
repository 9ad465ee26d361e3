import CLibZip

/// libzip works two of its constants out when it first opens an archive, one after the other and without a lock; a thread
/// that comes between them is told that nothing can be written (`needed_support_write` in zip_open.c, 1.7 to 1.11).
enum ArchiveLibrary {
  /// Opened once before anybody else does.
  static let isReady: Bool = {
    guard let source = unsafe zip_source_buffer_create(nil, 0, 1, nil) else { return false }
    guard let handle = unsafe zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      unsafe zip_source_free(source)
      return false
    }
    unsafe zip_discard(handle)
    return true
  }()
}
