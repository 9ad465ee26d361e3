/// The labels of a drop-down list with their codes, in the form's language.
struct LabelList: Sendable {
  struct Item: Sendable {
    let code: String
    let label: String
  }

  let name: String
  var items: [Item]

  /// The code of a label as it stands, else without regard to case and blanks; a code means itself.
  func code(of text: String) -> String? {
    for item in items where item.label == text { return item.code }
    let folded = Spoken.folded(text)
    return items.first { Spoken.folded($0.label) == folded || $0.code == text }?.code
  }

  func label(of code: String) -> String? {
    items.first { $0.code == code }?.label
  }
}
