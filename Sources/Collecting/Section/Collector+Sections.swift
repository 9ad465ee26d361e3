package import Model
import Office
import Platform

/// A section that came as Markdown: where its file lies says what it is.
package struct SectionFile: Sendable, Hashable {
  package var caseID: String
  package var section: String
  package var language: LanguageCode

  package init(caseID: String, section: String, language: LanguageCode) {
    self.caseID = caseID
    self.section = section
    self.language = language
  }

  /// `cases/<case>/sections/<section>.<language>.md`; nil for any other path.
  package init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 4, parts[0] == "cases", parts[2] == "sections" else { return nil }
    var name = parts[3].split(separator: ".").map(String.init)
    guard name.popLast()?.lowercased() == "md", let language = name.popLast().flatMap(LanguageCode.init(rawValue:)),
      !name.isEmpty
    else { return nil }
    self.init(caseID: parts[1], section: name.joined(separator: "."), language: language)
  }
}

extension Collector {
  /// A section that came back as a Word file.
  func collectWord(_ file: IncomingFile) -> Collected {
    var collected = Collected(file: file.name, outcome: .refused)
    do throws(OfficeProblem) {
      var text = try SectionText(word: file.bytes)
      var form = SectionIdentity(text)
      if form.exported.isEmpty, let rows = rows(of: form) {
        // Its properties are gone: what its headings may be is known from the section that it names.
        text = try SectionText(word: file.bytes, rows: rows)
        form = SectionIdentity(text)
      }
      collected.caseID = form.caseID
      collected.document = form.document
      collected.language = form.language
      read(text, form, into: &collected)
    } catch {
      report([.section(.unreadable(UnreadableText(problem: error)))], in: &collected)
    }
    return collected
  }

  private func rows(of form: SectionIdentity) -> Set<String>? {
    let sections = form.caseID.flatMap { cases[$0]?.report?.sections } ?? []
    return sections.first { $0.document == form.document }.map { Set($0.rows.map(\.id)) }
  }

  /// A section that somebody wrote as Markdown in the case's folder.
  func collectMarkdown(_ file: IncomingFile, _ place: SectionFile) -> Collected {
    var collected = Collected(file: file.name, caseID: place.caseID, language: place.language, outcome: .refused)
    guard let standing = cases[place.caseID] else {
      report([.unknownCase(place.caseID)], in: &collected)
      return collected
    }
    guard let section = standing.report?[section: place.section] else {
      report([.documentGone(place.section)], in: &collected)
      return collected
    }
    collected.document = section.document
    do throws(OfficeProblem) {
      let text = try SectionText(markdown: file.bytes, rows: Set(section.rows.map(\.id)), picture: file.beside)
      var identity = SectionIdentity(text)
      (identity.caseID, identity.document) = (place.caseID, section.document)
      identity.language = place.language
      read(text, identity, into: &collected)
    } catch {
      report([.section(.unreadable(UnreadableText(problem: error)))], in: &collected)
    }
    return collected
  }

  private func read(_ text: SectionText, _ form: SectionIdentity, into collected: inout Collected) {
    guard let caseID = form.caseID, let document = form.document, let language = form.language else {
      report([text.rows.isEmpty ? .section(.notASection) : .section(.unknown)], in: &collected)
      if text.rows.isEmpty { collected.outcome = .notOurs(reason: SectionTrouble.notASection.code) }
      return
    }
    guard let standing = cases[caseID] else { return report([.unknownCase(caseID)], in: &collected) }
    guard let destination = Destination(document, in: standing), let report = standing.report,
      let section = report.sections.first(where: { $0.document == document })
    else { return self.report([.documentGone(document)], in: &collected) }
    var reading = SectionReading(
      section, language, source: report.source, evidence: standing.evidence.map { Set($0.entries.map(\.item.id)) })
    reading.read(text, exported: form.exported)
    let spoken = self.language(of: section.author, else: language)
    collected.spoken = spoken
    collected.problems += reading.remarks.problems(in: spoken)
    guard !reading.remarks.hasErrors else { return }
    collected.outcome = .accepted
    guard !reading.answers.isEmpty else {
      collected.problems.append(FormProblem(.nothingChanged, in: spoken))
      return
    }
    collected.events = [
      Event(
        kind: .returned, caseID: caseID, step: destination.step.id, on: asOf,
        by: section.author ?? destination.step.person,
        form: Event.Form(
          document: document, language: language, addressee: section.author, export: form.export,
          answers: reading.answers))
    ]
  }
}

/// What a section says of itself: by its properties, else by the line under its title.
struct SectionIdentity: Sendable {
  var caseID: String?
  var document: String?
  var language: LanguageCode?
  var exported: [String: SectionExport]
  /// Which text it is. Each is a copy of its own, so that two people who write in two copies of one form keep what both
  /// wrote; the form that is made next has it all.
  var export: String { Digest(of: ([language?.rawValue ?? ""] + texts).joined(separator: "\n")).short }
  private let texts: [String]

  init(_ text: SectionText) {
    let code = (text.code ?? "").split(separator: "·").map { $0.split(separator: " ").joined(separator: " ") }
    func field(_ name: String, _ index: Int) -> String? {
      text.properties[name] ?? (code.count == 3 ? code[index] : nil)
    }
    caseID = field("case", 0)
    document = field("document", 1)
    language = field("language", 2).flatMap(LanguageCode.init(rawValue:))
    exported = SectionExport.all(in: text.properties)
    texts = text.rows.map { "\($0.id) \($0.hash)" }
  }
}
