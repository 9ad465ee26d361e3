"""The checklist of Benchmarks/floor/checklist.c by XlsxWriter: a summary with a chart, 60 rows to judge, two hidden sheets."""
import datetime

import xlsxwriter

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
TITLE = "Өзін-өзі бағалаудың тексеру парағы"
LEVELS = ["Сәйкес", "Ішінара сәйкес", "Сәйкес емес", "Қолданылмайды"]
HEIGHTS = [61, 38, 50, 27, 27, 50]
COLOURS = [("#C6EFCE", "#006100"), ("#FFEB9C", "#7F6000"), ("#FFC7CE", "#9C0006"), ("#E7E6E6", "#404040")]


class Checklist:
    def __init__(self, path):
        self.book = xlsxwriter.Workbook(path)
        self.book.set_properties({"title": TITLE, "created": datetime.datetime(2000, 1, 1)})
        box = {"border": 1, "border_color": "#8C8C8C"}
        self.title = self.style(bold=True, font_size=13, align="left", text_wrap=True)
        self.line = self.style(align="left", text_wrap=True)
        self.head = self.style(bold=True, align="center", text_wrap=True, bg_color="#D9E2F3", **box)
        self.key = self.style(align="center", valign="top", num_format="@", **box)
        self.text = self.style(align="left", valign="top", text_wrap=True, num_format="@", **box)
        self.number = self.style(align="center", valign="top", num_format="0", **box)
        self.total = self.style(bold=True, align="center", num_format="0", bg_color="#F2F2F2", **box)
        self.label = self.style(bold=True, align="right")
        self.required = self.style(bg_color="#FFF8DC", border=2)
        self.date = self.style(bg_color="#FFF8DC", num_format="dd.mm.yyyy", **box)
        self.wanting = self.style(bg_color="#FFE699")
        self.colours = [self.style(bg_color=fill, font_color=ink) for fill, ink in COLOURS]

    def style(self, **properties):
        return self.book.add_format({"font_name": "Arial", "font_size": 9, "valign": "vcenter"} | properties)

    def lines(self, sheet, texts):
        for row, text in enumerate(texts):
            sheet.set_row(row, 22 if row == 0 else 15)
            sheet.merge_range(row, 0, row, 7, text, self.title if row == 0 else self.line)

    def table(self, sheet, head, last, widths, heads):
        for column, (width, text) in enumerate(zip(widths, heads)):
            sheet.set_column(column, column, width)
            sheet.write_string(head, column, text, self.head)
        sheet.set_row(head, 27)
        sheet.autofilter(head, 0, last, 7)
        sheet.ignore_errors({"number_stored_as_text": f"A{head + 2}:H{last + 1}"})
        sheet.freeze_panes(head + 1, 0)

    def page(self, sheet, head):
        sheet.hide_gridlines(2)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.set_margins(0.4, 0.4, 0.5, 0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(head)
        sheet.set_footer(f"&L&8{TITLE}&R&8&P / &N")

    def summary(self, case):
        sheet = self.book.add_worksheet("Жиынтық")
        self.lines(sheet, [
            TITLE, "Ертіс технологиялық университеті", f"Рәсім: {case}", "Бағалау объектісі: Ертіс технологиялық университеті",
            "Критерийлер: ESG, 2015", "Жауапты: Серікова Айгүл Мұратқызы", "Қайтару мерзімі: 11.02.2027"])
        self.table(sheet, 8, 9, [10, 52, 14, 15, 15, 15, 15, 13],
                   ["Стандарт", "Атауы", "Талаптар саны", *LEVELS, "Сәйкестік үлесі"])
        sheet.write_string(9, 0, "1.1", self.key)
        sheet.write_string(9, 1, "Сапаны қамтамасыз ету саясаты", self.text)
        sheet.write_formula(9, 2, "=COUNTA('1.1'!$B$9:$B$69)", self.number, 60)
        for n in range(4):
            sheet.write_formula(9, 3 + n, f"=COUNTIF('1.1'!$F$9:$F$69,'_lists'!$A${n + 2})", self.number, 0)
        sheet.write_formula(9, 7, "=IF(C10-G10=0,\"\",D10/(C10-G10))", self.number, 0)
        sheet.write_string(10, 1, "Барлығы", self.total)
        for n in range(2, 7):
            letter = "ABCDEFGH"[n]
            sheet.write_formula(10, n, f"=SUM({letter}10:{letter}10)", self.total, 60 if n == 2 else 0)
        sheet.write_formula(10, 7, "=IF(C11-G11=0,\"\",D11/(C11-G11))", self.total, 0)
        chart = self.book.add_chart({"type": "bar", "subtype": "stacked"})
        for n, level in enumerate(LEVELS):
            chart.add_series({"name": level, "categories": "='Жиынтық'!$A$10",
                              "values": f"='Жиынтық'!${'DEFG'[n]}$10", "gap": 60})
        chart.set_title({"name": "Стандарттар бойынша бағалау нәтижелері"})
        chart.set_legend({"position": "bottom"})
        chart.set_y_axis({"reverse": True})
        sheet.insert_chart(12, 0, chart, {"x_scale": 1.9, "y_scale": 0.5})
        self.page(sheet, 8)

    def section(self, case):
        sheet = self.book.add_worksheet("1.1")
        self.lines(sheet, [
            "1.1 Сапаны қамтамасыз ету саясаты",
            "Жоғары оқу орнының жарияланған сапаны қамтамасыз ету саясаты болуы тиіс.", f"Рәсім: {case}",
            "Стандарттың әкімшісі: Серікова Айгүл Мұратқызы"])
        for row, text, style in ((4, "Толтырған *", self.required), (5, "Толтырылған күні", self.date)):
            sheet.merge_range(row, 0, row, 2, text, self.label)
            sheet.merge_range(row, 3, row, 4, "", style)
        sheet.data_validation(4, 3, 4, 3, {"validate": "list", "source": "='_lists'!$B$2:$B$41", "error_type": "warning"})
        sheet.conditional_format(4, 3, 4, 3, {"type": "blanks", "format": self.wanting})
        sheet.data_validation(5, 3, 5, 3, {
            "validate": "date", "criteria": "between", "minimum": datetime.date(2000, 1, 1),
            "maximum": datetime.date(2100, 1, 1)})
        self.table(sheet, 7, 67, [5, 9, 45, 13, 23, 15, 24, 16],
                   ["№", "Коды", "Талап (критерий)", "Тексеру түрі", "Күтілетін дәлел", "Бағалау нәтижесі",
                    "Объективті дәлел (құжат, күні, сілтеме)", "Ескертпе"])
        for n in range(60):
            row = 8 + n
            sheet.set_row(row, HEIGHTS[n % 6])
            sheet.write_number(row, 0, n + 1, self.number)
            sheet.write_string(row, 1, f"1.1-{n + 1:02}", self.key)
            sheet.write_string(row, 2, f"{REQUIREMENTS[n % 6]} ({n + 1}).", self.text)
            sheet.write_string(row, 3, "құжаттық", self.text)
            sheet.write_string(row, 4, "сапаны қамтамасыз ету саясаты; сайт беті", self.text)
            for column in (5, 6, 7):
                sheet.write_blank(row, column, None, self.text)
        sheet.data_validation(8, 5, 68, 5, {"validate": "list", "source": "='_lists'!$A$2:$A$5"})
        for level, colour in zip(LEVELS, self.colours):
            sheet.conditional_format(8, 5, 68, 5, {"type": "cell", "criteria": "==", "value": f'"{level}"', "format": colour})
        self.page(sheet, 7)

    def hidden(self, case):
        lists = self.book.add_worksheet("_lists")
        lists.hide()
        lists.write_column(1, 0, LEVELS)
        lists.write_column(1, 1, [f"Қызметкер {n + 1}" for n in range(40)])
        machine = self.book.add_worksheet("_sapa")
        machine.hide()
        machine.write_row(0, 0, ["field", "case", case])
        for n in range(60):
            machine.write_row(n + 1, 0, ["row", "1.1", f"1.1-{n + 1:02}", f"{n:016x}"])
        for n in range(40):
            machine.write_row(n + 61, 0, ["list", "people", f"person-{n + 1}", f"Қызметкер {n + 1}"])


def make(path, case):
    checklist = Checklist(path)
    checklist.summary(case)
    checklist.section(case)
    checklist.hidden(case)
    checklist.book.close()
