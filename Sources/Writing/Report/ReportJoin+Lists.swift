import Model
import XML

extension ReportJoin {
  /// Bookmarks of the listed headings, in the order of the contents.
  var contents: [String] {
    units.indices.flatMap { unit in units[unit].headings.map { "_Toc\(number(.heading, $0.number, in: unit))" } }
  }

  /// Plain paragraphs: LibreOffice works their fields out, and Word shows the numbers of a layout that was made, or none.
  func writeContents(into bytes: inout [UInt8]) {
    for (index, unit) in units.enumerated() {
      for heading in unit.headings {
        let name = "_Toc\(number(.heading, heading.number, in: index))"
        bytes.put("<w:p><w:pPr>")
        if let style = setting.reference.styles["TOC\(min(heading.level, 3))"] {
          bytes.put("<w:pStyle w:val=\"\(style)\"/>")
        }
        bytes.put("</w:pPr><w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">")
        bytes.putRun(heading.text)
        bytes.put("<w:r><w:tab/></w:r>")
        bytes.putField("PAGEREF \(name) \\h", shown: pages[name].map(String.init) ?? "")
        bytes.put("</w:hyperlink></w:p>")
      }
    }
  }

  /// Those entries of the glossary that the report uses.
  func writeAbbreviations(into bytes: inout [UInt8]) {
    let used = units.reduce(into: Set<Int>()) { $0.formUnion($1.abbreviations) }.sorted()
    guard !used.isEmpty else { return bytes.put(ReportUnit.separator) }
    let width = setting.reference.page.width
    let widths = [width * 22 / 100, width - width * 22 / 100]
    func style(_ name: String) -> String { setting.reference.styles[name].map { "w:val=\"\($0)\"" } ?? "" }
    bytes.put("<w:tbl><w:tblPr><w:tblStyle \(style("PlainTable"))/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>")
    bytes.put("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    for width in widths { bytes.put("<w:gridCol w:w=\"\(width)\"/>") }
    bytes.put("</w:tblGrid>")
    for index in used {
      let entry = setting.glossary.entries[index]
      bytes.put("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      for (width, text) in zip(widths, [entry.short, "– \(entry.full)"]) {
        bytes.put(
          "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle \(style("Plain"))/></w:pPr>"
        )
        bytes.putRun(text)
        bytes.put("</w:p></w:tc>")
      }
      bytes.put("</w:tr>")
    }
    bytes.put("</w:tbl>\(ReportUnit.separator)")
  }
}
