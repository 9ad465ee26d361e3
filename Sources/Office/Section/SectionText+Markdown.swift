extension SectionText {
  /// Reads a Markdown file.
  package init(
    markdown bytes: [UInt8], rows known: Set<String>, limits: SectionLimits = .standard,
    picture: (String) -> [UInt8]?
  ) throws(OfficeProblem) {
    throw OfficeProblem("not yet")
  }
}
