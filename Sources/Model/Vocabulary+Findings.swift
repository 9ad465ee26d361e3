extension Vocabulary {
  /// Names of every Word document of a case.
  package static let wordDocument = Vocabulary(
    caseDocument.names + findings + [Name("asOf", .date, "the day the findings' states are those of")])

  /// One finding, as registers, plans and reports show it; what nobody has said yet is absent.
  private static let finding = Vocabulary([
    Name("n", .number, "number in the list, from 1"),
    Name("number", .text, "its number, `F-001`"),
    Name("kind", .text, "nonconformity or recommendation, in words"),
    Name("kindID", .text, "finding or recommendation"),
    Name("criterion", .text, "id of the criterion"),
    Name("requirement", .text, "what the criterion asks"),
    Name("section", .text, "id and title of the criterion's section"),
    Name("unit", .text, "title of the unit"),
    Name("unitHead", .text, "initials and surname of the unit's head"),
    Name("grade", .text, "its grade, in words; absent where nobody graded it"),
    Name("category", .text, "its grade, or its kind where nobody graded it"),
    Name("gradeID", .text, "id of the grade, as `major`"),
    Name("description", .text, "what was found"),
    Name("evidence", .text, "the evidence; for a recommendation the report it is taken from"),
    Name("source", .text, "the report that it is taken from"),
    Name("foundBy", .text, "who found it"),
    Name("foundOn", .date, "the day it was found"),
    Name("cause", .text, "the cause"),
    Name("correction", .text, "the correction"),
    Name("action", .text, "the corrective action"),
    Name("responsible", .text, "who answers for the action"),
    Name("due", .date, "when the action is due, extensions included"),
    Name("correctionDue", .date, "when the correction is due, by grade"),
    Name("planDue", .date, "when the plan is due, by grade"),
    Name("implementationDue", .date, "when the action is due, by grade"),
    Name("completionForm", .text, "the form of completion"),
    Name("plannedResult", .text, "the planned result"),
    Name("agreement", .text, "whether the head of the unit agrees, in words"),
    Name("reason", .text, "why the head of the unit does not"),
    Name("similar", .text, "similar cases elsewhere"),
    Name("decision", .text, "what the lead auditor decided"),
    Name("acceptance", .text, "whether cause and plan are accepted, in words"),
    Name("extendedTo", .date, "the day the action was extended to"),
    Name("extendedBy", .text, "who extended it"),
    Name("verification", .text, "what the verification of the effect showed"),
    Name("verifiedOn", .date, "the day of the verification"),
    Name("closedOn", .date, "the day it was closed"),
    Name("note", .text, "the note"),
    Name("completion", .text, "completed or not completed, in words; absent while it is in time and open"),
    Name("state", .text, "its state, in words"),
    Name("stateID", .text, "open, in-work, late, verified, closed or withdrawn"),
  ])

  private static func counts(_ title: String) -> Vocabulary {
    Vocabulary([
      Name("title", .text, title), Name("total", .number, "findings, without those withdrawn"),
      Name("open", .number, "open or in work"), Name("late", .number, "with an overdue action"),
      Name("verified", .number, "verified, not closed"), Name("closed", .number, "closed"),
    ])
  }

  /// What every document of a case can say about its findings; a repeated document about those of its item.
  static let findings: [Name] = [
    Name("findings", .list(finding), "the findings that have a number, in its order; withdrawn ones too"),
    Name("measures", .list(finding), "the findings that a follow-up plan answers: all but those withdrawn"),
    Name("nonconformities", .list(finding), "nonconformities that are neither closed nor withdrawn"),
    Name("lateFindings", .list(finding), "those with an overdue action"),
    Name("openFindings", .list(finding), "those that are open or in work, and not late"),
    Name("verifiedFindings", .list(finding), "those that are verified and not closed"),
    Name("closedFindings", .list(finding), "those that are closed"),
    Name("findingsTotal", .record(counts("absent")), "how many there are"),
    Name("findingsByGrade", .list(counts("the grade; the kind where nobody graded")), "how many there are, by grade"),
    Name("findingsByUnit", .list(counts("the unit")), "how many there are, by unit"),
    Name("findingsByCriterion", .list(counts("the section of the standard")), "how many there are, by section"),
  ]

  /// Names of registers of findings and of follow-up plans to be filled in.
  static func findingsWorkbook(_ common: [Name], responsible: Name, choice: Vocabulary) -> Vocabulary {
    Vocabulary(
      common + [
        responsible,
        Name(
          "item", .record(Vocabulary([Name("id", .text, "id"), Name("title", .text, "title")])),
          "what a repeated step's document stands for"), Name("due", .date, "when the document's step is due"),
      ] + findings + [
        Name("grades", .list(choice), "the grades of findings: the scale `finding-grades`"),
        Name("agreements", .list(choice), "agree, disagree"),
        Name("acceptances", .list(choice), "accepted, returned"),
        Name("people", .list(choice), "who may be named in it"),
        Name("machine", .open, "what the machine sheet keeps: case, document, plan, language, addressee, versions"),
      ])
  }
}
