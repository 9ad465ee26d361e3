import Model
import XML

extension ReportUnit {
  mutating func compile(_ placed: ReportLayout.Part) {
    let part = placed.part
    if let properties = placed.endsSection {
      // A paragraph of no height, so that it does not begin a page of its own.
      out.put(
        "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"0\"/>"
      )
      out.put("<w:rPr><w:sz w:val=\"2\"/></w:rPr>\(properties)</w:pPr></w:p>")
    }
    let page = setting.reference.page
    width = part.isLandscape ? page.turnedWidth : page.width
    height = part.isLandscape ? page.turnedHeight : page.height
    // A new section begins a page anyway.
    startsPage = part.startsPage && placed.endsSection == nil
    if part.level > 0 { heading(part, row: placed.row) }
    for block in part.blocks { compile(block, in: part) }
    flushPage()
  }

  private mutating func compile(_ block: Report.Block, in part: Report.Part) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .bullets(let items): bullets(items)
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .written(let text): paste(text, in: part)
    case .source(let text): showSource(text)
    case .guidance(let text):
      guard setting.edition != .official else { return }
      aside(text, sign: "▸", style: "Guidance")
    case .placeholder(let text):
      guard setting.edition == .form else { return }
      aside(text, sign: "▹", style: "Placeholder")
    case .gap(let text, let isPublic): gap(text, isPublic: isPublic, in: part)
    case .contents:
      flushPage()
      out.put(.contents)
    case .abbreviations:
      flushPage()
      out.put(.abbreviations)
    case .pageBreak: startsPage = true
    }
  }

  /// What is not part of the report begins with a sign that says so, whatever becomes of its style.
  mutating func aside(_ text: String, sign: String, style: String) {
    open(style)
    run(text.hasPrefix(sign) ? text : "\(sign) \(text)")
    close()
  }

  private mutating func gap(_ text: String, isPublic: Bool, in part: Report.Part) {
    switch setting.edition {
    case .reviewer: return simple(text, style: "Gap")
    // Whatever is not guidance there comes back as somebody's text.
    case .form: return aside(text, sign: "▸", style: "Guidance")
    case .official where isPublic: return simple(text, style: "Note")
    case .official: break
    }
    diagnostics.append(
      .error(
        "open-gap", "'\(part.id)' is not complete (\(text)); close the gap or waive it in the case's report.yaml",
        at: nil))
  }

  /// A heading with the bookmarks that contents and references lead to.
  private mutating func heading(_ part: Report.Part, row: Int?) {
    let isForm = setting.edition == .form
    let text = [isForm ? part.row.map { "[\($0)]" } : nil, isForm && part.row != nil ? nil : part.number, part.title]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    guard !text.isEmpty else { return }
    // Forms have headings only, so that whoever reads them back knows what is theirs.
    let style = part.level == 1 && !part.isListed && !isForm ? "ContentsHeading" : "Heading\(min(part.level, 6))"
    let isMarked = part.isChanged && !isForm
    open(style, bar: isMarked)
    var marks: [Int] = []
    func begin(_ unit: inout ReportUnit, _ name: String, _ number: Int? = nil) {
      let mark = unit.counts.next(.bookmark)
      marks.append(mark)
      unit.out.put("<w:bookmarkStart w:id=\"")
      unit.out.put(.bookmark, mark)
      unit.out.put("\" w:name=\"\(name)")
      if let number { unit.out.put(.heading, number) }
      unit.out.put("\"/>")
    }
    if isForm, let row { begin(&self, "sapa_row_\(row)") }
    if !isForm {
      if part.isListed {
        let number = counts.next(.heading)
        headings.append(ReportHeading(level: part.level, text: text, number: number))
        begin(&self, "_Toc", number)
      }
      anchor("crit:\(part.row ?? part.id)", .place)
    }
    run(text)
    for mark in marks.reversed() { endBookmark(mark) }
    if !isForm { endAnchor() }
    if isMarked, let word = setting.report.words["changed"], !word.isEmpty {
      run(" (\(word))", style: "Changed")
    }
    close()
    setting.glossary.find(in: Array(text.utf8)[...], &abbreviations)
  }
}
