import Model
import Planning
import Testing

@Suite("What may be recorded")
struct AdmissionTests {
  private func admit(
    _ sample: Sample, _ step: String, as kind: Event.Kind = .done, on day: String = "2026-09-15", by: String? = nil,
    number: String? = nil, note: String? = nil, asOf: String = "2026-09-15", in caseID: String = Sample.caseID
  ) throws(Refusal) -> Event {
    let request = Event(kind: kind, caseID: caseID, step: step, on: .on(day), by: by, number: number, note: note)
    return try Admission(definitions: sample.definitions, events: sample.events, asOf: .on(asOf)).admit(request)
  }

  private func message(_ body: () throws -> Event) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? Refusal)?.message
    }
  }

  /// Decision, order and the first section's checklist are done.
  private var halfway: Sample {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    sample.record(.done, "order", on: "2026-09-02", number: "166")
    sample.record(.done, "self-assessment/1.1", on: "2026-09-10")
    return sample
  }

  @Test("a ready step is done by the person who answers for it, or by whoever is named")
  func done() throws {
    #expect(try admit(Sample(), "decision").by == "rector")
    #expect(try admit(Sample(), "decision", by: "adam").by == "adam")
    #expect(
      message { try admit(Sample(), "decision", by: "nobody") } == "there is no person 'nobody'")
  }

  @Test("a blocked step is refused with its blockers and who holds them")
  func blocked() {
    #expect(
      message { try admit(halfway, "report") }
        == "step 'report' is blocked by self-assessment/1.2 (held by berik)")
    #expect(
      message { try admit(Sample(), "order") }
        == "step 'order' is blocked by decision (held by rector)")
  }

  @Test("the bare id of a repeated step lists its items, unknown ids list what there is")
  func names() {
    #expect(
      message { try admit(Sample(), "self-assessment") }
        == "step 'self-assessment' is repeated; name one of self-assessment/1.1, self-assessment/1.2")
    #expect(
      message { try admit(Sample(), "dream") }?.hasPrefix(
        "case '\(Sample.caseID)' has no step 'dream'; it has decision, order, ") == true)
    #expect(
      message { try admit(Sample(), "decision", in: "2026-dream") }
        == "there is no case '2026-dream'; there are \(Sample.caseID)")
  }

  @Test("an issued step needs a number that is free in its register, in all plans and on all days")
  func numbers() throws {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    sample.definitions.plans.append(
      Plan(id: "2027", cases: [Sample.case("2027-external-qa-organisation")], place: Sample.place))
    sample.events += ["decision", "order"].map {
      Event(kind: .done, caseID: "2027-external-qa-organisation", step: $0, on: .on("2027-01-10"), number: "166")
    }
    #expect(
      message { try admit(sample, "order") }
        == "step 'order' is done when its document is issued; give its number")
    #expect(
      message { try admit(sample, "order", number: "166") }
        == "number '166' of register 'orders' belongs to step 'order' of case '2027-external-qa-organisation'")
    #expect(try admit(sample, "order", number: "167").number == "167")
    sample.workflow.documents[0].register = "protocols"
    sample.events[1].number = nil
    sample.events.append(
      Event(kind: .reopened, caseID: "2027-external-qa-organisation", step: "order", on: .on("2027-01-11")))
    #expect(try admit(sample, "order", number: "166").number == "166")
  }

  @Test("doing a returned step by hand and skipping need a note")
  func notes() throws {
    #expect(
      message { try admit(halfway, "self-assessment/1.2", note: " ") }
        == "step 'self-assessment/1.2' is done when its forms are back; a note has to say why it is done without them")
    #expect(try admit(halfway, "self-assessment/1.2", note: "on paper").note == "on paper")
    #expect(
      message { try admit(halfway, "self-assessment/1.2", as: .skipped) }
        == "a note has to say why step 'self-assessment/1.2' is skipped")
    #expect(try admit(halfway, "self-assessment/1.2", as: .skipped, note: "not ours").kind == .skipped)
  }

  @Test("what is finished has to be reopened first, and only that can be")
  func reopening() throws {
    #expect(
      message { try admit(halfway, "decision") }
        == "step 'decision' was done on 2026-09-01; reopen it first")
    #expect(try admit(halfway, "decision", as: .reopened).kind == .reopened)
    #expect(
      message { try admit(halfway, "report", as: .reopened) }
        == "step 'report' is neither done nor skipped, there is nothing to reopen")
    #expect(
      message { try admit(halfway, "decision", as: .reopened, on: "2026-08-31") }
        == "step 'decision' cannot be reopened on 2026-08-31, it was finished on 2026-09-01")
  }

  @Test("nothing is recorded for the future, nor before a word that is there already")
  func days() {
    #expect(
      message { try admit(Sample(), "decision", on: "2026-09-16") }
        == "2026-09-16 lies after 2026-09-15, the as-of date")
    #expect(
      message { try admit(halfway, "decision", on: "2026-08-20", asOf: "2026-08-20") }
        == "step 'decision' already has a word from 2026-09-01, after the as-of date")
  }

  @Test("the procedure can be walked to its end with what is admitted")
  func walking() throws {
    var sample = Sample()
    var walked: [String] = []
    while let next = try sample.standing(asOf: "2026-09-15").steps.first(where: { $0.state == .ready }) {
      sample.events.append(try admit(sample, next.id, number: "\(walked.count)", note: "done"))
      walked.append(next.id)
    }
    #expect(walked.count == 7)
    #expect(try sample.standing(asOf: "2026-09-15").progress == Progress(done: 7, total: 7))
  }
}
