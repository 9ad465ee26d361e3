import CLibCrypto

/// SHA-256 by the libcrypto that every machine has; swift-crypto would cost two minutes of each clean build.
package struct Digest: Sendable, Hashable {
  private let bytes: [UInt8]

  package init(of data: [UInt8]) {
    var result = [UInt8](repeating: 0, count: 32)
    _ = unsafe SHA256(data, data.count, &result)
    bytes = result
  }

  package init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// Lower-case hex, 64 characters.
  package var hex: String { hex(32) }

  /// The first 16 of them: enough to see that a text changed.
  package var short: String { hex(8) }

  private static let digits = Array("0123456789abcdef".utf8)

  private func hex(_ count: Int) -> String {
    let digits = Digest.digits
    var text: [UInt8] = []
    text.reserveCapacity(2 * count)
    for byte in bytes.prefix(count) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
