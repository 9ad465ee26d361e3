"""Fills a checklist many times with openpyxl, then reads all by ReadBench and by python-calamine in turns, each on one
core, and prints the ratio of processor time.

compare.py READBENCH CHECKLIST FOLDER [COUNT]   with openpyxl 3.1.5 and python-calamine 0.9.1 installed;
CHECKLIST is what `ChecklistBench 1 1 FOLDER` writes.
"""
import datetime
import pathlib
import random
import re
import statistics
import subprocess
import sys
import time

import openpyxl
from python_calamine import CalamineWorkbook

NOTES = ["Құжат сайтта жарияланған", "Требуется доработка до конца года", "см. приложение 3 и протокол учёного совета"]
LABELS = ["Сәйкес", "Ішінара сәйкес", "Сәйкес емес", "Қолданылмайды"]


def fill(checklist, path, seed):
    chance = random.Random(seed)
    book = openpyxl.load_workbook(checklist)
    sheet = book["1.1"]
    sheet["D5"], sheet["D6"] = f"Қызметкер {seed % 40 + 1}", datetime.date(2027, 1, 1 + seed % 28)
    for row in range(9, 69):
        sheet.cell(row, 6).value = chance.choice(LABELS)
        sheet.cell(row, 7).value = f"{chance.choice(NOTES)}, {chance.randrange(9999)}-құжат, https://example.edu/{row}"
        if chance.random() < 0.5:
            sheet.cell(row, 8).value = f"{chance.choice(NOTES)} {chance.randrange(1000)}"
    book.save(path)


def theirs(files):
    start = time.process_time()
    for file in files:
        book = CalamineWorkbook.from_path(str(file))
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()
    return (time.process_time() - start) * 1000 / len(files)


def ours(program, folder):
    output = subprocess.run([program, folder], capture_output=True, text=True, check=True).stdout
    return float(re.search(r"([\d.]+) ms", output)[1])


def main():
    program, checklist, folder = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 1000
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        path = folder / f"{number:04}.xlsx"
        if not path.exists():
            fill(checklist, path, number)
    files = sorted(folder.glob("*.xlsx"))
    rounds = [(ours(program, folder), theirs(files)) for _ in range(5)]
    mine, peer = (statistics.median(side) for side in zip(*rounds))
    print(f"{len(files)} filled checklists: {mine:.2f} ms each, python-calamine {peer:.2f} ms: {mine / peer:.2f}×")


main()
