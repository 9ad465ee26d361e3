internal import Synchronization

/// A workbook opened from its bytes; its sheets are read when they are asked for.
package struct Spreadsheet: Sendable {
  package struct Tab: Sendable, Hashable {
    package let name: String
    /// Hidden, or "very hidden".
    package let isHidden: Bool
  }

  package struct DefinedName: Sendable, Hashable {
    package let name: String
    /// The sheet that the name is known on; nil when it is known everywhere.
    package let tab: String?
    /// What it stands for, `'1.1'!$D$5`.
    package let reference: String
  }

  /// In the workbook's order, sheets of cells only.
  package let tabs: [Tab]
  package let definedNames: [DefinedName]
  package let customProperties: [String: String]

  private let source: Source
  /// Name of each sheet's part.
  private let parts: [String: String]
  private let shared: SpreadsheetShared

  package init(bytes: [UInt8], limits: SpreadsheetLimits = .standard) throws(SpreadsheetProblem) {
    guard bytes.count <= limits.file else {
      throw .tooLarge("\(bytes.count) bytes are more than the \(limits.file) of a file that is read")
    }
    if let foreign = ForeignFile(bytes) { throw SpreadsheetSignature.problem(of: foreign) }
    let opened = try SpreadsheetArchive(bytes, limits: limits)
    if let foreign = ForeignFile(opened.archive) { throw SpreadsheetSignature.problem(of: foreign) }
    let book = try SpreadsheetBook(opened)
    tabs = book.sheets.filter { $0.part != nil }.map { Tab(name: $0.name, isHidden: $0.isHidden) }
    parts = Dictionary(book.sheets.compactMap { sheet in sheet.part.map { (sheet.name, $0) } }) { first, _ in first }
    definedNames = book.definedNames
    customProperties = try book.customProperties(opened)
    shared = try book.shared(opened)
    source = Source(opened)
  }

  /// The cells of a sheet; nil when there is no sheet of that name.
  package func grid(_ tab: String) throws(SpreadsheetProblem) -> Grid? {
    guard let part = parts[tab] else { return nil }
    let read: Result<Grid, SpreadsheetProblem> = source.archive.withLock { opened in
      do throws(SpreadsheetProblem) {
        var grid = try Grid(try opened.sheet(part), of: part, shared: shared)
        grid.notes = try Spreadsheet.notes(of: part, in: opened)
        return .success(grid)
      } catch {
        return .failure(error)
      }
    }
    return try read.get()
  }

  /// Charts and pictures of a sheet.
  package func objects(on tab: String) throws(SpreadsheetProblem) -> Objects {
    guard let part = parts[tab] else { return Objects() }
    let found: Result<Objects, SpreadsheetProblem> = source.archive.withLock { opened in
      do throws(SpreadsheetProblem) {
        return .success(try Spreadsheet.objects(of: part, in: opened))
      } catch {
        return .failure(error)
      }
    }
    return try found.get()
  }

  /// The archive stays open for all sheets: libzip takes longer to open it than to inflate a small one.
  private final class Source: Sendable {
    let archive: Mutex<SpreadsheetArchive>

    init(_ archive: consuming sending SpreadsheetArchive) {
      self.archive = Mutex(archive)
    }
  }
}
