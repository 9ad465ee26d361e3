package import Model

/// Works out where the evidence of one case stands.
struct EvidenceReckoning {
  let register: EvidenceRegister
  let basis: Basis
  private let criteria: Set<String>
  private let mentioned: Set<String>

  init(_ register: EvidenceRegister, _ basis: Basis, _ answers: [String: AnswerSheet]) {
    self.register = register
    self.basis = basis
    let sections = basis.outline.standard?.sections ?? []
    criteria = Set(sections.flatMap { $0.criteria.map(\.id) })
    mentioned = Set(answers.values.flatMap { sheet in sheet.evidence.flatMap(\.mentions) })
  }

  var standing: EvidenceStanding {
    let named = Set(register.items.compactMap(\.path))
    return EvidenceStanding(
      entries: register.items.map(entry), unlisted: register.files.keys.filter { !named.contains($0) }.sorted())
  }

  private func entry(_ item: EvidenceRegister.Item) -> EvidenceStanding.Entry {
    let file = item.path.flatMap { register.files[$0] }
    let listing = item.path.flatMap { basis.history.listed[Case.path($0, in: register.caseID)] }
    return EvidenceStanding.Entry(item: item, state: state(of: item, file, listing), file: file, seenOn: listing?.on)
  }

  private func state(
    of item: EvidenceRegister.Item, _ file: EvidenceRegister.File?, _ listing: CaseHistory.Listing?
  ) -> EvidenceStanding.State {
    if item.path != nil {
      guard let file else { return .missing }
      if let listing, listing.hash != file.hash { return .changed }
    }
    if let last = item.validUntil, last < basis.asOf { return .expired }
    let isUsed = mentioned.contains(item.id) || item.serves.contains(where: criteria.contains)
    return isUsed ? .listed : .unused
  }
}

extension PlanStanding {
  /// Events that keep the hashes of evidence files seen for the first time, one a case. `events` are all that the journal
  /// has: what it was told about a file stays, whatever as-of is. A new edition of a document is a file of another name.
  package func listings(events: [Event]) -> [Event] {
    let registers = cases.filter { $0.evidence != nil }
    guard !registers.isEmpty else { return [] }
    let told = events.filter { $0.kind == .listed }.flatMap { event in event.evidence.map(\.file) }
    var known = Set(told)
    return registers.compactMap { standing in
      let caseID = standing.definition.id
      let fresh = (standing.evidence?.entries ?? []).compactMap { entry -> Event.Evidence? in
        guard let path = entry.item.path, let hash = entry.file?.hash else { return nil }
        let file = Case.path(path, in: caseID)
        return known.insert(file).inserted ? Event.Evidence(file: file, hash: hash) : nil
      }
      return fresh.isEmpty ? nil : Event(kind: .listed, caseID: caseID, on: asOf, evidence: fresh)
    }
  }
}
