extension Vocabulary {
  /// Names of the registers of evidence, of a case and of a plan.
  package static let evidence = Vocabulary([
    Name("title", .text, "the document's title"),
    Name("plan", .text, "the plan's id, usually the year"),
    Name("organisation", .record(Vocabulary([Name("name", .text, "full name")])), "the university"),
    Name(
      "case", .record(Vocabulary([Name("id", .text, "id"), Name("title", .text, "workflow and subject")])),
      "the case; absent in the plan's register"),
    Name("asOf", .date, "the day it shows"),
    Name(
      "items",
      .list(
        Vocabulary([
          Name("case", .text, "title of the case"), Name("id", .text, "its id; absent for a file that no item names"),
          Name("title", .text, "its title"), Name("kind", .text, "file, link or paper, in words"),
          Name("kindID", .text, "file, link or paper"),
          Name(
            "location",
            .list(
              Vocabulary([
                Name("title", .text, "the file, the address, or where the paper is and who keeps it"),
                Name("path", .text, "what it links to; absent for papers and for what is restricted"),
              ])), "where it is"),
          Name("owner", .text, "who is responsible for it"), Name("date", .date, "its date"),
          Name("validUntil", .date, "the last day it holds"), Name("serves", .text, "ids of the criteria it serves"),
          Name("isRestricted", .flag, "never linked; only its hash is shown"),
          Name("state", .text, "its state, in words"),
          Name("stateID", .text, "listed, missing, changed, expired, unused or not-listed"),
        ])), "the evidence, then the files that nobody listed"),
    Name(
      "files",
      .list(
        Vocabulary([
          Name("case", .text, "title of the case"), Name("id", .text, "id of the item"),
          Name("name", .text, "the file; absent for what is restricted"), Name("size", .number, "bytes"),
          Name("hash", .text, "SHA-256 of its bytes now"), Name("seenOn", .date, "the day it was first seen"),
        ])), "the files of items that are there"),
    Name(
      "states", .list(Vocabulary([Name("title", .text, "state, in words"), Name("count", .number, "items in it")])),
      "how many items are in each state"),
    Name(
      "cases",
      .list(
        Vocabulary([
          Name("id", .text, "id"), Name("title", .text, "workflow and subject"), Name("items", .number, "items in all"),
          Name("listed", .number, "items with nothing against them"), Name("missing", .number, "files not there"),
          Name("changed", .number, "changed since first seen"), Name("expired", .number, "no longer valid"),
          Name("unused", .number, "serving no row"), Name("notListed", .number, "files that no item names"),
          Name("register", .text, "path of the case's register, relative to the out folder"),
        ])), "the cases that have a register"),
    Name("machine", .open, "what the machine sheet keeps"),
  ])
}
