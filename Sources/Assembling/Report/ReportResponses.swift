import Language
import Model

/// The agency's remarks with the answers to them, as their form came back.
struct ReportResponses {
  let voice: ReportVoice

  private typealias Column = Report.Table.Column
  private var base: CaseRecord { voice.base }

  func blocks() -> [Report.Block] {
    let rows = remarks
    guard !rows.isEmpty else { return [.paragraph(Report.Paragraph(voice.word(.noRemarks)))] }
    return [
      .table(
        Report.Table(
          id: "responses", caption: voice.word(.responses),
          columns: [
            Column(voice.word(.number), width: 70, isCentred: true),
            Column(voice.word(.criterion), width: 110, isCentred: true), Column(voice.word(.remark), width: 330),
            Column(voice.word(.response), width: 340), Column(voice.word(.changed), width: 150),
          ], rows: rows))
    ]
  }

  /// In the order in which they came.
  private var remarks: [Report.Table.Row] {
    let documents = base.standing.workflow.documents.filter { $0.template == Document.remarksTemplate }
    let sheets = documents.compactMap { base.standing.answers[$0.id] }
    let answered = sheets.flatMap { sheet in
      sheet.addedRows.filter { sheet[$0, AnswerColumn.remark]?.isEmpty == false }.map { (sheet, $0) }
    }
    return answered.enumerated().map { index, answer in
      let (sheet, row) = answer
      let columns = [AnswerColumn.criterion, AnswerColumn.remark, AnswerColumn.response, AnswerColumn.change]
      return Report.Table.Row(
        [Report.Table.Cell("\(index + 1)")] + columns.map { Report.Table.Cell(sheet[row, $0] ?? "") })
    }
  }
}
