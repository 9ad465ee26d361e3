/* Writes libxlsxwriter.xlsx; cc libxlsxwriter.c -lxlsxwriter */
#include <xlsxwriter.h>
int main(int count, char **arguments) {
  lxw_workbook *book = workbook_new(arguments[1]);
  lxw_doc_properties properties = {.title = "t", .created = 1767225600};
  workbook_set_properties(book, &properties);
  workbook_set_custom_property_string(book, "case", "2026-x");
  workbook_set_custom_property_boolean(book, "draft", 1);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Тексеру");
  lxw_worksheet *hidden = workbook_add_worksheet(book, "_sapa");
  worksheet_hide(hidden);
  lxw_format *date = workbook_add_format(book), *bold = workbook_add_format(book);
  format_set_num_format(date, "dd.mm.yyyy");
  format_set_bold(bold);
  worksheet_write_string(sheet, 0, 0, "Сәйкес", NULL);
  worksheet_write_string(sheet, 0, 1, "1.10", NULL);
  worksheet_write_number(sheet, 0, 2, -12.75, NULL);
  worksheet_write_boolean(sheet, 0, 3, 0, NULL);
  lxw_datetime day = {.year = 2027, .month = 2, .day = 11};
  worksheet_write_datetime(sheet, 1, 0, &day, date);
  worksheet_write_number(sheet, 1, 1, 60, date);
  worksheet_write_number(sheet, 1, 2, 59, date);
  worksheet_write_blank(sheet, 1, 3, date);
  worksheet_write_formula_num(sheet, 2, 0, "=SUM(C1:C1)", NULL, -12.75);
  worksheet_write_formula_str(sheet, 2, 1, "=A1&\"!\"", NULL, "Сәйкес!");
  worksheet_write_formula_str(sheet, 2, 2, "=1/0", NULL, "#DIV/0!");
  lxw_rich_string_tuple one = {.format = bold, .string = "бір "}, two = {.string = "екі"};
  lxw_rich_string_tuple *parts[] = {&one, &two, NULL};
  worksheet_write_rich_string(sheet, 3, 0, parts, NULL);
  worksheet_write_string(sheet, 3, 1, "a_x000D_b\x01<&>", NULL);
  worksheet_write_comment(sheet, 3, 0, "ескертпе");
  worksheet_merge_range(sheet, 5, 0, 5, 3, "merged", bold);
  worksheet_set_column(sheet, 1, 2, 30, NULL);
  worksheet_write_string(hidden, 0, 0, "field", NULL);
  workbook_define_name(book, "'Тексеру'!due", "='Тексеру'!$A$2");
  return workbook_close(book);
}
