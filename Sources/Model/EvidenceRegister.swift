/// What people list as evidence in one case, with what its files are.
package struct EvidenceRegister: Sendable, Hashable {
  package var caseID: String
  package var items: [Item]
  /// Files that items name and those of the case's evidence folder, by path relative to the case's folder; what is not
  /// there has no entry.
  package var files: [String: File]
  package var place: Place

  package init(caseID: String, items: [Item], files: [String: File] = [:], place: Place) {
    self.caseID = caseID
    self.items = items
    self.files = files
    self.place = place
  }

  /// One piece of evidence, which may serve several criteria.
  package struct Item: Sendable, Hashable {
    /// `E-1.3-004`.
    package var id: String
    package var title: Text
    package var source: Source
    /// Who is responsible for it: a person's id.
    package var owner: String?
    package var date: Day?
    /// The last day it proves anything.
    package var validUntil: Day?
    /// Ids of criteria.
    package var serves: [String]
    /// Never linked and never packed: documents show its hash only.
    package var isRestricted: Bool
    package var place: Place

    package init(
      id: String, title: Text, source: Source, owner: String? = nil, date: Day? = nil, validUntil: Day? = nil,
      serves: [String] = [], isRestricted: Bool = false, place: Place
    ) {
      self.id = id
      self.title = title
      self.source = source
      self.owner = owner
      self.date = date
      self.validUntil = validUntil
      self.serves = serves
      self.isRestricted = isRestricted
      self.place = place
    }
  }

  package enum Source: Sendable, Hashable {
    /// A path relative to the case's folder.
    case file(String)
    /// An address on the web.
    case link(String)
    /// Where a paper is kept, and the id of the person who keeps it.
    case paper(at: Text, holder: String?)

    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case file
      case link
      case paper
    }

    package var kind: Kind {
      switch self {
      case .file: .file
      case .link: .link
      case .paper: .paper
      }
    }
  }

  /// A file as it lies in the case's folder.
  package struct File: Sendable, Hashable {
    /// In bytes.
    package var size: Int
    /// SHA-256, lower-case hex; nil for a file that no item names.
    package var hash: String?

    package init(size: Int, hash: String? = nil) {
      self.size = size
      self.hash = hash
    }
  }
}

extension EvidenceRegister.Item {
  /// Its file, relative to the case's folder; nil for links and papers.
  package var path: String? {
    if case .file(let path) = source { path } else { nil }
  }
}

extension Case {
  /// A path of the case's folder as the journal keeps it: relative to the workspace.
  package static func path(_ path: String, in caseID: String) -> String {
    "cases/\(caseID)/\(path)"
  }
}
