import Model

extension Table {
  private static let slots = Shape.text(slots: .layout)

  static let layout = Table(
    "layout", "How a workbook looks: its sheets, columns, lists, colours and print set-up.",
    [
      Field("layout", .id, required: true, "its id, the file's name", example: "checklist"),
      Field("version", .whole(1...100_000), required: true, "raised with each change", example: "1"),
      Field(
        "values", .choice(SheetLayout.Values.self), required: true,
        "what it is filled from, and so which names it can use", example: "checklist"),
      Field("sheets", .list(.record(sheet)), required: true, "the sheets, in order"),
    ])

  static let sheet = Table(
    "sheet", "One sheet, or one for each element of a list.",
    [
      Field("id", .id, required: true, "its id in the layout", example: "answers"),
      Field("name", slots, required: true, "the tab's name"),
      Field("each", .string, "a list of the value: one sheet for each element", example: "sections"),
      Field("heading", .list(slots), "lines above the table; the first is the title"),
      Field("entries", .list(.record(entry)), "cells above the table that a person fills in"),
      Field("rows", .string, "a list of the element or of the value: one row each", example: "criteria"),
      Field(
        "open rows", .whole(1...200), "empty rows under those of the list, for what people add", example: "15"),
      Field(
        "opens", .choice(Scale.Opening.self), "what an added row without a grade opens; default finding",
        example: "recommendation"),
      Field("columns", .list(.record(column)), "the table's columns"),
      Field("total", slots, "label of a last row with sums"),
      Field("empty", slots, "what stands under the head when there are no rows"),
      Field("colours", .list(.record(colour)), "the first that holds colours the row"),
      Field("timeline", .record(timeline), "calendar columns at the right: a Gantt chart"),
      Field("chart", .record(chart), "a chart under the table"),
      Field("signature", .list(slots), "lines under the table"),
      Field("orientation", .choice(["landscape", "portrait"]), "of the page; default landscape", example: "portrait"),
    ])

  static let entry = Table(
    "entry", "A labelled cell that a person fills in.",
    [
      Field("id", .id, required: true, "its id", example: "filled-in-by"),
      Field("title", slots, required: true, "its label"),
      Field("fill in", .grammar(.input), "what can be entered; default text", example: "list of people"),
      Field("required", .flag, "the form is not complete without it; default false", example: "true"),
    ])

  static let column = Table(
    "column", "One column of the table.", exactlyOne: ["shows", "says", "fill in", "counts", "links", "spreads"],
    [
      Field("id", .id, required: true, "its id in the sheet", example: "verdict"),
      Field("title", slots, required: true, "its heading"),
      Field("width", .number, required: true, "in characters of the default font", example: "12"),
      Field("shows", .string, "a name of the row", example: "responsible.name"),
      Field("says", slots, "a text with slots"),
      Field("fill in", .grammar(.input), "what can be entered", example: "list of scale"),
      Field("counts", .choice(SheetLayout.Count.self), "a formula over the element's sheet", example: "answered"),
      Field(
        "links", .string, "a list of the row with `title` and `path`, or the name of one path", example: "documents"),
      Field(
        "spreads", .string,
        "a list of the element: a column for each, with its names in the title and the row's value of the column's id",
        example: "options"),
      Field("key", .flag, "the row's permanent id stands here", example: "true"),
      Field("requirement", .flag, "the text that people may not change", example: "true"),
      Field("hidden", .flag, "not shown", example: "true"),
      Field("tone", .choice(Scale.Tone.self), "the colour of its bars in a chart", example: "good"),
    ])

  static let colour = Table(
    "colour", "Colours a row, or one column of it.",
    [
      Field("where", .string, required: true, "a name of the row", example: "stateID"),
      Field("is", .string, "what it equals; without it the name is a flag", example: "done"),
      Field("tone", .choice(Scale.Tone.self), required: true, "the colour", example: "good"),
      Field("column", .string, "the column coloured; default the whole row", example: "state"),
    ])

  static let timeline = Table(
    "timeline", "A Gantt chart of coloured calendar columns.",
    [
      Field("from", .string, required: true, "a date of the row", example: "start"),
      Field("to", .string, required: true, "a date of the row", example: "due"),
      Field("today", .string, "a date of the value that gets a line", example: "asOf"),
      Field("colours", .list(.record(colour)), "colours of the bars"),
    ])

  static let chart = Table(
    "chart", "A chart under the table.",
    [
      Field("kind", .choice(SheetLayout.Chart.Kind.self), required: true, "its kind", example: "stacked"),
      Field("title", slots, required: true, "its title"),
      Field("categories", .string, required: true, "the column with the names", example: "title"),
      Field("series", .list(.string), required: true, "the columns with the numbers", example: "[levels]"),
      Field("end", .whole(1...1_000_000), "where the axis of numbers ends", example: "100"),
    ])
}
