import Language
import Model

extension QualityRule {
  /// A form names evidence that the case's register does not list.
  static let unknownEvidence = QualityRule(code: "unknown-evidence", needsAnswers: true) { examination in
    guard let evidence = examination.standing.evidence else { return [] }
    let ids = evidence.entries.map(\.item.id)
    let known = Set(ids)
    return examination.returned.flatMap { source in
      examination.sheet(source).evidence.flatMap { cell in
        cell.unknown(among: known).map { mention in
          "'\(source.id)', row \(cell.row): \(Spelling.unknown("evidence", mention, among: ids))"
        }
      }
    }
  }

  static let evidenceMissing = QualityRule(code: "evidence-file-missing", needsAnswers: false) { examination in
    examination.evidence(.missing, "the register of evidence lists files that are not there") { $0.item.path ?? "" }
  }

  static let evidenceChanged = QualityRule(code: "evidence-changed", needsAnswers: false) { examination in
    examination.evidence(.changed, "evidence has changed since it was first seen") { entry in
      entry.seenOn.map { "first seen on \($0)" } ?? ""
    }
  }

  static let evidenceUnused = QualityRule(code: "evidence-unused", needsAnswers: false) { examination in
    examination.evidence(.unused, "evidence serves no criterion, and no form names it") { entry in
      entry.item.source.kind.rawValue
    }
  }

  static let evidenceNotListed = QualityRule(code: "evidence-not-listed", needsAnswers: false) { examination in
    let files = examination.standing.evidence?.unlisted ?? []
    return files.isEmpty ? [] : ["files that the register of evidence does not list: \(examination.list(files))"]
  }

  static let evidenceExpired = QualityRule(code: "evidence-expired", needsAnswers: false) { examination in
    examination.evidence(.expired, "evidence is no longer valid") { entry in
      entry.item.validUntil.map { "valid until \($0)" } ?? ""
    }
  }
}

extension Examination {
  /// One sentence about all items in a state, or none.
  fileprivate func evidence(
    _ state: EvidenceStanding.State, _ sentence: String, _ detail: (EvidenceStanding.Entry) -> String
  ) -> [String] {
    let entries = standing.evidence?.entries.filter { $0.state == state } ?? []
    return entries.isEmpty ? [] : ["\(sentence): \(list(entries.map { "\($0.item.id) (\(detail($0)))" }))"]
  }
}
