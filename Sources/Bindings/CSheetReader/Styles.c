#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "Walker.h"

enum { SHEET = 1, FORMATS, FORMAT, STYLES, STYLE };

static const sapa_rule rules[] = {
    {SAPA_NOWHERE, "styleSheet", SHEET}, {SHEET, "numFmts", FORMATS}, {FORMATS, "numFmt", FORMAT},
    {SHEET, "cellXfs", STYLES},          {STYLES, "xf", STYLE},
};

// Excel itself stops at 65,490 cell styles.
enum { MOST_STYLES = 100000, MOST_FORMATS = 4096 };

typedef struct {
  uint32_t id;
  uint8_t kind;
} format;

typedef struct {
  sapa_buffer formats, styles;
} target;

/// What the first section of a number format shows.
static uint8_t kind_of(const char *code, size_t length) {
  uint8_t kind = SAPA_PLAIN;
  for (size_t i = 0; i < length && code[i] != ';'; i++) {
    switch (code[i]) {
    case '"':
      while (++i < length && code[i] != '"') continue;
      break;
    case '\\': case '_': case '*':
      i++;
      break;
    case '[': {
      size_t first = ++i;
      while (i < length && code[i] != ']') i++;
      // [h], [mm] and [ss] count on past a day; colours, conditions and locales mean nothing here.
      if (i > first && i - first == strspn(code + first, "hHmMsS")) return SAPA_ELAPSED;
      break;
    }
    case 'y': case 'Y': case 'd': case 'D': case 'm': case 'M': case 'h': case 'H': case 's': case 'S':
      kind = SAPA_DATES;
      break;
    case 'G': case 'g':
      if (length - i >= 7 && strncasecmp(code + i, "general", 7) == 0) i += 6;
      break;
    default:
      break;
    }
  }
  return kind;
}

/// ECMA-376 18.8.30, with the ids that East Asian versions of Excel use for dates.
static uint8_t kind_of_builtin(uint32_t id) {
  if (id == 46) return SAPA_ELAPSED;
  bool is_date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return is_date ? SAPA_DATES : SAPA_PLAIN;
}

static void add_format(sapa_walker *walker, sapa_attributes attributes) {
  target *target = walker->target;
  uint32_t id;
  size_t length;
  const char *code = sapa_attribute(attributes, "formatCode", &length);
  if (!code || !sapa_attribute_count(attributes, "numFmtId", UINT32_MAX, &id)) return;
  if (target->formats.size / sizeof(format) == MOST_FORMATS) {
    sapa_fail(walker, SAPA_TOO_MANY, "number formats");
    return;
  }
  format *added = sapa_grow(&target->formats, sizeof *added);
  if (added) {
    *added = (format){id, kind_of(code, length)};
  } else {
    sapa_fail(walker, SAPA_NO_MEMORY, "");
  }
}

static void add_style(sapa_walker *walker, sapa_attributes attributes) {
  target *target = walker->target;
  uint32_t id = 0;
  sapa_attribute_count(attributes, "numFmtId", UINT32_MAX, &id);
  uint8_t kind = kind_of_builtin(id);
  const format *formats = (const format *)target->formats.bytes;
  for (size_t i = 0; i < target->formats.size / sizeof *formats; i++) {
    if (formats[i].id == id) kind = formats[i].kind;
  }
  if (target->styles.size == MOST_STYLES) {
    sapa_fail(walker, SAPA_TOO_MANY, "cell styles");
    return;
  }
  uint8_t *added = sapa_grow(&target->styles, 1);
  if (added) {
    *added = kind;
  } else {
    sapa_fail(walker, SAPA_NO_MEMORY, "");
  }
}

static void enter(sapa_walker *walker, int place, sapa_attributes attributes) {
  if (place == FORMAT) add_format(walker, attributes);
  if (place == STYLE) add_style(walker, attributes);
}

sapa_outcome sapa_styles_read(const char *bytes, size_t size, sapa_styles *styles) {
  target target = {0};
  sapa_walker walker = {
      .rules = rules, .rule_count = sizeof rules / sizeof *rules, .enter = enter, .target = &target};
  sapa_outcome outcome = sapa_walk(&walker, bytes, size);
  free(walker.text.bytes);
  free(target.formats.bytes);
  *styles = (sapa_styles){(uint8_t *)target.styles.bytes, target.styles.size};
  return outcome;
}

void sapa_styles_free(sapa_styles *styles) {
  free(styles->formats);
  *styles = (sapa_styles){0};
}
