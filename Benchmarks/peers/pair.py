"""A checklist, an order and a tracker for each case, by XlsxWriter and docxtpl in two processes.

pair.py TWIN VALUES CASES DIR     prints the seconds it took
"""
import json
import multiprocessing
import pathlib
import sys
import time

import checklist
import order
import tracker


def prepare(template, values, folder):
    global TEMPLATE, VALUES, FOLDER
    TEMPLATE, FOLDER = template, folder
    VALUES = order.context(json.loads(pathlib.Path(values).read_text()))


def case(number):
    folder = f"{FOLDER}/case-{number}"
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    checklist.make(f"{folder}/self-assessment-checklist.kk.xlsx", f"case-{number}")
    order.make(TEMPLATE, VALUES, f"{folder}/preparation-order.kk.docx")
    tracker.make(f"{folder}/tracker.kk.xlsx", f"case-{number}")


def main():
    template, values, cases, folder = sys.argv[1:]
    begun = time.perf_counter()
    with multiprocessing.Pool(2, prepare, (template, values, folder)) as pool:
        pool.map(case, range(int(cases)), chunksize=4)
    print(f"{time.perf_counter() - begun:.3f} s")


if __name__ == "__main__":
    main()
