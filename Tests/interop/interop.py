#!/usr/bin/env python3
"""Opens what a run made in other people's programs: `interop.py OUT_DIR`.

openpyxl reads every workbook, python-docx every Word file, and LibreOffice turns one file of each document and
language into PDF. Ends with 1 and a list of what failed.
"""
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

import docx
import openpyxl
from docx.oxml.ns import qn
from lxml import etree

PROPERTIES = {"case", "document", "language"}
PLAN_PROPERTIES = {"document", "plan", "language"}
MACHINE_SHEET = "_sapa"
ERRORS = re.compile(r"^#(REF|NAME|VALUE|DIV/0|N/A|NULL|NUM|SPILL|CALC)[!?]?$|^#N/A$")
CONVERTER_SECONDS = 80


def custom_properties(path):
    """Names and values of docProps/custom.xml, read without either library."""
    with zipfile.ZipFile(path) as archive:
        if broken := archive.testzip():
            raise ValueError(f"damaged part {broken}")
        names = archive.namelist()
        if doubled := [name for name, count in Counter(names).items() if count > 1]:
            raise ValueError(f"parts more than once: {', '.join(doubled)}")
        for name in names:
            if name.endswith((".xml", ".rels")):
                part = archive.read(name)
                etree.fromstring(part)
                if not part.strip():
                    raise ValueError(f"empty part {name}")
        if "docProps/custom.xml" not in names:
            return {}
        root = etree.fromstring(archive.read("docProps/custom.xml"))
    return {item.get("name"): "".join(item.itertext()) for item in root}


def is_of_plan(path):
    """Whether the file is about the whole plan: it lies beside the folders of the cases."""
    return any(path.parent.glob("*/tracker.*.xlsx"))


def check_properties(path):
    properties = custom_properties(path)
    wanted = PLAN_PROPERTIES if is_of_plan(path) else PROPERTIES
    for name in sorted(wanted):
        if not properties.get(name):
            yield f"no custom property '{name}'"
    language = path.stem.removesuffix(".new").rsplit(".", 1)[-1]
    # A form given back is called as its sender called it.
    if path.parent.name != "refused" and "language" in properties and properties["language"] != language:
        yield f"property 'language' is '{properties['language']}', the name says '{language}'"


def word_parts(document):
    """The body, and every header and footer that is a part of its own."""
    yield "body", document.element.body
    for number, section in enumerate(document.sections, 1):
        for name in ("header", "footer", "first_page_header", "first_page_footer"):
            part = getattr(section, name)
            if not part.is_linked_to_previous:
                yield f"{name} of section {number}", part._element


def paragraph_text(paragraph):
    return "".join(node.text or "" for node in paragraph.iter(qn("w:t")))


def is_separator(paragraph):
    """The low line that keeps what follows away from a table: two tables without one would be one."""
    spacing = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:spacing')}")
    before = paragraph._p.getprevious()
    is_low = spacing is not None and spacing.get(qn("w:lineRule")) == "exact"
    return is_low and before is not None and before.tag == qn("w:tbl")


def check_word(path):
    document = docx.Document(str(path))
    if not any(paragraph.text.strip() for paragraph in document.paragraphs):
        yield "no text in the body"
    bookmarks, starts, ends = Counter(), Counter(), Counter()
    for name, part in word_parts(document):
        for paragraph in part.iter(qn("w:p")):
            text = paragraph_text(paragraph)
            if "{{" in text or "}}" in text:
                yield f"a tag is left in the {name}: '{text[:60]}'"
        for mark in part.iter(qn("w:bookmarkStart")):
            bookmarks[mark.get(qn("w:name"))] += 1
            starts[mark.get(qn("w:id"))] += 1
        for mark in part.iter(qn("w:bookmarkEnd")):
            ends[mark.get(qn("w:id"))] += 1
        for table in part.iter(qn("w:tbl")):
            if table.find(qn("w:tr")) is None:
                yield f"a table without rows in the {name}"
        for cell in part.iter(qn("w:tc")):
            if len(cell) == 0 or cell[-1].tag != qn("w:p"):
                yield f"a cell that does not end with a paragraph in the {name}"
    for name, count in sorted(bookmarks.items()):
        if count > 1:
            yield f"bookmark '{name}' {count} times"
    if starts != ends or any(count > 1 for count in starts.values()):
        yield "bookmarks do not begin and end once each"
    for paragraph in document.paragraphs:
        content = paragraph._p.findall(".//" + qn("w:r")) + paragraph._p.findall(".//" + qn("m:oMath"))
        if not paragraph.text.strip() and not content and not is_separator(paragraph):
            yield "an empty line in the body"
            break
    if not document.core_properties.title:
        yield "no title in the properties"


def check_workbook(path):
    values = openpyxl.load_workbook(str(path), data_only=True)
    formulas = openpyxl.load_workbook(str(path))
    if MACHINE_SHEET not in values.sheetnames:
        yield f"no machine sheet '{MACHINE_SHEET}'"
    else:
        machine = values[MACHINE_SHEET]
        if machine.sheet_state == "visible":
            yield "the machine sheet is visible"
        fields = {row[1]: row[2] for row in machine.iter_rows(min_col=1, max_col=3, values_only=True) if row[0] == "field"}
        for name in sorted(PLAN_PROPERTIES if is_of_plan(path) else PROPERTIES):
            if not fields.get(name):
                yield f"the machine sheet has no field '{name}'"
    visible = [sheet for sheet in values.worksheets if sheet.sheet_state == "visible"]
    if not visible:
        yield "no visible sheet"
    for sheet in visible:
        if sheet.max_row == 1 and sheet.max_column == 1 and sheet["A1"].value is None:
            yield f"sheet '{sheet.title}' is empty"
        for validation in formulas[sheet.title].data_validations.dataValidation:
            if validation.type == "list" and not validation.formula1:
                yield f"sheet '{sheet.title}': a list without a source at {validation.sqref}"
    for sheet in formulas.worksheets:
        cached = values[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                value = cached[cell.coordinate].value
                if cell.data_type == "f" and value is None:
                    yield f"{sheet.title}!{cell.coordinate}: a formula without a result"
                elif isinstance(value, str) and ERRORS.match(value):
                    yield f"{sheet.title}!{cell.coordinate}: {value}"
    yield from check_lists(formulas)


def check_lists(workbook):
    """Drop-down lists that name cells must name cells that are there."""
    for sheet in workbook.worksheets:
        for validation in sheet.data_validations.dataValidation:
            source = (validation.formula1 or "").lstrip("=")
            match = re.fullmatch(r"'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?", source)
            if validation.type != "list" or not match:
                continue
            name, column, row = match.group(1), match.group(2), match.group(3)
            if name not in workbook.sheetnames:
                yield f"sheet '{sheet.title}': a list from the missing sheet '{name}'"
            elif workbook[name][f"{column}{row}"].value in (None, ""):
                yield f"sheet '{sheet.title}': an empty list at {validation.sqref}"


def check(path):
    """Everything wrong with one file; an exception of a reader is a finding too."""
    try:
        found = list(check_properties(path))
        found += check_word(path) if path.suffix == ".docx" else check_workbook(path)
    except Exception as error:  # a reader may raise anything at a broken file
        found = [f"{type(error).__name__}: {error}"]
    return [f"{path}: {problem}" for problem in found]


def samples(paths):
    """One file of each document id, language and format; the items of a repeated step count as one document."""
    chosen = {}
    for path in paths:
        name, language, ending = path.name.rsplit(".", 2)
        document = custom_properties(path).get("document", name).split("/")[0]
        chosen.setdefault((document, language, ending), path)
    return chosen


def convert(chosen):
    """PDFs by one LibreOffice with a profile of its own; every file must become at least a page."""
    if not chosen:
        return [], 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        sources, pages = folder / "in", 0
        sources.mkdir()
        names = {}
        for (document, language, ending), path in sorted(chosen.items()):
            copy = sources / f"{document}-{language}-{ending}.{ending}"
            copy.write_bytes(path.read_bytes())
            names[copy] = path
        command = [
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
            "--convert-to", "pdf", "--outdir", str(folder / "pdf"), *map(str, names),
        ]
        try:
            subprocess.run(command, timeout=CONVERTER_SECONDS, check=True, capture_output=True)
        except FileNotFoundError:
            return ["LibreOffice is not installed (soffice)"], 0
        except subprocess.TimeoutExpired:
            return [f"LibreOffice did not end in {CONVERTER_SECONDS} s"], 0
        except subprocess.CalledProcessError as error:
            return [f"LibreOffice ended with {error.returncode}: {error.stderr.decode()[:200]}"], 0
        failures = []
        for copy, path in names.items():
            pdf = folder / "pdf" / (copy.stem + ".pdf")
            count = len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) if pdf.exists() else 0
            pages += count
            if count == 0:
                failures.append(f"{path}: LibreOffice made no page of it")
        return failures, pages


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print("usage: interop.py OUT_DIR", file=sys.stderr)
        return 64
    paths = sorted(path for path in Path(sys.argv[1]).rglob("*") if path.suffix in (".docx", ".xlsx"))
    if not paths:
        print(f"no documents in {sys.argv[1]}", file=sys.stderr)
        return 1
    found = {path: check(path) for path in paths}
    failures = [failure for path in paths for failure in found[path]]
    chosen = samples(path for path in paths if not found[path])
    converted, pages = convert(chosen)
    failures += converted
    kinds = Counter(path.suffix[1:] for path in paths)
    print(f"opened {kinds['docx']} Word files and {kinds['xlsx']} workbooks; {len(chosen)} of them became {pages} pages of PDF")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(failures)} failures" if failures else "no failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
