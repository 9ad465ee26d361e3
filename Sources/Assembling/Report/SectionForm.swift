import Language
import Model

/// The form in which one section is written: a heading for each row, what helps to write it, and a place to write.
struct SectionForm {
  let voice: ReportVoice
  let called: CalledDocument
  let section: SectionStanding

  private var base: CaseRecord { voice.base }

  func report() -> Report {
    let title = voice.string(section.title)
    let head = Report.Part(
      id: section.id, level: 1, number: section.id == section.part ? nil : section.id, title: title, isListed: false,
      blocks: instructions)
    return Report(
      edition: .form, language: voice.language.rawValue, title: "\(voice.string(called.definition.title)). \(title)",
      header: base.subjectTitle, reference: voice.report.outline.reference, words: voice.printed,
      parts: [head] + section.rows.map(part), properties: properties)
  }

  private var instructions: [Report.Block] {
    let part = voice.report.outline.allParts.first { $0.id == section.part }
    var lines = [voice.word(.instructions)]
    if let words = part?.words { lines.append("\(voice.word(.words)): \(words.lowerBound)–\(words.upperBound)") }
    if let due = base.standing.steps[called.step].due { lines.append("\(voice.word(.due)): \(voice.date(due))") }
    if let author = section.author { lines.append("\(voice.word(.author)): \(voice.name(author))") }
    return lines.map(Report.Block.guidance)
  }

  private func part(of row: SectionStanding.Row) -> Report.Part {
    var blocks: [Report.Block] = []
    if let guidance = ReportChapters(voice: voice).guidance(for: row, in: section) {
      blocks.append(.guidance(guidance))
    }
    let heading = voice.report.heading(of: row, in: section)
    if voice.isTranslation {
      blocks += row.texts[voice.report.source].map { [.source($0)] } ?? [.guidance(voice.word(.noSource))]
    }
    if let text = row.texts[voice.language] {
      blocks.append(.written(text))
    } else {
      for table in heading?.tables ?? [] { blocks.append(.table(empty(table))) }
      blocks.append(.placeholder(voice.word(.writeHere)))
    }
    return Report.Part(
      id: row.id, level: 2, title: voice.string(row.title), isListed: false, row: row.id, blocks: blocks)
  }

  /// Its caption names what `[tbl:ID]` refers to.
  private func empty(_ table: ReportOutline.Table) -> Report.Table {
    let width = 1000 / max(1, table.columns.count)
    let given = table.rows.isEmpty ? ["", "", ""] : table.rows.map(voice.string)
    return Report.Table(
      id: table.id, caption: voice.string(table.caption),
      columns: table.columns.map { Report.Table.Column(voice.string($0), width: width) },
      rows: given.map { first in
        Report.Table.Row(table.columns.indices.map { Report.Table.Cell($0 == 0 ? first : "") })
      })
  }

  /// The rows with the texts they were made with: what differs when the form comes back was written since.
  private var properties: [[String]] {
    [["placeholder", voice.word(.writeHere)]]
      + section.rows.enumerated().map { index, row in
        let source = voice.isTranslation ? row.texts[voice.report.source]?.hash ?? "" : ""
        let text = row.texts[voice.language]?.hash ?? ""
        return ["row.\(index + 1)", "\(row.id)\t\(text)\t\(source)\t\(guidance(of: row))"]
      }
  }

  /// How many characters of guidance the row shows, so that what somebody writes into it is noticed; empty where a source
  /// text stands beside it.
  private func guidance(of row: SectionStanding.Row) -> String {
    if voice.isTranslation { return "" }
    return String(ReportChapters(voice: voice).guidance(for: row, in: section)?.count ?? 0)
  }
}
