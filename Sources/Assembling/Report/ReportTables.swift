import Language
import Model

/// The parts that are made of tables: criteria with their ratings, findings, measures, evidence.
struct ReportTables {
  let voice: ReportVoice

  private typealias Column = Report.Table.Column
  private typealias Row = Report.Table.Row
  private typealias Cell = Report.Table.Cell
  private var base: CaseRecord { voice.base }

  /// Each criterion with a mark under its level, a total for each standard and one for all; then the same as a chart.
  func criteriaTable() -> [Report.Block] {
    let levels = voice.levels.filter(\.counts)
    guard let standard = base.standing.standard, !levels.isEmpty else { return [] }
    let ratings = Dictionary(
      voice.report.sections.flatMap(\.rows).compactMap { row in row.rating.map { (row.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let printed = Set(voice.report.sections.filter(voice.prints).flatMap { $0.rows.map(\.id) })
    let width = 300 / levels.count
    let columns =
      [
        Column(voice.word(.number), width: 70, isCentred: true),
        Column(voice.word(.criterion), width: 930 - width * levels.count),
      ]
      + levels.map { Column(voice.string($0.title), width: width, isCentred: true) }
    var rows: [Report.Table.Row] = []
    var all = [Int](repeating: 0, count: levels.count)
    var counts: [[Int]] = []
    for section in standard.sections {
      rows.append(Row([Cell("\(section.id). \(voice.string(section.title))")], isHeading: true))
      var own = [Int](repeating: 0, count: levels.count)
      for criterion in section.criteria {
        let marks = levels.enumerated().map { index, level in
          guard ratings[criterion.id] == level.id else { return "" }
          own[index] += 1
          return "+"
        }
        // Where its chapter says nothing, this is what references to it lead to.
        rows.append(
          Row(
            ([criterion.id, voice.string(criterion.text)] + marks).map { Cell($0) },
            anchor: printed.contains(criterion.id) ? nil : "crit:\(criterion.id)"))
      }
      rows.append(Row(total(voice.word(.totalOfStandard), own), isHeading: true))
      counts.append(own)
      for index in own.indices { all[index] += own[index] }
    }
    rows.append(Row(total(voice.word(.total), all), isHeading: true))
    let chart = Report.Chart(
      id: "criteria", caption: voice.word(.chart), categories: standard.sections.map(\.id),
      series: levels.enumerated().map { index, level in
        Report.Chart.Series(
          title: voice.string(level.title), tone: level.tone.rawValue, counts: counts.map { $0[index] })
      })
    return [
      .table(Report.Table(id: "criteria", caption: voice.word(.criteriaTable), columns: columns, rows: rows)),
      .chart(chart),
    ]
  }

  private func total(_ title: String, _ counts: [Int]) -> [Report.Table.Cell] {
    ["", Cell(title)] + counts.map { Cell(String($0)) }
  }

  /// How recommendations that were there before the case began were carried out.
  func recommendations() -> [Report.Block] {
    let earlier = findings { $0.isEarlier(than: base.standing.began) }
    guard !earlier.isEmpty else { return [.paragraph(Report.Paragraph(voice.word(.noRecommendations)))] }
    return [
      .table(
        Report.Table(
          id: "recommendations", caption: voice.word(.recommendations),
          columns: [
            Column(voice.word(.number), width: 90, isCentred: true), Column(voice.word(.recommendation), width: 330),
            Column(voice.word(.measure), width: 280), Column(voice.word(.due), width: 140, isCentred: true),
            Column(voice.word(.state), width: 160, isCentred: true),
          ],
          rows: earlier.map { finding in
            Row(texts(finding, ["number", "description", "action", "due", "state"]), anchor: plain(finding["number"]))
          }))
    ]
  }

  /// What this self-assessment found, and what is to be done about it, by whom, until when.
  func improvementPlan() -> [Report.Block] {
    let open = findings { !$0.isEarlier(than: base.standing.began) && $0.state != .withdrawn }
    guard !open.isEmpty else { return [.paragraph(Report.Paragraph(voice.word(.noMeasures)))] }
    return [
      .table(
        Report.Table(
          id: "improvement-plan", caption: voice.word(.improvementPlan),
          columns: [
            Column(voice.word(.number), width: 80, isCentred: true),
            Column(voice.word(.criterion), width: 120, isCentred: true),
            Column(voice.word(.area), width: 280), Column(voice.word(.measure), width: 210),
            Column(voice.word(.responsible), width: 180), Column(voice.word(.due), width: 140, isCentred: true),
          ],
          rows: open.map { finding in
            Row(
              texts(finding, ["number", "criterion", "description", "action", "responsible", "due"]),
              anchor: plain(finding["number"]))
          }))
    ]
  }

  private func findings(where isWanted: (Finding) -> Bool) -> [Record] {
    let records = FindingRecords(base: base)
    return records.records(of: records.findings(about: nil).filter(isWanted))
  }

  private func texts(_ record: Record, _ names: [String]) -> [Report.Table.Cell] {
    names.map { name in
      // A finding that a rating opened says what it is about by its criterion.
      let value = record[name] ?? (name == "description" ? record["requirement"] : nil)
      return Cell(plain(value))
    }
  }

  /// Dates in figures, as narrow columns have them.
  private func plain(_ value: Value?) -> String {
    if case .date(let day, let language)? = value { return day.text(.short, in: language) }
    return value?.printed ?? ""
  }

  /// Each item is what `[E-1.3-004]` refers to. Of a restricted one nothing is linked.
  func evidenceRegister() -> [Report.Block] {
    guard let evidence = base.standing.evidence, !evidence.entries.isEmpty else {
      return [.paragraph(Report.Paragraph(voice.word(.noEvidence)))]
    }
    let rows = evidence.entries.map { entry -> Report.Table.Row in
      let item = entry.item
      var place = Cell("")
      switch item.source {
      case _ where item.isRestricted && item.source.kind != .paper: place = Cell(voice.word(.restricted))
      case .file(let path): place = Cell(path)
      case .link(let address): place = Cell(address, link: address)
      case .paper(let at, let holder):
        place = Cell([voice.string(at), voice.name(holder)].filter { !$0.isEmpty }.joined(separator: "; "))
      }
      return Row(
        [
          Cell(item.id), Cell(voice.string(item.title)), place, Cell(item.date?.text(.short, in: voice.language) ?? ""),
          Cell(item.serves.joined(separator: ", ")),
        ], anchor: item.id)
    }
    return [
      .table(
        Report.Table(
          id: "evidence", caption: voice.word(.evidenceRegister),
          columns: [
            Column(voice.word(.code), width: 120), Column(voice.word(.title), width: 340),
            Column(voice.word(.place), width: 270),
            Column(voice.word(.date), width: 130, isCentred: true), Column(voice.word(.criteria), width: 140),
          ], rows: rows))
    ]
  }
}

extension Finding {
  /// From before the case began: an earlier accreditation's.
  fileprivate func isEarlier(than began: Day?) -> Bool {
    began.map { foundOn < $0 } ?? false
  }
}
