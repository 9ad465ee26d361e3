#pragma once
/// Keep freed memory instead of giving it back to the kernel at once; see DESIGN 6.2.
void sapa_keep_memory(void);
