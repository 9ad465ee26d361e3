import Foundation
package import Model

extension Fingerprint {
  /// What a report is made of: texts that people wrote by their files and hashes.
  package static func hash(_ report: Report) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Names and texts only: there is nothing in it that cannot be encoded.
    return hash((try? encoder.encode(report)).map(Array.init) ?? [])
  }
}
