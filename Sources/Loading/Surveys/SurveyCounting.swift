import Language
import Model

/// Counts what the tables of one survey answer. Only numbers leave it, and none of too few people.
struct SurveyCounting {
  let survey: Survey
  private(set) var warnings: [Diagnostic] = []
  private var people = 0
  private var unread: [SurveyResult.Unread] = []
  /// By question, then by group; groups that nobody named are under the empty one.
  private var counts: [[String: [Int]]]
  private let options: [[String: Int]]

  /// More cells than this are counted in one sentence.
  private static let toldOneByOne = 10

  init(_ survey: Survey) {
    self.survey = survey
    counts = survey.questions.map { _ in [:] }
    options = survey.questions.map { question in
      var places: [String: Int] = [:]
      for (place, option) in (survey.scale(of: question)?.options ?? []).enumerated() {
        let spellings = LanguageCode.allCases.compactMap { option.title[$0] } + option.also + [option.id]
        for spelling in spellings.map(Spelling.folded) where places[spelling] == nil { places[spelling] = place }
      }
      return places
    }
  }

  mutating func add(_ table: SurveyTable) {
    let columns = survey.questions.map { table.columns($0.title, $0.columns) }
    let missing = zip(survey.questions, columns).filter { $1.isEmpty }.map { "'\($0.0.id)'" }
    if !missing.isEmpty {
      warn(
        "survey-column-missing",
        "the head has no column for \(missing.joined(separator: ", ")); write its heading to 'columns' of the question",
        at: table.headings.first.map(table.place))
    }
    let groups = survey.group.map { table.columns($0.title, $0.columns) } ?? []
    if survey.group != nil, groups.isEmpty {
      warn("survey-column-missing", "the head has no column for the group", at: table.headings.first.map(table.place))
    }
    var beyond: [Int] = []
    let first = unread.count
    for (number, cells) in table.rows {
      if cells.dropFirst(table.head.count).contains(where: { !$0.text.isEmpty }) { beyond.append(number) }
      let group = SurveyTable.cell(groups, of: cells)?.text ?? ""
      var isAnswered = false
      for index in columns.indices {
        guard let cell = SurveyTable.cell(columns[index], of: cells) else { continue }
        guard let option = options[index][Spelling.folded(cell.text)] else {
          note(cell, in: table, row: number, index, isTold: unread.count - first < Self.toldOneByOne)
          continue
        }
        isAnswered = true
        let none = Array(repeating: 0, count: survey.scale(of: survey.questions[index])?.options.count ?? 0)
        counts[index][group, default: none][option] += 1
      }
      if isAnswered { people += 1 }
    }
    if unread.count - first > Self.toldOneByOne {
      warn(
        "survey-unread",
        "\(unread.count - first - Self.toldOneByOne) more cells are no options; the workbook lists them",
        at: Place(file: table.file))
    }
    if let row = beyond.first {
      let more = beyond.count > 1 ? " and \(beyond.count - 1) more" : ""
      warn(
        "survey-ragged", "row \(row)\(more): cells beyond the last heading are not read", at: Place(file: table.file))
    }
  }

  private mutating func note(_ cell: Cells.Cell, in table: SurveyTable, row: Int, _ index: Int, isTold: Bool) {
    let question = survey.questions[index]
    unread.append(SurveyResult.Unread(file: table.file, row: row, question: question.id))
    guard isTold else { return }
    let known = survey.scale(of: question)?.options.flatMap { option in
      LanguageCode.allCases.compactMap { option.title[$0] } + option.also
    }
    // A long text is somebody's own words, which are nobody else's business.
    let isShort = cell.text.count <= 40
    let what = isShort ? Spelling.unknown("option", cell.text, among: known ?? []) : "a text of one's own is no option"
    warn(
      "survey-unread", "row \(row), question '\(question.id)': \(what); write other spellings to 'also' of the option",
      at: table.place(cell))
  }

  private mutating func warn(_ code: String, _ message: String, at place: Place?) {
    // Without the line: it holds a person's answers.
    warnings.append(.warning(code, message, at: place))
  }

  func result(of caseID: String) -> SurveyResult {
    let questions = zip(survey.questions, counts).map { question, groups in
      let all = Self.sum(Array(groups.values), of: survey.scale(of: question)?.options.count ?? 0)
      return SurveyResult.Answered(
        question: question, counts: shown(all), groups: survey.group == nil ? [] : self.groups(groups))
    }
    return SurveyResult(
      survey: survey, caseID: caseID, answers: people < survey.leastAnswers ? nil : people, questions: questions,
      unread: unread)
  }

  private func shown(_ numbers: [Int]) -> SurveyResult.Counts {
    SurveyResult.Counts(numbers.reduce(0, +) < survey.leastAnswers ? nil : numbers)
  }

  /// Groups by name; small ones together, and with them so many more that what is left of the whole hides them too.
  private func groups(_ groups: [String: [Int]]) -> [SurveyResult.Group] {
    var big = groups.filter { !$0.key.isEmpty && $0.value.reduce(0, +) >= survey.leastAnswers }
      .sorted { ($0.value.reduce(0, +), $0.key) > ($1.value.reduce(0, +), $1.key) }
    let names = Set(big.map(\.key))
    var small = groups.filter { !names.contains($0.key) }.map(\.value)
    while !small.isEmpty, small.joined().reduce(0, +) < survey.leastAnswers, let last = big.popLast() {
      small.append(last.value)
    }
    let own = big.sorted { $0.key < $1.key }.map { SurveyResult.Group(title: $0.key, counts: .init($0.value)) }
    guard let width = small.first?.count else { return own }
    return own + [SurveyResult.Group(title: nil, counts: shown(Self.sum(small, of: width)))]
  }

  private static func sum(_ counts: [[Int]], of width: Int) -> [Int] {
    (0..<width).map { place in counts.reduce(0) { $0 + $1[place] } }
  }
}
