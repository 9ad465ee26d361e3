import Language
import Loading

/// Texts generated from the same tables that the reading of files uses.
package enum Reference {
  package static var kinds: [String] {
    FileKind.allCases.map(\.rawValue) + ["reference", "template-names"]
  }

  package static func text(of kind: String) throws(Failure) -> String {
    switch kind {
    case "reference": return Schema.reference()
    case "template-names": return Schema.templateNames()
    default:
      guard let kind = FileKind(rawValue: kind) else {
        throw .refused(Spelling.unknown("kind", kind, among: kinds))
      }
      return Schema.json(kind: kind)
    }
  }
}
