import Model

extension Situation {
  /// What lays reports out; nil where no case is to have an edition of one, or nothing is installed that can.
  var converter: Converter? {
    let editions = plans.lazy.flatMap(\.cases).flatMap(\.documents).filter { $0.definition.edition != nil }
    return editions.isEmpty ? nil : Converter.find()
  }
}
