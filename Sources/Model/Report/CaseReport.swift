/// What one case changes in its report: `cases/<case>/report.yaml`. What was written for an omitted part is kept.
package struct CaseReport: Sendable, Hashable {
  package enum Changes: String, Sendable, Hashable, CaseIterable {
    case accept
    case reject
  }

  package var caseID: String
  /// The language authors write in; the others are translations. Nil: the case's first.
  package var source: LanguageCode?
  /// Ids of parts left out.
  package var omitted: Set<String>
  /// Ids of parts that change places among themselves, in their new order; nil: the outline's order.
  package var order: [String]?
  package var added: [Addition]
  /// What becomes of changes that are still tracked; nil: they keep the official edition back.
  package var changes: Changes?
  package var waivers: [GapWaiver]
  package var place: Place

  package init(
    caseID: String, source: LanguageCode? = nil, omitted: Set<String> = [], order: [String]? = nil,
    added: [Addition] = [], changes: Changes? = nil, waivers: [GapWaiver] = [], place: Place
  ) {
    self.caseID = caseID
    self.source = source
    self.omitted = omitted
    self.order = order
    self.added = added
    self.changes = changes
    self.waivers = waivers
    self.place = place
  }

  package struct Addition: Sendable, Hashable {
    /// Id of the part it follows; nil: it comes last.
    package var after: String?
    package var part: ReportOutline.Part

    package init(after: String? = nil, part: ReportOutline.Part) {
      self.after = after
      self.part = part
    }
  }

  /// A gap that the official edition may have, by whom and why.
  package struct GapWaiver: Sendable, Hashable {
    /// A part, or one of its rows.
    package var target: String
    package var reason: String
    /// Person's id.
    package var by: String
    package var until: Day?

    package init(target: String, reason: String, by: String, until: Day? = nil) {
      self.target = target
      self.reason = reason
      self.by = by
      self.until = until
    }
  }
}
