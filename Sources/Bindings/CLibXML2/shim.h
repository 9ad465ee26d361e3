#include <libxml/xmlversion.h>
/* Debian's libxml2 shows ICU's types in a struct that we never touch; they clash with the ICU inside Foundation. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
