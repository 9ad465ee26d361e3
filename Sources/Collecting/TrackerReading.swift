import Model

/// Turns what an administrator entered in a tracker into the same events that `sapa record` makes.
struct TrackerReading {
  let standing: CaseStanding
  let asOf: Day
  private(set) var events: [Event] = []
  private(set) var remarks = Remarks()

  init(standing: CaseStanding, asOf: Day) {
    self.standing = standing
    self.asOf = asOf
  }

  mutating func read(_ sheet: SheetReading) {
    for row in sheet.rows where row.hasChanges && !row.isUnderstood.contains(false) {
      let line = StepLine(sheet: sheet, row: row)
      guard let step = standing.steps.first(where: { $0.id == row.id }) else {
        remarks.add(.rowGone(row.id), at: line.spot(.doneOn))
        continue
      }
      read(line, of: step)
    }
  }

  private mutating func read(_ line: StepLine, of step: StepStanding) {
    let day = line[.doneOn].flatMap { Day(iso: $0) }
    switch (day, step.completed) {
    case (nil, nil):
      if line.isChanged(.number) || line.isChanged(.doneBy) {
        remarks.add(.doneOnMissing, at: line.spot(.doneOn))
      } else if line.isChanged(.note) {
        remarks.add(.noteNotTaken, at: line.spot(.doneOn))
      }
    case (nil, .some):
      // Done since the tracker was made, and not touched here: the later word stands.
      guard line.isChanged(.doneOn) else { return }
      events.append(event(.reopened, of: step, on: asOf, line))
    case (let day?, nil):
      // Reopened since the tracker was made, likewise.
      guard line.isChanged(.doneOn) else { return }
      checkOrder(of: step, line)
      checkCompletion(of: step, line)
      events.append(event(.done, of: step, on: day, line))
    case (let day?, let completed?):
      let isSame =
        day == completed.on && line.agrees(.number, completed.number) && line.agrees(.doneBy, completed.by)
        && line.agrees(.note, completed.note)
      if !isSame { remarks.add(.finishedStepChanged(on: completed.on), at: line.spot(.doneOn)) }
    }
  }

  /// Steps before it are done, or stand done above it in the same tracker.
  private mutating func checkOrder(of step: StepStanding, _ line: StepLine) {
    let done = Set(events.filter { $0.kind == .done }.map(\.step))
    let waiting = standing.steps.filter { step.blockedBy.contains($0.id) && !done.contains($0.id) }
    guard !waiting.isEmpty else { return }
    remarks.add(.stepBlocked(waiting.map(title)), at: line.spot(.doneOn))
  }

  /// With the item of a repeated step, as `Self-assessment (1.10)`.
  private func title(of step: StepStanding) -> Text {
    guard let item = step.item else { return step.definition.title }
    var title = step.definition.title
    for language in LanguageCode.allCases { title[language] = title[language].map { "\($0) (\(item.id))" } }
    return title
  }

  /// What `record` would ask for, here with its cell.
  private mutating func checkCompletion(of step: StepStanding, _ line: StepLine) {
    switch step.definition.completion {
    case .recorded, .closed, .accepted: break
    case .issued:
      if line[.number] == nil { remarks.add(.numberMissing, at: line.spot(.number)) }
    case .returned:
      if line[.note] == nil { remarks.add(.reasonMissing, at: line.spot(.note)) }
    }
  }

  private func event(_ kind: Event.Kind, of step: StepStanding, on day: Day, _ line: StepLine) -> Event {
    guard kind == .done else {
      return Event(kind: kind, caseID: standing.definition.id, step: step.id, on: day, note: line[.note])
    }
    return Event(
      kind: kind, caseID: standing.definition.id, step: step.id, on: day, by: line[.doneBy], number: line[.number],
      note: line[.note])
  }
}

/// A step's row in a tracker.
private struct StepLine {
  enum Column: String {
    case doneOn = "done-on"
    case doneBy = "done-by"
    case number
    case note
  }

  let sheet: SheetReading
  let row: RowReading

  private func place(_ column: Column) -> Int? {
    sheet.columns.firstIndex { $0.id == column.rawValue }
  }

  /// Nil when it is empty, or the layout has no such column.
  subscript(column: Column) -> String? {
    place(column).map { row.values[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  func isChanged(_ column: Column) -> Bool {
    place(column).map { row.isChanged[$0] } ?? false
  }

  /// Whether it says what is recorded, or was left alone.
  func agrees(_ column: Column, _ recorded: String?) -> Bool {
    !isChanged(column) || self[column] ?? "" == recorded ?? ""
  }

  func spot(_ column: Column) -> Remarks.Spot? {
    (place(column) ?? place(.doneOn)).map { sheet.spot(row, sheet.columns[$0]) }
  }
}
