import Testing

@testable import Writing

@Suite struct SheetNameTests {
  @Test(arguments: [
    ("1.1", "1.1"), ("Бөлім: [А]/Б?", "Бөлім- -А--Б-"), ("it's", "it’s"), ("", "_"), ("History", "History_"),
    ("  Жиынтық  ", "Жиынтық"),
    ("Сапаны қамтамасыз ету жүйесінің саясаты", "Сапаны қамтамасыз ету жүйесінің"),
  ])
  func `any title becomes a name that Excel accepts`(wish: String, name: String) {
    var names = SheetNames()
    #expect(names.name(for: wish) == name)
  }

  @Test func `a second sheet of the same name gets another one, whatever the case of letters`() {
    var names = SheetNames()
    let long = String(repeating: "я", count: 40)
    let made = ["A", "a", "A", long, long].map { names.name(for: $0) }
    #expect(made == ["A", "a~2", "A~3", String(repeating: "я", count: 31), String(repeating: "я", count: 29) + "~2"])
  }
}
