import Model

/// What the answers of one row need from each other.
struct RowRules {
  let scale: Scale?
  let form: MachineSheet

  /// Troubles with the place of the input they belong to.
  func troubles(of row: RowReading, _ columns: [InputColumn]) -> [(trouble: Trouble, column: Int)] {
    guard let verdict = columns.firstIndex(where: { $0.input.isVerdict }), row.isUnderstood[verdict],
      let level = scale?.levels.first(where: { $0.id == row.values[verdict] })
    else { return [] }
    let note = columns.firstIndex { $0.id == AnswerColumn.note }
    let evidence = columns.firstIndex { $0.id == AnswerColumn.evidence }
    let label = form.list("scale")?.label(of: level.id) ?? level.id
    func isNew(_ place: Int) -> Bool { row.isChanged[verdict] || row.isChanged[place] }
    if !level.counts {
      guard let note, row.values[note].isEmpty, isNew(note) else { return [] }
      return [(.noteMissing(verdict: label), note)]
    }
    guard level.tone == .good, let evidence, row.values[evidence].isEmpty, isNew(evidence) else { return [] }
    return [(.evidenceMissing(verdict: label), evidence)]
  }
}
