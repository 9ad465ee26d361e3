package import Model
import Office
import Platform

/// Reads workbooks that came back: answers, or every problem. Pure, given a file's bytes.
package struct Collector: Sendable {
  let definitions: Definitions
  let asOf: Day
  let cases: Cases
  private let people: PeopleIndex
  /// Criteria's ids by catalogue.
  private let criteria: [String: Set<String>]

  package init(definitions: Definitions, plans: [PlanStanding], asOf: Day) {
    self.definitions = definitions
    self.asOf = asOf
    cases = Cases(plans)
    people = PeopleIndex(definitions)
    var criteria: [String: Set<String>] = [:]
    for plan in plans {
      for case let standard? in plan.cases.map(\.standard) where criteria[standard.edited] == nil {
        criteria[standard.edited] = Set(standard.sections.flatMap { $0.criteria.map(\.id) })
      }
    }
    self.criteria = criteria
  }

  package func collect(_ file: IncomingFile) -> Collected {
    if let place = SectionFile(path: file.name) { return collectMarkdown(file, place) }
    if file.isWord { return collectWord(file) }
    return collectWorkbook(file)
  }

  private func collectWorkbook(_ file: IncomingFile) -> Collected {
    var collected = Collected(file: file.name, outcome: .refused)
    do throws(SpreadsheetProblem) {
      let book = try Spreadsheet(bytes: file.bytes)
      guard let grid = try book.grid(MachineSheet.tab) else {
        return stranger(book, &collected)
      }
      try read(book, MachineSheet(grid), into: &collected)
    } catch {
      report([.unreadable(error)], in: &collected)
    }
    return collected
  }

  /// A workbook without a machine sheet: ours once, when its properties say so.
  private func stranger(_ book: Spreadsheet, _ collected: inout Collected) -> Collected {
    if let caseID = book.customProperties["case"], let document = book.customProperties["document"] {
      (collected.caseID, collected.document) = (caseID, document)
      collected.language = book.customProperties["language"].flatMap(LanguageCode.init(rawValue:))
      report([.machineSheetGone], in: &collected)
    } else {
      report([.notAForm], in: &collected)
      collected.outcome = .notOurs(reason: Trouble.notAForm.code)
    }
    return collected
  }

  func report(_ troubles: [Trouble], in collected: inout Collected, addressee: String? = nil) {
    let language = language(of: addressee, else: collected.language)
    collected.spoken = language
    collected.problems += troubles.map { FormProblem($0, in: language) }
  }

  /// The person's own, else the file's, else the workspace's first.
  func language(of person: String?, else file: LanguageCode?) -> LanguageCode {
    person.flatMap { definitions.people[$0]?.language } ?? file ?? definitions.languages.first ?? .kk
  }

  private func read(
    _ book: Spreadsheet, _ form: MachineSheet, into collected: inout Collected
  ) throws(SpreadsheetProblem) {
    collected.caseID = form["case"]
    collected.document = form["document"]
    collected.language = form["language"].flatMap(LanguageCode.init(rawValue:))
    let addressee = form["addressee"].flatMap { definitions.people[$0] == nil ? nil : $0 }
    guard let document = form["document"], !Document.isReadOnly(document) else {
      let trouble: Trouble = form["document"].map { .notToFillIn($0) } ?? .damagedForm(field: "document")
      return report([trouble], in: &collected, addressee: addressee)
    }
    guard let caseID = form["case"] else {
      return report([.damagedForm(field: "case")], in: &collected, addressee: addressee)
    }
    guard let standing = cases[caseID] else {
      return report([.unknownCase(caseID)], in: &collected, addressee: addressee)
    }
    let isTracker = document == Document.Builtin.tracker.rawValue
    let destination = Destination(document, in: standing)
    if destination == nil, !isTracker {
      return report([.documentGone(document)], in: &collected, addressee: addressee)
    }
    let cells = CellReader(
      form: form, scale: standing.standard.flatMap { definitions.scales[$0.scale] }, people: people,
      language: collected.language ?? .kk)
    var reading = FormReading(
      form, cells: cells, people: people, addressee: addressee, asOf: asOf,
      criteria: isTracker ? nil : standing.standard.flatMap { criteria[$0.edited] })
    try reading.read(book)
    var remarks = reading.remarks
    if let destination {
      collected.events = events(of: reading, form, destination, addressee: addressee)
    } else {
      var tracker = TrackerReading(standing: standing, asOf: asOf)
      for sheet in reading.sheets { tracker.read(sheet) }
      remarks.append(tracker.remarks)
      collected.events = tracker.events
    }
    remarks.insert(versions(of: form, standing), at: 0)
    if reading.parts.isEmpty, !remarks.contains(where: \.hasErrors) { remarks[0].add(.nothingChanged) }
    finish(&collected, reading, remarks, addressee: addressee)
  }

  private func finish(
    _ collected: inout Collected, _ reading: FormReading, _ remarks: [Remarks], addressee: String?
  ) {
    let filler = reading.parts.lazy.compactMap(\.by).first { definitions.people[$0] != nil }
    let language = language(of: filler ?? addressee, else: collected.language)
    collected.spoken = language
    collected.problems = remarks.flatMap { $0.problems(in: language) }
    collected.reading = reading.reading
    if remarks.contains(where: \.hasErrors) {
      collected.marks = remarks.flatMap { $0.marks(in: language) }
      collected.events = []
    } else {
      collected.outcome = .accepted
    }
  }
}
