import Language
import Model

/// The pages before the text: title page and approval sheet.
struct ReportFront {
  let voice: ReportVoice
  let called: CalledDocument

  private typealias Paragraph = Report.Paragraph
  private var base: CaseRecord { voice.base }

  func titlePage() -> [Report.Block] {
    let organisation = base.definitions.organisation
    let year = (completed?.on ?? base.standing.steps[called.step].due).map { String($0.year) } ?? base.plan.id
    var lines = [
      Paragraph(voice.string(organisation.name.text), style: "Organisation"),
      Paragraph(voice.string(called.definition.title), style: "Title"),
      Paragraph(base.subjectTitle, style: "Subtitle"),
      Paragraph(voice.string(voice.report.agency.title), style: "TitleNote"),
    ]
    if let standard = base.standing.standard {
      lines.append(Paragraph(voice.string(standard.title.text), style: "TitleNote"))
    }
    if voice.edition == .reviewer { lines.append(Paragraph(voice.word(.reviewer), style: "Gap")) }
    lines.append(
      Paragraph(
        [organisation.city.map(voice.string), year].compactMap { $0 }.joined(separator: ", "), style: "TitleFoot"))
    return lines.map(Report.Block.paragraph)
  }

  private var completed: StepStanding.Completed? { base.standing.steps[called.step].completed }

  /// The stamp of whoever approves the report, then everybody of the working group with a place to sign.
  func approvalSheet() -> [Report.Block] {
    var blocks: [Report.Block] = []
    if let role = called.definition.approvedBy {
      let person = base.standing.roles[role]?.person
      blocks += [
        .paragraph(Paragraph(voice.word(.approved), style: "Stamp", isBold: true)),
        .paragraph(Paragraph(voice.position(person), style: "Stamp")),
        .paragraph(Paragraph("\(Self.line) \(voice.name(person))", style: "Stamp")),
        .paragraph(Paragraph(completed.map { voice.date($0.on) } ?? Self.line, style: "Stamp")),
      ]
    }
    let members = voice.group.flatMap { base.standing.roles[$0]?.group }?.people ?? []
    guard !members.isEmpty else { return blocks }
    blocks.append(
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(voice.word(.number), width: 70, isCentred: true),
            Report.Table.Column(voice.word(.name), width: 250), Report.Table.Column(voice.word(.position), width: 430),
            Report.Table.Column(voice.word(.signature), width: 250),
          ],
          rows: members.enumerated().map { index, id in
            Report.Table.Row([
              .init("\(index + 1)"), .init(base.people.fullName(of: id) ?? id), .init(voice.position(id)), "",
            ])
          })))
    return blocks
  }

  private static let line = String(repeating: "_", count: 20)
}
