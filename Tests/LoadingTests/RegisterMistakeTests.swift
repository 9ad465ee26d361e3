import Testing

private let people = "registers/people.csv"

@Suite struct RegisterMistakeTests {
  @Test(arguments: [
    Mistake(people, "given.kk", "⟪⟫given.kz", "unknown-column", "unknown column 'given.kz' (did you mean 'given.kk'?)"),
    Mistake(
      people, "id;surname.kk;surname.ru;given.kk;given.ru", "⟪⟫id;surname.kk;surname.ru;position.kk;position.ru",
      "missing-key", "the register needs the column 'given.kk': given name"),
    Mistake(
      people, "omarov;Омаров", "⟪⟫serikova;А;А;А;А;;\nomarov;Омаров", "duplicate-id",
      "'serikova' stands on line 2 already"),
    Mistake(
      people, "01.09.2026", "⟪⟫31.09.2026", "bad-date",
      "'from' takes a date, as 2026-09-15 or 15.09.2026, not '31.09.2026'"),
    Mistake(people, "Айгуль;it", "Айгуль;⟪⟫ti", "unknown-unit", "unknown unit 'ti' (did you mean 'it'?)"),
    Mistake(people, "omarov;Омаров", "omarov;⟪⟫\"Омаров", "bad-csv", "the quote that opens this cell is never closed"),
    Mistake(people, "Анна;;", "Анна;;;⟪⟫extra", "unknown-column", "'extra' stands under no heading"),
    Mistake(
      "registers/programmes.csv", "bachelor", "⟪⟫bacelor", "wrong-type",
      "unknown value 'bacelor' (did you mean 'bachelor'?) for 'level'"),
    Mistake(
      "registers/units.csv", "omarov", "⟪⟫omarof", "unknown-person", "unknown person 'omarof' (did you mean 'omarov'?)"),
  ])
  func `a mistake in a register is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
