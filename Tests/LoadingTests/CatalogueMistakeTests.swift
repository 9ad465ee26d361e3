import Testing

private let sapa = "sapa.yaml"
private let iso = "workflows/standards/iso.yaml"
private let list = "templates/sheets/list.yaml"

@Suite struct CatalogueMistakeTests {
  @Test(arguments: [
    Mistake(
      iso, "scale: yes-no", "scale: ⟪⟫yes-on", "unknown-scale", "unknown scale 'yes-on' (did you mean 'yes-no'?)"),
    Mistake(
      iso, "{id: 1.10-02", "{id: ⟪⟫1.10-01, text: Again}\n      - {id: 1.10-02", "duplicate-id",
      "criterion '1.10-01' stands on line 11 already"),
    Mistake(
      iso, "[policy]", "[⟪⟫polciy]", "unknown-evidence", "unknown kind of evidence 'polciy' (did you mean 'policy'?)"),
    Mistake(sapa, "[own]", "[⟪⟫owm]", "unknown-profile", "unknown profile 'owm' (did you mean 'own'?)"),
    Mistake(
      sapa, "'1.10': omarov", "⟪⟫'1.1': omarov", "unknown-section", "unknown section '1.1' (did you mean '1.10'?)"),
    Mistake(
      sapa, "languages: [kk, ru]", "languages: [kk, ⟪⟫rus]", "wrong-type",
      "unknown value 'rus' (did you mean 'ru'?) for 'languages'"),
    Mistake(sapa, "sapa: 1", "sapa: 1\ncalendar: ⟪⟫ru", "unknown-calendar", "unknown calendar 'ru'; known: kz"),
    Mistake(
      sapa, "sapa: 1", "sapa: 1\ntime zone: ⟪⟫Asia/Alamty", "wrong-type",
      "unknown time zone 'Asia/Alamty'; write one as Asia/Almaty"),
    Mistake(
      sapa, "rector: serikova", "⟪⟫rektor: serikova", "unknown-role", "unknown role 'rektor' (did you mean 'rector'?)"),
    Mistake(
      sapa, "rector: serikova", "group: ⟪⟫serikova", "wrong-type",
      "'group' is a group; give it head, secretary and members"),
    Mistake(
      "workflows/standards/profiles/own.yaml", "after: 1.10-01", "after: ⟪⟫1.10-0l", "unknown-criterion",
      "unknown criterion '1.10-0l' (did you mean '1.10-01'?)"),
    Mistake(
      "workflows/calendars/kz.yaml", "2026-12-16", "⟪⟫2028-12-16", "bad-date",
      "2028-12-16 is outside the years 2026..2027"),
    Mistake(
      "workflows/calendars/kz.yaml", "sunday", "⟪⟫sundy", "wrong-type",
      "unknown value 'sundy' (did you mean 'sunday'?) for 'weekend'"),
    Mistake(
      "workflows/standards/scales/yes-no.yaml", "tone: poor", "tone: ⟪⟫red", "wrong-type",
      "unknown value 'red'; known: good, fair, poor, neutral for 'tone'"),
    Mistake(list, "layout: list", "layout: ⟪⟫lists", "bad-id", "layout 'lists' must be named as its file, 'list'"),
    Mistake(list, "\"{{id}}\"", "\"{{⟪⟫idd}}\"", "unknown-name", "unknown name 'idd' (did you mean 'id'?)"),
    Mistake(list, "shows: id", "shows: ⟪⟫ide", "unknown-name", "unknown name 'ide' (did you mean 'id'?)"),
    Mistake(
      list, "shows: id, key: true", "shows: id, ⟪⟫says: x, key: true", "duplicate-key",
      "a column has only one of 'shows', 'says', 'fill in', 'counts', 'links', 'spreads'"),
    Mistake(list, "list of scale", "list of ⟪⟫scales", "unknown-name", "unknown list 'scales' (did you mean 'scale'?)"),
    Mistake(
      list, ", key: true}\n      - {id: verdict, title: Verdict, width: 12, fill in: list",
      "}\n      - {id: verdict, title: Verdict, width: 12, fill in: ⟪⟫list", "missing-key",
      "a sheet that people fill in needs a column with 'key: true'"),
    Mistake(
      list, "    columns:\n", "    open rows: ⟪⟫15\n    columns:\n", "wrong-type",
      "'open rows' and 'each' do not go together"),
    Mistake(
      list, "id: verdict, title", "id: ⟪⟫kind, title", "duplicate-id",
      "'kind' is a name of the row already; name the column otherwise"),
    Mistake(
      sapa, "rector: serikova", "rector: head of ⟪⟫itt", "unknown-unit", "unknown unit 'itt' (did you mean 'it'?)"),
  ])
  func `a mistake in a catalogue, a layout or sapa yaml is told with its place`(_ mistake: Mistake) throws {
    let (expected, found) = try mistake.outcome()
    #expect(found == expected)
  }
}
