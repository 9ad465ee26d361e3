"""Writes sections as Word files, as authors return them: make_sections.py DIR [--sections 10] [--pages 100].

Ten sections of a hundred pages hold 300 footnotes and 200 pictures together, lists of two kinds and levels, tables with merged
cells, bold and italic words, hyperlinks, headings. The files are the same on every machine but for the zip's dates.
Needs python-docx and Pillow.
"""
import argparse
import io
import random
import sys
from pathlib import Path

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from PIL import Image

WORDS = (
    "оқу бағдарлама сапа бағалау студент оқытушы кафедра нәтиже кеңес талап программа качество обучение результат "
    "студенты преподаватели кафедра оценка требования анализ мониторинг стандарт критерий планирование отчёт решение "
    "university programme quality learning outcome teaching staff review evidence monitoring survey council report"
).split()
PAGES_OF_PASSAGE = 2.1
FOOTNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"


def sentence(rng, count):
    words = [rng.choice(WORDS) for _ in range(count)]
    return " ".join(words).capitalize() + "."


def picture(rng):
    # A chart-like picture of real size: noise does not compress, as photographs do not.
    image = Image.frombytes("RGB", (120, 80), rng.randbytes(120 * 80 * 3)).resize((480, 320))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=70)
    return io.BytesIO(out.getvalue())


def prose(document, rng, style=None):
    paragraph = document.add_paragraph(style=style)
    for index in range(rng.randint(4, 6)):
        run = paragraph.add_run(sentence(rng, rng.randint(12, 20)) + " ")
        if index == 1:
            run.bold = rng.random() < 0.5
            run.italic = rng.random() < 0.5
    return paragraph


def hyperlink(paragraph, rng):
    target = f"https://example.org/document/{rng.randint(1, 10**6)}"
    rid = paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    paragraph._p.append(
        parse_xml(
            f'<w:hyperlink {nsdecls("w", "r")} r:id="{rid}"><w:r><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/>'
            f"</w:rPr><w:t>{target}</w:t></w:r></w:hyperlink>"
        )
    )


def footnote(paragraph, notes, rng):
    number = len(notes) + 1
    notes.append(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {sentence(rng, 14)}</w:t></w:r></w:p></w:footnote>'
    )
    run = paragraph.add_run()
    run.font.superscript = True
    run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{number}"/>'))


def table(document, rng):
    made = document.add_table(rows=8, cols=5, style="Table Grid")
    for index, row in enumerate(made.rows):
        for cell in row.cells:
            cell.text = sentence(rng, 3) if index else rng.choice(WORDS)
    made.cell(2, 0).merge(made.cell(3, 0))
    made.cell(5, 1).merge(made.cell(5, 3))


def passage(document, rng, notes, pictures, footnotes):
    document.add_heading(sentence(rng, 5)[:-1], level=3)
    hyperlink(prose(document, rng), rng)
    prosaic = [prose(document, rng) for _ in range(3)]
    for style in ["List Bullet", "List Bullet", "List Bullet 2", "List Number", "List Number", "List Number"]:
        document.add_paragraph(sentence(rng, 10), style=style)
    for index in range(footnotes):
        footnote(prosaic[index % len(prosaic)], notes, rng)
    for _ in range(pictures):
        document.add_picture(picture(rng), width=Cm(12))
        document.add_paragraph(f"[fig:f{rng.randint(1, 10**9)}] {sentence(rng, 5)}")
    if rng.random() < 0.5:
        table(document, rng)
    prose(document, rng)


def notes_part(document, notes):
    marks = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    )
    blob = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{marks}{"".join(notes)}</w:footnotes>'
    package = document.part.package
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, blob.encode(), package)
    document.part.relate_to(part, FOOTNOTES)


def properties_part(document, section, rows):
    fields = {"case": "bench", "document": f"self-assessment-section/{section}", "language": "en"}
    for number, row in enumerate(rows, 1):
        fields[f"row.{number}"] = f"{row}\t\t"
    inner = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{value}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(fields.items(), 2)
    )
    blob = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        f'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{inner}</Properties>'
    )
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), PROPERTIES_TYPE, blob.encode(), package)
    package.relate_to(part, PROPERTIES)


def shares(total, count):
    """How many of the total each of count places gets, spread evenly."""
    return [total * (index + 1) // count - total * index // count for index in range(count)]


def section(number, pages, seed):
    rng = random.Random(seed)
    document = docx.Document()
    notes = []
    rows = [f"{number}.{index}" for index in range(1, 9)]
    document.add_heading(f"Standard {number}", level=1)
    # A passage fills somewhat more than two pages.
    passages = max(len(rows), round(pages / PAGES_OF_PASSAGE))
    starts = {index * passages // len(rows): index for index in range(len(rows))}
    pictures = shares(pages // 5, passages)
    footnotes = shares(pages * 3 // 10, passages)
    for index in range(passages):
        if index in starts:
            row = starts[index]
            heading = document.add_heading(f"[{rows[row]}] {sentence(rng, 6)[:-1]}", level=2)
            start = parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{row}" w:name="sapa_row_{row + 1}"/>')
            heading._p.insert(1 if heading._p.pPr is not None else 0, start)
            heading._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{row}"/>'))
        passage(document, rng, notes, pictures[index], footnotes[index])
    notes_part(document, notes)
    properties_part(document, number, rows)
    return document


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--sections", type=int, default=10)
    options.add_argument("--pages", type=int, default=100)
    given = options.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, given.sections + 1):
        section(number, given.pages, number).save(given.folder / f"section-{number:02}.docx")


if __name__ == "__main__":
    sys.exit(main())
