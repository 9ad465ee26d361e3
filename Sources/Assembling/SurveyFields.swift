import Language
import Model

/// The value of the workbook that shows what a survey has answered.
struct SurveyFields {
  let base: CaseRecord
  let result: SurveyResult

  private var wording: Wording { base.wording }
  private var survey: Survey { result.survey }

  /// Bars of more questions cannot be read in one chart.
  private static let questionsOfTable = 15

  func value(_ file: CaseFile, _ standing: CaseStanding) -> DocumentValue {
    DocumentValue(
      caseID: standing.definition.id, document: file.document, languages: file.languages, path: file.path,
      format: file.format, template: file.template, title: wording.string(survey.title),
      properties: Properties(standing, document: file.document, file.edition).record, fields: record())
  }

  func record() -> Record {
    Record([
      "title": wording.text(survey.title),
      "plan": .text(base.plan.id),
      "organisation": base.fields["organisation"],
      "case": base.fields["case"],
      "answers": number(result.answers),
      "least": .number(survey.leastAnswers),
      "groupTitle": wording.text(survey.group?.title),
      "tables": .list(tables("questions", of: questions)),
      "groupTables": .list(survey.group == nil ? [] : tables("groups", of: groups)),
      "unread": .list(result.unread.map { .record(record(of: $0)) }),
      "machine": .record(
        Record([
          "case": .text(base.standing.definition.id), "document": .text(result.document), "plan": .text(base.plan.id),
          "language": .text(wording.language.rawValue),
        ])),
    ])
  }

  /// `< 5` for what is too few to be told.
  private func number(_ count: Int?) -> Value {
    count.map { .number($0) } ?? .text("< \(survey.leastAnswers)")
  }

  /// Questions with the same options stand together, in the survey's order.
  private func tables(_ name: String, of rows: ([SurveyResult.Answered]) -> [Value]) -> [Value] {
    var parts: [(scale: Survey.Scale, questions: [SurveyResult.Answered])] = []
    for scale in survey.scales {
      let own = result.questions.filter { $0.question.scale == scale.id }
      for start in stride(from: 0, to: own.count, by: Self.questionsOfTable) {
        parts.append((scale, Array(own[start..<min(start + Self.questionsOfTable, own.count)])))
      }
    }
    return parts.enumerated().map { index, part in
      .record(
        Record([
          "id": .text("\(name)-\(index + 1)"), "n": .number(index + 1),
          "options": .list(part.scale.options.map { .record(record(of: $0)) }),
          name: .list(rows(part.questions)),
        ]))
    }
  }

  private func questions(_ answered: [SurveyResult.Answered]) -> [Value] {
    answered.map { answered in
      var row = record(of: answered.counts, to: answered.question)
      row["n"] = .number((survey.questions.firstIndex(of: answered.question) ?? 0) + 1)
      row["unread"] = .number(result.unread.count { $0.question == answered.question.id })
      return .record(row)
    }
  }

  private func groups(_ answered: [SurveyResult.Answered]) -> [Value] {
    answered.flatMap { answered in
      answered.groups.map { group in
        var row = record(of: group.counts, to: answered.question)
        row["group"] = .text(group.title ?? SurveyWords.otherGroups(wording.language))
        return .record(row)
      }
    }
  }

  private func record(of counts: SurveyResult.Counts, to question: Survey.Question) -> Record {
    func places(_ numbers: [Int]?) -> Value? {
      guard let numbers else { return nil }
      return .record(
        Record(fields: numbers.enumerated().map { Record.Field(name: String($0 + 1), value: .number($1)) }))
    }
    return Record([
      "question": wording.text(question.title), "answered": number(counts.answered),
      "counts": places(counts.numbers), "shares": places(counts.shares),
    ])
  }

  private func record(of option: Survey.Option) -> Record {
    Record([
      "id": .text(option.id), "title": wording.text(option.title), "tone": wording.text(option.tone?.rawValue),
    ])
  }

  private func record(of cell: SurveyResult.Unread) -> Record {
    let own = "cases/\(result.caseID)/"
    let question = survey.questions.first { $0.id == cell.question }
    return Record([
      "file": .text(cell.file.hasPrefix(own) ? String(cell.file.dropFirst(own.count)) : cell.file),
      "row": .number(cell.row), "question": question.flatMap { wording.text($0.title) },
    ])
  }
}
