import Language
import Model

/// The agency's remarks with the answers to them.
struct ReportResponses {
  let voice: ReportVoice

  func blocks() -> [Report.Block] {
    [.paragraph(Report.Paragraph(voice.word(.noRemarks)))]
  }
}
