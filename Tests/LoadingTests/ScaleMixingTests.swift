import Model
import Testing

@testable import Loading

@Suite struct ScaleMixingTests {
  /// The small university under state control, whose checklist may have more columns.
  private func university(_ columns: String = "", scale: String = "state-control") -> SmallUniversity {
    var university = SmallUniversity()
    for (id, more) in [
      ("state-control", "never beside: [iso-audit, finding-grades]\n"), ("iso-audit", ""), ("finding-grades", ""),
    ] {
      university.files["workflows/standards/scales/\(id).yaml"] =
        "scale: \(id)\ntitle: \(id)\n\(more)levels: [{id: yes, title: Yes, tone: good}]\n"
    }
    university.files["workflows/standards/iso.yaml"]?.replace("scale: yes-no", with: "scale: \(scale)")
    university.files["templates/sheets/list.yaml"]?.append("\n\(columns)")
    return university
  }

  private let grade = "      - {id: grade, title: Grade, width: 9, fill in: list of grades}"
  private let degree = "      - {id: degree, title: Degree, width: 9, shows: degree}"

  @Test func `levels of state control and ISO grades on one sheet are an error where the layout is used`() throws {
    let diagnostics = try university(grade).load().diagnostics
    #expect(
      diagnostics.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.code) \($0.message)" } == [
        """
        workflows/review.yaml:40 mixed-scales sheet 'answers' of layout 'list' has levels of 'state-control' and of \
        'finding-grades'; put them on sheets of their own
        """
      ])
  }

  @Test func `the degree of a criterion is state control's too`() throws {
    #expect(try university(degree, scale: "iso-audit").load().diagnostics.map(\.code) == ["mixed-scales"])
    #expect(try university("\(degree)\n\(grade)", scale: "yes-no").load().diagnostics.map(\.code) == ["mixed-scales"])
  }

  @Test func `either of them alone, and on sheets of their own, is right`() throws {
    let other = """
        - id: found
          name: Found
          rows: added
          columns:
            - {id: id, title: Id, width: 8, shows: id, key: true}
      \(grade)
      """
    for (columns, scale) in [(degree, "state-control"), (grade, "iso-audit"), (other, "state-control")] {
      #expect(try university(columns, scale: scale).load().diagnostics == [], "\(columns)")
    }
  }

  @Test func `a scale names others that there are`() throws {
    var university = university()
    university.files["workflows/standards/scales/state-control.yaml"]?.replace("iso-audit", with: "iso-audits")
    let found = try university.load().diagnostics.map(\.message)
    #expect(found.contains("unknown scale 'iso-audits' (did you mean 'iso-audit'?)"), "\(found)")
  }
}
