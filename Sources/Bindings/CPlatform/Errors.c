#include "CPlatform.h"
#include <stdio.h>
#include <string.h>

void sapa_error_text(int number, char *buffer, size_t size) {
  if (strerror_r(number, buffer, size) != 0) snprintf(buffer, size, "error %d", number);
}
