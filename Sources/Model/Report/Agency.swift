/// An accreditation agency's profile: by which catalogue, scale and outline a report for it is written.
package struct Agency: Sendable, Hashable {
  package var id: String
  package var title: Text
  /// The catalogue's id; its scale is the agency's.
  package var standard: String
  /// Id of the report's outline.
  package var outline: String
  /// Id of the list of abbreviations; nil: the report has none.
  package var glossary: String?
  package var place: Place

  package init(id: String, title: Text, standard: String, outline: String, glossary: String? = nil, place: Place) {
    self.id = id
    self.title = title
    self.standard = standard
    self.outline = outline
    self.glossary = glossary
    self.place = place
  }
}

/// Abbreviations with what they stand for; a report prints those it uses.
package struct Glossary: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// As texts of each language write it: ББ, ОП, EP.
    package var short: Text
    package var full: Text

    package init(short: Text, full: Text) {
      self.short = short
      self.full = full
    }
  }

  package var id: String
  package var entries: [Entry]
  package var place: Place

  package init(id: String, entries: [Entry], place: Place) {
    self.id = id
    self.entries = entries
    self.place = place
  }
}
