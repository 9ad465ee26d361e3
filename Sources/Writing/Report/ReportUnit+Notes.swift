import Office
import XML

extension ReportUnit {
  /// A reference to a footnote, and the footnote in the part of its own.
  mutating func footnote(_ id: String?) {
    guard let id, let blocks = source?.resources.footnotes[id] else { return }
    let number = counts.next(.footnote)
    let mark = style("FootnoteReference").map { "<w:rPr><w:rStyle w:val=\"\($0)\"/></w:rPr>" } ?? ""
    out.put("<w:r>\(mark)<w:footnoteReference w:id=\"")
    out.put(.footnote, number)
    out.put("\"/></w:r>")
    let (outer, paragraph) = (pasting, source?.paragraph ?? 0)
    swap(&out, &notes)
    out.put("<w:footnote w:id=\"")
    out.put(.footnote, number)
    out.put("\">")
    pasting = Pasting()
    let sign = "<w:r>\(mark)<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
    aside(blocks, .note, sign: sign)
    out.put("</w:footnote>")
    swap(&out, &notes)
    pasting = outer
    source?.paragraph = paragraph
  }

  /// The number of a comment in the unit; it is written when it is first met.
  mutating func comment(_ id: String?) -> Int? {
    guard let id, let comment = source?.resources.comments[id] else { return nil }
    if let known = source?.comments[id] { return known }
    let number = counts.next(.comment)
    source?.comments[id] = number
    let (outer, paragraph) = (pasting, source?.paragraph ?? 0)
    swap(&out, &remarks)
    out.put("<w:comment w:id=\"")
    out.put(.comment, number)
    out.put("\" w:author=\"")
    out.put(attribute: comment.author)
    if let date = comment.date {
      out.put("\" w:date=\"")
      out.put(attribute: date)
    }
    if !comment.initials.isEmpty {
      out.put("\" w:initials=\"")
      out.put(attribute: comment.initials)
    }
    out.put("\">")
    pasting = Pasting()
    let mark = style("CommentReference").map { "<w:rPr><w:rStyle w:val=\"\($0)\"/></w:rPr>" } ?? ""
    aside(comment.blocks, .remark, sign: "<w:r>\(mark)<w:annotationRef/></w:r>")
    out.put("</w:comment>")
    swap(&out, &remarks)
    pasting = outer
    source?.paragraph = paragraph
    return number
  }

  /// What stands outside the text; a sign comes before its first words. Pages begin in the text only.
  private mutating func aside(_ blocks: [Element], _ standing: Standing, sign: String) {
    let outer = startsPage
    startsPage = false
    var blocks = blocks
    if blocks.first?.name != "w:p" { blocks.insert(Element("w:p"), at: 0) }
    for (index, block) in blocks.enumerated() {
      if block.name == "w:tbl" {
        paste(table: block, isCaptioned: false)
      } else {
        paste(paragraph: block, standing, sign: index == 0 ? sign : "")
      }
    }
    // Both have to end with a paragraph.
    if blocks.last?.name == "w:tbl" { out.put("<w:p/>") }
    startsPage = outer
  }
}
