import Model
import Testing

@testable import Loading

@Suite struct WorkspaceTests {
  @Test func `a folder without sapa yaml is no workspace`() {
    let loaded = Workspace.load(root: "/nowhere", shipped: "/nowhere")
    #expect(loaded.diagnostics.map(\.code) == ["no-workspace"])
    #expect(loaded.definitions == nil)
  }
}
