internal import Model
internal import XLSX

/// What goes where in a workbook, known before the first cell is written, because summaries point into other sheets.
struct SheetPlan: Sendable {
  let language: LanguageCode
  let document: SheetScope
  let lists: SheetLists
  let filling: SheetFilling
  /// Of a form that goes back.
  let problems: SheetProblems?
  /// Sheets that people had added, by their names now.
  let extras: [(name: String, sheet: Carried.Extra)]
  private(set) var tabs: [Tab]

  init(_ value: DocumentValue, layout: SheetLayout, refused: RefusedForm? = nil, carried: Carried? = nil) {
    language = value.languages.first ?? .kk
    document = SheetScope(value.fields)
    lists = SheetLists(for: layout, in: document)
    filling = SheetFilling(
      refused, carried: carried, conflicts: document.records(at: SheetPath("conflicts")), language: language)
    var names = SheetNames()
    problems = refused.map {
      SheetProblems(refused: $0, name: names.name(for: SheetWords.Refusal($0.language).tab))
    }
    var tabs: [Tab] = []
    for sheet in layout.sheets {
      guard let each = sheet.each else {
        tabs.append(SheetPlan.tab(sheet, nil, document, &names, language, lists))
        continue
      }
      for (index, element) in document.records(at: SheetPath(each)).enumerated() {
        let id = element["id"]?.sheetText ?? String(index + 1)
        tabs.append(SheetPlan.tab(sheet, (index, id), document.entering(element), &names, language, lists))
      }
    }
    for index in tabs.indices where tabs[index].hasTable && tabs[index].calendar == nil {
      tabs[index].carried = carried?[sheet: tabs[index].answerName]?.columns ?? []
    }
    extras = (carried?.extras ?? []).map { extra in (names.name(for: extra.name), extra) }
    self.tabs = tabs
    addStrangers()
  }

  /// Rows that a sender added to a form that goes back: under those of the sheet that has open rows.
  private mutating func addStrangers() {
    guard !filling.rows.isEmpty, let open = tabs.firstIndex(where: { $0.layout.openRows > 0 && $0.key != nil }) else {
      return
    }
    var known = Set(tabs.flatMap { [$0.layout.id, $0.elementID] })
    for tab in tabs { known.formUnion(tab.ids) }
    for row in filling.rows where !known.contains(row) {
      tabs[open].rows.append(tabs[open].scope.entering(Record(["id": .text(row)])))
    }
  }

  /// What a cell to be filled in shows: the sender's own answer, else the one that stands.
  func shown(_ row: SheetScope, of tab: Tab, at path: SheetPath) -> Value? {
    guard !filling.rows.isEmpty, let id = tab.id(of: row), let answer = filling.answer(id, path.first) else {
      return row.answer(at: path)
    }
    return answer.isEmpty ? nil : .text(answer)
  }

  /// What an entry's cell shows.
  func shown(_ entry: SheetLayout.Entry, of tab: Tab) -> Value? {
    if let answer = filling.answer(tab.answerName, entry.id) { return answer.isEmpty ? nil : .text(answer) }
    return exported(entry, of: tab)
  }

  func exported(_ entry: SheetLayout.Entry, of tab: Tab) -> Value? {
    guard case .record(let answers) = document.value(at: SheetPath("answers")),
      case .record(let entries) = answers[tab.answerName]
    else { return nil }
    return entries[entry.id]
  }

  private static func tab(
    _ sheet: SheetLayout.Sheet, _ element: (index: Int, id: String)?, _ scope: SheetScope,
    _ names: inout SheetNames, _ language: LanguageCode, _ lists: SheetLists
  ) -> Tab {
    func lines(_ texts: [Text]) -> [String] {
      texts.compactMap { SheetPhrase($0.sheetText(in: language)).text(in: scope) }
    }
    let rows = sheet.rows.map { scope.records(at: SheetPath($0)).map(scope.entering) } ?? []
    return Tab(
      layout: sheet, name: names.name(for: lines([sheet.name]).first ?? element?.id ?? sheet.id),
      element: element?.index, elementID: element?.id ?? "", scope: scope, heading: lines(sheet.heading),
      signature: lines(sheet.signature),
      columns: sheet.columns.flatMap { columns($0, language, lists, scope) }, rows: rows,
      calendar: sheet.timeline.flatMap { SheetCalendar($0, rows: rows, scope: scope) })
  }

  private static func columns(
    _ column: SheetLayout.Column, _ language: LanguageCode, _ lists: SheetLists, _ scope: SheetScope
  ) -> [Column] {
    let words = column.title.sheetText(in: language)
    let title = words.contains("{{") ? SheetPhrase(words).text(in: scope) ?? "" : SheetText.clean(words)
    func one(_ content: Column.Content) -> [Column] { [Column(layout: column, title: title, content: content)] }
    switch column.content {
    case .value(let name): return one(.value(SheetPath(name)))
    case .phrase(let text): return one(.phrase(SheetPhrase(text.sheetText(in: language))))
    case .input(let input): return one(.input(input, SheetPath(column.id)))
    case .links(let name): return one(.links(SheetPath(name)))
    case .spread(let list):
      let phrase = SheetPhrase(words)
      return scope.records(at: SheetPath(list)).enumerated().map { index, element in
        Column(
          layout: column, title: phrase.text(in: scope.entering(element)) ?? "",
          content: .value(SheetPath("\(column.id).\(index + 1)")),
          tone: element["tone"]?.sheetText.flatMap { Scale.Tone(rawValue: $0) })
      }
    case .count(.levels):
      return (lists["scale"]?.items ?? []).map {
        Column(layout: column, title: $0.label, content: .count(.levels, level: $0))
      }
    case .count(let count): return one(.count(count, level: nil))
    }
  }

  func label(of entry: SheetLayout.Entry) -> String {
    let title = SheetText.clean(entry.title.sheetText(in: language))
    return entry.isRequired ? "\(title) *" : title
  }

  /// The sheet that a row of a summary counts: the one made for the same element of the same list.
  func counted(by tab: Tab, row: Int) -> Tab? {
    tabs.first { $0.layout.each != nil && $0.layout.each == tab.layout.rows && $0.element == row }
  }
}
