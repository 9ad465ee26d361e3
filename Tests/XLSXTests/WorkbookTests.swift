import Archive
import Foundation
import Testing
import XLSX

/// A folder of its own for one test, removed afterwards.
private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "sapa-xlsx-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path())
}

private func bytes(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(filePath: path)))
}

private func part(_ name: String, of path: String) throws -> String {
  String(decoding: try Archive(bytes(path)).contents(of: name), as: UTF8.self)
}

/// One sheet with one style.
private func write(
  to path: String, sheet name: String = "1.1",
  _ body: (borrowing Worksheet) throws(WorkbookError) -> Void
) throws(WorkbookError) {
  try Workbook.write(to: path, title: "T", styles: [CellStyle()], properties: [("case", "2026-x")]) {
    book throws(WorkbookError) in
    try book.addSheet(named: name, body)
  }
}

@Suite struct WorkbookTests {
  @Test func `a text that begins with an equals sign stays a text`() throws {
    try withFolder { folder in
      try write(to: folder + "/a.xlsx") { sheet throws(WorkbookError) in
        try sheet.write("=1+1", row: 0, column: 0, style: 0)
        try sheet.write("1.10", row: 1, column: 0, style: 0)
      }
      let sheet = try part("xl/worksheets/sheet1.xml", of: folder + "/a.xlsx")
      #expect(!sheet.contains("<f>"))
      #expect(sheet.contains("<c r=\"A1\" s=\"1\" t=\"s\">"))
      #expect(sheet.contains("<c r=\"A2\" s=\"1\" t=\"s\">"))
      #expect(try part("xl/sharedStrings.xml", of: folder + "/a.xlsx").contains("<t>=1+1</t>"))
    }
  }

  @Test func `the same cells give the same bytes`() throws {
    try withFolder { folder in
      for name in ["a", "b"] {
        try write(to: "\(folder)/\(name).xlsx") { sheet throws(WorkbookError) in
          try sheet.write("қазақша", row: 0, column: 0, style: 0)
        }
      }
      #expect(try bytes(folder + "/a.xlsx") == bytes(folder + "/b.xlsx"))
      #expect(try part("docProps/core.xml", of: folder + "/a.xlsx").contains("2000-01-01T00:00:00Z"))
      #expect(try part("docProps/custom.xml", of: folder + "/a.xlsx").contains("<vt:lpwstr>2026-x</vt:lpwstr>"))
    }
  }

  @Test(arguments: [
    ("", "is empty"), (String(repeating: "ә", count: 32), "is longer than 31 characters"),
    ("a/b", "holds one of []:*?/\\'"), ("it's", "holds one of []:*?/\\'"),
  ])
  func `a tab's name that Excel would refuse is refused`(name: String, reason: String) throws {
    try withFolder { folder in
      #expect(throws: WorkbookError("sheet '\(name)'", reason)) {
        try write(to: folder + "/a.xlsx", sheet: name) { _ throws(WorkbookError) in }
      }
    }
  }

  @Test func `two tabs never have the same name`() throws {
    try withFolder { folder in
      #expect(throws: WorkbookError.self) {
        try Workbook.write(to: folder + "/a.xlsx", title: "", styles: [], properties: []) {
          book throws(WorkbookError) in
          try book.addSheet(named: "One") { _ throws(WorkbookError) in }
          try book.addSheet(named: "ONE") { _ throws(WorkbookError) in }
        }
      }
    }
  }

  @Test func `a text longer than a cell can hold is an error that names the cell`() throws {
    try withFolder { folder in
      let error = #expect(throws: WorkbookError.self) {
        try write(to: folder + "/a.xlsx") { sheet throws(WorkbookError) in
          try sheet.write(String(repeating: "х", count: 32_768), row: 7, column: 2, style: 0)
        }
      }
      #expect(error?.subject == "cell 1.1!C8")
    }
  }

  @Test func `a folder that is not there is an error`() throws {
    #expect(throws: WorkbookError("file /nowhere/a.xlsx", "No such file or directory")) {
      try write(to: "/nowhere/a.xlsx") { _ throws(WorkbookError) in }
    }
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func `columns are named as Excel names them`(column: Int, letters: String) {
    #expect(CellReference.letters(column) == letters)
  }
}
