import Model
import GRDB
import Platform

/// The SQLite file the journal lies in (DESIGN 6.3): one table, a rollback journal, no side files that stay.
enum JournalFile {
  struct Row {
    let number: Int?
    let body: String?
    let hash: String?
  }

  /// "sapa", so that `file` and others know whose database it is.
  private static let applicationID = 0x7361_7061
  private static let version = 1

  /// All rows in order, whatever is in them. Nothing is written, not even in a folder that allows it.
  static func rows(at path: String) throws(JournalProblem) -> [Row] {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    return try access(path, configuration) { queue in
      try queue.read { database in
        try checkVersion(of: database, path)
        guard try database.tableExists("event") else { return [] }
        let cursor = try GRDB.Row.fetchCursor(database, sql: "SELECT number, body, hash FROM event ORDER BY number")
        var rows: [Row] = []
        while let row = try cursor.next() {
          // Not `row[0] as Int`: that would trap on what somebody else put there.
          rows.append(
            Row(
              number: Int.fromDatabaseValue(row[0] as DatabaseValue),
              body: String.fromDatabaseValue(row[1] as DatabaseValue),
              hash: String.fromDatabaseValue(row[2] as DatabaseValue)))
        }
        return rows
      }
    }
  }

  static func append(_ rows: [Row], after head: Journal.Head, to path: String) throws(JournalProblem) {
    let isNew = !Files.exists(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
      // Over FULL it also waits until the removal of the rollback journal is on the disk, which is what commits:
      // https://www.sqlite.org/pragma.html#pragma_synchronous
      try database.execute(sql: "PRAGMA synchronous = EXTRA")
    }
    try access(path, configuration) { queue in
      try queue.write { database in
        try checkVersion(of: database, path)
        try create(in: database)
        let last = try GRDB.Row.fetchOne(database, sql: "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1")
        let hash = last.flatMap { String.fromDatabaseValue($0[1] as DatabaseValue) } ?? Entry.origin
        guard hash == head.hash else { throw JournalProblem.changed(path: path) }
        for row in rows {
          try database.execute(
            sql: "INSERT INTO event (number, body, hash) VALUES (?, ?, ?)", arguments: [row.number, row.body, row.hash])
        }
      }
    }
    guard isNew else { return }
    do {
      try Files.synchronise(Files.folder(of: path))
    } catch {
      throw .failed(path: path, reason: error.message)
    }
  }

  private static func create(in database: Database) throws {
    guard try !database.tableExists("event") else { return }
    try database.execute(
      sql: """
        CREATE TABLE event (number INTEGER PRIMARY KEY, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        """)
  }

  private static func checkVersion(of database: Database, _ path: String) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else { throw JournalProblem.newer(path: path, reason: "format \(found)") }
  }

  private static func access<T>(
    _ path: String, _ configuration: Configuration, _ body: (DatabaseQueue) throws -> T
  ) throws(JournalProblem) -> T {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let result = try body(queue)
      try queue.close()
      return result
    } catch let problem as JournalProblem {
      throw problem
    } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
      throw .notIntact(path: path, entry: 1, reason: error.message ?? "not a database")
    } catch {
      throw .failed(path: path, reason: (error as? DatabaseError)?.message ?? "\(error)")
    }
  }
}

extension JournalFile.Row {
  /// The row as the entry that has to follow; throws when it is not.
  func entry(number expected: Int, after previous: String, path: String) throws(JournalProblem) -> Entry {
    guard let number, let body, let hash else {
      throw .notIntact(path: path, entry: expected, reason: "the row is not text")
    }
    guard number == expected else {
      throw .notIntact(path: path, entry: expected, reason: "event \(number) follows event \(expected - 1)")
    }
    guard Entry.hash(of: body, after: previous) == hash else {
      throw .notIntact(path: path, entry: expected, reason: "its hash does not fit what it says")
    }
    do {
      let (event, recordedAt) = try Event.read(body)
      return Entry(number: number, event: event, recordedAt: recordedAt, hash: hash)
    } catch {
      switch error {
      case .unknownKind(let kind): throw .newer(path: path, reason: "event \(number) is of kind '\(kind)'")
      case .malformed: throw .notIntact(path: path, entry: expected, reason: "it is not an event")
      }
    }
  }
}
