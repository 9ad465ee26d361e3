#include "Walker.h"
#include <stdlib.h>
#include <string.h>

void sapa_reader_start(void) { xmlInitParser(); }

void *sapa_grow(sapa_buffer *buffer, size_t more) {
  if (more > buffer->capacity - buffer->size) {
    size_t capacity = buffer->capacity ? buffer->capacity * 2 : 4096;
    while (capacity - buffer->size < more) capacity *= 2;
    char *bytes = realloc(buffer->bytes, capacity);
    if (!bytes) return NULL;
    buffer->bytes = bytes;
    buffer->capacity = capacity;
  }
  char *place = buffer->bytes + buffer->size;
  buffer->size += more;
  return place;
}

void sapa_fail(sapa_walker *walker, enum sapa_status status, const char *message) {
  if (walker->outcome.status != SAPA_READ) return;
  walker->outcome.status = status;
  walker->outcome.line = walker->parser && walker->parser->input ? walker->parser->input->line : 0;
  size_t length = strlen(message);
  while (length > 0 && strchr("\n .", message[length - 1])) length--;
  if (length >= sizeof walker->outcome.message) length = sizeof walker->outcome.message - 1;
  memcpy(walker->outcome.message, message, length);
  walker->outcome.message[length] = 0;
  if (walker->parser) xmlStopParser(walker->parser);
}

// Transitional files, and those that Excel saves as "Strict Open XML".
static bool is_spreadsheet(const xmlChar *space) {
  return space && (strcmp((const char *)space, "http://schemas.openxmlformats.org/spreadsheetml/2006/main") == 0 ||
                   strcmp((const char *)space, "http://purl.oclc.org/ooxml/spreadsheetml/main") == 0);
}

static void start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int declared,
                  const xmlChar **declarations, int count, int defaulted, const xmlChar **attributes) {
  sapa_walker *walker = data;
  if (walker->outcome.status != SAPA_READ) return;
  walker->spaces += declared;
  if (walker->depth == SAPA_MOST_DEPTH || walker->spaces > SAPA_MOST_SPACES) {
    sapa_fail(walker, SAPA_TOO_MANY, "namespaces");
    return;
  }
  walker->declared[walker->depth++] = declared;
  if (walker->skipped) {
    walker->skipped++;
    return;
  }
  if (walker->place == SAPA_NOWHERE) {
    // The first rule is the root.
    if (name != walker->names[0] || !is_spreadsheet(space)) {
      sapa_fail(walker, SAPA_OTHER_ROOT, (const char *)name);
      return;
    }
    walker->space = space;
  }
  // Names and namespaces are interned by the parser: equal ones are the same pointer.
  for (int i = 0; space == walker->space && i < walker->rule_count; i++) {
    if (walker->rules[i].parent != walker->place || walker->names[i] != name) continue;
    int place = walker->rules[i].place;
    walker->parents[place] = walker->place;
    walker->place = place;
    if (walker->enter) walker->enter(walker, place, (sapa_attributes){attributes, count});
    return;
  }
  walker->skipped = 1;
}

static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  sapa_walker *walker = data;
  if (walker->outcome.status != SAPA_READ) return;
  walker->spaces -= walker->declared[--walker->depth];
  if (walker->skipped) {
    walker->skipped--;
    return;
  }
  int place = walker->place;
  walker->place = walker->parents[place];
  if (walker->leave) walker->leave(walker, place);
}

static void characters(void *data, const xmlChar *text, int length) {
  sapa_walker *walker = data;
  if (walker->skipped || length <= 0 || !(walker->collected >> walker->place & 1)) return;
  char *copy = sapa_grow(&walker->text, (size_t)length);
  if (copy) {
    memcpy(copy, text, (size_t)length);
  } else {
    sapa_fail(walker, SAPA_NO_MEMORY, "");
  }
}

static void doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  sapa_fail(data, SAPA_DOCTYPE, "");
}

// libxml2 prints what it cannot tell a parser, such as bytes of another encoding.
static void keep_quiet(void *data, const char *format, ...) {}

sapa_outcome sapa_walk(sapa_walker *walker, const char *bytes, size_t size) {
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (!parser || size > INT32_MAX) {
    sapa_fail(walker, SAPA_NO_MEMORY, "");
    xmlFreeParserCtxt(parser);
    return walker->outcome;
  }
  // Each thread has a handler of its own.
  xmlSetGenericErrorFunc(NULL, keep_quiet);
  xmlSAXHandler handler = {0};
  handler.initialized = XML_SAX2_MAGIC;
  handler.internalSubset = doctype;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = characters;
  // The same function, else the parser guesses which blanks matter.
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  *parser->sax = handler;
  parser->userData = walker;
  for (int i = 0; i < walker->rule_count; i++) {
    walker->names[i] = xmlDictLookup(parser->dict, (const xmlChar *)walker->rules[i].name, -1);
  }
  walker->parser = parser;
  // Bytes of different names; looking up gets slow when there are many.
  xmlDictSetLimit(parser->dict, SAPA_MOST_NAMES);
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  xmlFreeDoc(xmlCtxtReadMemory(parser, bytes, (int)size, NULL, NULL, options));
  if (walker->outcome.status == SAPA_READ && (!parser->wellFormed || !parser->nsWellFormed || !walker->space)) {
    xmlErrorPtr error = xmlCtxtGetLastError(parser);
    sapa_fail(walker, SAPA_MALFORMED, error && error->message ? error->message : "no content");
    if (error) walker->outcome.line = error->line;
  }
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  walker->parser = NULL;
  xmlFreeParserCtxt(parser);
  return walker->outcome;
}
