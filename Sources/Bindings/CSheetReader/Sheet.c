#include <stdlib.h>
#include <string.h>
#include "Walker.h"

enum { SHEET = 1, DATA, ROW, CELL, VALUE, INLINE, TEXT, RUN, RUN_TEXT, COLUMNS, COLUMN, MERGES, MERGE };

static const sapa_rule rules[] = {
    {SAPA_NOWHERE, "worksheet", SHEET}, {ROW, "c", CELL},         {CELL, "v", VALUE},
    {DATA, "row", ROW},                 {CELL, "is", INLINE},     {INLINE, "t", TEXT},
    {INLINE, "r", RUN},                 {RUN, "t", RUN_TEXT},     {SHEET, "sheetData", DATA},
    {SHEET, "cols", COLUMNS},           {COLUMNS, "col", COLUMN}, {SHEET, "mergeCells", MERGES},
    {MERGES, "mergeCell", MERGE},
};

typedef struct {
  sapa_buffer cells, hidden, merges, columns;
  sapa_sheet_limits limits;
  /// Where the last row and cell stood, for those that do not say it; next_* count from 0.
  uint32_t next_row, row, next_column;
  size_t filled_rows;
  bool row_is_filled, ordered;
  sapa_cell cell;
  char type;
} target;

static void *grow(sapa_walker *walker, sapa_buffer *buffer, size_t size, size_t most, const char *what) {
  if (buffer->size / size >= most) {
    sapa_fail(walker, SAPA_TOO_MANY, what);
    return NULL;
  }
  void *added = sapa_grow(buffer, size);
  if (!added) sapa_fail(walker, SAPA_NO_MEMORY, "");
  return added;
}

static void enter_row(sapa_walker *walker, sapa_attributes attributes) {
  target *target = walker->target;
  uint32_t number;
  target->row = sapa_attribute_count(attributes, "r", SAPA_MOST_ROWS, &number) && number > 0 ? number - 1 : target->next_row;
  if (target->row >= SAPA_MOST_ROWS) {
    sapa_fail(walker, SAPA_TOO_MANY, "rows");
    return;
  }
  target->next_row = target->row + 1;
  target->next_column = 0;
  target->row_is_filled = false;
  if (sapa_attribute_is_true(attributes, "hidden")) {
    uint32_t *hidden = grow(walker, &target->hidden, sizeof *hidden, SAPA_MOST_ROWS, "hidden rows");
    if (hidden) *hidden = target->row;
  }
}

static void enter_cell(sapa_walker *walker, sapa_attributes attributes) {
  target *target = walker->target;
  sapa_cell *cell = &target->cell;
  *cell = (sapa_cell){.row = target->row, .column = target->next_column, .offset = (uint32_t)walker->text.size};
  target->type = 'n';
  for (int i = 0; i < attributes.count; i++) {
    const xmlChar **attribute = attributes.list + 5 * i;
    const char *name = (const char *)attribute[0], *value = (const char *)attribute[3], *end = (const char *)attribute[4];
    if (attribute[1] || name[1]) continue;
    if (name[0] == 'r' && sapa_cell_name(value, end, &cell->row, &cell->column) != end) {
      sapa_fail(walker, SAPA_MALFORMED, "a cell's name is not one");
      return;
    }
    if (name[0] == 's') sapa_attribute_count(attributes, "s", UINT32_MAX, &cell->style);
    if (name[0] == 't' && end > value) {
      // s, str, inlineStr, b, e, d, n; the second letter tells str from s.
      target->type = end - value > 1 ? (value[0] == 's' ? 't' : value[0]) : value[0];
    }
  }
  if (cell->column >= SAPA_MOST_COLUMNS) {
    sapa_fail(walker, SAPA_TOO_MANY, "columns");
    return;
  }
  // The cell's own name counts more than its row's number.
  target->row = cell->row;
  target->next_row = cell->row + 1;
  target->next_column = cell->column + 1;
}

/// What the collected text is by the cell's type; false when it is nothing.
static bool read_value(sapa_walker *walker, sapa_cell *cell, char type) {
  size_t length = walker->text.size - cell->offset;
  if (length == 0) return false;
  char *text = walker->text.bytes + cell->offset;
  cell->length = (uint32_t)length;
  cell->kind = SAPA_TEXT;
  switch (type) {
  case 't': case 'i':
    cell->length = (uint32_t)sapa_unescape(text, length);
    break;
  case 'e':
    cell->kind = SAPA_ERROR;
    break;
  case 'd':
    cell->kind = SAPA_DATE;
    break;
  case 's': case 'b':
    // An index or a flag that is not one stays text.
    if (!sapa_number(text, length, &cell->number)) {
      if (type == 's' || !((length == 4 && !memcmp(text, "true", 4)) || (length == 5 && !memcmp(text, "false", 5)))) break;
      cell->number = length == 4;
    }
    cell->kind = type == 's' ? SAPA_SHARED : SAPA_FLAG;
    cell->length = 0;
    break;
  default:
    // What is no number, though it says so, is what somebody wrote.
    if (!sapa_number(text, length, &cell->number)) break;
    cell->kind = SAPA_NUMBER;
    cell->length = 0;
  }
  walker->text.size = cell->offset + cell->length;
  return true;
}

static void leave_cell(sapa_walker *walker) {
  target *target = walker->target;
  if (!read_value(walker, &target->cell, target->type)) return;
  if (!target->row_is_filled && target->filled_rows++ >= target->limits.rows) {
    sapa_fail(walker, SAPA_TOO_MANY, "rows");
    return;
  }
  target->row_is_filled = true;
  sapa_cell *cell = grow(walker, &target->cells, sizeof *cell, target->limits.cells, "cells");
  if (!cell) return;
  *cell = target->cell;
  if ((char *)cell == target->cells.bytes) return;
  sapa_cell *last = cell - 1;
  if (cell->row < last->row || (cell->row == last->row && cell->column <= last->column)) target->ordered = false;
}

static void add_columns(sapa_walker *walker, sapa_attributes attributes) {
  target *target = walker->target;
  uint32_t first, last;
  if (!sapa_attribute_count(attributes, "min", SAPA_MOST_COLUMNS, &first) || first == 0) return;
  if (!sapa_attribute_count(attributes, "max", SAPA_MOST_COLUMNS, &last) || last < first) return;
  sapa_columns *added = grow(walker, &target->columns, sizeof *added, SAPA_MOST_COLUMNS, "columns");
  if (!added) return;
  size_t length;
  *added = (sapa_columns){first - 1, last - 1, -1, sapa_attribute_is_true(attributes, "hidden")};
  const char *width = sapa_attribute(attributes, "width", &length);
  if (!width || !sapa_number(width, length, &added->width)) added->width = -1;
}

static void add_merge(sapa_walker *walker, sapa_attributes attributes) {
  target *target = walker->target;
  size_t length;
  const char *text = sapa_attribute(attributes, "ref", &length);
  if (!text) return;
  const char *end = text + length;
  sapa_range range;
  text = sapa_cell_name(text, end, &range.first_row, &range.first_column);
  if (!text || text == end || *text != ':') return;
  if (sapa_cell_name(text + 1, end, &range.last_row, &range.last_column) != end) return;
  if (range.last_row < range.first_row || range.last_column < range.first_column) return;
  sapa_range *added = grow(walker, &target->merges, sizeof *added, target->limits.merges, "merged cells");
  if (added) *added = range;
}

static void enter(sapa_walker *walker, int place, sapa_attributes attributes) {
  if (place == CELL) enter_cell(walker, attributes);
  if (place == ROW) enter_row(walker, attributes);
  if (place == COLUMN) add_columns(walker, attributes);
  if (place == MERGE) add_merge(walker, attributes);
}

static void leave(sapa_walker *walker, int place) {
  if (place == CELL) leave_cell(walker);
}

sapa_outcome sapa_sheet_read(const char *bytes, size_t size, sapa_sheet_limits limits, sapa_sheet *sheet) {
  target target = {.limits = limits, .ordered = true};
  sapa_walker walker = {
      .rules = rules,
      .rule_count = sizeof rules / sizeof *rules,
      .collected = 1u << VALUE | 1u << TEXT | 1u << RUN_TEXT,
      .enter = enter,
      .leave = leave,
      .target = &target,
  };
  sapa_outcome outcome = sapa_walk(&walker, bytes, size);
  *sheet = (sapa_sheet){
      (sapa_cell *)target.cells.bytes,       target.cells.size / sizeof(sapa_cell),
      (uint32_t *)target.hidden.bytes,       target.hidden.size / sizeof(uint32_t),
      (sapa_range *)target.merges.bytes,     target.merges.size / sizeof(sapa_range),
      (sapa_columns *)target.columns.bytes,  target.columns.size / sizeof(sapa_columns),
      walker.text.bytes,                     target.ordered,
  };
  return outcome;
}

void sapa_sheet_free(sapa_sheet *sheet) {
  free(sheet->cells);
  free(sheet->hidden);
  free(sheet->merges);
  free(sheet->columns);
  free(sheet->text);
  *sheet = (sapa_sheet){0};
}
