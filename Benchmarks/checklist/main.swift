import Dispatch
import Foundation
import Loading
import Model
import Platform
import Writing

// ChecklistBench COUNT JOBS DIR: writes the workbook of Benchmarks/floor/checklist.c so many times and prints the
// milliseconds each took. Run from the repository's root.
let arguments = CommandLine.arguments
guard arguments.count == 4, let count = Int(arguments[1]), let jobs = Int(arguments[2]) else {
  print("usage: ChecklistBench COUNT JOBS DIR")
  exit(64)
}
let folder = arguments[3]
let loaded = Workspace.load(root: "examples/university", shipped: ".")
guard let layout = loaded.definitions?.layouts["checklist"] else {
  for diagnostic in loaded.diagnostics { print(diagnostic.message) }
  exit(2)
}
Memory.keepFreed()
let template = SheetTemplate(layout: layout)
let clock = ContinuousClock()
let value = BenchChecklist.value
let elapsed = try await clock.measure {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for job in 0..<jobs {
      group.addTask { @concurrent in
        for number in stride(from: job, to: count, by: jobs) {
          try template.write(value, to: "\(folder)/\(number % 16)-\(job).xlsx")
        }
      }
    }
    try await group.waitForAll()
  }
}
let milliseconds = Double(elapsed.components.attoseconds) / 1e15 + Double(elapsed.components.seconds) * 1000
print("\(jobs) job(s): \((milliseconds / Double(count) * 1000).rounded() / 1000) ms each")
