import Model

extension Table {
  static let evidenceRegister = Table(
    "register of evidence",
    """
    What proves something in one case. States are worked out: missing, changed since it was first seen, expired, \
    unused, listed; files in the case's evidence/ that no item names are shown too. A new edition of a document is a \
    file of another name.
    """,
    [
      Field(
        "evidence", .id, required: true, "the case's id, its folder's name", example: "2026-external-qa-organisation"),
      Field("items", .list(.record(evidenceItem)), required: true, "one entry for each piece of evidence"),
    ])

  static let evidenceItem = Table(
    "piece of evidence", "A file, a page on the web or a paper; it may serve several criteria.",
    exactlyOne: ["file", "link", "place"],
    [
      Field(
        "id", .id, required: true, "its permanent id, which the evidence cells of forms can name", example: "E-1.3-004"),
      Field("title", .plainText, required: true, "what it is"),
      Field("file", .string, "a file, relative to the case's folder", example: "evidence/minutes-3.pdf"),
      Field("link", .string, "an address on the web", example: "https://example.org/policy"),
      Field("place", .plainText, "where a paper is kept", example: "archive, shelf 3"),
      Field("holder", .reference(.person), "who keeps the paper", example: "serikova"),
      Field("owner", .reference(.person), "who is responsible for it", example: "serikova"),
      Field("date", .date, "its date", example: "2026-09-10"),
      Field("valid until", .date, "the last day it holds", example: "2027-08-31"),
      Field("serves", .list(.reference(.criterion)), "the criteria it serves", example: "[1.3-02, 1.3-04]"),
      Field("restricted", .flag, "never linked and never packed: documents show its hash only", example: "true"),
    ])
}
