// The floor of `make bench`: the workbook that ChecklistBench makes, written by calling libxlsxwriter directly, all texts,
// row heights and hashes being ready. Same bytes, so that nothing but our own work is compared.
//   checklist COUNT DIR     prints the milliseconds each took
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { ROWS = 60, PEOPLE = 40, HEAD = 7, FIRST = 8, LAST = 67 };

static const double heights[ROWS] = {61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50, 61, 38, 50, 27, 27, 50};
static const char *const hashes[ROWS] = {
    "3a55a4af20ee78a3", "72dd1a1a58521f63", "5865780e2789d0c9", "d82d4508fd536a78", "084ff64542016488",
    "ab170dc007fffd59", "ee8383791f06e2d9", "030bd29cfa5f36f1", "ce0b2ea39d64c45f", "878b8c67dfe54b8d",
    "e15afef29de25686", "72abb5ea57223161", "2046df454f0e8a71", "63a4946d6b360c61", "298f051093a540c6",
    "b19688ab537bf63b", "ddb0529a01133c6d", "d901fb60991e7384", "bf61d5b5a4623e07", "15593bac652fdfee",
    "68ece9dcf79e7b39", "57bf6ee14b7ba19d", "9be199f9ce7f1cb9", "98f5810de447f292", "d975d65051f9027c",
    "fc1d62c09bb3965a", "db286435e62951ad", "4e71b01e21aeb299", "da0448125e2e0b0f", "a17e4e5c95a1ffa0",
    "f6aaa4c1bed320ff", "ea9aa988b1fdd6f1", "a614e99aac7ea1f5", "e71d84d34cf885eb", "6ac96a70959b4fcf",
    "42c2ed4df36b32f7", "5deee4ddf14d640e", "02bca52857d9ec59", "c13c35a075421c28", "2d82b4ff3f0c9515",
    "8fb9515ad30fe2f1", "c0d321e3191a21b3", "0b510f3bb41e79bd", "fd52e8b8bd688217", "97276a17bfb999df",
    "6693b7c7ad940c81", "ee1d95dbc4d6a00b", "d0a552f41b663d6c", "d10af5892bdbb9b1", "1c3e5c587840869c",
    "b661ebe007f1620c", "a6de2ae51b2d0796", "51fda1324facc956", "73e9eecc9e2871e6", "7f9b7d5d9a02a3c2",
    "17fd72182d808eb8", "ff300d7502357f15", "7ade9801ce1406c7", "bcc6fb10e319a030", "f166d2917219fb71",
};

static const char *const requirements[6] = {
    "Университетте институционалдық көзқарас пен стратегияны көрсететін және осылайша университеттің стратегиялық "
    "менеджментімен байланысты жарияланған сапаны қамтамасыз ету саясаты бар",
    "Бағдарламалар күтілетін оқу нәтижелерін қоса алғанда, белгіленген мақсаттарға сәйкес әзірленді",
    "Сапаны ішкі қамтамасыз ету жүйесінің саясаты мен стандарттарының талаптары барлық қызметкерлер мен білім "
    "алушылар үшін міндетті болып табылады",
    "Үдерістер картасы және олардың нәтижелілік критерийлері әзірленді",
    "Мүдделі тараптардың сауалнамасы жүргізіледі және оның нәтижелері талданады",
    "Университет бағдарламаларды мониторингілеу, талдау және қайта қарау тәртібін белгіледі, ал қабылданған "
    "шаралар туралы барлық мүдделі тараптарға хабарлайды",
};
static const char *const evidence[6] = {
    "сапаны қамтамасыз ету саясаты; сайт беті", "білім беру бағдарламасы; сараптама қорытындысы", "құжатталған рәсім",
    "үдерістер картасы; жылдық есеп", "сауалнама нысаны және нәтижелерінің талдауы", "хаттама; талдау анықтамасы",
};
static const char *const levels[4][2] = {
    {"conforms", "Сәйкес"}, {"partial", "Ішінара сәйкес"}, {"not-conform", "Сәйкес емес"},
    {"not-applicable", "Қолданылмайды"},
};
static const char *const title = "Өзін-өзі бағалаудың тексеру парағы";
static const char *const procedure = "Рәсім: Сапаны сыртқы қамтамасыз ету рәсімі: Ертіс технологиялық университеті";
static const char *const summary = "Жиынтық";

static char ids[ROWS][16], texts[ROWS][600], people[PEOPLE][2][64];

static void must(lxw_error error) {
  if (error) {
    fprintf(stderr, "%s\n", lxw_strerror(error));
    exit(1);
  }
}

static void prepare(void) {
  for (int i = 0; i < ROWS; i++) {
    snprintf(ids[i], sizeof ids[i], "1.1-%02d", i + 1);
    snprintf(texts[i], sizeof texts[i], "%s (%d).", requirements[i % 6], i + 1);
  }
  for (int i = 0; i < PEOPLE; i++) {
    snprintf(people[i][0], sizeof people[i][0], "person-%d", i + 1);
    snprintf(people[i][1], sizeof people[i][1], "Қызметкер %d", i + 1);
  }
}

enum style {
  TITLE, LINE, HEADS, KEY, TEXT, NUMBER, PERCENT, TOTAL_TEXT, TOTAL_NUMBER, TOTAL_PERCENT, LABEL, REQUIRED, DATE, LIST,
  MACHINE_HEAD, PLAIN, WANTING, GOOD, FAIR, POOR, NEUTRAL, STYLES
};

static lxw_format *formats[STYLES];

static lxw_format *style(lxw_workbook *book, enum style which, int align, int middle, int wrap, const char *number) {
  lxw_format *format = workbook_add_format(book);
  format_set_font_name(format, "Arial");
  format_set_font_size(format, which == TITLE ? 13 : 9);
  format_set_align(format, align);
  format_set_align(format, middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
  if (wrap) format_set_text_wrap(format);
  if (number) format_set_num_format(format, number);
  formats[which] = format;
  return format;
}

static void bold(lxw_format *format, lxw_color_t fill) {
  format_set_bold(format);
  if (!fill) return;
  format_set_pattern(format, LXW_PATTERN_SOLID);
  format_set_bg_color(format, fill);
}

static void box(lxw_format *format) {
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, 0x8C8C8C);
}

static void paint(lxw_format *format, lxw_color_t fill, lxw_color_t ink) {
  format_set_pattern(format, LXW_PATTERN_SOLID);
  format_set_bg_color(format, fill);
  if (ink) format_set_font_color(format, ink);
}

static void add_styles(lxw_workbook *book) {
  bold(style(book, TITLE, LXW_ALIGN_LEFT, 1, 1, NULL), 0);
  style(book, LINE, LXW_ALIGN_LEFT, 1, 1, NULL);
  bold(style(book, HEADS, LXW_ALIGN_CENTER, 1, 1, NULL), 0xD9E2F3);
  box(formats[HEADS]);
  box(style(book, KEY, LXW_ALIGN_CENTER, 0, 1, "@"));
  box(style(book, TEXT, LXW_ALIGN_LEFT, 0, 1, "@"));
  box(style(book, NUMBER, LXW_ALIGN_CENTER, 0, 0, "0"));
  box(style(book, PERCENT, LXW_ALIGN_CENTER, 0, 0, "0%"));
  bold(style(book, TOTAL_TEXT, LXW_ALIGN_RIGHT, 0, 0, NULL), 0xF2F2F2);
  box(formats[TOTAL_TEXT]);
  bold(style(book, TOTAL_NUMBER, LXW_ALIGN_CENTER, 0, 0, "0"), 0xF2F2F2);
  box(formats[TOTAL_NUMBER]);
  bold(style(book, TOTAL_PERCENT, LXW_ALIGN_CENTER, 0, 0, "0%"), 0xF2F2F2);
  box(formats[TOTAL_PERCENT]);
  bold(style(book, LABEL, LXW_ALIGN_RIGHT, 1, 1, NULL), 0);
  paint(style(book, REQUIRED, LXW_ALIGN_LEFT, 1, 1, "@"), 0xFFF8DC, 0);
  format_set_border(formats[REQUIRED], LXW_BORDER_MEDIUM);
  paint(style(book, DATE, LXW_ALIGN_LEFT, 1, 0, "dd.mm.yyyy"), 0xFFF8DC, 0);
  box(formats[DATE]);
  box(style(book, LIST, LXW_ALIGN_CENTER, 0, 1, NULL));
  bold(style(book, MACHINE_HEAD, LXW_ALIGN_LEFT, 0, 0, NULL), 0);
  style(book, PLAIN, LXW_ALIGN_LEFT, 0, 0, NULL);
  paint(style(book, WANTING, LXW_ALIGN_LEFT, 0, 0, NULL), 0xFFE699, 0);
  paint(style(book, GOOD, LXW_ALIGN_LEFT, 0, 0, NULL), 0xC6EFCE, 0x006100);
  paint(style(book, FAIR, LXW_ALIGN_LEFT, 0, 0, NULL), 0xFFEB9C, 0x7F6000);
  paint(style(book, POOR, LXW_ALIGN_LEFT, 0, 0, NULL), 0xFFC7CE, 0x9C0006);
  paint(style(book, NEUTRAL, LXW_ALIGN_LEFT, 0, 0, NULL), 0xE7E6E6, 0x404040);
}

static lxw_worksheet *add_sheet(lxw_workbook *book, const char *name) {
  lxw_worksheet *sheet = workbook_add_worksheet(book, name);
  if (!sheet) exit(1);
  char quoted[80];
  snprintf(quoted, sizeof quoted, "'%s'", name);
  free(sheet->quoted_name);
  sheet->quoted_name = strdup(quoted);
  return sheet;
}

static void put(lxw_worksheet *sheet, int row, int column, const char *text, enum style style) {
  must(*text ? worksheet_write_string(sheet, row, column, text, formats[style])
             : worksheet_write_blank(sheet, row, column, formats[style]));
}

static void line(lxw_worksheet *sheet, int row, const char *text, enum style style, double height) {
  must(worksheet_set_row(sheet, row, height, NULL));
  must(worksheet_merge_range(sheet, row, 0, row, 7, text, formats[style]));
}

static void set_page(lxw_worksheet *sheet, int head, int pages) {
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_set_paper(sheet, 9);
  worksheet_set_landscape(sheet);
  worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
  worksheet_fit_to_pages(sheet, 1, pages);
  must(worksheet_repeat_rows(sheet, head, head));
  char footer[255];
  snprintf(footer, sizeof footer, "&L&8%s&R&8&P / &N", title);
  must(worksheet_set_footer(sheet, footer));
}

static void table(lxw_worksheet *sheet, int head, int last, const double *widths, const char *const *heads) {
  for (int i = 0; i < 8; i++) {
    must(worksheet_set_column(sheet, i, i, widths[i], NULL));
    put(sheet, head, i, heads[i], HEADS);
  }
  must(worksheet_set_row(sheet, head, 27, NULL));
  must(worksheet_autofilter(sheet, head, 0, last, 7));
  char range[32];
  snprintf(range, sizeof range, "A%d:H%d", head + 2, last + 1);
  must(worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range));
  worksheet_freeze_panes(sheet, head + 1, 0);
}

static void add_chart(lxw_workbook *book, lxw_worksheet *sheet) {
  static const lxw_color_t colours[4] = {0x70AD47, 0xFFC000, 0xC00000, 0xA6A6A6};
  lxw_chart *chart = workbook_add_chart(book, LXW_CHART_BAR_STACKED);
  for (int i = 0; i < 4; i++) {
    char values[64];
    snprintf(values, sizeof values, "='%s'!$%c$10", summary, 'D' + i);
    lxw_chart_series *series = chart_add_series(chart, "='Жиынтық'!$A$10", values);
    chart_series_set_name(series, levels[i][1]);
    lxw_chart_fill fill = {.color = colours[i]};
    chart_series_set_fill(series, &fill);
  }
  chart_title_set_name(chart, "Стандарттар бойынша бағалау нәтижелері");
  lxw_chart_font font = {.size = 12, .bold = 1};
  chart_title_set_name_font(chart, &font);
  chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
  chart_axis_set_reverse(chart->y_axis);
  chart_axis_set_min(chart->x_axis, 0);
  chart_axis_set_num_format(chart->x_axis, "0");
  chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
  chart_set_series_gap(chart, 60);
  chart_set_series_overlap(chart, 100);
  lxw_chart_options options = {.x_scale = 900.0 / 480, .y_scale = 136.0 / 288};
  must(worksheet_insert_chart_opt(sheet, 12, 0, chart, &options));
}

static void add_summary(lxw_workbook *book) {
  static const double widths[8] = {10, 48, 14, 16, 16, 16, 16, 13};
  static const char *const heads[8] = {"Стандарт", "Атауы", "Талаптар саны", "Сәйкес",
                                       "Ішінара сәйкес", "Сәйкес емес", "Қолданылмайды", "Сәйкестік үлесі"};
  lxw_worksheet *sheet = add_sheet(book, summary);
  worksheet_activate(sheet);
  line(sheet, 0, title, TITLE, 22);
  line(sheet, 1, "Ертіс технологиялық университеті", LINE, 15);
  line(sheet, 2, procedure, LINE, 15);
  line(sheet, 3, "Бағалау объектісі: Ертіс технологиялық университеті", LINE, 15);
  line(sheet, 4, "Критерийлер: ESG, 2015", LINE, 15);
  line(sheet, 5, "Жауапты: Серікова Айгүл Мұратқызы", LINE, 15);
  line(sheet, 6, "Қайтару мерзімі: 11.02.2027", LINE, 15);
  table(sheet, 8, 9, widths, heads);
  put(sheet, 9, 0, "1.1", KEY);
  put(sheet, 9, 1, "Сапаны қамтамасыз ету саясаты", TEXT);
  must(worksheet_write_formula_num(sheet, 9, 2, "=COUNTA('1.1'!$B$9:$B$69)", formats[NUMBER], ROWS));
  char formula[400];
  for (int i = 0; i < 4; i++) {
    snprintf(formula, sizeof formula, "=COUNTIF('1.1'!$F$9:$F$69,'_lists'!$A$%d)", i + 2);
    must(worksheet_write_formula_num(sheet, 9, 3 + i, formula, formats[NUMBER], 0));
  }
  must(worksheet_write_formula_num(
      sheet, 9, 7,
      "=IF(COUNTA('1.1'!$B$9:$B$69)-COUNTIF('1.1'!$F$9:$F$69,'_lists'!$A$5)=0,\"\",(COUNTIF('1.1'!$F$9:$F$69,"
      "'_lists'!$A$2))/(COUNTA('1.1'!$B$9:$B$69)-COUNTIF('1.1'!$F$9:$F$69,'_lists'!$A$5)))",
      formats[PERCENT], 0));
  must(worksheet_set_row(sheet, 9, 15, NULL));
  put(sheet, 10, 0, "", TOTAL_TEXT);
  put(sheet, 10, 1, "Барлығы", TOTAL_TEXT);
  for (int i = 2; i < 7; i++) {
    snprintf(formula, sizeof formula, "=SUM(%c10:%c10)", 'A' + i, 'A' + i);
    must(worksheet_write_formula_num(sheet, 10, i, formula, formats[TOTAL_NUMBER], i == 2 ? ROWS : 0));
  }
  must(worksheet_write_formula_num(sheet, 10, 7, "=IF(C11-G11=0,\"\",(D11)/(C11-G11))", formats[TOTAL_PERCENT], 0));
  must(worksheet_set_row(sheet, 10, 16, NULL));
  add_chart(book, sheet);
  line(sheet, 20, "Стандарт әкімшісі: ____________________ / Серікова Айгүл Мұратқызы /    «___» ______________ 20___ ж.",
       LINE, 22);
  line(sheet, 21,
       "Жұмыс тобының төрағасы: ____________________ / ______________________________ /    «___» ______________ 20___ ж.",
       LINE, 22);
  set_page(sheet, 8, 1);
}

static void restrict_list(lxw_worksheet *sheet, int first, int last, int column, char *range, int strict, char *message) {
  lxw_data_validation rule = {
      .validate = LXW_VALIDATION_TYPE_LIST_FORMULA, .ignore_blank = LXW_VALIDATION_ON, .value_formula = range,
      .error_type = strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING,
      .error_title = "Мәнді тексеріңіз", .error_message = message};
  must(worksheet_data_validation_range(sheet, first, column, last, column, &rule));
}

static void add_entries(lxw_workbook *book, lxw_worksheet *sheet) {
  for (int row = 4; row < 6; row++) {
    enum style style = row == 4 ? REQUIRED : DATE;
    must(worksheet_set_row(sheet, row, 20, NULL));
    must(worksheet_merge_range(sheet, row, 0, row, 2, row == 4 ? "Толтырған *" : "Толтырылған күні", formats[LABEL]));
    must(worksheet_merge_range(sheet, row, 3, row, 4, "", formats[style]));
  }
  restrict_list(sheet, 4, 4, 3, "='_lists'!$B$2:$B$41", 0, "Бұл мән тізімде жоқ.");
  lxw_conditional_format blank = {.type = LXW_CONDITIONAL_TYPE_BLANKS, .format = formats[WANTING]};
  must(worksheet_conditional_format_range(sheet, 4, 3, 4, 3, &blank));
  lxw_data_validation date = {
      .validate = LXW_VALIDATION_TYPE_DATE, .criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
      .ignore_blank = LXW_VALIDATION_ON, .error_type = LXW_VALIDATION_ERROR_TYPE_STOP,
      .minimum_datetime = {.year = 2000, .month = 1, .day = 1}, .maximum_datetime = {.year = 2100, .month = 1, .day = 1},
      .error_title = "Мәнді тексеріңіз", .error_message = "Күнді КК.АА.ЖЖЖЖ түрінде жазыңыз."};
  must(worksheet_data_validation_range(sheet, 5, 3, 5, 3, &date));
  must(workbook_define_name(book, "'1.1'!sapa_filled_by", "='1.1'!$D$5"));
  must(workbook_define_name(book, "'1.1'!sapa_filled_on", "='1.1'!$D$6"));
}

static void add_section(lxw_workbook *book) {
  static const double widths[8] = {5, 9, 45, 13, 23, 15, 24, 16};
  static const char *const heads[8] = {"№", "Коды", "Талап (критерий)", "Тексеру түрі", "Күтілетін дәлел",
                                       "Бағалау нәтижесі", "Объективті дәлел (құжат, күні, сілтеме)", "Ескертпе"};
  lxw_worksheet *sheet = add_sheet(book, "1.1");
  line(sheet, 0, "1.1 Сапаны қамтамасыз ету саясаты", TITLE, 22);
  line(sheet, 1, "Жоғары оқу орнының жарияланған сапаны қамтамасыз ету саясаты болуы тиіс.", LINE, 15);
  line(sheet, 2, procedure, LINE, 15);
  line(sheet, 3, "Стандарттың әкімшісі: Серікова Айгүл Мұратқызы", LINE, 15);
  add_entries(book, sheet);
  table(sheet, HEAD, LAST, widths, heads);
  for (int i = 0; i < ROWS; i++) {
    int row = FIRST + i;
    must(worksheet_write_number(sheet, row, 0, i + 1, formats[NUMBER]));
    put(sheet, row, 1, ids[i], KEY);
    put(sheet, row, 2, texts[i], TEXT);
    put(sheet, row, 3, "құжаттық", TEXT);
    put(sheet, row, 4, evidence[i % 6], TEXT);
    put(sheet, row, 5, "", LIST);
    put(sheet, row, 6, "", TEXT);
    put(sheet, row, 7, "", TEXT);
    must(worksheet_set_row(sheet, row, heights[i], NULL));
  }
  restrict_list(sheet, FIRST, LAST + 1, 5, "='_lists'!$A$2:$A$5", 1, "Мәнді тізімнен таңдаңыз.");
  for (int i = 0; i < 4; i++) {
    char label[80];
    snprintf(label, sizeof label, "\"%s\"", levels[i][1]);
    lxw_conditional_format colour = {.type = LXW_CONDITIONAL_TYPE_CELL, .criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO,
                                     .value_string = label, .format = formats[GOOD + i]};
    must(worksheet_conditional_format_range(sheet, FIRST, 5, LAST + 1, 5, &colour));
  }
  line(sheet, LAST + 2,
       "Толтырған: ____________________ / ______________________________ /    «___» ______________ 20___ ж.", LINE, 22);
  line(sheet, LAST + 3,
       "Стандарттың әкімшісі: ____________________ / Серікова Айгүл Мұратқызы /    «___» ______________ 20___ ж.", LINE,
       22);
  worksheet_set_tab_color(sheet, 0x5B9BD5);
  set_page(sheet, HEAD, 0);
}

static void add_lists(lxw_workbook *book) {
  lxw_worksheet *sheet = add_sheet(book, "_lists");
  worksheet_hide(sheet);
  put(sheet, 0, 0, "scale", MACHINE_HEAD);
  for (int i = 0; i < 4; i++) put(sheet, i + 1, 0, levels[i][1], PLAIN);
  put(sheet, 0, 1, "people", MACHINE_HEAD);
  for (int i = 0; i < PEOPLE; i++) put(sheet, i + 1, 1, people[i][1], PLAIN);
}

static int machine_row;

static void note(lxw_worksheet *sheet, int count, const char *const *cells) {
  for (int i = 0; i < count; i++)
    if (*cells[i]) put(sheet, machine_row, i, cells[i], PLAIN);
  machine_row++;
}

#define NOTE(sheet, ...)                                                                   \
  do {                                                                                     \
    const char *const cells[] = {__VA_ARGS__};                                             \
    note(sheet, sizeof cells / sizeof *cells, cells);                                      \
  } while (0)

static void add_machine(lxw_workbook *book) {
  lxw_worksheet *sheet = add_sheet(book, "_sapa");
  worksheet_hide(sheet);
  machine_row = 0;
  NOTE(sheet, "sheet", summary, "summary");
  NOTE(sheet, "column", summary, "code", "Стандарт", "key");
  NOTE(sheet, "column", summary, "title", "Атауы", "given");
  NOTE(sheet, "column", summary, "total", "Талаптар саны", "given");
  for (int i = 0; i < 4; i++) NOTE(sheet, "column", summary, "levels", levels[i][1], "given");
  NOTE(sheet, "column", summary, "share", "Сәйкестік үлесі", "given");
  NOTE(sheet, "row", summary, "1.1");
  NOTE(sheet, "sheet", "1.1", "section", "1.1");
  NOTE(sheet, "entry", "1.1", "filled-by", "Толтырған *", "suggestions from people", "1", "sapa_filled_by");
  NOTE(sheet, "entry", "1.1", "filled-on", "Толтырылған күні", "date", "0", "sapa_filled_on");
  NOTE(sheet, "column", "1.1", "no", "№", "given");
  NOTE(sheet, "column", "1.1", "code", "Коды", "key");
  NOTE(sheet, "column", "1.1", "requirement", "Талап (критерий)", "requirement");
  NOTE(sheet, "column", "1.1", "kind", "Тексеру түрі", "given");
  NOTE(sheet, "column", "1.1", "expected-evidence", "Күтілетін дәлел", "given");
  NOTE(sheet, "column", "1.1", "verdict", "Бағалау нәтижесі", "input", "list of scale");
  NOTE(sheet, "column", "1.1", "evidence-found", "Объективті дәлел (құжат, күні, сілтеме)", "input", "text");
  NOTE(sheet, "column", "1.1", "note", "Ескертпе", "input", "text");
  for (int i = 0; i < ROWS; i++) NOTE(sheet, "row", "1.1", ids[i], hashes[i]);
  for (int i = 0; i < 4; i++) NOTE(sheet, "list", "scale", levels[i][0], levels[i][1]);
  for (int i = 0; i < PEOPLE; i++) NOTE(sheet, "list", "people", people[i][0], people[i][1]);
  NOTE(sheet, "field", "case", "2026-external-qa-organisation");
  NOTE(sheet, "field", "document", "self-assessment-checklist/1.1");
  NOTE(sheet, "field", "plan", "2026");
  NOTE(sheet, "field", "language", "kk");
  NOTE(sheet, "field", "addressee", "serikova");
  NOTE(sheet, "field", "workflow", "external-qa");
  NOTE(sheet, "field", "workflowVersion", "1");
  NOTE(sheet, "field", "standard", "esg-2015");
  NOTE(sheet, "field", "standardVersion", "1");
  NOTE(sheet, "field", "layout", "checklist");
  NOTE(sheet, "field", "layoutVersion", "1");
}

static void write_workbook(const char *path) {
  lxw_workbook_options options = {.tmpdir = "/dev/shm"};
  lxw_workbook *book = workbook_new_opt(path, &options);
  add_styles(book);
  lxw_doc_properties properties = {.title = (char *)title, .created = 946684800};
  must(workbook_set_properties(book, &properties));
  must(workbook_set_custom_property_string(book, "case", "2026-external-qa-organisation"));
  must(workbook_set_custom_property_string(book, "document", "self-assessment-checklist/1.1"));
  must(workbook_set_custom_property_string(book, "language", "kk"));
  must(workbook_set_custom_property_string(book, "layout", "checklist 1"));
  add_summary(book);
  add_section(book);
  add_lists(book);
  add_machine(book);
  must(workbook_close(book));
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: checklist COUNT DIR\n");
    return 64;
  }
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
#endif
  prepare();
  int copies = atoi(arguments[1]);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int i = 0; i < copies; i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%d-c.xlsx", arguments[2], i % 16);
    write_workbook(path);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double ms = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
  printf("C floor: %.3f ms each\n", ms / copies);
  return 0;
}
