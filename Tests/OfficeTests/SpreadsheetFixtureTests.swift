import Foundation
import Model
import Testing

@testable import Office

/// Workbooks as programs really save them; Fixtures/README.md says how each was made.
@Suite struct SpreadsheetFixtureTests {
  @Test func `Every sheet of every fixture is read`() throws {
    for name in ["openpyxl", "libreoffice", "libxlsxwriter"] {
      let url = try #require(Bundle.module.url(forResource: name, withExtension: "xlsx", subdirectory: "Fixtures"))
      let book = try Spreadsheet(bytes: [UInt8](Data(contentsOf: url)))
      for tab in book.tabs {
        #expect(try book.grid(tab.name) != nil)
      }
    }
  }
}
