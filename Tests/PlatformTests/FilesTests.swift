import Foundation
import Platform
import Testing

@Suite("Files")
struct FilesTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "sapa-files-\(UUID().uuidString)"
    try Files.makeFolder(folder)
  }

  @Test("what was written is read back, whole", arguments: [0, 1, 4095, 4096, 4097, 3_000_000])
  func writing(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try Files.write(bytes, to: "\(folder)/file", durably: count == 1)
    #expect(try Files.read("\(folder)/file") == bytes)
    #expect(try Files.state(of: "\(folder)/file")?.size == count)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
  }

  @Test("writing again replaces the file and its time grows")
  func replacing() throws {
    try Files.write([1], to: "\(folder)/file")
    let first = try #require(try Files.state(of: "\(folder)/file"))
    usleep(20_000)
    try Files.write([2, 3], to: "\(folder)/file")
    let second = try #require(try Files.state(of: "\(folder)/file"))
    #expect(second.modified > first.modified)
    #expect(second.size == 2)
  }

  @Test("a file that is not there has no state, and reading it says so")
  func missing() throws {
    #expect(try Files.state(of: "\(folder)/none") == nil)
    #expect(try Files.state(of: "\(folder)/none/deeper") == nil)
    let error = #expect(throws: SystemError.self) { try Files.read("\(folder)/none") }
    #expect(error?.message == "cannot read '\(folder)/none': No such file or directory")
  }

  @Test("writing into a folder that is not there leaves nothing behind")
  func failing() throws {
    let error = #expect(throws: SystemError.self) { try Files.write([1], to: "\(folder)/none/file") }
    #expect(error?.path == "\(folder)/none/file")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("a rename that fails removes its temporary file")
  func failingRename() throws {
    try Files.makeFolder("\(folder)/taken/inner")
    #expect(throws: SystemError.self) { try Files.write([1], to: "\(folder)/taken") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken"])
  }

  @Test("folders are made with those above them, and again without harm")
  func folders() throws {
    try Files.makeFolder("\(folder)/a/b/c", durably: true)
    try Files.makeFolder("\(folder)/a/b/c")
    #expect(try Files.state(of: "\(folder)/a/b/c")?.isFolder == true)
    try Files.write([1], to: "\(folder)/file")
    let error = #expect(throws: SystemError.self) { try Files.makeFolder("\(folder)/file") }
    #expect(error?.message == "cannot make folder '\(folder)/file': Not a directory")
  }

  @Test(
    "the folder of a path",
    arguments: [("a/b/c", "a/b"), ("c", "."), ("/c", "/"), ("a/b/", "a"), ("/", "/")])
  func folderOfPath(path: String, expected: String) {
    #expect(Files.folder(of: path) == expected)
  }

  @Test("removing what is not there is no error, a full folder stays")
  func removing() throws {
    try Files.remove("\(folder)/none")
    try Files.write([1], to: "\(folder)/file")
    #expect(!Files.removeIfEmpty(folder: folder))
    try Files.remove("\(folder)/file")
    #expect(Files.removeIfEmpty(folder: folder))
  }

  @Test("temporary names are known as ours")
  func temporary() {
    let path = Files.temporaryPath(beside: "\(folder)/file.docx")
    #expect(Files.isTemporary(path))
    #expect(Files.folder(of: path) == folder)
    #expect(path != Files.temporaryPath(beside: "\(folder)/file.docx"))
    #expect(!Files.isTemporary("\(folder)/file.docx"))
  }
}
