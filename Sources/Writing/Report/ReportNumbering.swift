import Office
import XML

/// The numbering part: what the reference file has, and each list of the report with a definition of its own, so that
/// it counts by itself.
struct ReportNumbering {
  static let name = "word/numbering.xml"

  static func part(_ reference: Element?, _ lists: [SectionText.List], first: Int) -> [UInt8] {
    var root =
      reference
      ?? Element("w:numbering", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"])
    let firstAbstract = 1 + root.highest("w:abstractNum", "w:abstractNumId")
    // Definitions come before the lists that use them.
    var kept: [[Node]] = [[], [], []]
    for case .element(let element) in root.children {
      let place =
        element.name == "w:abstractNum" || element.name == "w:numPicBullet" ? 0 : element.name == "w:num" ? 1 : 2
      kept[place].append(.element(element))
    }
    root.children = []
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    root.writeStart(to: &bytes)
    for node in kept[0] { node.write(to: &bytes) }
    for (index, list) in lists.enumerated() { write(list, firstAbstract + index, to: &bytes) }
    for node in kept[1] { node.write(to: &bytes) }
    for index in lists.indices {
      bytes.put("<w:num w:numId=\"\(first + index)\"><w:abstractNumId w:val=\"\(firstAbstract + index)\"/></w:num>")
    }
    for node in kept[2] { node.write(to: &bytes) }
    root.writeEnd(to: &bytes)
    return bytes
  }

  private static func write(_ list: SectionText.List, _ id: Int, to bytes: inout [UInt8]) {
    // Word takes definitions with one number for one list.
    let number = String(0x5A00_0000 + id, radix: 16, uppercase: true)
    bytes.put("<w:abstractNum w:abstractNumId=\"\(id)\"><w:nsid w:val=\"\(number)\"/>")
    bytes.put("<w:multiLevelType w:val=\"hybridMultilevel\"/><w:tmpl w:val=\"\(number)\"/>")
    for (depth, level) in list.levels.prefix(9).enumerated() {
      bytes.put("<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"\(max(0, level.start))\"/>")
      bytes.put("<w:numFmt w:val=\"\(level.kind.rawValue)\"/><w:lvlText w:val=\"")
      Escaping.writeCarried(level.text, inAttribute: true, to: &bytes)
      bytes.put(
        "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"\(1066 + 425 * depth)\" w:hanging=\"357\"/></w:pPr>")
      bytes.put("</w:lvl>")
    }
    bytes.put("</w:abstractNum>")
  }
}
