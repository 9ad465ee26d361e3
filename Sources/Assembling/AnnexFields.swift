import Language
import Model

/// The annexes a document switches on, numbered in the order it names them.
struct AnnexFields {
  let scribe: Scribe
  let document: Document
  /// The document's own step, by its definition's id.
  let step: String

  private var base: CaseRecord { scribe.base }

  /// Annexes that carry a number; the acquaintance sheet is not one.
  private var numbered: [Document.Annex] { document.annexes.filter { $0 != .acquaintance } }

  /// The group an annex shows: the one the document names, else the workflow's first.
  private var group: String? {
    document.group ?? base.standing.workflow.roles.first { $0.members != nil }?.id
  }

  func record() -> Record {
    var fields = Record()
    let group = self.group.map { (role: $0, composition: GroupRecord(base: base).composition(of: $0)) }
    fields["group"] = group.map { .record($0.composition) }
    for annex in document.annexes {
      switch annex {
      case .composition:
        guard var composition = group?.composition else { continue }
        number(&composition, as: annex)
        fields["composition"] = .record(composition)
      case .schedule:
        let isIssued = base.standing.steps.contains { $0.definition.id == step && $0.completed != nil }
        let steps = scribe.steps(after: step, isDraft: document.kind == .order && !isIssued)
        var schedule = Record(["steps": .list(steps)])
        number(&schedule, as: annex)
        fields["schedule"] = .record(schedule)
      case .acquaintance:
        fields["acquaintance"] = .record(
          Record(["members": .list(GroupRecord(base: base).acquainted(with: group?.role))]))
      }
    }
    return fields
  }

  private func number(_ record: inout Record, as annex: Document.Annex) {
    guard let label = label(of: annex), let index = numbered.firstIndex(of: annex) else { return }
    record["label"] = .noun(label)
    record["n"] = .number(index + 1)
  }

  /// «1-қосымша», «Приложение 1»; without a number when it is the only one.
  private func label(of annex: Document.Annex) -> Inflected? {
    guard let index = numbered.firstIndex(of: annex) else { return nil }
    return AnnexLabel.inflected(number: numbered.count > 1 ? index + 1 : nil, in: base.wording.language)
  }

  /// How sentences refer to the annexes: «осы бұйрыққа 1-қосымшаға сәйкес».
  var references: Record {
    Record([
      "composition": label(of: .composition).map { .noun($0) },
      "schedule": label(of: .schedule).map { .noun($0) },
    ])
  }
}
