import Office
import XML

/// The styles of a reference file, found by id or by name however they are spelled: `List Bullet` is `list-bullet`.
struct ReportStyles: Sendable {
  private var ids: [String: String] = [:]

  init(_ root: Element) {
    for style in root.elements where style.name == "w:style" {
      guard let id = style[attribute: "w:styleId"] else { continue }
      // An id goes before another style's name.
      ids[ReportStyles.key(id)] = id
    }
    for style in root.elements where style.name == "w:style" {
      guard let id = style[attribute: "w:styleId"], let name = style.first("w:name")?[attribute: "w:val"] else {
        continue
      }
      let key = ReportStyles.key(name)
      if ids[key] == nil { ids[key] = id }
    }
  }

  /// The id to write for a style that the report calls by this name; nil when the file has none.
  subscript(name: String) -> String? {
    if let id = ids[ReportStyles.key(name)] { return id }
    return ReportStyles.others[ReportStyles.key(name)].flatMap { ids[$0] }
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// What Word and LibreOffice call them where the report says otherwise.
  private static let others = [
    "body": "bodytext", "text": "bodytext", "centered": "centred", "center": "centred", "stamp": "approvalstamp",
    "stampword": "approvalstampword", "commenttext": "annotationtext", "commentreference": "annotationreference",
    "placeholder": "placeholder", "plaintable": "layouttable",
  ]
}
