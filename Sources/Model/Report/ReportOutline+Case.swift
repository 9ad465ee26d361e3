extension ReportOutline {
  /// The outline as a case uses it: parts omitted, reordered and added. What no part of it is called is passed over.
  package func tailored(by report: CaseReport?) -> ReportOutline {
    guard let report else { return self }
    var tailored = self
    for addition in report.added { tailored.add(addition) }
    if let order = report.order { tailored.reorder(order) }
    tailored.parts = tailored.parts.compactMap { part in
      guard !report.omitted.contains(part.id) else { return nil }
      var part = part
      part.parts.removeAll { report.omitted.contains($0.id) }
      return part
    }
    return tailored
  }

  private mutating func add(_ addition: CaseReport.Addition) {
    guard let after = addition.after else { return parts.append(addition.part) }
    if let index = parts.firstIndex(where: { $0.id == after }) {
      return parts.insert(addition.part, at: index + 1)
    }
    for group in parts.indices {
      guard let index = parts[group].parts.firstIndex(where: { $0.id == after }) else { continue }
      return parts[group].parts.insert(addition.part, at: index + 1)
    }
    parts.append(addition.part)
  }

  /// Parts that are named change places among themselves: the others stay where they are.
  private mutating func reorder(_ order: [String]) {
    let named = order.compactMap { id in parts.first { $0.id == id } }
    let places = parts.indices.filter { index in named.contains { $0.id == parts[index].id } }
    for (place, part) in zip(places, named) { parts[place] = part }
  }

  /// What `for each: part of report` goes over: written parts, and where chapters stand all standards of the catalogue.
  package func sections(over standard: Standard?) -> [Section] {
    allParts.flatMap { part -> [Section] in
      switch part.kind {
      case .written: [Section(id: part.id, part: part, standard: nil)]
      case .standards: (standard?.sections ?? []).map { Section(id: $0.id, part: part, standard: $0) }
      default: []
      }
    }
  }

  /// A written part, or the chapter of one standard.
  package struct Section: Sendable, Hashable {
    package let id: String
    package let part: Part
    /// Nil for a written part.
    package let standard: Standard.Section?

    package var title: Text { standard?.title ?? part.title ?? Text(id) }

    package struct Row: Sendable, Hashable {
      /// A criterion's id, or `<section>.<heading>`.
      package let id: String
      package let title: Text
      package let criterion: Standard.Criterion?
      package let heading: Heading?

      package var isOptional: Bool { heading?.isOptional ?? false }
    }

    /// The places to write: the standard's criteria, then the part's headings.
    package var rows: [Row] {
      let criteria = (standard?.criteria ?? []).map {
        Row(id: $0.id, title: $0.text, criterion: $0, heading: nil)
      }
      return criteria
        + part.headings.map { Row(id: "\(id).\($0.id)", title: $0.title, criterion: nil, heading: $0) }
    }
  }
}

extension Definitions {
  /// The agency whose profile a case follows; nil for a case that has nothing to do with one.
  package func agency(of definition: Case, _ workflow: Workflow) -> Agency? {
    (definition.agency ?? workflow.agency).flatMap { agencies[$0] }
  }

  /// The id of a case's catalogue: its agency's, else the workflow's.
  package func standard(of definition: Case, _ workflow: Workflow) -> String? {
    agency(of: definition, workflow)?.standard ?? workflow.standard
  }

  /// The outline of a case's report, as the case uses it.
  package func outline(of definition: Case, _ workflow: Workflow) -> ReportOutline? {
    agency(of: definition, workflow).flatMap { outlines[$0.outline] }?.tailored(by: reports[definition.id])
  }
}
