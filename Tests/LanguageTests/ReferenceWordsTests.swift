import Model
import Testing

@testable import Language

struct ReferenceWordsTests {
  @Test(
    "what stands beside a number depends on the language and on the words around it",
    arguments: [
      (ReferenceWords.Kind.table, LanguageCode.ru, "меры приведены в ", ".", "табл.\u{A0}5"),
      (.table, .ru, "меры приведены в таблице ", ".", "5"),
      (.figure, .ru, "показано на ", " и далее", "рис.\u{A0}5"),
      (.table, .kk, "деректер ", " келтірілген.", "5-кестеде"),
      (.table, .kk, "өсті (", ").", "5-кесте"),
      (.table, .kk, "деректер ", "-кестеде келтірілген.", "5"),
      (.figure, .kk, "орны ", " көрсетілген.", "5-суретте"),
      (.table, .en, "", " shows", "Table\u{A0}5"),
      (.figure, .en, "as Figure ", " shows", "5"),
      (.criterion, .ru, "учтено (", ").", "критерий\u{A0}5"),
      (.criterion, .ru, "рассмотрено в критерии ", ".", "5"),
      (.criterion, .kk, "үстінде және ", " критерийінде қаралған", "5"),
      (.criterion, .en, "improvement: ", ", ", "5"),
    ])
  func words(_ kind: ReferenceWords.Kind, _ language: LanguageCode, _ left: String, _ right: String, _ printed: String)
  {
    let words = ReferenceWords(kind, in: language, between: left, and: right)
    #expect("\(words.before)5\(words.after)" == printed)
  }
}
