import Language
package import Model
import Office
import XML

/// A draft that people may have edited in Word or LibreOffice: its marked blanks take the number and the date.
package enum WordDraft {
  package struct Filled: Sendable {
    package var bytes: [UInt8]
    /// How many blanks were filled in.
    package var count: Int
  }

  /// The draft with number and date where its bookmarks are, each in the form and language that the bookmark's name
  /// says; everything else is left as people saved it. Throws when no place is left for one of the blanks expected.
  package static func fill(
    _ bytes: [UInt8], name: String, number: String, date: Day, expecting blanks: Set<Blank.Kind> = [.number, .date]
  ) throws(WordProblem) -> Filled {
    do {
      let package = try WordPackage(bytes)
      var parts: [String: [UInt8]] = [:]
      var filled: [Blank.Kind] = []
      for part in package.textParts {
        var filling = WordFilling(number: number, date: date)
        let root = try filling.filled(try package.text(of: part))
        guard !filling.filled.isEmpty else { continue }
        filled += filling.filled
        parts[part] = root.document()
      }
      let lost = blanks.subtracting(filled).sorted { $0.rawValue > $1.rawValue }
      guard lost.isEmpty else { throw WordProblem(lost.map { gone($0, in: name) }) }
      return Filled(bytes: try package.packed(replacing: parts), count: filled.count)
    } catch let problem as WordProblem {
      throw problem
    } catch let problem as OfficeProblem {
      throw WordProblem([.error("unreadable-draft", problem.message, at: Place(file: name))])
    } catch {
      throw WordProblem([.error("unreadable-draft", "\(error)", at: Place(file: name))])
    }
  }

  private static func gone(_ kind: Blank.Kind, in name: String) -> Diagnostic {
    .error(
      "lost-bookmark",
      "the draft has no place for its \(kind.rawValue) any more, the bookmark '\(WordBookmark.prefix)\(kind.rawValue)_…' was deleted; "
        + "put it back, or complete the order by hand and file it with --evidence", at: Place(file: name))
  }
}
