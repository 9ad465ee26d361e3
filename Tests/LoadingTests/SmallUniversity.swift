import Foundation
import Model

@testable import Loading

/// A whole workspace without a mistake, small enough to read; tests change it in one place.
struct SmallUniversity {
  var files: [String: String] = [
    "sapa.yaml": """
    sapa: 1
    organisation: {name: {kk: Университет, ru: Университет, en: University}}
    languages: [kk, ru]
    roles: {rector: serikova}
    standards: {iso: {profiles: [own], administrators: {'1.10': omarov}}}
    """,
    "registers/people.csv": """
    id;surname.kk;surname.ru;given.kk;given.ru;unit;from
    serikova;Серікова;Серикова;Айгүл;Айгуль;it;01.09.2026
    omarov;Омаров;Омаров;Дәурен;Даурен;it;2026-09-01
    kim;Ким;Ким;Анна;Анна;;
    """,
    "registers/units.csv": "id,title.kk,title.ru,head\nit,Мектеп,Школа,omarov\n",
    "registers/programmes.csv": """
    code,title.kk,title.ru,level,certificate until
    6B01,Бірінші,Первая,bachelor,31.12.2027
    6B02,Екінші,Вторая,bachelor,
    7M01,Үшінші,Третья,master,
    """,
    "workflows/review.yaml": """
    workflow: review
    version: 1
    title: {kk: Қарау, ru: Обзор}
    subject: [programme, organisation]
    standard: iso
    anchors: {visit: {title: Visit}}
    roles:
      rector: {title: rector}
      group: {title: group, members: 2..3, seats: [head, secretary]}
    steps:
      - id: decision
        title: Decision
        responsible: rector
        due: visit - 60 days
      - id: order
        title: Order
        needs: [decision]
        responsible: rector
        due: decision + 5 working days
        done: issued
        documents: [the-order]
        assignment: "{{responsible.name}} — {{until(due)}}"
      - id: check
        title: Check
        needs: [order]
        for each: section of standard
        responsible: administrator of section
        done: returned
        documents: [the-checklist]
    documents:
      the-order:
        kind: order
        title: Order
        about: about it
        template: orders/order
        signed by: rector
      the-checklist:
        kind: checklist
        title: Checklist
        template: sheets/list
    """,
    "workflows/standards/iso.yaml": """
    standard: iso
    version: 1
    edition: '2015'
    title: ISO
    scale: yes-no
    evidence: [{id: policy, title: Policy}]
    sections:
      - id: '1.10'
        title: Tenth
        criteria:
          - {id: 1.10-01, text: First, evidence: [policy]}
          - {id: 1.10-02, text: Second}
    """,
    "workflows/standards/profiles/own.yaml": """
    profile: own
    of: iso
    version: 1
    title: Own
    add: [{section: '1.10', after: 1.10-01, criteria: [{id: own-1, text: Own}]}]
    reword: {1.10-02: Other words}
    """,
    "workflows/standards/scales/yes-no.yaml": """
    scale: yes-no
    title: Yes or no
    levels: [{id: fully, title: Yes, tone: good}, {id: none, title: No, tone: poor, opens: finding}]
    """,
    "workflows/calendars/kz.yaml": """
    calendar: kz
    title: Kazakhstan
    weekend: [saturday, sunday]
    years: 2026..2027
    days off: [{on: 2026-12-16, title: Day}]
    """,
    "plans/2026.yaml": """
    plan: 2026
    cases:
      - workflow: review
        for: organisation
        anchors: {visit: 2027-04-12}
        roles: {group: {head: serikova, members: [kim]}}
        already:
          decision: {on: 2026-08-28, number: '14'}
          order: {on: 2026-08-30, number: '15', by: serikova}
          check/1.10: {on: 2026-09-01, skip: not needed}
      - workflow: review
        for each: programme where level = bachelor
        skip: [6B02]
        anchors: {visit: 2027-05-12}
    """,
    "templates/orders/order.kk.docx": "",
    "templates/orders/order.ru.docx": "",
    "templates/sheets/list.yaml": """
    layout: list
    version: 1
    values: checklist
    sheets:
      - id: answers
        each: sections
        name: "{{id}}"
        rows: criteria
        columns:
          - {id: id, title: Id, width: 8, shows: id, key: true}
          - {id: verdict, title: Verdict, width: 12, fill in: list of scale}
    """,
  ]

  /// Loads it from a folder of its own; `shipped` are files beside the workspace.
  func load(shipped: [String: String] = [:]) throws -> Loaded {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sapa-loading-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (root, files) in [("workspace", files), ("shipped", shipped)] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: root), withIntermediateDirectories: true)
      for (name, text) in files {
        let file = folder.appending(path: root).appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }
    return Workspace.load(
      root: folder.appending(path: "workspace").path, shipped: folder.appending(path: "shipped").path)
  }
}
