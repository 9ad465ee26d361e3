/// The university, as its documents name it.
package struct Organisation: Sendable, Hashable {
  package var id: String
  package var name: Noun
  package var short: Noun?
  package var city: Text?
  package var address: Text?
  /// Business identification number (БСН / БИН), text.
  package var number: String?

  package init(
    id: String, name: Noun, short: Noun? = nil, city: Text? = nil, address: Text? = nil, number: String? = nil
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.city = city
    self.address = address
    self.number = number
  }
}

/// A school, department or office; its head is a person's id.
package struct Unit: Sendable, Hashable {
  package var id: String
  package var title: Noun
  package var kind: String?
  package var parent: String?
  package var head: String?
  package var place: Place

  package init(
    id: String, title: Noun, kind: String? = nil, parent: String? = nil, head: String? = nil, place: Place
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.parent = parent
    self.head = head
    self.place = place
  }
}

/// An educational programme (білім беру бағдарламасы), by its code.
package struct Programme: Sendable, Hashable {
  package var code: String
  package var title: Noun
  package var level: String?
  package var group: String?
  package var unit: String?
  package var agency: String?
  package var certificateFrom: Day?
  package var certificateUntil: Day?
  package var place: Place

  package init(
    code: String, title: Noun, level: String? = nil, group: String? = nil, unit: String? = nil,
    agency: String? = nil, certificateFrom: Day? = nil, certificateUntil: Day? = nil, place: Place
  ) {
    self.code = code
    self.title = title
    self.level = level
    self.group = group
    self.unit = unit
    self.agency = agency
    self.certificateFrom = certificateFrom
    self.certificateUntil = certificateUntil
    self.place = place
  }
}

/// A funded project, as Erasmus+ CBHE.
package struct Project: Sendable, Hashable {
  package var id: String
  package var title: Noun
  package var programme: String?
  package var unit: String?
  package var coordinator: String?
  package var from: Day?
  package var until: Day?
  package var place: Place

  package init(
    id: String, title: Noun, programme: String? = nil, unit: String? = nil, coordinator: String? = nil,
    from: Day? = nil, until: Day? = nil, place: Place
  ) {
    self.id = id
    self.title = title
    self.programme = programme
    self.unit = unit
    self.coordinator = coordinator
    self.from = from
    self.until = until
    self.place = place
  }
}
