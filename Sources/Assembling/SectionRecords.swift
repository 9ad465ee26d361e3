import Language
import Model

/// The sections of the case's standard, with or without their criteria.
struct SectionRecords {
  let base: CaseRecord

  /// Without criteria: all that a document's fingerprint needs of them.
  func heads(only item: Item? = nil) -> [Value] {
    sections(only: item).map { .record(head(of: $0)) }
  }

  /// With criteria: what a checklist prints; `answers` says what was filled in already.
  func full(only item: Item? = nil, answers: AnswerFields? = nil) -> [Value] {
    let evidence = Dictionary(
      (base.standing.standard?.evidence ?? []).map { ($0.id, base.wording.string($0.title)) },
      uniquingKeysWith: { first, _ in first })
    return sections(only: item).map { section in
      var record = head(of: section)
      record["criteria"] = .list(
        section.criteria.enumerated().map { index, criterion in
          let expected = criterion.evidence.compactMap { evidence[$0] }
          var row = Record([
            "n": .number(index + 1),
            "id": .text(criterion.id),
            "text": .text(base.wording.string(criterion.text)),
            "kind": criterion.kind.map { .text($0.word(in: base.wording.language)) },
            "degree": criterion.degree.map { .text($0.word(in: base.wording.language)) },
            "evidence": expected.isEmpty ? nil : .text(expected.joined(separator: "; ")),
          ])
          for field in answers?.fields(of: criterion.id) ?? [] where row[field.name] == nil {
            row[field.name] = field.value
          }
          return .record(row)
        })
      return .record(record)
    }
  }

  /// To choose from: a criterion is known by its id in every language.
  func criteria(only item: Item? = nil) -> [Value] {
    sections(only: item).flatMap(\.criteria).map { criterion in
      .record(Record(["id": .text(criterion.id), "title": .text(criterion.id)]))
    }
  }

  private func sections(only item: Item?) -> [Standard.Section] {
    let all = base.standing.standard?.sections ?? []
    guard case .section(let id) = item else { return all }
    return all.filter { $0.id == id }
  }

  private func head(of section: Standard.Section) -> Record {
    let wording = base.wording
    let administrator = base.standing.standard.flatMap { base.definitions.administrators[$0.id]?[section.id] }
    return Record([
      "id": .text(section.id),
      "title": .text(wording.string(section.title)),
      "statement": wording.text(section.statement),
      "administrator": administrator.map { base.people.record(of: $0, role: nil, roleID: "administrator") },
    ])
  }
}
