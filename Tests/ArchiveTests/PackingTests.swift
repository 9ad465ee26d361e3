import Archive
import Testing

@Suite struct PackingTests {
  private let long = [UInt8](repeating: 65, count: 100_000)

  @Test func whatIsPackedIsReadBack() throws {
    let archive = try Archive(Archive.pack([.bytes("a.txt", [1, 2, 3]), .bytes("d/b", long), .bytes("e", [])]))
    #expect(archive.entries.map(\.name) == ["a.txt", "d/b", "e"])
    #expect(archive.entries.map(\.size) == [3, 100_000, 0])
    #expect(try archive.contents(of: "d/b") == long)
    #expect(try archive.contents(of: "e") == [])
    #expect(throws: ArchiveProblem.missing("f")) { try archive.contents(of: "f") }
  }

  @Test func theSameItemsGiveTheSameBytes() throws {
    let items: [Archive.Item] = [.bytes("a", [1]), .bytes("б", long)]
    #expect(try Archive.pack(items) == Archive.pack(items))
  }

  @Test func entriesAreCopiedFromAnotherArchive() throws {
    let source = try Archive(Archive.pack([.bytes("a", long), .bytes("b", [7])]))
    let archive = try Archive(Archive.pack([.copy("a"), .bytes("b", [8])], copyingFrom: source))
    #expect(try archive.contents(of: "a") == long)
    #expect(try archive.contents(of: "b") == [8])
    #expect(throws: ArchiveProblem.missing("c")) { try Archive.pack([.copy("c")], copyingFrom: source) }
  }

  @Test(arguments: ["/a", "../a", "a/../b", "a\\b", "C:a", "a//b", "", "a/./b", "a\u{1}"])
  func aNameThatLeadsOutIsRefused(name: String) {
    #expect(throws: ArchiveProblem.badName(name)) { try Archive.pack([.bytes(name, [1])]) }
  }

  @Test func aNameThatLeadsOutIsRefusedWhenRead() throws {
    var bytes = try Archive.pack([.bytes("xx/a", [1])])
    for index in bytes.indices.dropLast(1) where bytes[index...].starts(with: Array("xx/a".utf8)) {
      bytes.replaceSubrange(index..<index + 2, with: Array("..".utf8))
    }
    #expect(throws: ArchiveProblem.badName("../a")) { try Archive(bytes) }
  }

  @Test func limitsHold() throws {
    let bytes = try Archive.pack([.bytes("a", long), .bytes("b", long)])
    #expect(throws: ArchiveProblem.tooManyEntries(2, limit: 1)) { try Archive(bytes, limits: .init(entries: 1)) }
    #expect(throws: ArchiveProblem.tooLarge(entry: "b", limit: 150_000)) {
      try Archive(bytes, limits: .init(size: 150_000))
    }
  }

  @Test func damageIsNoticed() throws {
    var bytes = try Archive.pack([.bytes("a", Array("some text that is stored or deflated".utf8))])
    bytes[35] ^= 0xFF
    let archive = try Archive(bytes)
    #expect(throws: ArchiveProblem.self) { try archive.contents(of: "a") }
    #expect(throws: ArchiveProblem.self) { try Archive(Array(bytes.dropLast(20))) }
    #expect(throws: ArchiveProblem.self) { try Archive([]) }
  }

  @Test func `Entries of several archives are copied under new names`() throws {
    let first = try Archive(Archive.pack([.bytes("media/image1.png", [1, 2, 3])]))
    let second = try Archive(Archive.pack([.bytes("media/image1.png", [4, 5]), .bytes("other", [6])]))
    let packed = try Archive(
      Archive.pack([
        .copy("media/image1.png", of: second, as: "a.png"), .bytes("b", [7]),
        .copy("media/image1.png", of: first, as: "c.png"), .copy("other", of: second, as: "d"),
      ]))
    #expect(packed.entries.map(\.name) == ["a.png", "b", "c.png", "d"])
    #expect(try packed.entries.map { try packed.contents(of: $0.name) } == [[4, 5], [7], [1, 2, 3], [6]])
    #expect(packed.entries[0].checksum == second.entries[0].checksum)
    #expect(packed.entries[0].checksum != packed.entries[2].checksum)
    #expect(throws: ArchiveProblem.missing("nowhere")) {
      try Archive.pack([.copy("nowhere", of: first, as: "a"), .copy("other", of: second, as: "b")])
    }
  }
}
