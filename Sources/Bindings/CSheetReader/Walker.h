#pragma once
#include <libxml/parser.h>
#include <stdbool.h>
#include "CSheetReader.h"

enum { SAPA_MAX_RULES = 16, SAPA_NOWHERE = 0 };

/// libxml2 looks a name up among all open namespaces, one after another; office files have some thirty. It goes no
/// deeper than 256 elements.
enum { SAPA_MOST_SPACES = 256, SAPA_MOST_DEPTH = 300, SAPA_MOST_NAMES = 256 << 10 };

/// Excel's own bounds.
enum { SAPA_MOST_ROWS = 1048576, SAPA_MOST_COLUMNS = 16384 };

/// A growing array of bytes or of records.
typedef struct {
  char *bytes;
  size_t size, capacity;
} sapa_buffer;

/// Makes room for so many more bytes and returns where they go; NULL without memory.
void *sapa_grow(sapa_buffer *buffer, size_t more);

/// Within `parent`, an element of this name leads to `place`. Places count from 1; all other elements are passed over.
typedef struct {
  int parent;
  const char *name;
  int place;
} sapa_rule;

typedef struct sapa_walker sapa_walker;

/// An element's attributes as libxml2 gives them: five pointers each.
typedef struct {
  const xmlChar **list;
  int count;
} sapa_attributes;

/// Walks the places of a part that its rules name.
struct sapa_walker {
  const sapa_rule *rules;
  int rule_count;
  /// Bit n: text in place n is collected.
  unsigned collected;
  void (*enter)(sapa_walker *walker, int place, sapa_attributes attributes);
  void (*leave)(sapa_walker *walker, int place);
  void *target;

  sapa_buffer text;
  sapa_outcome outcome;
  xmlParserCtxtPtr parser;
  const xmlChar *names[SAPA_MAX_RULES];
  const xmlChar *space;
  int place;
  int parents[SAPA_MAX_RULES + 1];
  unsigned skipped;
  /// How many namespaces each open element declares, and all together.
  int depth, spaces, declared[SAPA_MOST_DEPTH];
};

/// Parses the whole part; the outcome is in the walker too.
sapa_outcome sapa_walk(sapa_walker *walker, const char *bytes, size_t size);

/// Ends the walk.
void sapa_fail(sapa_walker *walker, enum sapa_status status, const char *message);

/// The value of an attribute without a prefix, not ended by a zero; NULL when there is none.
const char *sapa_attribute(sapa_attributes attributes, const char *name, size_t *length);

/// False when it is no whole number up to `most`.
bool sapa_attribute_count(sapa_attributes attributes, const char *name, uint32_t most, uint32_t *value);
bool sapa_attribute_is_true(sapa_attributes attributes, const char *name);

/// False unless all of the text is a finite number, in XML's notation.
bool sapa_number(const char *text, size_t length, double *number);

/// Reads `H12`, also `$H$12`, from the front, counting from 0; returns what follows, or NULL.
const char *sapa_cell_name(const char *text, const char *end, uint32_t *row, uint32_t *column);

/// Resolves Excel's `_x000D_` in place; returns the new length.
size_t sapa_unescape(char *text, size_t length);
