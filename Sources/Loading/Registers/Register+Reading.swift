import Model

extension Register {
  /// Whether it has the column with the rows' ids.
  var hasIDs: Bool { columns[kind.key] != nil }

  /// Ids of its rows; a second row with the same id is an error.
  func ids(_ check: inout Check) -> [String] {
    var first: [String: Int] = [:]
    var ids: [String] = []
    for row in rows {
      guard let cell = row[kind.key] else { continue }
      if let line = first[cell.text] {
        check.report.error(
          "duplicate-id", "'\(cell.text)' stands on line \(line) already",
          at: Place(file: file.name, line: cell.line, column: cell.column), in: file)
        continue
      }
      first[cell.text] = cell.line
      ids.append(cell.text)
    }
    return ids
  }

  func people() -> [Person] {
    rows.compactMap { row in
      guard let id = row["id"]?.text else { return nil }
      return Person(
        id: id, surname: row.noun("surname") ?? Noun(Text()), given: row.text("given") ?? Text(),
        patronymic: row.text("patronymic"), position: row.noun("position"),
        gender: row["gender"].flatMap { Person.Gender(rawValue: $0.text) }, unit: row["unit"]?.text,
        language: row["language"].flatMap { LanguageCode(rawValue: $0.text) }, email: row["email"]?.text,
        from: row.day("from"), until: row.day("until"), deputy: row["deputy"]?.text, place: row.place(in: file))
    }
  }

  func units() -> [Unit] {
    rows.compactMap { row in
      guard let id = row["id"]?.text else { return nil }
      return Unit(
        id: id, title: row.noun("title") ?? Noun(Text()), kind: row["kind"]?.text, parent: row["parent"]?.text,
        head: row["head"]?.text, place: row.place(in: file))
    }
  }

  func programmes() -> [Programme] {
    rows.compactMap { row in
      guard let code = row["code"]?.text else { return nil }
      return Programme(
        code: code, title: row.noun("title") ?? Noun(Text()), level: row["level"]?.text, group: row["group"]?.text,
        unit: row["unit"]?.text, agency: row["agency"]?.text, certificateFrom: row.day("certificate from"),
        certificateUntil: row.day("certificate until"), place: row.place(in: file))
    }
  }

  func projects() -> [Project] {
    rows.compactMap { row in
      guard let id = row["id"]?.text else { return nil }
      return Project(
        id: id, title: row.noun("title") ?? Noun(Text()), programme: row["programme"]?.text, unit: row["unit"]?.text,
        coordinator: row["coordinator"]?.text, from: row.day("from"), until: row.day("until"),
        place: row.place(in: file))
    }
  }
}
