/// The plain value a document is made from; Word templates and sheet layouts read it by the same names.
package indirect enum Value: Sendable, Hashable {
  case text(String)
  case number(Int)
  /// A date and the language it is written in.
  case date(Day, LanguageCode)
  case flag(Bool)
  case noun(Inflected)
  case list([Value])
  case record(Record)
  /// A place to be filled later, which Word documents mark with a bookmark.
  case blank(Blank)
}

/// A noun in one language, with its stored forms in it.
package struct Inflected: Sendable, Hashable {
  package var text: String
  package var forms: [GrammaticalCase: String]
  package var language: LanguageCode
  /// Where a missing form is to be added, for the error: `person serikova, surname`.
  package var origin: String

  package init(_ text: String, forms: [GrammaticalCase: String] = [:], language: LanguageCode, origin: String) {
    self.text = text
    self.forms = forms
    self.language = language
    self.origin = origin
  }
}

/// An order's number or date before it is recorded.
package struct Blank: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case number
    case date
  }

  package var kind: Kind
  package var language: LanguageCode
  /// The year that a blank date already shows.
  package var year: Int

  package init(_ kind: Kind, language: LanguageCode, year: Int) {
    self.kind = kind
    self.language = language
    self.year = year
  }
}

/// Named values, in the order they were put in.
package struct Record: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    package var name: String
    package var value: Value

    package init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }

  package private(set) var fields: [Field]

  package init(_ fields: KeyValuePairs<String, Value?> = [:]) {
    self.fields = fields.compactMap { name, value in value.map { Field(name: name, value: $0) } }
  }

  package init(fields: [Field]) {
    self.fields = fields
  }

  package subscript(name: String) -> Value? {
    get {
      // By index, so that fields passed over are not copied: every cell of every workbook comes through here.
      for index in fields.indices where fields[index].name == name { return fields[index].value }
      return nil
    }
    set {
      if let index = fields.firstIndex(where: { $0.name == name }) {
        if let newValue { fields[index].value = newValue } else { fields.remove(at: index) }
      } else if let newValue {
        fields.append(Field(name: name, value: newValue))
      }
    }
  }

  /// `signatory.position`, step by step through inner records.
  package func value(at path: [Substring]) -> Value? {
    guard let first = path.first, let value = self[String(first)] else { return nil }
    if path.count == 1 { return value }
    guard case .record(let inner) = value else { return nil }
    return inner.value(at: Array(path.dropFirst()))
  }
}

/// One file to be made: everything its writer needs.
package struct DocumentValue: Sendable, Hashable {
  /// Nil for the plan's overview.
  package var caseID: String?
  /// `self-assessment-checklist/1.1`.
  package var document: String
  /// `kk`, or `kk-ru` for a mirror.
  package var languages: [LanguageCode]
  /// Relative to the out folder: `2026/2026-external-qa-organisation/preparation-order.kk.docx`.
  package var path: String
  package var format: Document.Format
  /// Under templates/, without language and ending.
  package var template: String
  package var title: String
  /// Custom properties of the file: case, document, language, versions.
  package var properties: [Record.Field]
  package var fields: Record
  /// A document that is compiled instead of filled into a template.
  package var report: Report?

  package init(
    caseID: String?, document: String, languages: [LanguageCode], path: String, format: Document.Format,
    template: String, title: String, properties: Record, fields: Record
  ) {
    self.caseID = caseID
    self.document = document
    self.languages = languages
    self.path = path
    self.format = format
    self.template = template
    self.title = title
    self.properties = properties.fields
    self.fields = fields
  }
}
