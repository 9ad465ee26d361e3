"""Writes a section as an author returns it: python-docx-section.py FILE. Names and texts are invented."""
import io
import sys

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK, WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from PIL import Image

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument."
W = nsdecls("w")
NAMESPACES = (
    nsdecls("w", "r", "wp", "a", "pic", "m")
    + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    + ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    + ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
d = docx.Document()
ROWS = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.strengths", "1.improvements"]
for name in ["FormCode", "Guidance", "Placeholder"]:
    d.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(8)


def p(text="", style=None):
    return d.add_paragraph(text, style)


def raw(xml, paragraph):
    paragraph._p.append(parse_xml(xml))
    return paragraph


def r(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def heading(number, row, title):
    made = d.add_heading(f"[{row}] {title}", 2)
    made._p.insert(1, parse_xml(f'<w:bookmarkStart {W} w:id="{number}" w:name="sapa_row_{number}"/>'))
    made._p.append(parse_xml(f'<w:bookmarkEnd {W} w:id="{number}"/>'))
    return made


def picture(colour):
    out = io.BytesIO()
    Image.new("RGB", (8, 6), colour).save(out, "PNG")
    return out.getvalue()


p("2026-x · self-assessment-section/1 · en", "FormCode")
d.add_heading("Standard 1", 1)
p("▸ Write under each heading", "Guidance")

heading(1, "1.1", "Runs")
runs = p()
for piece in ["Spl", "it ", "ru", "ns"]:
    runs.add_run(piece).font.name = "Arial"
for text, attribute in [(" bold", "bold"), (" italic", "italic"), (" under", "underline")]:
    setattr(runs.add_run(text), attribute, True)
for text, attribute in [(" strike", "strike"), (" sup", "superscript"), (" sub", "subscript")]:
    setattr(runs.add_run(text).font, attribute, True)
runs.add_run(" strong").style = "Strong"
tabs = p()
tabs.add_run("tab\tand\nbreak, no\u00a0break")
raw(f'<w:r {W}><w:noBreakHyphen/><w:t>hyphen soft</w:t><w:softHyphen/><w:t>hyphen</w:t></w:r>', tabs)
p("")
p("Кеңес сапаны бағалайды.")

heading(2, "1.2", "Lists")
p("one", "List Bullet")
p("deeper", "List Bullet 2")
p("two", "List Bullet")
for text in ["first", "second"]:
    p(text, "List Number")
numbering = d.part.numbering_part.element
number = d.styles["List Number"].element.pPr.numPr.numId.val
abstract = [n for n in numbering.num_lst if n.numId == number][0].abstractNumId.val
again = numbering.add_num(abstract)
again.add_lvlOverride(0).add_startOverride(1)
p("between")
for text in ["first again", "second again"]:
    item = p(text, "List Number")
    item._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = again.numId
    item._p.pPr.numPr.get_or_add_ilvl().val = 0
levels = "".join(
    f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{f}"/><w:lvlText w:val="{t}"/><w:lvlJc w:val="left"/>'
    f'<w:pPr><w:ind w:left="{720 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    for n, f, t in [(0, "decimal", "%1)"), (1, "lowerLetter", "%2)"), (2, "upperRoman", "%3.")]
)
numbering.insert(0, parse_xml(
    f'<w:abstractNum {W} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'))
own = numbering.add_num(90).numId
for text, level in [("a", 0), ("a.a", 1), ("a.b", 1), ("b", 0), ("b.a", 1), ("b.a.a", 2)]:
    item = p(text)
    item._p.get_or_add_pPr().append(parse_xml(
        f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{own}"/></w:numPr>'))

heading(3, "1.3", "Tables")
p("[tbl:t1] Students")
table = d.add_table(rows=4, cols=3, style="Table Grid")
for i, row in enumerate(table.rows):
    for j, cell in enumerate(row.cells):
        cell.text = f"{i}.{j}"
table.cell(1, 0).merge(table.cell(2, 0))
table.cell(3, 1).merge(table.cell(3, 2))
table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {W}/>"))
inner = table.cell(1, 1).add_table(1, 2)
inner.cell(0, 0).text = "inner"
p("")
second = d.add_table(rows=1, cols=2, style="Table Grid")
second.cell(0, 0).text = "second table"
p("")

heading(4, "1.4", "Pictures and notes")
with_picture = p("A picture ")
with_picture.add_run().add_picture(io.BytesIO(picture((200, 10, 10))), width=Cm(3))
with_picture.add_run().add_picture(io.BytesIO(picture((10, 200, 10))), width=Cm(2))
noted = p("A note")
raw(f'<w:r {W}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>', noted)
raw(f'<w:r {W}><w:t xml:space="preserve"> and an endnote</w:t></w:r>', noted)
raw(f'<w:r {W}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="1"/></w:r>', noted)
link = d.part.relate_to("https://example.org/a?b=1&c=2", RT.HYPERLINK, is_external=True)
linked = p("See ")
raw(f'<w:hyperlink {NAMESPACES} r:id="{link}">{r("the page", "<w:color w:val=%s0563C1%s/><w:u w:val=%ssingle%s/>" % (("%s" % chr(34),) * 4))}</w:hyperlink>', linked)
linked.add_run(" or ")
for kind, text in [("begin", ""), ("", ' HYPERLINK "https://example.org/field" '), ("separate", ""), ("t", "a field"), ("end", "")]:
    inside = (
        f"<w:t>{text}</w:t>" if kind == "t" else f'<w:instrText xml:space="preserve">{text}</w:instrText>' if not kind
        else f'<w:fldChar w:fldCharType="{kind}"/>')
    raw(f"<w:r {W}>{inside}</w:r>", linked)

heading(5, "1.5", "Structure")
d.add_heading("Own heading", 3)
d.add_heading("Deeper heading", 4)
p("A quotation", "Quote")
caption = p("", "Caption")
raw(f'<w:bookmarkStart {W} w:id="50" w:name="_Ref100"/>', caption)
caption.add_run("Table ")
raw(f'<w:fldSimple {W} w:instr=" SEQ Table \\* ARABIC ">{r("1")}</w:fldSimple>', caption)
raw(f'<w:bookmarkEnd {W} w:id="50"/>', caption)
caption.add_run(". Staff")
reference = p("As ")
raw(f'<w:fldSimple {W} w:instr=" REF _Ref100 \\h ">{r("Table 1")}</w:fldSimple>', reference)
reference.add_run(" says")
p("centred").alignment = 1
p("right").alignment = 2
p("justified").alignment = 3
p("before the break").add_run().add_break(WD_BREAK.PAGE)
p("after it")
raw(f'<m:oMath {NAMESPACES}><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>', p("Share: "))

heading(6, "1.6", "Open")
comment = p()
commented = comment.add_run("commented words")
d.add_comment(commented, text="Is this so?", author="Reviewer", initials="R")
WHO = 'w:author="Editor" w:date="2026-09-01T10:00:00Z"'
changed = p("Kept ")
raw(f'<w:ins {W} w:id="901" {WHO}>{r("inserted ")}</w:ins>', changed)
raw(f'<w:del {W} w:id="902" {WHO}><w:r><w:delText xml:space="preserve">deleted </w:delText></w:r></w:del>', changed)
raw(f'<w:moveFrom {W} w:id="903" {WHO}>{r("moved ")}</w:moveFrom>', changed)
raw(f'<w:moveTo {W} w:id="904" {WHO}>{r("moved ")}</w:moveTo>', changed)
mark = p("Paragraph whose end was inserted")
mark._p.get_or_add_pPr().append(parse_xml(f'<w:rPr {W}><w:ins w:id="905" {WHO}/></w:rPr>'))
p("following")
rows = d.add_table(rows=2, cols=1, style="Table Grid")
rows.cell(0, 0).text = "old row"
rows.cell(1, 0).text = "new row"
rows.rows[1]._tr.get_or_add_trPr().append(parse_xml(f'<w:ins {W} w:id="906" {WHO}/>'))
marked = p("Plain ")
marked.add_run("check ").font.highlight_color = WD_COLOR_INDEX.YELLOW
more = marked.add_run("this figure")
more.font.highlight_color = WD_COLOR_INDEX.YELLOW
more.bold = True
marked.add_run(" and ")
marked.add_run("red words").font.color.rgb = RGBColor(0xFF, 0, 0)
marked.add_run(" but ").font.color.rgb = RGBColor(0x1F, 0x4E, 0x79)

heading(7, "1.7", "Lost")
box = (
    '<w:txbxContent><w:p><w:r><w:t>Text in a box</w:t></w:r></w:p></w:txbxContent>')
raw(
    f'<w:r {NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" '
    f'distR="0"><wp:extent cx="2000000" cy="600000"/><wp:docPr id="70" name="Box"/><a:graphic><a:graphicData '
    f'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
    f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>'
    f'<wps:txbx>{box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
    f'<mc:Fallback><w:pict><v:shape style="width:100pt;height:40pt"><v:textbox>{box}</v:textbox></v:shape></w:pict>'
    f'</mc:Fallback></mc:AlternateContent></w:r>', p("Beside a box "))
raw(f'<w:r {W}><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', p("A sign "))
raw(f'<w:fldSimple {W} w:instr=" TOC \\o ">{r("cached contents")}</w:fldSimple>', p())
outside = d.part.relate_to("https://example.org/x.png", RT.IMAGE, is_external=True)
raw(
    f'<w:r {NAMESPACES}><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="900000"/>'
    f'<wp:docPr id="71" name="Linked"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/'
    f'picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    f'<a:blip r:link="{outside}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>'
    f'</w:drawing></w:r>', p("A linked picture "))
raw(f'<w:sdt {W}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r("in a control")}</w:sdtContent></w:sdt>', p("Words "))

heading(8, "1.strengths", "Strengths")
p("▸ What is good?", "Guidance")
p("▹ Write here", "Placeholder")
heading(9, "1.improvements", "Areas for improvement")
p("▸ What is not?", "Guidance")
p("Written over the prompt", "Placeholder")
p("▹ Write here: more words", "Placeholder")


def note(kind):
    return (
        f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
        f'<w:{kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>'
        f'<w:{kind} w:id="1"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Ref/></w:r>'
        f'{r(" Text of the %s" % kind)}</w:p></w:{kind}>')


package = d.part.package
for kind in ["footnote", "endnote"]:
    blob = f'<?xml version="1.0" encoding="UTF-8"?><w:{kind}s {W}>{note(kind)}</w:{kind}s>'
    part = Part(PackURI(f"/word/{kind}s.xml"), f"{TYPE}wordprocessingml.{kind}s+xml", blob.encode(), package)
    d.part.relate_to(part, f"{OFFICE}/{kind}s")
fields = {"case": "2026-x", "document": "self-assessment-section/1", "language": "en"}
fields |= {f"row.{n}": f"{row}\t\t" for n, row in enumerate(ROWS, 1)}
inner = "".join(
    f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{n}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr>'
    "</property>" for n, (name, value) in enumerate(fields.items(), 2))
blob = (
    '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    f'custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{inner}</Properties>')
part = Part(PackURI("/docProps/custom.xml"), f"{TYPE}custom-properties+xml", blob.encode(), package)
package.relate_to(part, f"{OFFICE}/custom-properties")
d.save(sys.argv[1])
