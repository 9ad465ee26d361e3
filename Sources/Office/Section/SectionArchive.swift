internal import Archive
internal import XML

/// The parts of a Word file that somebody sent, each read within its limits.
final class SectionArchive {
  private let opened: OpenArchive
  private let limits: SectionLimits
  private let entries: [String: Archive.Entry]

  init(_ bytes: [UInt8], limits: SectionLimits) throws(OfficeProblem) {
    guard bytes.count <= limits.file else {
      throw .tooLarge("\(bytes.count) bytes are more than the \(limits.file) that are read of a file")
    }
    if let foreign = ForeignFile(bytes) { throw SectionSignature.problem(of: foreign) }
    let opened: OpenArchive
    do throws(ArchiveProblem) {
      opened = try OpenArchive(bytes, limits: Archive.Limits(entries: limits.parts, size: limits.size))
    } catch {
      throw OfficeProblem(received: error)
    }
    let hasTypes = opened.archive.contains(ContentTypes.name)
    if let foreign = ForeignFile(opened.archive) ?? (hasTypes ? nil : .otherArchive) {
      throw SectionSignature.problem(of: foreign)
    }
    entries = Dictionary(opened.archive.entries.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    self.opened = opened
    self.limits = limits
  }

  var archive: Archive { opened.archive }

  /// Names of parts are the same in upper and lower case; nil when there is no such part.
  func entry(_ part: String) -> Archive.Entry? { entries[part.lowercased()] }

  private func contents(of part: String) throws(OfficeProblem) -> [UInt8] {
    guard let entry = entry(part) else { throw .damaged("a part is missing", part: part) }
    if let words = entry.excess(over: limits.part, ratio: limits.ratio) { throw .tooLarge(words, part: part) }
    let bytes: [UInt8]
    do throws(ArchiveProblem) { bytes = try opened.contents(of: entry) } catch { throw OfficeProblem(received: error) }
    if let words = PartGuard.problem(bytes) { throw .badXML(words, part: part) }
    return bytes
  }

  /// A part with the text or the definitions of a document.
  func document(_ part: String) throws(OfficeProblem) -> FlatDocument {
    let bytes = try contents(of: part)
    let most = FlatDocument.Limits(bytes: limits.part, records: limits.records)
    do throws(XMLProblem) {
      return try FlatDocument.parsing(bytes, WordTerm.vocabulary, limits: most)
    } catch {
      if case .tooMany = error.reason { throw .tooLarge("\(error)", part: part) }
      throw .badXML("\(XMLProblem(error.reason))", part: part, line: error.line)
    }
  }

  /// A small part, such as the content types.
  func tree(of part: String) throws(OfficeProblem) -> Element {
    let bytes = try contents(of: part)
    guard !PartGuard.declaresTooMany(bytes) else {
      throw .badXML("it declares too many namespaces", part: part)
    }
    do throws(XMLProblem) {
      return try Element(parsing: bytes, limits: Element.Limits(bytes: 4 << 20))
    } catch {
      throw .badXML("\(XMLProblem(error.reason))", part: part, line: error.line)
    }
  }

  /// None when the part has none.
  func relationships(of part: String) throws(OfficeProblem) -> Relationships {
    let name = Relationships.name(of: part)
    guard entry(name) != nil else { return Relationships(Element("Relationships"), of: part) }
    return Relationships(try tree(of: name), of: part)
  }
}

extension OfficeProblem {
  static func damaged(_ words: String, part: String? = nil) -> OfficeProblem {
    OfficeProblem(
      "the file is damaged: \(words); \(SectionSignature.saving), or send it again", code: .damaged, part: part)
  }

  static func tooLarge(_ words: String, part: String? = nil) -> OfficeProblem {
    OfficeProblem("\(words); split the text or make its pictures smaller", code: .tooLarge, part: part)
  }

  static func badXML(_ words: String, part: String, line: Int = 0) -> OfficeProblem {
    OfficeProblem(
      "a part of the file cannot be read: \(words); \(SectionSignature.saving)", code: .badXML, part: part, line: line)
  }

  /// About a file that somebody sent.
  init(received problem: ArchiveProblem) {
    switch problem {
    case .notAnArchive:
      self.init(
        "the file is cut off or not copied completely; wait for the copy to end, or send the file again",
        code: .truncated)
    case .tooManyEntries, .tooLarge:
      self = .tooLarge("\(problem)")
    case .encrypted:
      self.init("the document is behind a password; take the password away and save it again", code: .encrypted)
    case .badName, .overlapping, .unsupportedMethod, .damaged, .missing, .notWritten:
      self = .damaged("\(problem)")
    }
  }
}
