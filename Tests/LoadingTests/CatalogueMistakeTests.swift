import Testing

private let sapa = "sapa.yaml"
private let iso = "workflows/standards/iso.yaml"
private let list = "templates/sheets/list.yaml"

@Suite struct CatalogueMistakeTests {
  @Test(arguments: [
,
  ])
  func `a mistake in a catalogue, a layout or sapa yaml is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
