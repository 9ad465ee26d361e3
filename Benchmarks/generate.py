"""Makes a workspace to measure on, from the sample university and the shipped workflow external-qa.

    generate.py KIND FOLDER CASES

pair      an order with a 12-row annex and a checklist of 60 rows for each case, in Kazakh, and its tracker
quiet     40 files a case: 12 checklists and a tracker in three languages, an order as a mirror
trackers  nothing has begun: one tracker for each case
orders    the order is due: one order and one tracker for each case
"""
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
GROUP = ["kozhakhmetov", "kim", "baizhanov", "mukanova", "li", "yermekova", "zhunisov", "petrova", "smagulova"]
REQUIREMENTS = [
    "Университетте институционалдық көзқарас пен стратегияны көрсететін және осылайша университеттің стратегиялық "
    "менеджментімен байланысты жарияланған сапаны қамтамасыз ету саясаты бар",
    "Бағдарламалар күтілетін оқу нәтижелерін қоса алғанда, белгіленген мақсаттарға сәйкес әзірленді",
    "Сапаны ішкі қамтамасыз ету жүйесінің саясаты мен стандарттарының талаптары барлық қызметкерлер мен білім "
    "алушылар үшін міндетті болып табылады",
    "Үдерістер картасы және олардың нәтижелілік критерийлері әзірленді",
    "Мүдделі тараптардың сауалнамасы жүргізіледі және оның нәтижелері талданады",
    "Университет бағдарламаларды мониторингілеу, талдау және қайта қарау тәртібін белгіледі, ал қабылданған "
    "шаралар туралы барлық мүдделі тараптарға хабарлайды",
]


def replaced(text: str, old: str, new: str) -> str:
    """The shipped files change; a sentence that is no longer there must not pass unseen."""
    if old not in text:
        sys.exit(f"generate.py: not found any more: {old!r}")
    return text.replace(old, new, 1)


def workflow(kind: str) -> str:
    text = (ROOT / "workflows/external-qa.yaml").read_text()
    text = replaced(text, "workflow: external-qa", "workflow: bench")
    text = replaced(text, "standard: esg-2015", "standard: bench")
    # The order and the checklists are due at once.
    text = replaced(text, "    needs: [decision]\n", "")
    layout = "languages: [kk]" if kind in ("pair", "orders") else "languages: [kk, ru]\n    layout: mirror"
    text = replaced(text, "    template: orders/preparation\n", f"    template: orders/preparation\n    {layout}\n")
    begin = text.index("  - id: self-assessment\n")
    step = text[begin:]
    if kind != "orders":
        step = replaced(step, "    needs: [working-group]\n", "")
    if kind != "quiet":
        step = replaced(step, "    for each: section of standard\n", "")
        step = replaced(step, "    responsible: administrator of section\n", "    responsible: working-group\n")
    return text[:begin] + step


def standard(sections: int, criteria: int) -> str:
    lines = ["standard: bench", "version: 1", "edition: '1'", "title: Стандарт", "scale: conformity"]
    lines += ["evidence: [{id: policy, title: сапаны қамтамасыз ету саясаты}, {id: page, title: сайт беті}]", "sections:"]
    for section in range(1, sections + 1):
        lines += [f"- id: '1.{section}'", "  title: Сапаны қамтамасыз ету саясаты",
                  "  statement: Жоғары оқу орнының жарияланған сапаны қамтамасыз ету саясаты болуы тиіс.", "  criteria:"]
        for n in range(1, criteria + 1):
            lines.append(f"  - {{id: '1.{section}-{n:02}', text: '{REQUIREMENTS[(n - 1) % 6]} ({n}).', "
                         "kind: documentary, evidence: [policy, page]}")
    return "\n".join(lines) + "\n"


def main() -> None:
    if len(sys.argv) != 4 or sys.argv[1] not in ("pair", "quiet", "trackers", "orders"):
        sys.exit(__doc__)
    kind, folder, cases = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "examples/university", folder, ignore=shutil.ignore_patterns("inbox", "cases"))
    sections = 12 if kind == "quiet" else 1
    settings = (folder / "sapa.yaml").read_text()
    if kind != "quiet":
        settings = replaced(settings, "languages: [kk, ru, en]", "languages: [kk]")
    if kind != "trackers":
        administrators = "".join(f'\n      "1.{n}": serikova' for n in range(1, sections + 1))
        settings = replaced(settings, "standards:\n", f"standards:\n  bench:\n    administrators:{administrators}\n")
    (folder / "sapa.yaml").write_text(settings)
    if kind != "trackers":
        (folder / "workflows/standards").mkdir(parents=True)
        (folder / "workflows/bench.yaml").write_text(workflow(kind))
        (folder / "workflows/standards/bench.yaml").write_text(standard(sections, 10 if kind == "quiet" else 60))
    register = (folder / "registers/programmes.csv").read_text().splitlines()[:1]
    for n in range(1, cases + 1):
        register.append(f"7B{n:05},Бағдарлама {n},Программа {n},Programme {n},bachelor,B057,"
                        "department-information-systems,IAAR,2022-05-27,2027-05-26")
    (folder / "registers/programmes.csv").write_text("\n".join(register) + "\n")
    (folder / "plans/2026.yaml").write_text(f"""plan: 2026
cases:
- workflow: {'external-qa' if kind == 'trackers' else 'bench'}
  for each: programme
  anchors: {{visit: 2027-06-01}}
  roles:
    working-group: {{head: serikova, deputy: akhmetova, secretary: omarov, members: [{', '.join(GROUP)}]}}
""")


main()
