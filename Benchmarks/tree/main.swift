import Foundation
import Platform
import YAML

// TreeBench FILE ROUNDS: reads the YAML file into a node tree, so often, and prints the microseconds of the best round,
// as Benchmarks/floor/events.c does for libyaml's bare events.
let arguments = CommandLine.arguments
guard arguments.count == 3, let rounds = Int(arguments[2]) else {
  print("usage: TreeBench FILE ROUNDS")
  exit(64)
}
let bytes = try Files.read(arguments[1])
let clock = ContinuousClock()
var best = Duration.seconds(3600)
for _ in 0..<rounds {
  let elapsed = try clock.measure {
    guard try Tree(reading: bytes).root != nil else { exit(65) }
  }
  best = min(best, elapsed)
}
let microseconds = Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
print("\((microseconds * 10).rounded() / 10) µs")
