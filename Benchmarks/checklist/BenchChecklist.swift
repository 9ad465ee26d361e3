import Model

/// The checklist that Benchmarks/floor/checklist.c writes too: one section of 60 rows.
enum BenchChecklist {
  private static let requirements = [
    "Университетте институционалдық көзқарас пен стратегияны көрсететін және осылайша университеттің стратегиялық "
      + "менеджментімен байланысты жарияланған сапаны қамтамасыз ету саясаты бар",
    "Бағдарламалар күтілетін оқу нәтижелерін қоса алғанда, белгіленген мақсаттарға сәйкес әзірленді",
    "Сапаны ішкі қамтамасыз ету жүйесінің саясаты мен стандарттарының талаптары барлық қызметкерлер мен білім "
      + "алушылар үшін міндетті болып табылады",
    "Үдерістер картасы және олардың нәтижелілік критерийлері әзірленді",
    "Мүдделі тараптардың сауалнамасы жүргізіледі және оның нәтижелері талданады",
    "Университет бағдарламаларды мониторингілеу, талдау және қайта қарау тәртібін белгіледі, ал қабылданған "
      + "шаралар туралы барлық мүдделі тараптарға хабарлайды",
  ]

  private static let evidence = [
    "сапаны қамтамасыз ету саясаты; сайт беті", "білім беру бағдарламасы; сараптама қорытындысы", "құжатталған рәсім",
    "үдерістер картасы; жылдық есеп", "сауалнама нысаны және нәтижелерінің талдауы", "хаттама; талдау анықтамасы",
  ]

  static let value = DocumentValue(
    caseID: "2026-external-qa-organisation", document: "self-assessment-checklist/1.1", languages: [.kk],
    path: "2026/2026-external-qa-organisation/self-assessment-checklist-1.1.kk.xlsx", format: .xlsx,
    template: "sheets/checklist", title: "Өзін-өзі бағалаудың тексеру парағы",
    properties: Record([
      "case": .text("2026-external-qa-organisation"), "document": .text("self-assessment-checklist/1.1"),
      "language": .text("kk"),
    ]), fields: fields)

  private static var fields: Record {
    var fields = Record()
    fields["title"] = .text("Өзін-өзі бағалаудың тексеру парағы")
    fields["organisation"] = record("name", "Ертіс технологиялық университеті")
    fields["case"] = record("title", "Сапаны сыртқы қамтамасыз ету рәсімі: Ертіс технологиялық университеті")
    fields["subject"] = record("title", "Ертіс технологиялық университеті")
    fields["responsible"] = record("full", "Серікова Айгүл Мұратқызы")
    fields["standard"] = .record(Record(["title": .text("ESG"), "edition": .text("2015")]))
    fields["due"] = Day(iso: "2027-02-11").map { .date($0, .kk) }
    fields["sections"] = .list([section])
    fields["scale"] = .list(scale)
    fields["people"] = .list(
      (1...40).map { .record(Record(["id": .text("person-\($0)"), "title": .text("Қызметкер \($0)")])) })
    fields["machine"] = .record(machine)
    return fields
  }

  private static func record(_ name: String, _ text: String) -> Value {
    var record = Record()
    record[name] = .text(text)
    return .record(record)
  }

  private static var section: Value {
    let criteria = (0..<60).map { index -> Value in
      var record = Record()
      record["n"] = .number(index + 1)
      record["id"] = .text("1.1-\(index < 9 ? "0" : "")\(index + 1)")
      record["text"] = .text("\(requirements[index % 6]) (\(index + 1)).")
      record["kind"] = .text("құжаттық")
      record["evidence"] = .text(evidence[index % 6])
      return .record(record)
    }
    var section = Record()
    section["id"] = .text("1.1")
    section["title"] = .text("Сапаны қамтамасыз ету саясаты")
    section["statement"] = .text("Жоғары оқу орнының жарияланған сапаны қамтамасыз ету саясаты болуы тиіс.")
    section["administrator"] = record("full", "Серікова Айгүл Мұратқызы")
    section["criteria"] = .list(criteria)
    return .record(section)
  }

  private static var scale: [Value] {
    let levels = [
      ("conforms", "Сәйкес", "good", true), ("partial", "Ішінара сәйкес", "fair", true),
      ("not-conform", "Сәйкес емес", "poor", true), ("not-applicable", "Қолданылмайды", "neutral", false),
    ]
    return levels.map { id, title, tone, counts in
      var record = Record()
      record["id"] = .text(id)
      record["title"] = .text(title)
      record["tone"] = .text(tone)
      record["counts"] = .flag(counts)
      return .record(record)
    }
  }

  private static var machine: Record {
    let texts = [
      ("case", "2026-external-qa-organisation"), ("document", "self-assessment-checklist/1.1"), ("plan", "2026"),
      ("language", "kk"), ("addressee", "serikova"), ("workflow", "external-qa"), ("workflowVersion", "1"),
      ("standard", "esg-2015"), ("standardVersion", "1"),
    ]
    var record = Record()
    for (name, text) in texts { record[name] = .text(text) }
    return record
  }
}
