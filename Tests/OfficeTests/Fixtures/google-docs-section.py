"""Writes a section as Google Docs exports one: google-docs-section.py FILE. Its own properties and styles are gone, looks are written
out at every run, lists and links as the export has them. Names and texts are invented."""
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
BASE = '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>'


def run(text, properties=""):
    return (
        f'<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>{properties}{BASE}<w:rtl w:val="0"/></w:rPr>'
        f'<w:t xml:space="preserve">{text}</w:t></w:r>')


def p(runs, properties=""):
    return (
        '<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000">'
        f'<w:pPr>{properties}<w:spacing w:line="276" w:lineRule="auto"/></w:pPr>{runs}</w:p>')


def item(text, number, level=0):
    return p(run(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr><w:ind w:left="720"/>')


def cell(text, properties=""):
    return f'<w:tc><w:tcPr>{properties}<w:shd w:fill="auto" w:val="clear"/></w:tcPr>{p(run(text))}</w:tc>'


LINK = '<w:color w:val="1155cc"/><w:u w:val="single"/>'
BODY = "".join([
    p(run("2026-x · self-assessment-section/1 · en", '<w:color w:val="808080"/>')),
    p(run("Standard 1"), '<w:pStyle w:val="Heading1"/>'),
    p('<w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_heading=h.gjdgxs" w:id="0"/><w:bookmarkEnd w:id="0"/>'
      + run("[1.1] ") + run("First"), '<w:pStyle w:val="Heading2"/>'),
    p(run("▸ Write what is done.", "<w:i/>")),
    p(run("Plain ") + run("bold", '<w:b w:val="1"/>') + run(" not bold", '<w:b w:val="0"/>')
      + run(" marked", '<w:shd w:fill="yellow" w:val="clear"/><w:highlight w:val="yellow"/>')),
    p(f'<w:hyperlink r:id="rId9">{run("a link", LINK)}</w:hyperlink>' + run(" and text")
      + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="0"/></w:r>'),
    item("bullet", 1), item("below", 1, 1), item("first", 2), item("second", 2), p(run("between")), item("anew", 3),
    p(""),
    p(run("[1.2] Second"), '<w:pStyle w:val="Heading2"/>'),
    p(run("▹ Write here")),
    '<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblW w:w="9000.0" w:type="dxa"/></w:tblPr><w:tblGrid>'
    '<w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>'
    f'<w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>{cell("wide", chr(60) + "w:gridSpan w:val=" + chr(34) + "2" + chr(34) + "/>")}{cell("c")}</w:tr>'
    f'<w:tr>{cell("d")}{cell("e")}{cell("f")}</w:tr></w:tbl>',
    p(run("Own heading"), '<w:pStyle w:val="Heading3"/>'),
    p(run("Words [1.1] in a text, ") + run("E-1.2-001", '<w:color w:val="ff0000"/>')),
    p(run("[1.1] begins a sentence that is no heading.")),
])
LEVELS = {
    "bullet": ["●", "○", "■"], "decimal": ["%1.", "%2.", "%3."],
}


def definition(number, kind):
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        for n, text in enumerate(LEVELS[kind]))
    return f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'


def style(name, number):
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{number}"><w:name w:val="heading {number}"/><w:basedOn w:val="Normal"/>'
        f'<w:rPr><w:sz w:val="{40 - 4 * number}"/></w:rPr></w:style>')


def relationships(targets):
    inner = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>' for id, kind, target, mode in targets)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


DECLARED = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}"'
PARTS = {
    "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>'
        for name, kind in [
            ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("footnotes", "footnotes")])
    + "</Types>",
    "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml", "")]),
    "word/_rels/document.xml.rels": relationships([
        ("rId1", "styles", "styles.xml", ""), ("rId2", "numbering", "numbering.xml", ""),
        ("rId3", "footnotes", "footnotes.xml", ""),
        ("rId9", "hyperlink", "https://example.org/google", ' TargetMode="External"')]),
    "word/document.xml": f'{HEAD}<w:document {DECLARED}><w:body>{BODY}<w:sectPr><w:pgSz w:h="16834" w:w="11909"/></w:sectPr>'
    "</w:body></w:document>",
    "word/styles.xml": f'{HEAD}<w:styles {DECLARED}><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    f'<w:name w:val="normal"/></w:style>{"".join(style("heading", n) for n in range(1, 7))}</w:styles>',
    "word/numbering.xml": f'{HEAD}<w:numbering {DECLARED}>{definition(1, "bullet")}{definition(2, "decimal")}{definition(3, "decimal")}'
    + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in [1, 2, 3]) + "</w:numbering>",
    "word/footnotes.xml": f'{HEAD}<w:footnotes {DECLARED}><w:footnote w:id="0">'
    + p('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>' + run(" Text of the note"))
    + "</w:footnote></w:footnotes>",
}
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in PARTS.items():
        archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
