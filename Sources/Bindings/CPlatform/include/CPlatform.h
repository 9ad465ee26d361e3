#pragma once
#include <stddef.h>

/// Keep freed memory instead of giving it back to the kernel at once; see DESIGN 6.2.
void sapa_keep_memory(void);

/// The system's words for an errno; strerror is not safe among threads, and Swift sees two strerror_r.
void sapa_error_text(int number, char *buffer, size_t size);
