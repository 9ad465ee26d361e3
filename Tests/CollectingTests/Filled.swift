import Collecting
import Model
import Office

/// Collects a form of the fixture after somebody changed it.
func collected(
  _ language: LanguageCode = .kk, answers: [String: [String: Value]] = [:], addressee: String? = "kim",
  by collector: Collector = FormFixture.collector(), _ change: (inout EditedBook) -> Void
) throws -> Collected {
  var book = try EditedBook(CheckForm.bytes(language, answers: answers, addressee: addressee))
  change(&book)
  return collector.collect(IncomingFile(name: "inbox/form.xlsx", bytes: try book.saved()))
}

extension Collected {
  /// `unknown-label 1.1!D6`, in order.
  var places: [String] {
    problems.map { $0.place.isEmpty ? $0.code : "\($0.code) \($0.place)" }
  }

  /// `1.1-01 verdict conforms`, of all events.
  var answers: [String] {
    events.flatMap { $0.form?.answers ?? [] }.map { "\($0.row) \($0.column) \($0.value)" }
  }
}

extension EditedBook {
  /// A row of section 1.1 answered in full.
  mutating func answer(_ row: Int, verdict: String = "Сәйкес", evidence: String = "Саясат, 2026") {
    self["1.1", "D\(row)"] = .text(verdict)
    self["1.1", "E\(row)"] = .text(evidence)
  }
}
