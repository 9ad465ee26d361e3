internal import XML

/// The names in Word files that are looked for; all others are passed over, what they hold is read.
enum WordTerm: Int, CaseIterable {
  // Document.
  case document, body, p, pPr, r, rPr, t, delText, tab, ptab, br, cr, sym, noBreakHyphen, softHyphen, sectPr, pgSz
  case sdt, sdtPr, sdtContent, showingPlcHdr, altChunk, hyperlink, fldSimple, fldChar, instrText, delInstrText
  case bookmarkStart, bookmarkEnd, ruby, rt, alternateContent, choice, fallback
  // Changes and comments.
  case ins, del, moveFrom, moveTo, cellIns, cellDel, cellMerge, pPrChange, rPrChange, tblPrChange, tblGridChange
  case tblPrExChange, trPrChange, tcPrChange, sectPrChange, numberingChange, commentRangeStart, commentRangeEnd
  case commentReference, comment
  // Notes.
  case footnoteReference, endnoteReference, footnote, endnote
  // Properties of paragraphs and runs.
  case pStyle, rStyle, outlineLvl, numPr, ilvl, numId, jc, pageBreakBefore, b, i, u, strike, dstrike, vertAlign
  case highlight, color, shd, vanish, rFonts
  // Tables.
  case tbl, tblPr, tblW, tblGrid, gridCol, tr, trPr, tblHeader, gridBefore, gridAfter, tc, tcPr, tcW, gridSpan, vMerge
  case hMerge
  // Drawings.
  case drawing, pict, object, inline, anchor, extent, docPr, graphicData, blip, srcRect, xfrm, ext, pic, cNvPr
  case drawingText, drawingParagraph, chart, diagram, imagedata, shape, oleObject, txbxContent, oMath, oMathPara
  // Styles and numbering.
  case styles, style, name, basedOn, numbering, abstractNum, numStyleLink, styleLink, lvl, start, numFmt, lvlText, num
  case abstractNumId, lvlOverride, startOverride
  // Attributes that are not elements too.
  case val, id, type, styleId, isDefault, author, initials, date, fill, w, orient, fldCharType, instr, anchorName
  case font, ascii, char, space, embed, link, relationship, cx, cy, uri, descr, rot, l, diagramData, top, right, bottom,
    cssStyle, progID
  case title

  /// Transitional namespaces, strict ones, and their usual prefixes.
  static let vocabulary = FlatDocument.Vocabulary(prefixes: prefixes, names: allCases.map(\.spelling))

  private static let prefixes: [String: String] = {
    var prefixes = [
      "http://www.w3.org/XML/1998/namespace": "xml",
      "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc", "urn:schemas-microsoft-com:vml": "v",
      "urn:schemas-microsoft-com:office:office": "o",
    ]
    let folders = [
      "w": "wordprocessingml/%/main", "r": "officeDocument/%/relationships", "m": "officeDocument/%/math",
      "wp": "drawingml/%/wordprocessingDrawing", "a": "drawingml/%/main", "pic": "drawingml/%/picture",
      "c": "drawingml/%/chart", "dgm": "drawingml/%/diagram",
    ]
    for (prefix, folder) in folders {
      prefixes["http://schemas.openxmlformats.org/" + folder.replacing("%", with: "2006")] = prefix
      prefixes["http://purl.oclc.org/ooxml/" + folder.replacing("%/", with: "")] = prefix
    }
    return prefixes
  }()

  /// With the prefix; most are Word's own.
  private var spelling: String {
    switch self {
    case .alternateContent: "mc:AlternateContent"
    case .choice: "mc:Choice"
    case .fallback: "mc:Fallback"
    case .inline, .anchor, .extent, .docPr: "wp:\(self)"
    case .graphicData, .blip, .srcRect, .xfrm, .ext: "a:\(self)"
    case .pic, .cNvPr: "pic:\(self)"
    case .chart: "c:\(self)"
    case .imagedata, .shape: "v:\(self)"
    case .oleObject: "o:OLEObject"
    case .oMath, .oMathPara: "m:\(self)"
    case .space: "xml:\(self)"
    case .embed, .link: "r:\(self)"
    case .cx, .cy, .uri, .descr, .rot, .l, .title: "\(self)"
    case .drawingText: "a:t"
    case .drawingParagraph: "a:p"
    case .diagram: "dgm:relIds"
    case .isDefault: "w:default"
    case .anchorName: "w:anchor"
    case .relationship: "r:id"
    case .diagramData: "r:dm"
    case .top: "t"
    case .right: "r"
    case .bottom: "b"
    case .cssStyle: "style"
    case .progID: "ProgID"
    default: "w:\(self)"
    }
  }
}

extension FlatDocument {
  /// Nil for texts and for names that are not looked for.
  func term(_ place: Place) -> WordTerm? { name(place).flatMap { WordTerm(rawValue: $0) } }

  func value(_ place: Place, _ term: WordTerm) -> String? { value(place, term.rawValue) }

  /// The first child of that name.
  func first(_ term: WordTerm, in place: Place) -> Place? { children(place).first { name($0) == term.rawValue } }

  /// `w:val` of the first child of that name.
  func value(of term: WordTerm, in place: Place) -> String? { first(term, in: place).flatMap { value($0, .val) } }

  /// Whether the first child of that name is there and not switched off; nil without one.
  func flag(_ term: WordTerm, in place: Place) -> Bool? { first(term, in: place).map(isOn) }

  /// Word writes `0`, LibreOffice `false`, old files `off`.
  func isOn(_ place: Place) -> Bool {
    guard let value = value(place, .val) else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }

  /// Whether there is an element of that name anywhere in it.
  func holds(_ term: WordTerm, _ place: Place) -> Bool {
    (place..<end(place)).contains { name($0) == term.rawValue }
  }
}
