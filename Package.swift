// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, in the order data flows through them (CONTRIBUTING.md). A stage never imports another stage.
let package = Package(
  name: "sapa",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // Bindings: the only folder with C and with the word `unsafe`.
    library("CLibYAML", package: "yaml-0.1", debian: "libyaml-dev"),
    library("CLibXLSXWriter", package: "xlsxwriter", debian: "libxlsxwriter-dev"),
    library("CLibZip", package: "libzip", debian: "libzip-dev"),
    library("CLibXML2", package: "libxml-2.0", debian: "libxml2-dev"),
    library("CLibCMark", package: "libcmark-gfm", debian: "libcmark-gfm-dev", "libcmark-gfm-extensions-dev"),
    library("CLibCrypto", package: "libcrypto", debian: "libssl-dev"),
    .target(name: "CPlatform", path: "Sources/Bindings/CPlatform"),
    .target(name: "CSheetReader", dependencies: ["CLibXML2"], path: "Sources/Bindings/CSheetReader"),
    binding("Platform", over: ["CPlatform", "CLibCrypto"]),
    binding("Archive", over: ["CLibZip"]),
    binding("XML", over: ["CLibXML2"]),
    binding("SheetXML", over: ["CSheetReader"]),
    binding("CommonMark", over: ["CLibCMark"]),
    binding("XLSX", over: ["CLibXLSXWriter"]),
    binding("YAML", over: ["CLibYAML"]),

    // Rooms.
    room("Model", uses: []),
    room("Language", uses: ["Model"]),
    room("Loading", uses: ["Model", "Language", "Platform", "YAML"]),
    room("Planning", uses: ["Model", "Language"]),
    room("Recording", uses: ["Model", "Platform", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Assembling", uses: ["Model", "Language"]),
    room("Office", uses: ["Model", "Archive", "XML", "SheetXML", "CommonMark", "Platform"]),
    room("Collecting", uses: ["Model", "Language", "Office", "Platform"]),
    room(
      "Writing",
      uses: [
        "Model", "Language", "Office", "Archive", "XML", "Platform", "XLSX",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    room(
      "Engine",
      uses: [
        "Model", "Language", "Loading", "Planning", "Assembling", "Writing", "Recording", "Collecting", "Office",
        "Platform",
      ]),
    .executableTarget(
      name: "sapa",
      dependencies: [
        "Engine", "Model", "Platform", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Measurements.
    .executableTarget(
      name: "ChecklistBench", dependencies: ["Loading", "Model", "Platform", "Writing"], path: "Benchmarks/checklist"),
    .executableTarget(
      name: "CollectBench", dependencies: ["Collecting", "Loading", "Model", "Planning", "Platform"],
      path: "Benchmarks/collect"),
    .executableTarget(name: "ReadBench", dependencies: ["Office", "Platform"], path: "Benchmarks/read"),
    .executableTarget(
      name: "OrderBench", dependencies: ["Assembling", "Loading", "Model", "Planning", "Platform", "Writing"],
      path: "Benchmarks/order"),
    .executableTarget(
      name: "SectionBench", dependencies: ["Office", "Platform", "XML"], path: "Benchmarks/sections"),
    .executableTarget(
      name: "ReportBench", dependencies: ["Model", "Office", "Platform", "Writing"], path: "Benchmarks/report",
      exclude: ["make_sections.py"]),
    .executableTarget(name: "TreeBench", dependencies: ["Platform", "YAML"], path: "Benchmarks/tree"),

    // Tests, one folder a room.
    tests("Archive"),
    tests("XML"),
    tests("Office", uses: ["Model", "Archive", "XML"], resources: [.copy("Fixtures")]),
    tests("Writing", uses: ["Model", "Office", "Archive", "XML", "Platform"], resources: [.copy("Fixtures")]),
    tests("Collecting", uses: ["Model", "Office", "Writing", "XLSX"], resources: [.copy("Fixtures")]),
    tests("Platform"),
    tests("Language", uses: ["Model"]),
    tests("Planning", uses: ["Model"]),
    tests("Assembling", uses: ["Model"]),
    tests("Recording", uses: ["Model", "Platform", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "MarkedText", path: "Tests/MarkedText"),
    tests("YAML", uses: ["MarkedText"]),
    tests("Loading", uses: ["Model", "MarkedText"]),
    tests("XLSX", uses: ["Archive"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "sapa", "Model", "Loading", "Planning", "Assembling", "Archive", "Platform",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Workspaces", "Goldens"]),
  ],
  swiftLanguageModes: [.v6]
)

func library(_ name: String, package: String, debian: String...) -> Target {
  .systemLibrary(name: name, path: "Sources/Bindings/\(name)", pkgConfig: package, providers: [.apt(debian)])
}

func binding(_ name: String, over libraries: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: libraries, path: "Sources/Bindings/\(name)")
}

func room(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies)
}

func tests(_ room: String, uses dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: [.target(name: room)] + dependencies, resources: resources)
}

for target in package.targets where target.type != .system && !["CPlatform", "CSheetReader"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
