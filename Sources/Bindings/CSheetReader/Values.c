// newlocale's number parsing is the same in every locale of the process.
#define _GNU_SOURCE
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif
#include "Walker.h"

const char *sapa_attribute(sapa_attributes attributes, const char *name, size_t *length) {
  for (int i = 0; i < attributes.count; i++) {
    const xmlChar **attribute = attributes.list + 5 * i;
    if (attribute[1] || strcmp((const char *)attribute[0], name) != 0) continue;
    *length = (size_t)(attribute[4] - attribute[3]);
    return (const char *)attribute[3];
  }
  return NULL;
}

bool sapa_attribute_count(sapa_attributes attributes, const char *name, uint32_t most, uint32_t *value) {
  size_t length;
  const char *text = sapa_attribute(attributes, name, &length);
  if (!text || length == 0 || length > 10) return false;
  uint64_t number = 0;
  for (size_t i = 0; i < length; i++) {
    if (text[i] < '0' || text[i] > '9') return false;
    number = number * 10 + (uint64_t)(text[i] - '0');
  }
  if (number > most) return false;
  *value = (uint32_t)number;
  return true;
}

bool sapa_attribute_is_true(sapa_attributes attributes, const char *name) {
  size_t length;
  const char *text = sapa_attribute(attributes, name, &length);
  return text && ((length == 1 && text[0] == '1') || (length == 4 && memcmp(text, "true", 4) == 0));
}

static locale_t plain_locale(void) {
  static locale_t locale;
  locale_t known = __atomic_load_n(&locale, __ATOMIC_ACQUIRE);
  if (known) return known;
  locale_t made = newlocale(LC_ALL_MASK, "C", NULL);
  locale_t none = NULL;
  if (__atomic_compare_exchange_n(&locale, &none, made, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return made;
  freelocale(made);
  return none;
}

bool sapa_number(const char *text, size_t length, double *number) {
  while (length > 0 && strchr(" \t\r\n", text[length - 1])) length--;
  while (length > 0 && strchr(" \t\r\n", text[0])) {
    text++;
    length--;
  }
  if (length == 0) return false;
  if (length <= 15) {
    size_t i = 0;
    int64_t whole = 0;
    for (; i < length && text[i] >= '0' && text[i] <= '9'; i++) whole = whole * 10 + (text[i] - '0');
    if (i == length) {
      *number = (double)whole;
      return true;
    }
  }
  char copy[64];
  // strtod also knows hexadecimal, infinities and NaN, none of which a cell can hold.
  if (length >= sizeof copy || strspn(text, "0123456789+-.eE") < length) return false;
  memcpy(copy, text, length);
  copy[length] = 0;
  char *rest;
  *number = strtod_l(copy, &rest, plain_locale());
  return rest == copy + length && isfinite(*number);
}

const char *sapa_cell_name(const char *text, const char *end, uint32_t *row, uint32_t *column) {
  uint32_t letters = 0, digits = 0;
  if (text < end && *text == '$') text++;
  for (; text < end && (*text | 32) >= 'a' && (*text | 32) <= 'z' && letters <= SAPA_MOST_COLUMNS; text++) {
    letters = letters * 26 + (uint32_t)((*text | 32) - 'a' + 1);
  }
  if (text < end && *text == '$') text++;
  for (; text < end && *text >= '0' && *text <= '9' && digits <= SAPA_MOST_ROWS; text++) {
    digits = digits * 10 + (uint32_t)(*text - '0');
  }
  if (letters == 0 || letters > SAPA_MOST_COLUMNS || digits == 0 || digits > SAPA_MOST_ROWS) return NULL;
  *row = digits - 1;
  *column = letters - 1;
  return text;
}

static int hex(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return -1;
}

static size_t write_character(char *target, unsigned character) {
  if (character < 0x80) {
    target[0] = (char)character;
    return 1;
  }
  if (character < 0x800) {
    target[0] = (char)(0xC0 | character >> 6);
    target[1] = (char)(0x80 | (character & 0x3F));
    return 2;
  }
  target[0] = (char)(0xE0 | character >> 12);
  target[1] = (char)(0x80 | (character >> 6 & 0x3F));
  target[2] = (char)(0x80 | (character & 0x3F));
  return 3;
}

size_t sapa_unescape(char *text, size_t length) {
  // Hardly any text has an underscore, and what is before the first stays where it is.
  char *first = memchr(text, '_', length);
  if (!first) return length;
  size_t written = (size_t)(first - text);
  for (size_t i = written; i < length;) {
    int character = -1;
    if (text[i] == '_' && length - i >= 7 && text[i + 1] == 'x' && text[i + 6] == '_') {
      character = 0;
      for (size_t k = 2; k < 6 && character >= 0; k++) {
        int digit = hex(text[i + k]);
        character = digit < 0 ? -1 : character * 16 + digit;
      }
    }
    // Neither NUL nor half of a surrogate pair is text: such an escape stays as it is written.
    if (character > 0 && (character < 0xD800 || character > 0xDFFF)) {
      written += write_character(text + written, (unsigned)character);
      i += 7;
    } else {
      text[written++] = text[i++];
    }
  }
  return written;
}
