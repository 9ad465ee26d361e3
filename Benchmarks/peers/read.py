"""Reads filled checklists with python-calamine, every sheet, and prints the processor time of each.

read.py fill CHECKLIST FOLDER COUNT   first fills the checklist so many times with openpyxl
read.py FOLDER
"""
import datetime
import pathlib
import random
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
        sheet.cell(row, 6).value = label = chance.choice(LABELS)
        sheet.cell(row, 7).value = f"{chance.choice(NOTES)}, {chance.randrange(9999)}-құжат, https://example.edu/{row}"
        # "Not applicable" needs a reason, else the form is refused.
        if chance.random() < 0.5 or label == LABELS[3]:
            sheet.cell(row, 8).value = f"{chance.choice(NOTES)} {chance.randrange(1000)}"
    book.save(path)


def fill_all(checklist, folder, count):
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        fill(checklist, folder / f"{number:04}.xlsx", number)


def read(folder):
    files = sorted(folder.glob("*.xlsx"))
    start = time.process_time()
    for file in files:
        book = CalamineWorkbook.from_path(str(file))
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()
    print(f"{(time.process_time() - start) * 1000 / len(files):.3f} ms")


if sys.argv[1] == "fill":
    fill_all(sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4]))
else:
    read(pathlib.Path(sys.argv[1]))
