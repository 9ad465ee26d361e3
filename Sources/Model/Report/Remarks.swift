extension Document {
  /// The layout of the form in which an agency's remarks on a report are written down and answered.
  package static let remarksTemplate = "sheets/agency-remarks"
}

extension AnswerColumn {
  /// Of the form of remarks, whose rows people add.
  package static let remark = "remark"
  package static let response = "response"
  package static let change = "change"
}
