#include <libxml/xmlversion.h>
/* Debian's libxml2 shows ICU's types in a struct that we never touch; they clash with the ICU inside Foundation. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/* libxml2 prints what it cannot tell a parser, such as bytes of another encoding; each thread has its own handler. */
static void sapa_xml_ignore(void *data, const char *format, ...) {}
static inline void sapa_xml_keep_quiet(void) { xmlSetGenericErrorFunc(NULL, sapa_xml_ignore); }
