import Model

/// Everything that can be wrong with a section that came back, before it is put into words.
enum SectionTrouble: Sendable, Hashable {
  case unreadable(UnreadableText)
  case notASection
  /// Neither its properties nor the line under its title say whose it is.
  case unknown
  case headingsMissing([String])
  case strayText(String)
  case notCarried(String)
  case unknownEvidence(String)
  /// Somebody wrote on in what is not part of the report.
  case guidanceWritten

  var code: String {
    switch self {
    case .unreadable(let text): text.code
    case .notASection: "not-a-section"
    case .unknown: "section-unknown"
    case .headingsMissing: "headings-missing"
    case .strayText: "stray-text"
    case .notCarried: "not-carried"
    case .unknownEvidence: "unknown-evidence"
    case .guidanceWritten: "guidance-written"
    }
  }

  /// Whether the file is refused for it.
  var isError: Bool {
    switch self {
    case .unreadable, .notASection, .unknown: true
    case .headingsMissing, .strayText, .notCarried, .unknownEvidence, .guidanceWritten: false
    }
  }
}

extension SectionTrouble {
  var english: Trouble.Words {
    switch self {
    case .unreadable(let text): text.words(in: .en)
    case .notASection:
      (
        "the Word file is no section form of sapa",
        "copy the text into the form from the folder out/ and return that one"
      )
    case .unknown:
      (
        "the file does not say which case and section it belongs to",
        "copy the text into a fresh form from out/, headings with their codes included"
      )
    case .headingsMissing(let rows):
      ("headings are gone: \(Trouble.list(rows)); their texts stay as they were", "nothing, if that is meant")
    case .strayText(let text):
      ("text above the first heading is not read: “\(text)”", "move it under the heading it belongs to")
    case .notCarried(let what):
      ("not carried over: \(what)", "look at the text in the report, and write it in another way where that matters")
    case .unknownEvidence(let id):
      ("there is no evidence '\(id)' in the register", "correct the code, or add the evidence to the case's register")
    case .guidanceWritten:
      ("text was written into the grey guidance, which is not read", "write it into a paragraph of its own below")
    }
  }

  var russian: Trouble.Words {
    switch self {
    case .unreadable(let text): text.words(in: .ru)
    case .notASection:
      ("это не форма раздела отчёта", "перенесите текст в форму из папки out/ и верните её")
    case .unknown:
      (
        "в файле не указано, к какой процедуре и к какому разделу он относится",
        "перенесите текст в новую форму из папки out/ вместе с заголовками и их кодами"
      )
    case .headingsMissing(let rows):
      (
        "нет заголовков: \(Trouble.list(rows)); их тексты остались прежними",
        "если так и задумано, ничего делать не нужно"
      )
    case .strayText(let text):
      ("текст до первого заголовка не прочитан: «\(text)»", "перенесите его под тот заголовок, к которому он относится")
    case .notCarried(let what):
      ("не перенесено в отчёт: \(what)", "посмотрите это место в отчёте и при необходимости изложите иначе")
    case .unknownEvidence(let id):
      ("доказательства «\(id)» нет в реестре", "исправьте код или внесите доказательство в реестр")
    case .guidanceWritten:
      ("текст вписан в серую подсказку, она не читается", "напишите его отдельным абзацем под ней")
    }
  }

  var kazakh: Trouble.Words {
    switch self {
    case .unreadable(let text): text.words(in: .kk)
    case .notASection:
      ("бұл – есеп бөлімінің нысаны емес", "мәтінді out/ қалтасындағы нысанға көшіріп, соны қайтарыңыз")
    case .unknown:
      (
        "файлда қай рәсімге және қай бөлімге жататыны көрсетілмеген",
        "мәтінді тақырыптары мен кодтарымен бірге out/ қалтасындағы жаңа нысанға көшіріңіз"
      )
    case .headingsMissing(let rows):
      (
        "тақырыптар жоқ: \(Trouble.list(rows)); олардың мәтіндері бұрынғыша қалды",
        "солай болуы керек болса, ештеңе істемеңіз"
      )
    case .strayText(let text):
      ("бірінші тақырыпқа дейінгі мәтін оқылмады: «\(text)»", "оны тиісті тақырыптың астына көшіріңіз")
    case .notCarried(let what):
      ("есепке көшірілмеді: \(what)", "есептегі осы жерді қарап, қажет болса басқаша жазыңыз")
    case .unknownEvidence(let id):
      ("тізілімде «\(id)» дәлелдемесі жоқ", "кодты түзетіңіз немесе дәлелдемені тізілімге енгізіңіз")
    case .guidanceWritten:
      ("мәтін сұр нұсқаудың ішіне жазылған, ол оқылмайды", "оны нұсқаудың астына бөлек абзац етіп жазыңыз")
    }
  }
}
