import Model
import Planning

/// Cases that have begun since the last run: the journal pins the versions they go on with.
enum Beginnings {
  static func events(in situation: Situation) -> [Event] {
    situation.plans.flatMap(\.cases).filter { $0.began == nil }.map { $0.beginning(on: situation.asOf) }
  }
}
