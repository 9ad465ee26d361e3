/// The canonical form of what people wrote: which elements blocks are made of. Nothing else is in them.
///
/// - `w:p`: `w:pPr` (left out when empty; in this order: `w:pStyle` Heading1…Heading6, Quote, Caption, Code;
///   `w:pageBreakBefore`; `w:numPr` with `w:ilvl` and `w:numId`; `w:jc` center or right; `w:rPr` with one of `w:ins`,
///   `w:del`, `w:moveFrom`, `w:moveTo`: the mark of the paragraph), then its content.
/// - Levels of headings count from the row's own: `Heading1` is a heading right below it.
/// - Content: `w:r`, `w:hyperlink` (`r:id`, a local id; or `w:anchor`, the name of a bookmark of this file),
///   `w:fldSimple` (`w:instr` is `SEQ Table`, `SEQ Figure`, `SEQ <label>`, `REF <bookmark>` or `PAGEREF <bookmark>`;
///   in it runs with the text last shown), `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo` (`w:id`, `w:author`, `w:date`; around
///   runs and equations, within hyperlinks and fields), `w:bookmarkStart` and `w:bookmarkEnd` (`w:id`, `w:name`; only those
///   that fields and anchors of this file name), `w:commentRangeStart` and `w:commentRangeEnd` (`w:id`; each has its
///   other end in the same row), `m:oMath`, `m:oMathPara`.
/// - `w:r`: `w:rPr` (left out when empty; in this order `w:b`, `w:i`, `w:strike`, `w:u` single, `w:vertAlign`), then one or
///   more of `w:t` and, in deleted text, `w:delText` (both with `xml:space`), `w:tab`, `w:br` (`w:type` page or none),
///   or one of `w:drawing`, `w:footnoteReference` (`w:id`), `w:commentReference` (`w:id`).
/// - `w:drawing`: `wp:inline` with `wp:extent`, `wp:docPr` (`id` 0: ids are given by whoever writes them; `descr`) and
///   `a:graphic`; `r:embed` of `a:blip` is a local id.
/// - `w:tbl`: `w:tblPr` with `w:tblW`, `w:tblGrid` in twentieths of a point, `w:tr` (`w:trPr`: `w:tblHeader`, `w:ins`, `w:del`),
///   `w:tc` (`w:tcPr`: `w:tcW`, `w:gridSpan`, `w:vMerge`, `w:cellIns`, `w:cellDel`), which ends with a paragraph. The cells of
///   each row cover the whole grid; in rows of the head nothing is bold.
///
/// Paragraphs without content are left out, but for cells and between two tables. All ids of changes are 0.
package enum Canonical {
  /// What a root has to declare for blocks to be well-formed in it.
  package static let namespaces: KeyValuePairs = [
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
  ]
}
