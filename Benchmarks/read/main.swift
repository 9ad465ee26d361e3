import Foundation
import Office
import Platform

// ReadBench DIR: reads every sheet of every workbook in DIR on one core and prints the milliseconds of processor time
// each took, the start of the program left out.
let arguments = CommandLine.arguments
guard arguments.count == 2 else {
  print("usage: ReadBench DIR")
  exit(64)
}
let folder = arguments[1]
let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xlsx") }.sorted()
Memory.keepFreed()
let start = clock()
var rows = 0
for name in names {
  let book = try Spreadsheet(bytes: try Files.read("\(folder)/\(name)"))
  for tab in book.tabs { rows += try book.grid(tab.name)?.rows.count ?? 0 }
}
let milliseconds = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
let each = (milliseconds / Double(max(1, names.count)) * 1000).rounded() / 1000
print("\(names.count) workbooks, \(rows) rows: \(each) ms each")
