internal import XML

extension StoryReader {
  /// What a drawing is: its pictures; text boxes in it are read after the paragraph, all else is named.
  mutating func drawing(_ place: FlatDocument.Place) -> [SectionInline.Content] {
    var found: [SectionInline.Content] = []
    var frame = DrawingFrame(document, place)
    var inner = place + 1
    let end = document.end(place)
    var isKnown = false
    while inner < end {
      switch document.term(inner) {
      case .pic, .imagedata:
        isKnown = true
        if let picture = picture(inner, frame) { found.append(.object(picture)) }
        inner = document.end(inner)
        continue
      case .txbxContent:
        isKnown = true
        boxes.append(inner)
        draft.remark(.lost, "a text box (its text follows the paragraph)")
        inner = document.end(inner)
        continue
      case .alternateContent:
        if let chosen = alternative(inner) {
          isKnown = true
          found.append(contentsOf: drawing(chosen))
        }
        inner = document.end(inner)
        continue
      case .shape: frame.style = document.value(inner, .cssStyle)
      case .chart:
        isKnown = true
        draft.remark(.lost, "a chart\(file.texts(of: document.value(inner, .relationship), of: part).quoted)")
      case .diagram:
        isKnown = true
        let texts = file.texts(of: document.value(inner, .diagramData), of: part)
        draft.remark(.lost, "a diagram (SmartArt)\(texts.quoted)")
        if !texts.isEmpty { found.append(.text(texts.joined(separator: "; "))) }
      case .oleObject:
        isKnown = true
        let program = document.value(inner, .progID) ?? "an unknown program"
        draft.remark(.lost, "an embedded object of \(program)\(found.isEmpty ? "" : " (its picture is kept)")")
      default: break
      }
      inner += 1
    }
    if !isKnown { draft.remark(.lost, "a drawn shape") }
    return found
  }

  /// The canonical drawing of `pic:pic` or `v:imagedata`; nil when the picture is not in the file.
  private func picture(_ place: FlatDocument.Place, _ frame: DrawingFrame) -> Element? {
    let isOld = document.term(place) == .imagedata
    let blip = isOld ? place : (place..<document.end(place)).first { document.term($0) == .blip }
    guard let blip, let id = document.value(blip, isOld ? .relationship : .embed) else {
      let link = blip.flatMap { document.value($0, .link) }.flatMap { file.relationship($0, of: part)?.address }
      draft.remark(.lost, "a picture that is only linked\(link.map { " (\($0))" } ?? "")")
      return nil
    }
    guard let local = draft.picture(file, id, of: part) else { return nil }
    let own = isOld ? nil : (place..<document.end(place)).first { document.term($0) == .xfrm }
    let size = isOld ? frame.oldSize : frame.size(own: own.flatMap { document.first(.ext, in: $0) }, document)
    let crop = isOld ? nil : (place..<document.end(place)).first { document.term($0) == .srcRect }
    return Element(
      picture: local, width: size.width, height: size.height, description: frame.description,
      crop: crop.map { document.element($0) })
  }

  /// A sign from a font of symbols, as Unicode has it.
  func symbol(_ place: FlatDocument.Place) -> String {
    let font = document.value(place, .font) ?? ""
    guard let code = document.value(place, .char).flatMap({ UInt32($0, radix: 16) }) else { return "" }
    return sign(code, of: font)
  }

  func sign(_ code: UInt32, of font: String) -> String {
    if let sign = SymbolFont.sign(code, of: font) { return sign }
    draft.remark(.lost, "a sign of the font '\(font)'")
    return "□"
  }
}

extension [String] {
  fileprivate var quoted: String { isEmpty ? "" : " (\"\(joined(separator: "; ").excerpt)\")" }
}
