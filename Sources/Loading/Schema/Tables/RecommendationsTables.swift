import Model

extension Table {
  static let recommendations = Table(
    "recommendations",
    """
    What outside experts recommended in one case, written down from their reports. Each gets a number of its plan and \
    stands in the register of findings and in the follow-up plan; one that is taken out again is withdrawn and keeps \
    its number. The same can be filled in as a workbook, in a document with the template `sheets/recommendations`.
    """,
    [
      Field(
        "recommendations", .id, required: true, "the case's id, its folder's name",
        example: "2026-external-qa-organisation"),
      Field("reports", .list(.record(recommendationReport)), required: true, "one entry for each report"),
    ])

  static let recommendationReport = Table(
    "report", "A report of experts; its recommendations count from its date.",
    [
      Field("title", .plainText, required: true, "what it is called", example: "Report of the expert panel"),
      Field("date", .date, required: true, "its date", example: "2026-06-12"),
      Field("items", .list(.record(recommendation)), required: true, "what it recommends"),
    ])

  static let recommendation = Table(
    "recommendation", "One recommendation.",
    [
      Field("id", .id, required: true, "permanent id, one in the file", example: "R-1"),
      Field("text", .plainText, required: true, "its words, in one language or in several"),
      Field("criterion", .reference(.criterion), "the criterion or the section it is about", example: "1.3-02"),
      Field("unit", .reference(.unit), "the unit that is to follow it", example: "school-it"),
    ])
}
