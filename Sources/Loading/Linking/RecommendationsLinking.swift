import Model
import YAML

/// Checks what experts recommended in one case against everything else.
struct RecommendationsLinking {
  let draft: Draft<Recommendations>
  let names: Names
  let definitions: Definitions

  init(_ draft: Draft<Recommendations>, names: Names, definitions: Definitions) {
    self.draft = draft
    self.names = names
    self.definitions = definitions
  }

  func run(_ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    draft.checkFolder(&report)
    // Ids are permanent in the whole file: the journal knows recommendations by them.
    let reports = draft.node["reports"]?.items ?? []
    draft.file.checkIDs(reports.flatMap { $0["items"]?.items ?? [] }, "recommendation", &report)
    draft.checkCriteria(names, definitions, sections: true, &report)
  }
}
