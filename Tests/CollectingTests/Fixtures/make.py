"""Changes forms as people do, with openpyxl 3.1 and LibreOffice 7.4; see README.md."""
import datetime, shutil, subprocess, sys
import openpyxl

forms = sys.argv[1]
def load(l): return openpyxl.load_workbook(f'{forms}/form.{l}.xlsx')

# 1. Filled in properly: a renamed tab, a column and a row added, rows sorted the other way round, one hidden.
b = load('kk'); s = b['1.1']
s['D2'] = 'Серікова Айгүл Маратқызы'; s['D3'] = datetime.date(2026, 11, 20)
s['D6'] = 'Сәйкес'; s['E6'] = 'Сапа саясаты, 2026, сайт'; s['G6'] = datetime.date(2026, 12, 25)
s['D7'] = 'сәйкес емес '; s['H7'] = 3
s['D8'] = 'Қолданылмайды'; s['F8'] = 'Бізде магистратура жоқ'
rows = [[s.cell(r, c).value for c in range(1, 9)] for r in (6, 7, 8)]
for r, row in zip((6, 7, 8), reversed(rows)):
    for c, v in enumerate(row, 1): s.cell(r, c).value = v
s.row_dimensions[7].hidden = True
s.insert_cols(4); s['D5'] = 'Кафедра'; s['D6'] = 'АТ'
s.title = 'Саясат'
b['1.2']['E6'] = 'толтырылмаған бағалау'
n = b.create_sheet('Қосымша'); n['A1'] = 'Өзіміз үшін'
b.save('filled-by-openpyxl.kk.xlsx')

# 2. With mistakes.
b = load('ru'); s = b['1.1']
s['D2'] = 'Серикава Айгуль Маратовна'; s['D3'] = '01.12.2026'
s['D6'] = 'Отлично'; s['D7'] = 'Соответствует'; s['E7'] = '#REF!'; s['E7'].data_type = 'e'
s['D8'] = 'Не применимо'; s['G8'] = datetime.date(2026, 11, 1); s['H8'] = 'много'
t = b['1.2']; t['B6'] = 1.2; t['B7'] = '1.2-01'; t['D7'] = 'Частично соответствует'
t['B8'] = '1.2-01'; t['D8'] = 'Не соответствует'; t['D6'] = 'Не соответствует'
b.save('mistakes-by-openpyxl.ru.xlsx')

# 3. For LibreOffice: formulas, merged cells, rich text are left to it to save.
b = load('kk'); s = b['1.1']
s['D2'] = 'А. Ким'; s['D3'] = datetime.date(2026, 11, 20)
s['D6'] = 'Ішінара сәйкес'; s.merge_cells('D6:D7')
s['E6'] = '=CONCATENATE("Есеп, ",YEAR(D3))'; s['G6'] = '=DATE(2026,12,1)+4'; s['H6'] = '=5/2'
s['F7'] = 'ескертпе'
s['B8'].number_format = 'General'
s.row_dimensions[8].hidden = True
s['D8'] = '=IF(1=1,"Сәйкес емес","")'
b.save('libre-good.xlsx')
b = load('en'); s = b['1.1']
s['D2'] = 'Alla Kim'
s['D6'] = '=1/0'; s['E7'] = '=VLOOKUP("x",A1:B3,2,0)'; s['D7'] = 'Conforms'
s['G8'] = '=DATE(2026,11,1)'
b.save('libre-bad.xlsx')
for a, z in (('libre-good', 'filled-in-libreoffice.kk'), ('libre-bad', 'mistakes-in-libreoffice.en')):
    subprocess.run(['soffice', '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'saved', a + '.xlsx'], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.move(f'saved/{a}.xlsx', z + '.xlsx')
