import Foundation
import Model
import Platform
import Testing

@testable import Recording

@Suite("Returned forms in the journal")
struct FormTests {
  static let recorded = "2026-11-20T04:00:00Z"

  private func event(_ kind: Event.Kind, number: String? = nil, _ form: Event.Form) throws -> Event {
    Event(
      kind: kind, caseID: "2026-external-qa-organisation", step: "self-assessment/1.1",
      on: try #require(Day(iso: "2026-11-20")), by: "omarov", number: number, form: form)
  }

  private func form(_ answers: [Answer]) -> Event.Form {
    Event.Form(
      document: "self-assessment-checklist/1.1", language: .kk, addressee: "omarov", export: "9f3c",
      file: "cases/c/returned/2026-11-20-0a1b2c3d-парақ.xlsx", hash: "0a1b", answers: answers)
  }

  @Test("answers are kept row by row, and read back in their order")
  func compact() throws {
    let answers = [
      Answer(row: "1.1-01", column: "verdict", value: "conforms"),
      Answer(row: "1.1-01", column: "note", value: "«қаулы» \"№ 5\"\n\\ бет\u{1}"),
      Answer(row: "1.1-02", column: "verdict", value: ""),
      Answer(row: "1.1-01", column: "evidence-found", value: "🎓"),
    ]
    let event = try event(.returned, form(answers))
    let body = event.body(recordedAt: Self.recorded)
    #expect(
      body.contains(
        #""form":{"addressee":"omarov","answers":[["1.1-01","verdict","conforms","note","«қаулы» \"№ 5\"\n\\ бет\u0001"],["1.1-02","verdict",""],["1.1-01","evidence-found","🎓"]],"document":"self-assessment-checklist/1.1","export":"9f3c","file":"#
      ), "\(body)")
    #expect(try Event.read(body).event == event)
  }

  @Test("a settled and an opened event come back as they were")
  func otherKinds() throws {
    let settled = try event(
      .settled, Event.Form(document: "c/1.1", answers: [Answer(row: "1.1-01", column: "verdict", value: "partial")]))
    let opened = try event(
      .opened, number: "F-001",
      Event.Form(document: "c/1.1", answers: [Answer(row: "1.1-01", column: "verdict", value: "")]))
    for event in [settled, opened] { #expect(try Event.read(event.body(recordedAt: "")).event == event) }
    #expect(!settled.body(recordedAt: "").contains("\"hash\""))
  }

  @Test("a form without answers comes back, and an event without a form has none")
  func empty() throws {
    let returned = try event(.returned, form([]))
    #expect(try Event.read(returned.body(recordedAt: "")).event == returned)
    let old = #"{"case":"c","kind":"done","on":"2026-09-07","recorded":"","step":"s"}"#
    #expect(try Event.read(old).event.form == nil)
  }

  @Test(
    "a form that is not whole makes its event unreadable",
    arguments: [
      #"{}"#, #"{"document":"c","answers":[["1.1-01","verdict"]]}"#, #"{"document":"c","answers":[["1"]]}"#, "7",
    ])
  func malformed(form: String) {
    let body = #"{"case":"c","form":\#(form),"kind":"returned","on":"2026-09-07","recorded":"","step":"s"}"#
    #expect(throws: BodyProblem.self) { try Event.read(body) }
  }
}
