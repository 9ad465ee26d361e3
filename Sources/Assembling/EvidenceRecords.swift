import Language
import Model

/// The rows that one case's evidence gives the registers.
struct EvidenceRecords {
  let base: CaseRecord
  let evidence: EvidenceStanding
  /// From the out folder to the workspace, `..`.
  let workspace: String

  private var language: LanguageCode { base.wording.language }
  private var caseID: String { base.standing.definition.id }

  /// The items in the order of the file, then the files that no item names.
  var items: [Value] {
    evidence.entries.map { .record(row(of: $0)) } + evidence.unlisted.map { .record(row(ofUnlisted: $0)) }
  }

  private func row(of entry: EvidenceStanding.Entry) -> Record {
    let (item, wording) = (entry.item, base.wording)
    return Record([
      "case": .text(base.title),
      "id": .text(item.id),
      "title": wording.text(item.title),
      "kind": .text(item.source.kind.word(in: language)),
      "kindID": .text(item.source.kind.rawValue),
      "location": .list([.record(location(of: entry))]),
      "owner": wording.text(base.people.shortName(of: item.owner)),
      "date": wording.date(item.date),
      "validUntil": wording.date(item.validUntil),
      "serves": wording.text(item.serves.joined(separator: ", ")),
      "isRestricted": .flag(item.isRestricted),
      "state": .text(entry.state.word(in: language)),
      "stateID": .text(entry.state.rawValue),
    ])
  }

  private func row(ofUnlisted path: String) -> Record {
    let state = EvidenceStanding.State.notListed
    return Record([
      "case": .text(base.title),
      // Empty, because a cell without a value of its own shows the document's.
      "title": .text(""),
      "kind": .text(EvidenceRegister.Source.Kind.file.word(in: language)),
      "kindID": .text(EvidenceRegister.Source.Kind.file.rawValue),
      "location": .list([.record(Record(["title": .text(path), "path": .text(link(to: path))]))]),
      "isRestricted": .flag(false),
      "state": .text(state.word(in: language)),
      "stateID": .text(state.rawValue),
    ])
  }

  /// `Paper: archive, shelf 3; A. Serikova`. Of a restricted file or page neither path nor address is shown.
  private func location(of entry: EvidenceStanding.Entry) -> Record {
    let (source, kind) = (entry.item.source, entry.item.source.kind.word(in: language))
    if entry.item.isRestricted, source.kind != .paper {
      return Record(["title": .text("\(kind): \(language.restrictedWord)")])
    }
    switch source {
    case .file(let path):
      let link = entry.state == .missing ? nil : Value.text(link(to: path))
      return Record(["title": .text("\(kind): \(path)"), "path": link])
    case .link(let address): return Record(["title": .text("\(kind): \(address)"), "path": .text(address)])
    case .paper(let place, let holder):
      let parts = [base.wording.string(place), base.people.shortName(of: holder)].compactMap { $0 }
      return Record(["title": .text("\(kind): \(parts.joined(separator: "; "))")])
    }
  }

  private func link(to path: String) -> String {
    "\(workspace)/\(Case.path(path, in: caseID))"
  }

  /// The files of items that are there, with their hashes.
  var files: [Value] {
    evidence.entries.compactMap { entry in
      guard let file = entry.file, let hash = file.hash else { return nil }
      return .record(
        Record([
          "case": .text(base.title),
          "id": .text(entry.item.id),
          "name": entry.item.isRestricted ? nil : base.wording.text(entry.item.path),
          "size": .number(file.size),
          "hash": .text(hash),
          "seenOn": base.wording.date(entry.seenOn),
        ]))
    }
  }

  /// The case's row in the plan's register; `register` is the path of its own one.
  func counts(register: String) -> Record {
    Record([
      "id": .text(caseID),
      "title": .text(base.title),
      "items": .number(evidence.entries.count),
      "listed": .number(evidence.count(.listed)),
      "missing": .number(evidence.count(.missing)),
      "changed": .number(evidence.count(.changed)),
      "expired": .number(evidence.count(.expired)),
      "unused": .number(evidence.count(.unused)),
      "notListed": .number(evidence.count(.notListed)),
      "register": .text(register),
    ])
  }
}
