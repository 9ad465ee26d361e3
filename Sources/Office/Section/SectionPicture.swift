internal import Archive
internal import XML

/// Sizes of pictures, in English metric units: 914400 to the inch.
enum SectionPicture {
  /// Word's own bound, 22 inches.
  static let most = 20_116_800
  /// 8 x 6 cm, for pictures of which nobody says how large they are.
  static let unknownSize = (width: 2_880_000, height: 2_160_000)

  /// Pictures that Word shows; nil for other files.
  static func type(of name: String) -> String? {
    switch name.split(separator: ".").last.map({ $0.lowercased() }) {
    case "png": "image/png"
    case "jpg", "jpeg", "jpe", "jfif": "image/jpeg"
    case "gif": "image/gif"
    case "bmp", "dib": "image/bmp"
    case "tif", "tiff": "image/tiff"
    case "emf": "image/x-emf"
    case "wmf": "image/x-wmf"
    case "svg": "image/svg+xml"
    default: nil
    }
  }
}

extension Element {
  /// A canonical picture in a line of text.
  init(picture id: String, width: Int, height: Int, description: String, crop: Element? = nil) {
    let size: KeyValuePairs = ["cx": String(width), "cy": String(height)]
    var fill: [Node] = [.element(Element("a:blip", ["r:embed": id]))]
    if let crop { fill.append(.element(crop)) }
    fill.append(.element(Element("a:stretch", [:], [.element(Element("a:fillRect"))])))
    let frame = Element(
      "a:xfrm", [:],
      [.element(Element("a:off", ["x": "0", "y": "0"])), .element(Element("a:ext", size))])
    let shape = Element("a:prstGeom", ["prst": "rect"], [.element(Element("a:avLst"))])
    let names = Element(
      "pic:nvPicPr", [:],
      [.element(Element("pic:cNvPr", ["id": "0", "name": ""])), .element(Element("pic:cNvPicPr"))])
    let picture = Element(
      "pic:pic", [:],
      [
        .element(names), .element(Element("pic:blipFill", [:], fill)),
        .element(Element("pic:spPr", [:], [.element(frame), .element(shape)])),
      ])
    let data = Element(
      "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"], [.element(picture)])
    let inline = Element(
      "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
      [
        .element(Element("wp:extent", size)),
        .element(Element("wp:docPr", ["id": "0", "name": "", "descr": description])),
        .element(Element("wp:cNvGraphicFramePr")), .element(Element("a:graphic", [:], [.element(data)])),
      ])
    self.init("w:drawing", [:], [.element(inline)])
  }
}

extension SectionDraft {
  /// The local id of a picture of a Word file; nil when it is not there.
  func picture(_ file: WordFile, _ relationship: String, of part: String) -> String? {
    guard let target = file.relationship(relationship, of: part) else {
      remark(.lost, "a picture that is missing in the file")
      return nil
    }
    guard let name = target.part else {
      remark(.lost, "a picture that is only linked (\(target.address ?? ""))")
      return nil
    }
    if let id = pictureIDs[name] { return id }
    guard let entry = file.archive.entry(name) else {
      remark(.lost, "a picture that is missing in the file ('\(name)')")
      return nil
    }
    guard let type = SectionPicture.type(of: entry.name) ?? file.contentTypes.type(of: entry.name),
      type.hasPrefix("image/")
    else {
      remark(.lost, "a picture of an unknown kind ('\(name)')")
      return nil
    }
    let id = "picture\(resources.pictures.count + 1)"
    pictureIDs[name] = id
    resources.pictures[id] = SectionText.Picture(
      name: entry.name.split(separator: "/").last.map(String.init) ?? entry.name, contentType: type,
      source: .entry(entry.name, file.archive.archive),
      hash: "\(String(entry.checksum, radix: 16))-\(entry.size)")
    return id
  }
}
