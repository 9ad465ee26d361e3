import Collecting
import Model
import Planning
import Platform
import Writing

/// The first stage: filled forms are read, archived byte for byte and told to the journal; nothing is read twice.
struct Intake: Sendable {
  let workspace: Workspace
  let situation: Situation
  let outputs: Outputs
  let jobs: Int
  let isDry: Bool

  struct Result: Sendable {
    /// For the journal, in order of file name.
    var events: [Event] = []
    var returned: [RunReport.Returned] = []
    /// Files of inbox/ that can go once the journal has their events.
    var finished: [String] = []
    /// Paths in the out folder whose answers were read: they are made again.
    var taken: Set<String> = []
    /// Files refused for the first time, for their reports.
    var refused: [Refused] = []
    var list: RefusedList
  }

  func perform() async throws(Failure) -> Result {
    let list = RefusedList(folder: workspace.out)
    let known = Set(situation.events.compactMap { $0.form?.hash }.filter { !$0.isEmpty })
    let collector = Collector(definitions: situation.definitions, plans: situation.plans, asOf: situation.asOf)
    let inbox = Inbox(workspace: workspace, outputs: outputs, sections: situation.definitions.sectionDocuments)
    let reads = await Parallel.map(inbox.candidates(), jobs: jobs) { candidate in
      read(candidate, collector, known: known, list)
    }
    var result = Result(list: list)
    // A fresh form that nobody has mended is not read, even when the manifest was lost.
    for read in reads where !list.isUntouched(read.hash) { try take(read, known: known, into: &result) }
    try forgetGone(reads, &result)
    return result
  }

  /// Reads one file; what was read before is not looked into again.
  private func read(
    _ candidate: Inbox.Candidate, _ collector: Collector, known: Set<String>, _ list: RefusedList
  ) -> Read {
    do throws(SystemError) {
      let bytes = try Files.read(candidate.path)
      let pictures = candidate.stays ? MarkdownPictures(of: bytes, at: candidate.path) : nil
      let hash = pictures?.hash(with: bytes) ?? Digest(of: bytes).hex
      // A refused one is looked into again: the person it names may be in the register by now, or its day have come.
      let isSettled = known.contains(hash) || list.isUntouched(hash)
      let collected =
        isSettled
        ? Collected(file: candidate.name, outcome: .refused)
        : collector.collect(
          IncomingFile(name: candidate.name, bytes: bytes, inOut: candidate.output != nil) { name in
            pictures?.bytes(of: name)
          })
      return Read(candidate: candidate, hash: hash, collected: collected, pictures: pictures)
    } catch {
      let problem = FormProblem(
        code: "unreadable", isError: true, sheet: "", cell: "", message: error.message, fix: "", english: error.message)
      return Read(
        candidate: candidate, hash: "",
        collected: Collected(file: candidate.name, outcome: .refused, problems: [problem]))
    }
  }

  private func take(_ read: Read, known: Set<String>, into result: inout Result) throws(Failure) {
    let (candidate, collected) = (read.candidate, read.collected)
    if known.contains(read.hash) {
      // It was read in another run, and lies where it belongs.
      if candidate.stays { return }
      if candidate.output == nil { result.finished.append(candidate.path) }
      return result.tell(.accepted, read, [])
    }
    let isWaiting = result.list[read.hash]?.state == .refused
    switch collected.outcome {
    case .accepted:
      // Filled in nowhere, only laid out differently: it stays as somebody left it.
      if candidate.output != nil || candidate.stays, collected.events.isEmpty { return }
      let (events, refusals) = try admitted(read, after: result.events)
      guard refusals.isEmpty else {
        if isWaiting { return result.tell(.waiting, read, []) }
        return refuse(read, collected.problems + refusals, &result)
      }
      result.events += events
      result.list[read.hash] = nil
      if let output = candidate.output {
        result.taken.insert(output)
      } else if !candidate.stays {
        result.finished.append(candidate.path)
      }
      result.tell(.accepted, read, collected.problems)
    case .refused, .notOurs:
      if isWaiting { return result.tell(.waiting, read, []) }
      let isCutShort = collected.problems.contains { $0.code == "truncated" }
      if isCutShort, result.list[read.hash] == nil, candidate.output == nil {
        result.list[read.hash] = RefusedList.Entry(
          state: .incomplete, name: candidate.name, report: "", fresh: "")
        return result.tell(.waiting, read, collected.problems)
      }
      refuse(read, collected.problems, &result)
    }
  }

  private func refuse(_ read: Read, _ problems: [FormProblem], _ result: inout Result) {
    let report = reportPath(for: read)
    result.list[read.hash] = RefusedList.Entry(
      state: .refused, name: read.candidate.name, report: report, fresh: "")
    var collected = read.collected
    collected.problems = problems
    result.refused.append(Refused(hash: read.hash, path: read.candidate.path, report: report, collected: collected))
    result.tell(.refused, read, problems)
  }

  /// `2026/refused/answers.xlsx.txt`; the plan's folder is that of the form's case, else of the first plan.
  private func reportPath(for read: Read) -> String {
    let name = read.candidate.name.split(separator: "/").dropFirst().joined(separator: "-")
    let own = situation.plans.first { $0.cases.contains { $0.definition.id == read.collected.caseID } }
    return "\((own ?? situation.plans.first)?.plan.id ?? "")/refused/\(name).txt"
  }

  /// The events with the file's archived path, as far as Planning admits them, each after those before it.
  private func admitted(_ read: Read, after taken: [Event]) throws(Failure) -> ([Event], [FormProblem]) {
    let archived = Archiving(workspace: workspace, asOf: situation.asOf).path(
      for: read.candidate.name, read.hash, read.collected)
    var events: [Event] = []
    var refusals: [FormProblem] = []
    for draft in read.collected.events {
      var event = draft
      switch event.kind {
      case .done, .skipped, .reopened:
        let admission = Admission(
          definitions: situation.definitions, events: situation.events + taken + events, asOf: situation.asOf)
        do throws(Refusal) {
          event = try admission.admit(event)
        } catch {
          refusals.append(
            FormProblem(
              code: error.code, isError: true, sheet: "", cell: event.step, message: error.message, fix: "",
              english: error.message))
        }
        // The form that says so is no evidence: that of an order is its signed copy, and it would not be issued.
        event.form =
          event.form
          ?? Event.Form(document: read.collected.document ?? "", language: read.collected.language, answers: [])
        event.form?.file = archived
        event.form?.hash = read.hash
      case .began, .returned, .settled, .opened, .listed:
        event.form?.file = archived
        event.form?.hash = read.hash
      }
      events.append(event)
    }
    if refusals.isEmpty, !isDry {
      try Archiving(workspace: workspace, asOf: situation.asOf).archive(read.candidate.path, at: archived)
      try read.pictures?.archive(beside: "\(workspace.root)/\(archived)")
    }
    return (events, refusals)
  }

  /// Files that are no longer in inbox/ are forgotten; those that answer for a fresh form that was read go with it.
  private func forgetGone(_ reads: [Read], _ result: inout Result) throws(Failure) {
    let present = Set(reads.map(\.hash))
    for hash in result.list.entries.keys where !present.contains(hash) { result.list[hash] = nil }
    for output in result.taken {
      guard let (hash, entry) = result.list.original(of: output) else { continue }
      // One that was filled in place goes back to being ours.
      if entry.name.hasPrefix("inbox/") {
        let (file, archiving) = (
          "\(workspace.root)/\(entry.name)", Archiving(workspace: workspace, asOf: situation.asOf)
        )
        if !isDry, Files.exists(file), let fresh = reads.first(where: { $0.candidate.output == output }) {
          try archiving.archive(file, at: archiving.path(for: entry.name, hash, fresh.collected))
        }
        result.finished.append(file)
      } else {
        result.taken.insert(entry.name)
      }
      result.list[hash] = nil
    }
  }
}
