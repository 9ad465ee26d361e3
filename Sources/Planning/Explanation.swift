import Language
package import Model

/// Why a step stands as it does, for `explain`.
package struct Explanation: Sendable, Hashable {
  package let step: String
  /// Lines of text, the state first.
  package let lines: [String]
  /// Where its due date comes from; nil when it has none.
  package let due: DueOrigin?
}

/// Where a due date comes from.
package struct DueOrigin: Sendable, Hashable {
  package let day: Day
  /// What it counts from, and the day of that.
  package let base: Due.Base
  package let baseDay: Day
  package let amount: Int
  package let measure: Due.Measure
  /// Where the count ended before a day off moved it; equal to `day` when nothing did.
  package let unmoved: Day
  package let provisional: Bool

  /// `due 2026-09-22: decision (2026-09-15) + 5 working days`.
  package var line: String {
    let name =
      switch base {
      case .anchor(let id), .step(let id): "\(id) (\(provisional ? "expected on " : "")\(baseDay))"
      case .fixed(let day): "set to \(day)"
      }
    let unit = abs(amount) == 1 ? String(measure.rawValue.dropLast()) : measure.rawValue
    let offset = amount == 0 ? "" : " \(amount < 0 ? "-" : "+") \(abs(amount)) \(unit)"
    let moved = unmoved == day ? "" : ", moved from \(unmoved), a day off"
    return "due \(day): \(name)\(offset)\(moved)"
  }
}

extension CaseStanding {
  /// Why a step is blocked, late, skipped or done, and where its due date comes from; nil when there is no such step.
  package func explanation(of id: String, calendar: WorkCalendar, asOf: Day) -> Explanation? {
    guard let step = steps.first(where: { $0.id == id }) else { return nil }
    return Explanation(step: id, lines: lines(on: step, asOf), due: origin(of: step, calendar))
  }

  private func lines(on step: StepStanding, _ asOf: Day) -> [String] {
    var lines: [String] = []
    switch step.state {
    case .blocked:
      lines.append("blocked: it needs \(step.definition.needs.joined(separator: ", "))")
      lines += step.blockedBy.compactMap { id in steps.first { $0.id == id }.map { "waits for \(words($0))" } }
      if let holder = step.heldBy.flatMap({ id in steps.first { $0.id == id } }) {
        lines.append("held up by \(holder.id), which is for \(holder.person ?? "nobody (\(holder.role))") to do")
      }
    case .ready:
      let needs = needed(by: step)
      lines.append(needs.isEmpty ? "ready: it needs nothing" : "ready: all it needs is finished")
      lines += needs.map(words)
      lines += formLines(on: step)
    case .done, .skipped: lines.append(words(step))
    }
    if step.late, let due = step.due {
      let days = asOf - due
      lines.append("late: \(days) \(days == 1 ? "day" : "days") after \(due)")
    }
    return lines
  }

  /// `decision, done on 2026-08-28 by omarov, number 14`.
  private func words(_ step: StepStanding) -> String {
    var text = "\(step.id), \(step.state.rawValue)"
    if let completed = step.completed {
      text += " on \(completed.on)"
      text += completed.by.map { " by \($0)" } ?? ""
      text += completed.number.map { ", number \($0)" } ?? ""
      text += completed.note.map { ": \($0)" } ?? ""
      return text
    }
    text += step.due.map { ", due \($0)\(step.provisional ? " (provisional)" : "")" } ?? ""
    return text + (step.person.map { ", \($0)" } ?? ", nobody (\(step.role))")
  }

  private func origin(of step: StepStanding, _ calendar: WorkCalendar) -> DueOrigin? {
    guard let due = step.definition.due else { return nil }
    let outline = Outline(workflow, standard: nil, roles: [:])
    guard let index = outline.index(of: step.definition.id) else { return nil }
    let progress = workflow.steps.map { definition in
      let turns = steps.filter { $0.definition.id == definition.id }
      let finished = turns.compactMap { $0.completed?.on }
      return DueDates.Progress(finished: finished, isFinished: !turns.isEmpty && finished.count == turns.count)
    }
    var dates = DueDates(outline, anchors: definition.anchors, calendar: calendar, progress: progress)
    guard let date = dates.date(of: index) else { return nil }
    return DueOrigin(
      day: date.counted.day, base: due.base, baseDay: date.base, amount: due.amount, measure: due.measure,
      unmoved: date.counted.unmoved, provisional: date.provisional)
  }
}
