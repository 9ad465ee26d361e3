internal import Archive
internal import SheetXML
internal import XML

/// The parts of a workbook, each read within its limits.
struct SpreadsheetArchive: ~Copyable {
  private let opened: OpenArchive
  private let limits: SpreadsheetLimits

  init(_ bytes: [UInt8], limits: SpreadsheetLimits) throws(SpreadsheetProblem) {
    self.limits = limits
    do throws(ArchiveProblem) {
      opened = try OpenArchive(bytes, limits: Archive.Limits(entries: limits.parts, size: limits.size))
    } catch {
      throw SpreadsheetProblem(error)
    }
  }

  var archive: Archive { opened.archive }

  /// Names of parts are the same in upper and lower case; nil when there is no such part.
  private func entry(_ part: String) -> Archive.Entry? {
    if let entry = archive.entries.first(where: { $0.name == part }) { return entry }
    let name = part.lowercased()
    return archive.entries.first { $0.name.lowercased() == name }
  }

  func contains(_ part: String) -> Bool { entry(part) != nil }

  func contents(of part: String) throws(SpreadsheetProblem) -> [UInt8] {
    guard let entry = entry(part) else { throw .damaged("a part is missing", part: part) }
    if let words = entry.excess(over: limits.part, ratio: limits.ratio) { throw .tooLarge(words, part: part) }
    let bytes: [UInt8]
    do throws(ArchiveProblem) { bytes = try opened.contents(of: entry) } catch { throw SpreadsheetProblem(error) }
    if let words = PartGuard.problem(bytes) { throw .badXML(words, part: part) }
    return bytes
  }

  func tree(of part: String) throws(SpreadsheetProblem) -> Element {
    let bytes = try contents(of: part)
    guard bytes.count > limits.tree || !PartGuard.declaresTooMany(bytes) else {
      throw .badXML("it declares too many namespaces", part: part)
    }
    do throws(XMLProblem) {
      return try Element(parsing: bytes, limits: Element.Limits(bytes: limits.tree))
    } catch {
      guard case .tooLarge = error.reason else { throw .badXML(error.words, part: part, line: error.line) }
      throw .tooLarge(error.words, part: part)
    }
  }

  /// None when the part has none.
  func relationships(of part: String) throws(SpreadsheetProblem) -> [Relationships.Relationship] {
    let name = Relationships.name(of: part)
    guard contains(name) else { return [] }
    return Relationships(try tree(of: name), of: part).all
  }

  func sheet(_ part: String) throws(SpreadsheetProblem) -> SheetPart {
    let bytes = try contents(of: part)
    let most = SheetPart.Limits(rows: limits.rows, cells: limits.cells, merges: limits.merges)
    do throws(SheetXMLProblem) {
      return try SheetPart(bytes, limits: most)
    } catch {
      throw SpreadsheetProblem(error, part: part)
    }
  }

  func strings(_ part: String) throws(SpreadsheetProblem) -> [String] {
    let bytes = try contents(of: part)
    do throws(SheetXMLProblem) {
      return try StringsPart(bytes, limit: limits.strings).strings
    } catch {
      throw SpreadsheetProblem(error, part: part)
    }
  }

  func formats(_ part: String) throws(SpreadsheetProblem) -> [StylesPart.Format] {
    let bytes = try contents(of: part)
    do throws(SheetXMLProblem) { return try StylesPart(bytes).formats } catch {
      throw SpreadsheetProblem(error, part: part)
    }
  }
}

extension Element {
  /// Without the prefix, which programs choose as they like.
  var localName: String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  func children(_ localName: String) -> [Element] {
    elements.filter { $0.name == localName || $0.localName == localName }
  }
}

extension XMLProblem {
  fileprivate var words: String { "\(XMLProblem(reason))" }
}
