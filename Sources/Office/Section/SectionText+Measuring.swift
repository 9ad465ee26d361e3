internal import XML

extension Element {
  /// The local id of the picture in a canonical drawing.
  var pictureID: String? {
    if name == "a:blip" { return self[attribute: "r:embed"] }
    for case .element(let child) in children {
      if let id = child.pictureID { return id }
    }
    return nil
  }
}

extension SectionText {
  /// Fills in the rows' words and hashes.
  mutating func measure() {
    for index in rows.indices {
      let measure = SectionMeasure(rows[index].blocks, resources)
      rows[index].words = measure.words
      rows[index].hash = measure.hash
    }
  }
}
