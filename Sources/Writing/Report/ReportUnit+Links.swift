import Model
import Office
import XML

extension ReportUnit {
  mutating func paste(link: Element) {
    if let name = link[attribute: "w:anchor"] {
      let text = Paragraph(link).text
      pasting.text.append(contentsOf: text.utf8)
      return refer(
        to: "\(source?.file ?? "")#\(name)", shown: text, properties: "", isPlain: pasting.isChange,
        place: source?.place,
        spot: source?.spot ?? "")
    }
    guard let id = link[attribute: "r:id"], let address = source?.resources.links[id], !pasting.isChange else {
      return link.elements.forEach { inline($0) }
    }
    out.put("<w:hyperlink r:id=\"")
    out.put(.link(address))
    out.put("\">")
    pasting.isLink = true
    for child in link.elements { inline(child) }
    pasting.isLink = false
    out.put("</w:hyperlink>")
  }

  mutating func paste(field: Element) {
    let words = (field[attribute: "w:instr"] ?? "").split(separator: " ")
    let text = Paragraph(field).text
    if pasting.skipped > 0 {
      pasting.skipped -= min(pasting.skipped, text.utf8.count)
      return
    }
    pasting.text.append(contentsOf: text.utf8)
    guard words.count > 1, words[0] == "REF" || words[0] == "PAGEREF" else {
      // A count of something that the report does not number: what it showed last stays true.
      return setting.edition == .form ? keep(field) : field.elements.forEach { inline($0) }
    }
    refer(
      to: "\(source?.file ?? "")#\(words[1])", shown: text, properties: "", isPlain: pasting.isLink || pasting.isChange,
      place: source?.place, spot: source?.spot ?? "", isField: true, isPage: words[0] == "PAGEREF")
  }

  private mutating func keep(_ field: Element) {
    out.put("<w:fldSimple w:instr=\"")
    out.put(attribute: field[attribute: "w:instr"] ?? "")
    out.put("\">")
    for child in field.elements { inline(child) }
    out.put("</w:fldSimple>")
  }

  /// A tracked change; a move is a deletion and an insertion, since nothing says here which belong together.
  mutating func paste(change element: Element) {
    guard setting.edition != .official else { return element.elements.forEach { inline($0) } }
    change(element, isClosed: false)
    let isOuter = !pasting.isChange
    pasting.isChange = true
    for child in element.elements { inline(element.name == "w:moveFrom" ? ReportChanges.deleted(child) : child) }
    if isOuter { pasting.isChange = false }
    out.put("</\(ReportChanges.name(of: element))>")
  }

  mutating func change(_ element: Element, isClosed: Bool) {
    out.put("<\(ReportChanges.name(of: element)) w:id=\"")
    out.put(.revision, counts.next(.revision))
    out.put("\" w:author=\"")
    out.put(attribute: element[attribute: "w:author"] ?? "")
    if let date = element[attribute: "w:date"] {
      out.put("\" w:date=\"")
      out.put(attribute: date)
    }
    out.put(isClosed ? "\"/>" : "\">")
  }
}
