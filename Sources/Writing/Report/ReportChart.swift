import Model
import Platform
import XLSX
import XML

/// A native chart of stacked bars, with the numbers in it and in a workbook that Word opens to edit them.
struct ReportChart {
  let chart: Report.Chart
  let language: String

  /// In twentieths of a point: a bar takes 8 mm.
  static func height(of chart: Report.Chart) -> Int {
    min(12_000, 1_700 + 454 * max(2, chart.categories.count))
  }

  private static let sheet = "Sheet1"

  /// The chart's part; `rId1` is the workbook.
  var part: [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    text += "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
    text += " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    text += " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
    text += "<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"
    text += "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>"
    for index in chart.series.indices { text += series(index) }
    text +=
      "<c:gapWidth val=\"45\"/><c:overlap val=\"100\"/><c:axId val=\"111111111\"/><c:axId val=\"222222222\"/></c:barChart>"
    // The first standard is on top.
    text +=
      "<c:catAx><c:axId val=\"111111111\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>"
    text += "<c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
    text += "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>\(line("A6A6A6"))\(letters(1000))"
    text += "<c:crossAx val=\"222222222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
    text += "<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
    text +=
      "<c:valAx><c:axId val=\"222222222\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>"
    text += "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines>\(line("E0E0E0"))</c:majorGridlines>"
    text +=
      "<c:numFmt formatCode=\"0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
    text +=
      "<c:tickLblPos val=\"nextTo\"/>\(line("A6A6A6"))\(letters(1000))<c:crossAx val=\"111111111\"/><c:crosses val=\"max\"/>"
    text += "\(step)</c:valAx><c:spPr><a:noFill/></c:spPr></c:plotArea>"
    text +=
      "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>\(letters(1000))</c:legend><c:plotVisOnly val=\"1\"/>"
    text += "<c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>"
    text += "<a:ln><a:noFill/></a:ln></c:spPr>\(letters(1000))"
    text += "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"
    return Array(text.utf8)
  }

  /// Counts are whole numbers, and so are the axis's.
  private var step: String {
    let most =
      chart.categories.indices.map { bar in
        chart.series.reduce(0) { $0 + (bar < $1.counts.count ? $1.counts[bar] : 0) }
      }.max() ?? 0
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { most <= 12 * $0 } ?? 1000
    return "<c:majorUnit val=\"\(step)\"/>"
  }

  private func series(_ index: Int) -> String {
    let series = chart.series[index]
    let column = CellReference.letters(index + 1)
    let last = chart.categories.count + 1
    var text =
      "<c:ser><c:idx val=\"\(index)\"/><c:order val=\"\(index)\"/><c:tx><c:strRef><c:f>\(Self.sheet)!$\(column)$1</c:f>"
    text +=
      "<c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>\(escaped(series.title))</c:v></c:pt></c:strCache></c:strRef></c:tx>"
    text +=
      "<c:spPr><a:solidFill><a:srgbClr val=\"\(colour(index))\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
    text += labels(of: series)
    text +=
      "<c:cat><c:strRef><c:f>\(Self.sheet)!$A$2:$A$\(last)</c:f><c:strCache><c:ptCount val=\"\(chart.categories.count)\"/>"
    for (bar, category) in chart.categories.enumerated() {
      text += "<c:pt idx=\"\(bar)\"><c:v>\(escaped(category))</c:v></c:pt>"
    }
    text += "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>\(Self.sheet)!$\(column)$2:$\(column)$\(last)</c:f>"
    text += "<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"\(chart.categories.count)\"/>"
    for (bar, count) in series.counts.prefix(chart.categories.count).enumerated() {
      text += "<c:pt idx=\"\(bar)\"><c:v>\(count)</c:v></c:pt>"
    }
    return text + "</c:numCache></c:numRef></c:val></c:ser>"
  }

  /// Each piece shows its count; nothing is shown for none.
  private func labels(of series: Report.Chart.Series) -> String {
    let shown =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
    let empty = series.counts.indices.filter { series.counts[$0] == 0 }
      .map { "<c:dLbl><c:idx val=\"\($0)\"/><c:delete val=\"1\"/></c:dLbl>" }.joined()
    return
      "<c:dLbls>\(empty)<c:numFmt formatCode=\"0\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(letters(900, colour: series.tone == "poor" ? "FFFFFF" : "000000"))<c:dLblPos val=\"ctr\"/>\(shown)</c:dLbls>"
  }

  /// By its tone; levels of one tone grow paler.
  private func colour(_ index: Int) -> String {
    let tone = chart.series[index].tone
    let shades =
      switch tone {
      case "good": ["70AD47", "A9D18E", "C5E0B4"]
      case "fair": ["FFC000", "FFD966", "FFE699"]
      case "poor": ["C00000", "E06666", "F4B6B6"]
      case "neutral": ["A6A6A6", "C9C9C9", "E2E2E2"]
      default: ["5B9BD5", "9DC3E6", "BDD7EE"]
      }
    let before = chart.series[..<index].count { $0.tone == tone }
    return shades[min(before, shades.count - 1)]
  }

  private func line(_ colour: String) -> String {
    "<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill></a:ln></c:spPr>"
  }

  private func letters(_ size: Int, colour: String = "000000") -> String {
    "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"\(size)\"><a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill><a:latin typeface=\"Times New Roman\"/><a:cs typeface=\"Times New Roman\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"\(language)\"/></a:p></c:txPr>"
  }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    Escaping.writeCarried(text, inAttribute: false, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The workbook behind it, made at a path that is removed again.
  func workbook(in folder: String) throws -> [UInt8] {
    let path = Files.temporaryPath(beside: "\(folder)/chart.xlsx")
    defer { try? Files.remove(path) }
    try Workbook.write(to: path, title: "", styles: [CellStyle()], properties: []) { (book) throws(WorkbookError) in
      try book.addSheet(named: Self.sheet) { (sheet) throws(WorkbookError) in
        for (index, series) in chart.series.enumerated() {
          try sheet.write(series.title, row: 0, column: index + 1, style: 0)
          for (bar, count) in series.counts.prefix(chart.categories.count).enumerated() {
            try sheet.write(Double(count), row: bar + 1, column: index + 1, style: 0)
          }
        }
        for (bar, category) in chart.categories.enumerated() {
          try sheet.write(category, row: bar + 1, column: 0, style: 0)
        }
      }
    }
    return try Files.read(path)
  }
}
