import Engine
import Model

/// Prints where a report stands: its sections, its rows, what is missing and what was waived.
struct GapPrinter {
  let gaps: Gaps

  private var report: ReportStanding { gaps.report }

  func print(as format: OutputFormat) {
    switch format {
    case .json: JSON.print(json)
    case .text:
      let approved = report.sections.count { $0.state == .approved }
      Stream.output.line(
        "\(gaps.standing.definition.id): \(approved) of \(report.sections.count) sections approved; as of \(gaps.asOf)")
      print(sections)
      print(rows)
      print(missing)
      print(waived)
      let (count, blocking) = (report.missing.count, report.blocking.count)
      Stream.output.line("")
      Stream.output.line(
        count == 0 ? "nothing is missing" : "\(count) missing, \(blocking) of them keep the official edition back")
    }
  }

  private func print(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    Stream.output.line("")
    for line in table.lines { Stream.output.line(line) }
  }

  private var sections: Table {
    var table = Table("section", "state", "author", "words", "asked for", "missing")
    table.rows = report.sections.map { section in
      let limits = report.outline.allParts.first { $0.id == section.part }?.words
      return [
        section.id, section.state.rawValue, section.author ?? "-", String(section.words(in: report.source)),
        limits.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "",
        String(report.missing.count { $0.section == section.id }),
      ]
    }
    return table
  }

  private var rows: Table {
    var table = Table("row", "answered", "rated", "evidenced", "translated", "accepted")
    func mark(_ is: Bool?) -> String { `is`.map { $0 ? "yes" : "no" } ?? "" }
    for section in report.sections {
      for row in section.rows {
        let status = report.status(of: row, in: section)
        let behind =
          (status.untranslated ?? []).map { "no \($0)" } + (status.stale ?? []).map { "\($0) out of date" }
        table.rows.append([
          row.id, mark(status.isAnswered), mark(status.isRated), mark(status.isProven),
          behind.isEmpty ? mark(status.isTranslated) : behind.joined(separator: ", "), mark(status.isAccepted),
        ])
      }
    }
    return table
  }

  /// What is missing, then what is only to be known.
  private var missing: Table {
    var table = Table("where", "what", "person", "to do")
    let open = report.gaps.filter { $0.waiver == nil }
    for gap in open.filter(\.isMissing) + open.filter({ !$0.isMissing }) {
      table.rows.append([
        gap.row ?? gap.section, gaps.words(for: gap) + (gap.isMissing ? "" : " (to be noted)"), gap.person ?? "-",
        gaps.advice(on: gap),
      ])
    }
    return table
  }

  private var waived: Table {
    var table = Table("waived", "what", "by", "until", "reason")
    for gap in report.gaps {
      guard let waiver = gap.waiver else { continue }
      table.rows.append([
        gap.row ?? gap.section, gaps.words(for: gap), waiver.by, waiver.until.map(\.description) ?? "", waiver.reason,
      ])
    }
    return table
  }
}

extension GapPrinter {
  private var json: JSON {
    [
      "asOf": .day(gaps.asOf),
      "case": .string(gaps.standing.definition.id),
      "agency": .string(report.agency.id),
      "outline": .string(report.outline.id),
      "source": .string(report.source.rawValue),
      "translations": .list(report.translations.map { .string($0.rawValue) }),
      "summary": [
        "sections": .number(report.sections.count),
        "approved": .number(report.sections.count { $0.state == .approved }),
        "missing": .number(report.missing.count), "blocking": .number(report.blocking.count),
        "waived": .number(report.gaps.count { $0.waiver != nil }),
      ],
      "sections": .list(report.sections.map(json)),
      "gaps": .list(report.gaps.map(json)),
      "diagnostics": JSON.diagnostics(gaps.diagnostics),
    ]
  }

  private func json(_ section: SectionStanding) -> JSON {
    [
      "id": .string(section.id), "part": .string(section.part), "document": .string(section.document),
      "state": .string(section.state.rawValue), "author": .text(section.author),
      "words": .number(section.words(in: report.source)), "changed": .flag(section.isChanged),
      "rows": .list(
        section.rows.map { row in
          let status = report.status(of: row, in: section)
          return [
            "id": .string(row.id), "optional": .flag(row.isOptional), "answered": .answer(status.isAnswered),
            "rated": .answer(status.isRated), "evidenced": .answer(status.isProven),
            "translated": .answer(status.isTranslated), "accepted": .answer(status.isAccepted),
            "rating": .text(row.rating), "evidence": .list(row.evidence.map { .string($0) }),
            "languages": .list(row.texts.keys.sorted().map { .string($0.rawValue) }),
            "stale": .list((status.stale ?? []).map { .string($0.rawValue) }),
          ]
        }),
    ]
  }

  private func json(_ gap: Gap) -> JSON {
    [
      "kind": .string(gap.kind.rawValue), "section": .string(gap.section), "row": .text(gap.row),
      "language": .text(gap.language?.rawValue), "detail": .text(gap.detail), "person": .text(gap.person),
      "state": .string(gap.state.rawValue), "todo": .string(gaps.advice(on: gap)),
      "waiver": gap.waiver.map { waiver in
        ["reason": .string(waiver.reason), "by": .string(waiver.by), "until": .day(waiver.until)]
      } ?? .null,
    ]
  }
}
