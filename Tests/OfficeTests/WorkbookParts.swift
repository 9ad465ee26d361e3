import Archive

/// A workbook written by hand for a test: only what is said of it.
struct WorkbookParts {
  var sheet = ""
  /// What stands between the tags of `sst`; nil for a workbook without shared strings.
  var strings: String?
  var styles: String?
  /// Within `workbook`, before its sheets.
  var settings = ""
  var sheets = "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>"
  /// Within `workbook`, after its sheets.
  var names = ""
  var target = "worksheets/sheet1.xml"
  /// Added, or put in the place of others, as they are.
  var others: [String: String] = [:]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let all = targets.enumerated().map { index, one in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(one.kind)\" Target=\"\(one.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(all.joined())</Relationships>"
  }

  var parts: [String: String] {
    var targets = [(kind: "worksheet", target: target)]
    var parts: [String: String] = [:]
    parts["_rels/.rels"] = Self.relationships([("officeDocument", "xl/workbook.xml")])
    parts["xl/workbook.xml"] =
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(settings)<sheets>\(sheets)</sheets>\(names)</workbook>"
    parts["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"\(Self.main)\">\(sheet)</worksheet>"
    if let strings {
      targets.append(("sharedStrings", "sharedStrings.xml"))
      parts["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"
    }
    if let styles {
      targets.append(("styles", "styles.xml"))
      parts["xl/styles.xml"] = "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"
    }
    parts["xl/_rels/workbook.xml.rels"] = Self.relationships(targets)
    return parts.merging(others) { _, other in other }
  }

  func bytes() throws -> [UInt8] {
    try Archive.pack(parts.sorted { $0.key < $1.key }.map { .bytes($0.key, Array($0.value.utf8)) })
  }
}
