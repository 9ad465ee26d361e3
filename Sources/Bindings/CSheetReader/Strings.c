#include <stdlib.h>
#include "Walker.h"

enum { STRINGS = 1, STRING, TEXT, RUN, RUN_TEXT };

static const sapa_rule rules[] = {
    {SAPA_NOWHERE, "sst", STRINGS}, {STRINGS, "si", STRING}, {STRING, "t", TEXT}, {STRING, "r", RUN}, {RUN, "t", RUN_TEXT},
};

typedef struct {
  sapa_buffer ends;
  size_t start, count, limit;
} target;

static void leave(sapa_walker *walker, int place) {
  if (place != STRING) return;
  target *strings = walker->target;
  if (walker->text.size > strings->start) {
    size_t length = sapa_unescape(walker->text.bytes + strings->start, walker->text.size - strings->start);
    walker->text.size = strings->start += length;
  }
  if (strings->count == strings->limit) {
    sapa_fail(walker, SAPA_TOO_MANY, "strings");
    return;
  }
  uint32_t *end = sapa_grow(&strings->ends, sizeof *end);
  if (!end) {
    sapa_fail(walker, SAPA_NO_MEMORY, "");
    return;
  }
  *end = (uint32_t)walker->text.size;
  strings->count++;
}

sapa_outcome sapa_strings_read(const char *bytes, size_t size, size_t limit, sapa_strings *strings) {
  target target = {.limit = limit};
  sapa_walker walker = {
      .rules = rules,
      .rule_count = sizeof rules / sizeof *rules,
      .collected = 1u << TEXT | 1u << RUN_TEXT,
      .leave = leave,
      .target = &target,
  };
  sapa_outcome outcome = sapa_walk(&walker, bytes, size);
  *strings = (sapa_strings){walker.text.bytes, (uint32_t *)target.ends.bytes, target.count};
  return outcome;
}

void sapa_strings_free(sapa_strings *strings) {
  free(strings->text);
  free(strings->ends);
  *strings = (sapa_strings){0};
}
