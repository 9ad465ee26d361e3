import Foundation
import Office
import Platform
import XML

// SectionBench DIR: reads every section in DIR, one after another, and prints the milliseconds each took.
// SectionBench --show FILE: prints what was read.
let arguments = CommandLine.arguments.dropFirst()
guard let first = arguments.first else {
  print("usage: SectionBench DIR | --show FILE")
  exit(64)
}
if first == "--show", let path = arguments.last {
  show(path)
  exit(0)
}
let names = try FileManager.default.contentsOfDirectory(atPath: first).filter { $0.hasSuffix(".docx") }.sorted()
Memory.keepFreed()
let start = ContinuousClock.now
var words = 0
for name in names {
  words += try SectionText(word: try Files.read("\(first)/\(name)")).rows.reduce(0) { $0 + $1.words }
}
let spent = start.duration(to: .now)
let milliseconds = Double(spent.components.attoseconds) / 1e15 + Double(spent.components.seconds) * 1000
print("\(names.count) sections, \(words) words: \((milliseconds * 10).rounded() / 10) ms")

func show(_ path: String) {
  do {
    let bytes = try Files.read(path)
    let text =
      path.hasSuffix(".md")
      ? try SectionText(markdown: bytes, rows: ["1.1", "1.2", "1.3", "1.strengths"]) { _ in nil }
      : try SectionText(word: bytes)
    print("properties", text.properties.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    print("code", text.code ?? "-", "stray", text.stray)
    for row in text.rows {
      print("== \(row.id) '\(row.heading)' words \(row.words) hash \(row.hash)", row.changes, row.comments, row.marks)
      for block in row.blocks {
        var bytes: [UInt8] = []
        block.write(to: &bytes)
        print(String(decoding: bytes, as: UTF8.self))
      }
      for remark in row.remarks { print("  ! \(remark.kind) \(remark.paragraph):\(remark.line) \(remark.text)") }
    }
    for (id, list) in text.resources.lists.sorted(by: { $0.key < $1.key }) {
      print("list", id, list.levels.prefix(3).map { "\($0.kind) \($0.text) \($0.start)" })
    }
    print("links", text.resources.links, "pictures", text.resources.pictures.mapValues { "\($0.name) \($0.hash)" })
    for (id, blocks) in text.resources.footnotes { print("note", id, blocks.map { $0.children.count }) }
    for (id, comment) in text.resources.comments { print("comment", id, comment.author, comment.blocks.count) }
  } catch {
    print("error", error)
  }
}
