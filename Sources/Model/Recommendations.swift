/// What outside experts recommended in one case, as somebody wrote it down from their reports.
package struct Recommendations: Sendable, Hashable {
  /// What stands in a finding for the form it comes from.
  package static let document = "recommendations.yaml"

  package var caseID: String
  package var reports: [Report]
  package var place: Place

  package init(caseID: String, reports: [Report], place: Place) {
    self.caseID = caseID
    self.reports = reports
    self.place = place
  }

  /// One report; its recommendations count from its date.
  package struct Report: Sendable, Hashable {
    package var title: Text
    package var date: Day
    package var items: [Item]

    package init(title: Text, date: Day, items: [Item]) {
      self.title = title
      self.date = date
      self.items = items
    }
  }

  package struct Item: Sendable, Hashable {
    /// Permanent: by it the recommendation keeps its number in the journal.
    package var id: String
    package var text: Text
    /// Id of a criterion or of a section.
    package var criterion: String?
    /// Unit's id: who is to follow it.
    package var unit: String?

    package init(id: String, text: Text, criterion: String? = nil, unit: String? = nil) {
      self.id = id
      self.text = text
      self.criterion = criterion
      self.unit = unit
    }
  }
}

extension AnswerColumn {
  /// Above a table of recommendations: the report they are taken from, and its date.
  package static let report = "report"
  package static let reportDate = "report-date"
}
