/// A catalogue of criteria, tailored by the workspace's profiles: a tree with permanent ids.
package struct Standard: Sendable, Hashable {
  package var id: String
  package var version: Int
  package var edition: String
  package var title: Noun
  package var source: Text?
  /// The scale its verdicts are given on.
  package var scale: String
  package var evidence: [EvidenceType]
  package var sections: [Section]
  /// Ids of the profiles that have tailored it, in order.
  package var profiles: [String]
  package var place: Place

  package init(
    id: String, version: Int, edition: String, title: Noun, source: Text? = nil, scale: String,
    evidence: [EvidenceType] = [], sections: [Section], profiles: [String] = [], place: Place
  ) {
    self.id = id
    self.version = version
    self.edition = edition
    self.title = title
    self.source = source
    self.scale = scale
    self.evidence = evidence
    self.sections = sections
    self.profiles = profiles
    self.place = place
  }

  /// A kind of document that shows conformity; criteria name it by id.
  package struct EvidenceType: Sendable, Hashable {
    package var id: String
    package var title: Text

    package init(id: String, title: Text) {
      self.id = id
      self.title = title
    }
  }

  /// One standard of the catalogue (ESG 1.1) or clause group, with its criteria.
  package struct Section: Sendable, Hashable {
    package var id: String
    package var title: Text
    package var statement: Text?
    package var criteria: [Criterion]

    package init(id: String, title: Text, statement: Text? = nil, criteria: [Criterion]) {
      self.id = id
      self.title = title
      self.statement = statement
      self.criteria = criteria
    }
  }

  package struct Criterion: Sendable, Hashable {
    /// How a criterion is checked (domain/07).
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case documentary
      case process
      case rule
      case system
    }

    /// How grave it is in state control not to meet a criterion (Entrepreneurial Code, article 141(8)); never a verdict.
    package enum Degree: String, Sendable, Hashable, CaseIterable {
      case gross
      case significant
      case insignificant
    }

    package var id: String
    package var text: Text
    package var kind: Kind?
    package var degree: Degree?
    /// Ids of evidence types expected.
    package var evidence: [String]
    package var source: String?

    package init(
      id: String, text: Text, kind: Kind? = nil, degree: Degree? = nil, evidence: [String] = [], source: String? = nil
    ) {
      self.id = id
      self.text = text
      self.kind = kind
      self.degree = degree
      self.evidence = evidence
      self.source = source
    }
  }
}

/// The words a verdict is given in. An empty cell means not yet judged, so no level says so.
package struct Scale: Sendable, Hashable {
  package enum Tone: String, Sendable, Hashable, CaseIterable {
    case good
    case fair
    case poor
    case neutral
  }

  package enum Opening: String, Sendable, Hashable, CaseIterable {
    case finding
    case recommendation
    case nothing
  }

  package struct Level: Sendable, Hashable {
    package var id: String
    package var title: Text
    package var tone: Tone
    package var opens: Opening
    /// False for "not applicable": the row leaves the denominator.
    package var counts: Bool

    package init(id: String, title: Text, tone: Tone, opens: Opening = .nothing, counts: Bool = true) {
      self.id = id
      self.title = title
      self.tone = tone
      self.opens = opens
      self.counts = counts
    }
  }

  package var id: String
  package var title: Text
  package var levels: [Level]
  /// Ids of scales whose levels must never stand on a sheet with these.
  package var neverBeside: [String] = []
  package var place: Place

  package init(id: String, title: Text, levels: [Level], place: Place) {
    self.id = id
    self.title = title
    self.levels = levels
    self.place = place
  }
}
