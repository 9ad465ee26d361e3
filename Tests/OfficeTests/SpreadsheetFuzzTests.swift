import Archive
import Testing

@testable import Office

/// Broken bytes end in a grid or in a problem, never in a crash, and soon.
@Suite struct SpreadsheetFuzzTests {
  /// SplitMix64: the same mutations on every machine.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 8 {
      let place = Int.random(in: bytes.indices, using: &random)
      let length = min(bytes.count - place, Int.random(in: 1...24, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 2: bytes.removeSubrange(place..<place + length)
      case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 4:
        bytes.replaceSubrange(
          place..<place + 1, with: [0x3C, 0x26, 0x3E, 0x22, 0xFF].shuffled(using: &random).prefix(2))
      default: bytes.removeLast(min(bytes.count - 1, Int.random(in: 1...200, using: &random)))
      }
    }
    return bytes
  }

  @Test(arguments: ["openpyxl", "libreoffice", "libxlsxwriter"])
  func `Mutated files are read or refused`(name: String) throws {
    var random = Seeded(state: 2026)
    let bytes = try SpreadsheetFixtureTests.bytes(name)
    for _ in 0..<150 {
      let mutated = Self.mutated(bytes, &random)
      if let problem = SpreadsheetHostileTests.problem(mutated) { #expect(!problem.message.isEmpty) }
    }
  }

  @Test(arguments: ["openpyxl", "libreoffice", "libxlsxwriter"])
  func `Files with mutated parts are read or refused`(name: String) throws {
    var random = Seeded(state: 9000)
    let archive = try Archive(SpreadsheetFixtureTests.bytes(name))
    let parts = archive.entries.map(\.name).filter { $0.hasSuffix("xml") || $0.hasSuffix("rels") }
    for _ in 0..<100 {
      let part = try #require(parts.randomElement(using: &random))
      let items = try archive.entries.map { entry -> Archive.Item in
        guard entry.name == part else { return .copy(entry.name) }
        return .bytes(entry.name, Self.mutated(try archive.contents(of: entry.name), &random))
      }
      let mutated = try Archive.pack(items, copyingFrom: archive)
      if let problem = SpreadsheetHostileTests.problem(mutated) { #expect(!problem.message.isEmpty) }
    }
  }
}
