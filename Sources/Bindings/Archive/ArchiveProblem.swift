/// Why bytes are not a ZIP archive that is read or written here.
package enum ArchiveProblem: Error, Sendable, Hashable {
  /// libzip's words.
  case notAnArchive(String)
  case tooManyEntries(Int, limit: Int)
  case tooLarge(entry: String, limit: Int)
  /// A name that leads out of the archive, or one that another entry has too.
  case badName(String)
  case encrypted(String)
  /// Entries that together claim more compressed bytes than the archive has.
  case overlapping(String)
  case unsupportedMethod(String)
  case damaged(String, String)
  case missing(String)
  case notWritten(String)
}

extension ArchiveProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnArchive(let words): "not a ZIP archive: \(words)"
    case .tooManyEntries(let count, let limit): "\(count) entries are more than the \(limit) allowed"
    case .tooLarge(let entry, let limit): "entry '\(entry)' takes the archive over the \(limit) bytes allowed"
    case .badName(let name): "entry '\(name)' has a name that is not allowed or is there twice"
    case .encrypted(let name): "entry '\(name)' is encrypted"
    case .overlapping(let name): "entry '\(name)' lies over others"
    case .unsupportedMethod(let name): "entry '\(name)' is compressed in a way that is not supported"
    case .damaged(let name, let words): "entry '\(name)' is damaged: \(words)"
    case .missing(let name): "there is no entry '\(name)'"
    case .notWritten(let words): "the archive could not be written: \(words)"
    }
  }
}
