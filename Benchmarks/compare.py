"""Runs ours and a peer by turns and prints the ratios; stdlib only, called by run.sh.

compare.py FOLDER [checklist] [read] [collect] [order] [pair] [quiet] [tree] [report] [memory]
"""
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "Benchmarks"
RELEASE = ROOT / ".build/release"
BENCH = pathlib.Path(sys.argv[1]).resolve()
AS_OF = ["--as-of", "2026-09-15"]
ROWS = []


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def printed(*command):
    """The number a bench prints about itself."""
    output = run(*command).strip().splitlines()[-1]
    return float(re.search(r"([\d.]+) (?:ms|µs|s)\b", output)[1])


PROCESSOR = {}


def timed(name, *command):
    """Seconds on the clock; those of the processors are kept aside, for machines that are busy with something else."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run(*command)
    elapsed, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    PROCESSOR.setdefault(name, []).append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return elapsed


def report_processor(ours, peer):
    ours, peer = (statistics.median(PROCESSOR[name]) for name in (ours, peer))
    ratio = f"{ours / peer:.1f}×" if ours > peer else f"{peer / ours:.1f}× less"
    ROWS.append(("  the same, processor time", f"{ours:.2f} s", f"{peer:.2f} s", ratio, "", ""))
    print(f"  processor time: {ratio}", flush=True)


def by_turns(rounds, *sides):
    """Medians of the sides, each measured once in every round: what else the machine does then hits all alike."""
    figures = [[] for _ in sides]
    for _ in range(rounds):
        for side, found in zip(sides, figures):
            found.append(side())
    return [statistics.median(found) for found in figures]


def report(what, ours, theirs, ratio, wanted, kept):
    ROWS.append((what, ours, theirs, ratio, wanted, "yes" if kept else "NO"))
    print(f"  {what}: {ours} against {theirs}: {ratio} (wanted: {wanted})", flush=True)


def fresh(name):
    shutil.rmtree(BENCH / name, ignore_errors=True)
    (BENCH / name).mkdir(parents=True)
    return BENCH / name


def generate(kind, cases):
    run(sys.executable, SCRIPTS / "generate.py", kind, BENCH / kind, cases)
    return BENCH / kind


def values():
    """The workspace with one case, its order's words, and the peer's twin of our template."""
    workspace, words, twin = generate("pair", 1), BENCH / "order.json", BENCH / "twin.docx"
    words.write_text(run(RELEASE / "OrderBench", workspace, "values"))
    run(sys.executable, SCRIPTS / "peers/order.py", "template", "templates/orders/preparation.kk.docx", words, twin)
    return workspace, words, twin


def checklist():
    folder = fresh("checklist-out")
    bench = lambda jobs: lambda: printed(RELEASE / "ChecklistBench", 400, jobs, folder)
    floor = lambda: printed(BENCH / "checklist", 400, folder)
    one, two, c = by_turns(9, bench(1), bench(2), floor)
    report("checklist of 60 rows, one job : C and libxlsxwriter", f"{one:.2f} ms", f"{c:.2f} ms", f"{one / c:.2f}×",
           "≤ 1.25×", one / c <= 1.25)
    report("the same, two jobs : one job", f"{two:.2f} ms", f"{one:.2f} ms", f"{one / two:.2f}× faster", "≥ 1.7× faster",
           one / two >= 1.7)


def read():
    blank, folder = fresh("blank"), fresh("filled")
    run(RELEASE / "ChecklistBench", 1, 1, blank)
    run(sys.executable, SCRIPTS / "peers/read.py", "fill", next(blank.glob("*.xlsx")), folder, 1000)
    ours, peer = by_turns(
        5, lambda: printed(RELEASE / "ReadBench", folder),
        lambda: printed(sys.executable, SCRIPTS / "peers/read.py", folder))
    report("reading 1,000 filled checklists of 60 rows, all sheets, one core : python-calamine", f"{ours:.2f} ms",
           f"{peer:.2f} ms", f"{ours / peer:.2f}×", "≤ 1×", ours <= peer)


def collect():
    blank, folder = fresh("blank"), fresh("filled")
    run(RELEASE / "ChecklistBench", 1, 1, blank)
    run(sys.executable, SCRIPTS / "peers/read.py", "fill", next(blank.glob("*.xlsx")), folder, 1000)
    ours, peer = by_turns(
        5, lambda: printed(RELEASE / "CollectBench", folder),
        lambda: printed(sys.executable, SCRIPTS / "peers/read.py", folder))
    report("collecting the same (reading and checking), one core : python-calamine", f"{ours:.2f} ms", f"{peer:.2f} ms",
           f"{ours / peer:.2f}×", "≤ 1×", ours <= peer)


def order():
    workspace, words, twin = values()
    folder = fresh("order-out")
    ours, peer = by_turns(
        5, lambda: printed(RELEASE / "OrderBench", workspace, 400, folder),
        lambda: printed(sys.executable, SCRIPTS / "peers/order.py", twin, words, 20, folder))
    report("order with an annex of 12 rows : docxtpl", f"{ours:.2f} ms", f"{peer:.1f} ms", f"{peer / ours:.1f}× faster",
           "≥ 20× faster", peer / ours >= 20)


def pair():
    _, words, twin = values()
    cases = 100
    workspace = generate("pair", cases)

    def ours():
        for name in ("out", "journal.sqlite"):
            path = workspace / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        return timed("pair", RELEASE / "sapa", "run", workspace, *AS_OF)

    def peer():
        return timed("python", sys.executable, SCRIPTS / "peers/pair.py", twin, words, cases, fresh("pair-out"))

    ours, peer = by_turns(3, ours, peer)
    report(f"`sapa run`, order, checklist and tracker of {cases} cases : XlsxWriter, docxtpl", f"{ours:.2f} s",
           f"{peer:.2f} s", f"{peer / ours:.1f}× faster", "≥ 8× faster", peer / ours >= 8)
    report_processor("pair", "python")


def quiet():
    workspace = generate("quiet", 250)
    edges = fresh("ninja")
    run(sys.executable, SCRIPTS / "peers/edges.py", edges, 10_000)
    run("ninja", "-C", edges)
    # The second run still reads what the first recorded in the journal.
    for _ in range(2):
        run(RELEASE / "sapa", "run", workspace, *AS_OF)
    ours, peer = by_turns(
        11, lambda: timed("quiet", RELEASE / "sapa", "run", workspace, *AS_OF),
        lambda: timed("ninja", "ninja", "-C", edges))
    report("nothing to do, 250 cases and 10,000 files : ninja", f"{ours * 1000:.0f} ms", f"{peer * 1000:.0f} ms",
           f"{ours / peer:.1f}×", "≤ 10×", ours / peer <= 10)
    report_processor("quiet", "ninja")


def tree():
    ratios = []
    for name in ("workflows/external-qa.yaml", "workflows/standards/esg-2015.yaml"):
        ours, floor = by_turns(
            9, lambda: printed(RELEASE / "TreeBench", name, 100), lambda: printed(BENCH / "events", name, 100))
        ratios.append(ours / floor)
        report(f"{pathlib.Path(name).name} to a node tree : libyaml's events", f"{ours / 1000:.2f} ms",
               f"{floor / 1000:.2f} ms", f"{ours / floor:.2f}×", "≤ 1.5×", ours / floor <= 1.5)


def peak(*command):
    """Megabytes of resident memory, at most."""
    child = os.posix_spawn(str(command[0]), [str(part) for part in command], os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return usage.ru_maxrss / 1024


def compiling():
    """The sections of a report, merged: whole processes, so that their peaks of memory can be told too."""
    for pages, rounds in ((20, 3), (100, 3)):
        folder = BENCH / f"sections-{pages}"
        if not folder.exists():
            run(sys.executable, SCRIPTS / "report/make_sections.py", folder, "--pages", pages)
        ours = (RELEASE / "ReportBench", folder, ROOT / "templates/reports/self-assessment.docx", BENCH / "report.docx")
        theirs = (sys.executable, SCRIPTS / "peers/report.py", folder, BENCH / "report-peer.docx")
        name = f"report of 10 sections of {pages} pages"
        mine, peer = by_turns(rounds, lambda: timed(name, *ours), lambda: timed(f"{name}, peer", *theirs))
        report(f"{name}, read and compiled : docxcompose", f"{mine:.2f} s", f"{peer:.2f} s",
               f"{peer / mine:.1f}× faster", "≥ 20× faster" if pages == 100 else "", pages != 100 or peer / mine >= 20)
        report_processor(name, f"{name}, peer")
        mine, peer = peak(*ours), peak(*theirs)
        report("  the same, peak memory", f"{mine:.0f} MB", f"{peer:.0f} MB", f"{mine / peer:.2f}×", "< 1×, ≤ 150 MB",
               mine < peer and mine <= 150)


def memory():
    for kind, what in (("trackers", "a tracker each"), ("orders", "an order and a tracker each")):
        workspace = generate(kind, 10_000)
        first = peak(RELEASE / "sapa", "run", workspace, *AS_OF)
        again = peak(RELEASE / "sapa", "run", workspace, *AS_OF)
        most = max(first, again)
        report(f"peak memory, 10,000 cases, {what}", f"{first:.0f} MB, then {again:.0f} MB", "", "", "≤ 300 MB",
               most <= 300)
        shutil.rmtree(workspace)


def main():
    measures = {"tree": tree, "checklist": checklist, "read": read, "collect": collect, "order": order, "pair": pair,
                "quiet": quiet, "report": compiling, "memory": memory}
    chosen = sys.argv[2:] or list(measures)
    begun = time.perf_counter()
    for name in chosen:
        print(f"{name} …", flush=True)
        measures[name]()
    print(f"\n{os.cpu_count()} cores; medians of runs by turns; {time.perf_counter() - begun:.0f} s\n")
    table = [("what", "ours", "theirs", "ratio", "wanted", "kept"), *ROWS]
    widths = [max(len(row[column]) for row in table) for column in range(6)]
    for number, row in enumerate(table):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


main()
