import Assembling
import Foundation
import Loading
import Model
import Planning
import Platform
import Writing

// OrderBench WORKSPACE COUNT DIR: assembles and writes the order of the first case so many times and prints the
// milliseconds each took. OrderBench WORKSPACE values: prints what the order says, for a peer to say the same.
// Run from the repository's root.
let arguments = CommandLine.arguments
guard arguments.count > 2 else {
  print("usage: OrderBench WORKSPACE (COUNT DIR | values)")
  exit(64)
}
let loaded = Workspace.load(root: arguments[1], shipped: ".")
guard let definitions = loaded.definitions, let plan = definitions.plans.first, let asOf = Day(iso: "2026-09-15") else {
  for diagnostic in loaded.diagnostics { print(diagnostic.message) }
  exit(2)
}
let standing = stand(definitions: definitions, plan: plan, events: [], asOf: asOf).0
let assembler = Assembler(definitions: definitions, plan: standing)
let name = "preparation-order"

let place = assembler.files(of: standing.cases[0]).firstIndex { $0.document == name } ?? 0

/// As a run makes it: the one document of the case, nothing beside it.
func order() throws -> DocumentValue? {
  try assembler.documents(of: standing.cases[0], at: [place])[place]?.value.get()
}

guard arguments.count == 4, let count = Int(arguments[2]) else {
  let fields = try order().map { OrderValues.plain(.record($0.fields)) } ?? [:]
  let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .prettyPrinted])
  print(String(decoding: data, as: UTF8.self))
  exit(0)
}
Memory.keepFreed()
let clock = ContinuousClock()
let elapsed = try clock.measure {
  let path = "templates/orders/preparation.kk.docx"
  let template = try WordTemplate(bytes: try Files.read(path), name: path)
  for number in 0..<count {
    guard let value = try order() else { exit(1) }
    try Files.write(try template.render(value).bytes, to: "\(arguments[3])/\(number % 16).docx")
  }
}
let milliseconds = Double(elapsed.components.attoseconds) / 1e15 + Double(elapsed.components.seconds) * 1000
print("\((milliseconds / Double(count) * 1000).rounded() / 1000) ms each")
