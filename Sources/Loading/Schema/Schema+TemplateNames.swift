import Language
import Model

extension Schema {
  /// docs/template-names.md: the names that templates and sheet layouts can use, from `Vocabulary`.
  package static func templateNames() -> String {
    var text = """
      # The names templates can use

      <!-- Generated from the vocabularies that check them; the tests say how. Do not edit. -->

      In Word templates and in sentences: `{{name}}`, `{{function(name)}}`; in Word also `{{#name}}…{{/name}}` (while there
      is one, or once for each of a list), `{{^name}}…{{/name}}` (while there is none) and `{{! a comment}}`. Names of
      inner parts are joined by dots: `{{signatory.position}}`. A mirror template has everything twice, under `kk` and
      `ru`: `{{#kk}}…{{/kk}} {{#ru}}…{{/ru}}`. Below, `items › text` is `{{text}}` between `{{#items}}` and `{{/items}}`.

      ## Functions

      | function | gives |
      | --- | --- |

      """
    for function in Function.allCases { text += "| `\(function)` | \(cell(function.meaning)) |\n" }
    let vocabularies: [(String, Vocabulary)] = [
      ("Word documents", .wordDocument), ("Assignment sentences", .assignment), ("Checklists", .checklist),
      ("Trackers", .tracker), ("Overviews", .overview),
      ("Registers of findings and follow-up plans", .findingsWorkbook),
      ("Registers of evidence", .evidence), ("Surveys", .survey), ("Workbooks about a report", .report),
    ]
    for (title, vocabulary) in vocabularies {
      text += "\n## \(title)\n\n| name | is | meaning |\n| --- | --- | --- |\n"
      rows(vocabulary, prefix: "", &text)
    }
    return text
  }

  private static func rows(_ vocabulary: Vocabulary, prefix: String, _ text: inout String) {
    for name in vocabulary.names {
      let path = prefix + name.name
      switch name.kind {
      case .record(let inner):
        text += "| `\(path)` | record | \(cell(name.meaning)) |\n"
        rows(inner, prefix: "\(path).", &text)
      case .list(let inner):
        text += "| `\(path)` | list | \(cell(name.meaning)); each has: |\n"
        // In a section names of the element stand alone; the indentation says whose they are.
        rows(inner, prefix: "\(path) › ", &text)
      case .open: text += "| `\(path).NAME` | noun | \(cell(name.meaning)) |\n"
      case .text: text += "| `\(path)` | text | \(cell(name.meaning)) |\n"
      case .number: text += "| `\(path)` | number | \(cell(name.meaning)) |\n"
      case .date: text += "| `\(path)` | date | \(cell(name.meaning)) |\n"
      case .flag: text += "| `\(path)` | flag | \(cell(name.meaning)) |\n"
      case .noun: text += "| `\(path)` | noun | \(cell(name.meaning)) |\n"
      }
    }
  }
}
