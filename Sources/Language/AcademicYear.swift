package import Model

/// The year a university counts in, from September to August.
package struct AcademicYear: Sendable, Hashable {
  /// The year it begins in.
  package let start: Int

  package init(startingIn start: Int) {
    self.start = start
  }

  /// The academic year a day belongs to.
  package init(of day: Day) {
    let (year, month, _) = day.civil
    start = month >= 9 ? year : year - 1
  }

  package func text(in language: LanguageCode) -> String {
    switch language {
    case .kk: "\(start)–\(start + 1) оқу жылы"
    case .ru: "\(start)–\(start + 1) учебный год"
    case .en: "the \(start)–\(start + 1) academic year"
    }
  }
}
