#pragma once
#include <stddef.h>
#include <stdint.h>

/// Parts of a workbook as flat arrays: libxml2 parses, nothing is built per node. All text is UTF-8 in one buffer.

enum sapa_status {
  SAPA_READ = 0,
  SAPA_MALFORMED,
  /// A DOCTYPE, with which entities could be declared.
  SAPA_DOCTYPE,
  /// Well-formed, but the root is another element, or in another namespace.
  SAPA_OTHER_ROOT,
  SAPA_TOO_MANY,
  SAPA_NO_MEMORY,
};

typedef struct {
  enum sapa_status status;
  /// From 1.
  int32_t line;
  /// The parser's words, or what there are too many of.
  char message[160];
} sapa_outcome;

enum sapa_kind {
  SAPA_NUMBER,
  /// The number is an index into the shared strings.
  SAPA_SHARED,
  SAPA_TEXT,
  SAPA_FLAG,
  SAPA_ERROR,
  /// An ISO date as text.
  SAPA_DATE,
};

typedef struct {
  double number;
  uint32_t row, column, style, offset, length;
  uint8_t kind;
} sapa_cell;

typedef struct {
  uint32_t first_row, first_column, last_row, last_column;
} sapa_range;

typedef struct {
  uint32_t first, last;
  /// In characters; negative when none is given.
  double width;
  uint8_t hidden;
} sapa_columns;

typedef struct {
  sapa_cell *cells;
  size_t cell_count;
  /// Numbers of the rows that are hidden.
  uint32_t *hidden;
  size_t hidden_count;
  sapa_range *merges;
  size_t merge_count;
  sapa_columns *columns;
  size_t column_count;
  char *text;
  /// Whether cells come by row, then column, each once.
  uint8_t ordered;
} sapa_sheet;

typedef struct {
  size_t rows, cells, merges;
} sapa_sheet_limits;

typedef struct {
  char *text;
  /// String n is text[ends[n - 1]..<ends[n]].
  uint32_t *ends;
  size_t count;
} sapa_strings;

enum sapa_format { SAPA_PLAIN, SAPA_DATES, SAPA_ELAPSED };

typedef struct {
  /// A sapa_format for each cell style.
  uint8_t *formats;
  size_t count;
} sapa_styles;

/// Once, before any thread reads.
void sapa_reader_start(void);

/// Reads a worksheet; only cells that hold something are kept. Free it whatever the outcome.
sapa_outcome sapa_sheet_read(const char *bytes, size_t size, sapa_sheet_limits limits, sapa_sheet *sheet);
void sapa_sheet_free(sapa_sheet *sheet);

/// Reads the shared strings, their phonetic readings left out.
sapa_outcome sapa_strings_read(const char *bytes, size_t size, size_t limit, sapa_strings *strings);
void sapa_strings_free(sapa_strings *strings);

/// Reads which cell styles show dates.
sapa_outcome sapa_styles_read(const char *bytes, size_t size, sapa_styles *styles);
void sapa_styles_free(sapa_styles *styles);
