"""A tracker like ours by XlsxWriter, so that `sapa run` and its peer make the same three files a case: as many sheets, rows,
filled cells and merged ranges, with a calendar of weeks."""
import datetime

import xlsxwriter

STEPS = [f"Қызметті өзін-өзі талдау және өзін-өзі бағалау, {n}-қадам" for n in range(1, 13)]


def make(path, case):
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": "Рәсімнің барысы", "created": datetime.datetime(2000, 1, 1)})
    base = {"font_name": "Arial", "font_size": 9, "border": 1, "border_color": "#8C8C8C", "text_wrap": True}
    title = book.add_format({"font_name": "Arial", "font_size": 13, "bold": True})
    head = book.add_format(base | {"bold": True, "bg_color": "#D9E2F3", "align": "center"})
    text = book.add_format(base)
    date = book.add_format(base | {"num_format": "dd.mm.yyyy"})
    bar = book.add_format(base | {"bg_color": "#5B9BD5"})
    day = datetime.date(2026, 9, 15)

    def sheet(name, widths, merged):
        made = book.add_worksheet(name)
        for column, width in enumerate(widths):
            made.set_column(column, column, width)
            made.write_string(merged, column, f"Атауы {column}", head)
        for row in range(merged):
            made.merge_range(row, 0, row, 7, f"Рәсім: {case}", title)
        made.freeze_panes(merged + 1, 0)
        made.set_landscape()
        made.set_paper(9)
        made.fit_to_pages(1, 0)
        made.repeat_rows(merged)
        made.autofilter(merged, 0, merged + len(STEPS), len(widths) - 1)
        return made

    steps = sheet("Қадамдар", [5, 14, 45, 12, 24, 12, 12, 12, 24], 4)
    for n, step in enumerate(STEPS):
        row = 5 + n
        steps.set_row(row, 27)
        steps.write_number(row, 0, n + 1, text)
        for column, words in ((1, f"step-{n}"), (2, step), (3, "күтуде"), (4, "Серікова А.М.")):
            steps.write_string(row, column, words, text)
        steps.write_datetime(row, 5, day + datetime.timedelta(days=14 * n), date)
        for column in (6, 7, 8):
            steps.write_blank(row, column, None, text)
    weeks = sheet("Кесте", [5, 45, 12, 12] + [3] * 40, 2)
    for n, step in enumerate(STEPS):
        row = 3 + n
        weeks.write_number(row, 0, n + 1, text)
        weeks.write_string(row, 1, step, text)
        weeks.write_datetime(row, 2, day, date)
        weeks.write_datetime(row, 3, day + datetime.timedelta(days=14 * n), date)
        for week in range(40):
            weeks.write_blank(row, 4 + week, None, bar if week <= 2 * n else text)
    files = sheet("Құжаттар", [5, 45, 45, 12], 1)
    for n in range(2):
        files.write_number(2 + n, 0, n + 1, text)
        files.write_string(2 + n, 1, STEPS[n], text)
        files.write_url(2 + n, 2, f"external:document-{n}.xlsx", text, "Өзін-өзі бағалаудың тексеру парағы")
        files.write_string(2 + n, 3, "қазақша", text)
    notes = sheet("Ескертпелер", [5, 45, 24, 45], 1)
    for n, step in enumerate(STEPS):
        notes.write_row(2 + n, 0, [n + 1, step, "жұмыс тобы", ""], text)
    machine = book.add_worksheet("_sapa")
    machine.hide()
    for n in range(33):
        machine.write_row(n, 0, ["column", "steps", f"column-{n}", "given"])
    book.close()
