import Model
import Office
import XML

extension ReportUnit {
  /// A picture, made smaller when it is wider or higher than the page's text.
  mutating func paste(drawing: Element) {
    guard let extent = drawing.first("wp:inline")?.first("wp:extent"),
      let size = extent[attribute: "cx"].flatMap({ Double($0) }), size > 0
    else { return out.put(drawing) }
    // 635 units to a twentieth of a point.
    let high = extent[attribute: "cy"].flatMap { Double($0) } ?? 1
    let scale = min(1, Double(width) * 635 / size, Double(height) * 0.85 * 635 / max(1, high))
    write(drawing, scale: scale)
  }

  private mutating func write(_ element: Element, scale: Double) {
    out.put("<\(element.name)")
    for attribute in element.attributes {
      out.put(" \(attribute.name)=\"")
      switch (element.name, attribute.name) {
      case ("wp:docPr", "id"), ("pic:cNvPr", "id"):
        out.put(.drawing, element.name == "wp:docPr" ? counts.next(.drawing) : max(0, counts[.drawing] - 1))
      case ("wp:docPr", "name"): out.put(attribute: attribute.value)
      case ("a:blip", "r:embed"):
        guard let picture = source?.resources.pictures[attribute.value] else { break }
        if pictures[picture.hash] == nil { pictures[picture.hash] = picture }
        out.put(.picture(picture.hash))
      case ("wp:extent", "cx"), ("wp:extent", "cy"), ("a:ext", "cx"), ("a:ext", "cy"):
        if scale < 1, let length = Double(attribute.value) {
          out.put("\(Int(length * scale))")
        } else {
          out.put(attribute: attribute.value)
        }
      default: out.put(attribute: attribute.value)
      }
      out.put("\"")
    }
    guard !element.children.isEmpty else { return out.put("/>") }
    out.put(">")
    for child in element.children {
      switch child {
      case .element(let child): write(child, scale: scale)
      case .text(let text): out.put(text: text)
      case .comment, .instruction: break
      }
    }
    out.put("</\(element.name)>")
  }

  /// A chart with its caption under it.
  mutating func write(_ chart: Report.Chart) {
    let index = charts.count
    charts.append(chart)
    let (cx, cy) = (width * 635, ReportChart.height(of: chart) * 635)
    open("Figure")
    out.put("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
    out.put("<wp:extent cx=\"\(cx)\" cy=\"\(cy)\"/><wp:docPr id=\"")
    let number = counts.next(.drawing)
    out.put(.drawing, number)
    out.put("\" name=\"Chart ")
    out.put(.drawing, number)
    out.put("\" descr=\"")
    out.put(attribute: chart.caption)
    out.put("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData")
    out.put(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">")
    out.put("<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"")
    out.put(.chart(index))
    out.put("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
    close()
    caption(.figure, id: chart.id, chart.caption)
  }
}
