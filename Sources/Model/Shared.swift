/// One value for many holders: ten thousand cases point at the same definition instead of copying it.
package final class Shared<Value: Sendable>: Sendable {
  package let value: Value

  package init(_ value: Value) {
    self.value = value
  }
}
