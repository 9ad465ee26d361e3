import Language
import Model

/// How the self-assessment was organised, from the case itself: its order, its working group, its schedule.
struct ReportIntroduction {
  let voice: ReportVoice

  private typealias Column = Report.Table.Column
  private typealias Row = Report.Table.Row
  private var base: CaseRecord { voice.base }

  /// Parts one level below the introduction.
  func parts(id: String, level: Int, number: String?) -> [Report.Part] {
    let parts = [
      (ReportOutline.Word.basis, facts), (.workingGroup, composition), (.schedule, schedule),
    ].filter { $0.1 != nil }
    return parts.enumerated().map { index, part in
      Report.Part(
        id: "\(id).\(part.0.rawValue)", level: level, number: number.map { "\($0).\(index + 1)" },
        title: voice.word(part.0), blocks: [part.1].compactMap { $0 }.map(Report.Block.table))
    }
  }

  private var facts: Report.Table? {
    var rows = [
      (voice.word(.subject), base.subjectTitle), (voice.word(.agency), voice.string(voice.report.agency.title)),
    ]
    if let standard = base.standing.standard {
      rows.append((voice.word(.catalogue), voice.string(standard.title.text)))
    }
    for step in base.standing.steps where step.definition.completion == .issued {
      guard let completed = step.completed else { continue }
      let order = base.standing.workflow.documents.first {
        $0.kind == .order && step.definition.documents.contains($0.id)
      }
      let number = completed.number.map { "№ \($0)" }
      rows.append(
        (
          voice.string(order?.title ?? step.definition.title),
          [number, voice.date(completed.on)].compactMap { $0 }.joined(separator: ", ")
        ))
    }
    for anchor in base.standing.workflow.anchors {
      if let day = base.standing.definition.anchors[anchor.id] {
        rows.append((voice.string(anchor.title), voice.date(day)))
      }
    }
    return Report.Table(
      columns: [Column("", width: 380), Column("", width: 620)], rows: rows.map { Row([.init($0.0), .init($0.1)]) })
  }

  private var composition: Report.Table? {
    guard let role = voice.group else { return nil }
    let members = GroupRecord(base: base).members(of: role)
    guard !members.isEmpty else { return nil }
    return Report.Table(
      id: "working-group", caption: voice.word(.workingGroup),
      columns: [
        Column(voice.word(.number), width: 70, isCentred: true), Column(voice.word(.name), width: 300),
        Column(voice.word(.position), width: 430), Column(voice.word(.seat), width: 200),
      ],
      rows: members.map { member in
        guard case .record(let record) = member else { return Row([]) }
        return Row(["n", "name", "position", "seat"].map { .init(record[$0]?.printed ?? "") })
      })
  }

  private var schedule: Report.Table? {
    // A repeated step is one line: its last due date.
    var lines: [(title: String, person: String, due: Day?)] = []
    var known: [String: Int] = [:]
    for step in base.standing.steps {
      if let line = known[step.definition.id] {
        lines[line].due = [lines[line].due, step.due].compactMap { $0 }.max()
        if lines[line].person != person(of: step) { lines[line].person = role(of: step) }
        continue
      }
      known[step.definition.id] = lines.count
      lines.append((voice.string(step.definition.title), person(of: step), step.due))
    }
    return Report.Table(
      id: "schedule", caption: voice.word(.schedule),
      columns: [
        Column(voice.word(.number), width: 70, isCentred: true), Column(voice.word(.step), width: 480),
        Column(voice.word(.responsible), width: 270), Column(voice.word(.due), width: 180, isCentred: true),
      ],
      rows: lines.enumerated().map { index, line in
        Row([
          .init("\(index + 1)"), .init(line.title), .init(line.person),
          .init(line.due?.text(.short, in: voice.language) ?? ""),
        ])
      })
  }

  private func person(of step: StepStanding) -> String {
    step.person == nil ? role(of: step) : voice.name(step.person)
  }

  private func role(of step: StepStanding) -> String {
    base.standing.workflow.roles.first { $0.id == step.role }.map { voice.string($0.title.text) }
      ?? voice.word(.authors)
  }
}
