import Foundation
import GRDB
import Model
import Recording
import Platform
import Testing

@Suite("The journal")
struct JournalTests {
  let folder: String
  var path: String { "\(folder)/journal.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "sapa-journal-\(UUID().uuidString)"
    try Files.makeFolder(folder)
  }

  static let caseID = "2026-external-qa-organisation"
  static let recorded = "2026-09-15T04:00:00Z"

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func sample() throws -> [Event] {
    [
      Event(
        kind: .began, caseID: Self.caseID, on: try day("2026-09-01"),
        versions: ["workflow external-qa": 1, "standard esg-2015": 2]),
      Event(
        kind: .done, caseID: Self.caseID, step: "decision", on: try day("2026-09-02"), by: "omarov", number: "14",
        note: "хаттама «№ 14»\n\"қол\" \\ қойылды\u{1}",
        evidence: [Event.Evidence(file: "cases/x/хаттама.pdf", hash: "9f3c")]),
      Event(
        kind: .skipped, caseID: Self.caseID, step: "self-assessment/1.1", on: try day("2026-09-03"), note: "not needed"),
      Event(kind: .reopened, caseID: Self.caseID, step: "self-assessment/1.1", on: try day("2026-09-04")),
    ]
  }

  private func written() throws -> Journal {
    var journal = try Journal.open(path)
    try journal.append(try sample(), recordedAt: Self.recorded)
    return journal
  }

  private func tamper(_ sql: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
  }

  @Test("a missing journal is an empty one, and reading it creates nothing")
  func missing() throws {
    let journal = try Journal.open(path)
    #expect(journal.events == [])
    #expect(journal.head.count == 0)
    try journal.verify()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("what was appended is read back as it was, and no side file stays")
  func roundTrip() throws {
    let written = try written()
    let read = try Journal.open(path)
    #expect(read.events == (try sample()))
    #expect(read.entries == written.entries)
    #expect(read.entries.map(\.recordedAt) == Array(repeating: Self.recorded, count: 4))
    #expect(read.head == written.head)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["journal.sqlite"])
  }

  @Test("events are canonical JSON, each chained to the one before")
  func chain() throws {
    _ = try written()
    let rows = try DatabaseQueue(path: path).read { database in
      try Row.fetchAll(database, sql: "SELECT body, hash FROM event ORDER BY number").map { row in
        (row[0] as String, row[1] as String)
      }
    }
    #expect(
      rows[0].0
        == #"{"case":"2026-external-qa-organisation","kind":"began","on":"2026-09-01","recorded":"2026-09-15T04:00:00Z","versions":{"standard esg-2015":2,"workflow external-qa":1}}"#
    )
    var previous = String(repeating: "0", count: 64)
    for (body, hash) in rows {
      #expect(Digest(of: "\(previous)\n\(body)").hex == hash)
      previous = hash
    }
  }

  @Test("the same events give the same head, whoever writes them")
  func deterministic() throws {
    let first = try written()
    var second = try Journal.open("\(folder)/other.sqlite")
    for event in try sample() { try second.append([event], recordedAt: Self.recorded) }
    #expect(second.head == first.head)
    #expect(first.head.words.hasPrefix("4 events, head "))
  }

  static let tampering: [(String, Int)] = [
    ("UPDATE event SET body = replace(body, '\"14\"', '\"15\"') WHERE number = 2", 2),
    ("DELETE FROM event WHERE number = 1", 1),
    ("DELETE FROM event WHERE number = 3", 3),
    ("INSERT INTO event SELECT 5, body, hash FROM event WHERE number = 4", 5),
    ("UPDATE event SET number = number + 10 WHERE number = 4", 4),
    ("UPDATE event SET hash = 'x' WHERE number = 4", 4),
  ]

  @Test("the first event at which the chain breaks is named", arguments: tampering)
  func tampered(sql: String, entry: Int) throws {
    _ = try written()
    try tamper(sql)
    var journal = try Journal.open(path)
    let problem = #expect(throws: JournalProblem.self) { try journal.verify() }
    guard case .notIntact(_, let found, _)? = problem else { throw try #require(problem) }
    #expect(found == entry)
    #expect(journal.events.count == entry - 1)
    #expect(throws: JournalProblem.self) { try journal.append(try sample(), recordedAt: Self.recorded) }
  }

  @Test("a head printed earlier is proved to be in the chain, eight digits of it are enough")
  func heads() throws {
    var journal = try written()
    let early = journal.head
    try journal.append(
      [Event(kind: .done, caseID: Self.caseID, step: "order", on: try day("2026-09-05"))], recordedAt: "")
    #expect(try journal.verify(head: early.hash) == 4)
    #expect(try journal.verify(head: String(early.hash.prefix(8)).uppercased()) == 4)
    #expect(try journal.verify(head: String(early.hash.prefix(12)) + "…") == 4)
    #expect(try journal.verify(head: String(repeating: "0", count: 64)) == 0)
    #expect(throws: JournalProblem.unknownHead("9f3c9f3c9f3c")) { try journal.verify(head: "9f3c9f3c9f3c") }
    #expect(throws: JournalProblem.self) { try journal.verify(head: String(early.hash.prefix(7))) }
  }

  @Test("a journal that was cut short is found out by an earlier head only")
  func cutShort() throws {
    let head = try written().head
    try tamper("DELETE FROM event WHERE number = 4")
    let journal = try Journal.open(path)
    try journal.verify()
    #expect(throws: JournalProblem.unknownHead(head.hash)) { try journal.verify(head: head.hash) }
  }

  @Test("a journal that somebody else has written since is not appended to")
  func changed() throws {
    var late = try written()
    var other = try Journal.open(path)
    try other.append([try sample()[3]], recordedAt: "")
    #expect(throws: JournalProblem.changed(path: path)) { try late.append([try sample()[2]], recordedAt: "") }
    #expect(try Journal.open(path).head == other.head)
  }

  @Test("a later version's fields are left alone, its kinds of events are refused")
  func later() throws {
    _ = try written()
    let head = try Journal.open(path).head
    func append(_ body: String, _ number: Int, after previous: String) throws -> String {
      let hash = Digest(of: "\(previous)\n\(body)").hex
      try DatabaseQueue(path: path).write {
        try $0.execute(sql: "INSERT INTO event VALUES (?, ?, ?)", arguments: [number, body, hash])
      }
      return hash
    }
    let hash = try append(
      #"{"case":"c","kind":"done","mood":{"good":[true,null,1.5]},"on":"2026-09-07","step":"s"}"#, 5, after: head.hash)
    #expect(try Journal.open(path).events.last?.step == "s")
    _ = try append(#"{"case":"c","kind":"corrected","on":"2026-09-08"}"#, 6, after: hash)
    let journal = try Journal.open(path)
    let problem = #expect(throws: JournalProblem.self) { try journal.verify() }
    #expect(problem == .newer(path: path, reason: "event 6 is of kind 'corrected'"))
    #expect(problem?.meansNotIntact == false)
  }

  @Test("a file that is no database is not intact", arguments: ["not a database, not at all, but long enough", "\0"])
  func noDatabase(content: String) throws {
    try Files.write(Array(String(repeating: content, count: 100).utf8), to: path)
    let problem = #expect(throws: JournalProblem.self) { try Journal.open(path) }
    #expect(problem?.meansNotIntact == true)
  }

  @Test("an empty file and a table of somebody else's are told apart from damage")
  func emptyFile() throws {
    try Files.write([], to: path)
    #expect(try Journal.open(path).events == [])
    var journal = try Journal.open(path)
    try journal.append(try sample(), recordedAt: Self.recorded)
    #expect(try Journal.open(path).events.count == 4)
  }

  @Test("a folder that is not there is said so")
  func noFolder() throws {
    var journal = try Journal.open("\(folder)/none/journal.sqlite")
    let problem = #expect(throws: JournalProblem.self) { try journal.append(try sample(), recordedAt: "") }
    #expect(problem?.code == "journal-failed")
  }

  @Test("appending nothing creates nothing")
  func nothing() throws {
    var journal = try Journal.open(path)
    try journal.append([], recordedAt: Self.recorded)
    #expect(!Files.exists(path))
  }
}
