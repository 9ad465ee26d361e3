#include "CPlatform.h"
#ifdef __GLIBC__
#include <malloc.h>
#endif

void sapa_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
#endif
}
