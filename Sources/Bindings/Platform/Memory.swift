import CPlatform

/// How this process treats the memory it frees.
package enum Memory {
  /// Keeps it: giving it back at once eats what a second thread gains (DESIGN 6.2). Call it once, first.
  package static func keepFreed() {
    sapa_keep_memory()
  }
}
