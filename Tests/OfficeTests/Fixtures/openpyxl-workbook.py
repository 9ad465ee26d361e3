# Writes openpyxl.xlsx: what people's scripts send back.
import datetime, sys
import openpyxl
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.packaging.custom import StringProperty, IntProperty
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "1.1 & <ә>"
sheet["A1"] = "Коды"
sheet["B1"] = "Бағасы"
sheet["A2"] = "1.10"
sheet["B2"] = 1.1
sheet["C2"] = True
sheet["D2"] = datetime.date(2026, 9, 15)
sheet["E2"] = datetime.datetime(2026, 9, 15, 13, 45)
sheet["F2"] = datetime.time(13, 45)
sheet["G2"] = "#DIV/0!"
sheet["G2"].data_type = "e"
sheet["H2"] = CellRichText("Сәй", TextBlock(InlineFont(b=True), "кес"))
sheet["A3"] = "  spaces kept "
sheet["B3"] = "line\nbreak"
sheet["C3"] = "=1+1"
sheet["D3"] = 45000
sheet["D3"].number_format = '[$-43F]dd" ж. "mmmm;@'
sheet["E3"] = 1.5
sheet["E3"].number_format = "[h]:mm:ss"
sheet["F3"] = 0.25
sheet["F3"].number_format = '0.00" day"'
sheet["A3"].comment = Comment("көрдім\nекінші жол", "Серікова")
sheet.row_dimensions[3].hidden = True
sheet.column_dimensions["B"].width = 25.5
sheet.column_dimensions["C"].hidden = True
sheet.merge_cells("A5:C6")
sheet["A5"] = "merged"
hidden = book.create_sheet("_sapa")
hidden.sheet_state = "veryHidden"
hidden.append(["field", "case", "2026-x"])
book.create_sheet("empty")
book.defined_names["everywhere"] = DefinedName("everywhere", attr_text="'_sapa'!$A$1")
sheet.defined_names["here"] = DefinedName("here", attr_text="'1.1 & <ә>'!$B$2")
book.custom_doc_props.append(StringProperty(name="case", value="2026-x & y"))
book.custom_doc_props.append(IntProperty(name="version", value=3))
book.save(sys.argv[1])
