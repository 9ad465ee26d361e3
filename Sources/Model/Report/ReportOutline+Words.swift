extension ReportOutline {
  /// Words that a report prints by itself; an outline has them in every language.
  package enum Word: String, Sendable, Hashable, CaseIterable {
    case agency
    case approved
    case area
    case author
    case authors
    case basis
    case catalogue
    case changed
    case chart
    case code
    case criteria
    case criterion
    case criteriaTable = "criteria-table"
    case date
    case due
    case evidence
    case evidenceRegister = "evidence-register"
    case expectedEvidence = "expected-evidence"
    case figure
    case improvementPlan = "improvement-plan"
    case instructions
    case measure
    case name
    case noEvidence = "no-evidence"
    case noMeasures = "no-measures"
    case noRecommendations = "no-recommendations"
    case noRemarks = "no-remarks"
    case noSource = "no-source"
    case noText = "no-text"
    case noTranslation = "no-translation"
    case number
    case place
    case position
    case rating
    case recommendation
    case recommendations
    case remark
    case response
    case responses
    case responsible
    case restricted
    case reviewer
    case schedule
    case seat
    case section
    case signature
    case source
    case state
    case step
    case subject
    case table
    case title
    case total
    case totalOfStandard = "total-of-standard"
    case words
    case workingGroup = "working-group"
    case writeHere = "write-here"
  }
}
