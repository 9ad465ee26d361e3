"""The order, made by docxtpl: our template with its tags turned into docxtpl's, filled with the same words.

order.py template OURS VALUES TWIN     makes the twin template
order.py TWIN VALUES COUNT DIR         fills it so often, prints the milliseconds each took
"""
import datetime
import json
import pathlib
import re
import sys
import time
import zipfile

from docxtpl import DocxTemplate

TAG = re.compile(r"\{\{([#^/]?)([^{}]+)\}\}")


class Twin:
    """Turns mustache into Jinja; the values say which sections are lists."""

    def __init__(self, values):
        self.scopes = [("", values)]
        self.ends = []

    def find(self, path):
        first = path.split(".")[0]
        for prefix, values in reversed(self.scopes):
            if first in values:
                for part in path.split("."):
                    values = values.get(part) if isinstance(values, dict) else None
                return prefix + path, values
        return path, None

    def tag(self, mark, name, level):
        if mark == "/":
            return "{%" + level + " " + self.end() + " %}"
        if mark == "^":
            self.ends.append(("endif", False))
            return "{%" + level + f" if not {self.find(name)[0]} %}}"
        if mark == "#":
            path, value = self.find(name)
            if isinstance(value, list):
                variable = f"item{len(self.scopes)}"
                self.scopes.append((variable + ".", value[0] if value else {}))
                self.ends.append(("endfor", True))
                return "{%" + level + f" for {variable} in {path} %}}"
            self.ends.append(("endif", False))
            return "{%" + level + f" if {path} %}}"
        function = re.fullmatch(r"(\w+)\((.+)\)", name)
        return "{{ " + (f"{function[1]}({self.find(function[2])[0]})" if function else self.find(name)[0]) + " }}"

    def end(self):
        word, scoped = self.ends.pop()
        if scoped:
            self.scopes.pop()
        return word


def text_of(xml):
    return re.sub(r"<[^>]+>", "", xml).strip()


def twin_xml(xml, values):
    """A tag alone in its row or paragraph governs the whole of it, as in ours."""
    twin, made, position = Twin(values), [], 0
    paragraphs = [m.span() for m in re.finditer(r"<w:p[ >].*?</w:p>", xml, re.S)]
    rows = [m.span() for m in re.finditer(r"<w:tr[ >].*?</w:tr>", xml, re.S)]

    def level(place):
        for spans, name in ((rows, "tr"), (paragraphs, "p")):
            for start, end in spans:
                if start <= place < end and TAG.fullmatch(text_of(xml[start:end])):
                    return name
        return ""

    for match in TAG.finditer(xml):
        made.append(xml[position:match.start()])
        made.append(twin.tag(match[1], match[2].strip(), level(match.start()) if match[1] else ""))
        position = match.end()
    return "".join(made) + xml[position:]


def make_twin(ours, values, destination):
    with zipfile.ZipFile(ours) as source, zipfile.ZipFile(destination, "w", zipfile.ZIP_DEFLATED) as twin:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = twin_xml(data.decode(), values).encode()
            twin.writestr(name, data)


class Noun(str):
    forms = {}


def living(value):
    """Strings that know their cases, dates that are dates."""
    if isinstance(value, list):
        return [living(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "noun" in value:
        noun = Noun(value["noun"])
        noun.forms = value["forms"]
        return noun
    if "date" in value and len(value) == 1:
        return datetime.date.fromisoformat(value["date"])
    if "blank" in value:
        return Noun("_______" if value["blank"] == "number" else "2026 жылғы «___» __________")
    return {name: living(item) for name, item in value.items()}


FUNCTIONS = {
    "capitalised": lambda text: text[:1].upper() + text[1:] if text else "",
    "short": lambda day: day.strftime("%d.%m.%Y"),
    "long": str, "attributive": str, "until": str,
    "dative": lambda noun: noun.forms.get("dative", noun),
}


def context(values):
    return living(values) | FUNCTIONS


def make(template, values, path):
    document = DocxTemplate(template)
    document.render(values, autoescape=True)
    document.save(path)


def main():
    if sys.argv[1] == "template":
        make_twin(sys.argv[2], json.loads(pathlib.Path(sys.argv[3]).read_text()), sys.argv[4])
        return
    template, values, count, folder = sys.argv[1:]
    values = context(json.loads(pathlib.Path(values).read_text()))
    begun = time.perf_counter()
    for n in range(int(count)):
        make(template, values, f"{folder}/{n % 16}-peer.docx")
    print(f"{(time.perf_counter() - begun) / int(count) * 1000:.3f} ms each")


if __name__ == "__main__":
    main()
