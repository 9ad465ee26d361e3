/// What a step produces, as the workflow defines it.
package struct Document: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case order, annex, plan, checklist, minutes, report, notice, letter, programme
    /// A form in which one section of the report is written.
    case section
  }

  package enum Layout: String, Sendable, Hashable, CaseIterable {
    /// One language a file.
    case single
    /// Kazakh, then its Russian mirror, in one file.
    case mirror
  }

  /// A section of the same template that `annexes:` switches on.
  package enum Annex: String, Sendable, Hashable, CaseIterable {
    case composition = "working-group-composition"
    case schedule
    case acquaintance
  }

  package var id: String
  package var kind: Kind
  package var title: Text
  /// Heading of an order: «… туралы», «О …», "On …".
  package var about: Text?
  /// Path under templates/, without language and ending: `orders/preparation`, `sheets/checklist`.
  package var template: String
  /// Nil: the workspace's languages.
  package var languages: [LanguageCode]?
  package var layout: Layout?
  package var signedBy: String?
  package var control: String?
  package var approvedBy: String?
  package var preparedBy: String?
  package var distribution: String?
  package var visas: [String]
  package var fileIndex: String?
  package var retention: Text?
  package var reference: String?
  /// The register its number is unique in.
  package var register: String
  package var annexes: [Annex]
  /// The group role whose composition the annex shows.
  package var group: String?
  /// Who decides between two people's different answers to one row.
  package var conflicts: ConflictRule = .ask
  /// What is compiled from the case's report; nil: the document comes from a template.
  package var edition: Report.Edition?
  package var place: Place

  package init(
    id: String, kind: Kind, title: Text, about: Text? = nil, template: String, languages: [LanguageCode]? = nil,
    layout: Layout? = nil, signedBy: String? = nil, control: String? = nil, approvedBy: String? = nil,
    preparedBy: String? = nil, distribution: String? = nil, visas: [String] = [], fileIndex: String? = nil,
    retention: Text? = nil, reference: String? = nil, register: String = "orders", annexes: [Annex] = [],
    group: String? = nil, place: Place
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.about = about
    self.template = template
    self.languages = languages
    self.layout = layout
    self.signedBy = signedBy
    self.control = control
    self.approvedBy = approvedBy
    self.preparedBy = preparedBy
    self.distribution = distribution
    self.visas = visas
    self.fileIndex = fileIndex
    self.retention = retention
    self.reference = reference
    self.register = register
    self.annexes = annexes
    self.group = group
    self.place = place
  }

  package enum ConflictRule: Sendable, Hashable {
    /// The later answer stands.
    case last
    /// The answer of the person who has this role stands.
    case role(String)
    /// Nobody's stands until `sapa record --settle`.
    case ask
  }

  package enum Format: String, Sendable, Hashable {
    case docx
    case xlsx
  }

  /// Workbooks come from sheet layouts; Word templates and what is compiled without one are text.
  package var format: Format {
    isCompiled || !template.hasPrefix("sheets/") ? .docx : .xlsx
  }

  /// Whether the report's outline makes it, not a template: an edition of the report, or the form of a section.
  package var isCompiled: Bool { edition != nil || kind == .section }
}
