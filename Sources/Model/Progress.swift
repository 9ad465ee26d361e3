/// How much of a case is done; skipped steps leave the total.
package struct Progress: Sendable, Hashable {
  package var done: Int
  package var total: Int

  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}

extension CaseStanding {
  package var progress: Progress {
    Progress(done: steps.count { $0.state == .done }, total: steps.count { $0.state != .skipped })
  }
}

extension Document {
  /// Whether a document of sapa's own is for reading only: what people write into it is theirs and is not read.
  package static func isReadOnly(_ id: String) -> Bool {
    Builtin(rawValue: id)?.isReadOnly ?? id.hasPrefix(surveyPrefix)
  }

  /// Documents that sapa makes for each case or plan without being asked to.
  package enum Builtin: String, Sendable, Hashable, CaseIterable {
    case tracker
    case overview
    /// In a case that has one, and in the plan's folder for all cases together.
    case evidenceRegister = "evidence-register"

    /// Nobody fills it in: what people write into it is theirs and is not read.
    package var isReadOnly: Bool { self != .tracker }

    package func title(in language: LanguageCode) -> String {
      switch (self, language) {
      case (.tracker, .kk): "Рәсімнің орындалу барысы"
      case (.tracker, .ru): "Ход выполнения процедуры"
      case (.tracker, .en): "Case tracker"
      case (.overview, .kk): "Жылдық жоспарға шолу"
      case (.overview, .ru): "Обзор годового плана"
      case (.overview, .en): "Plan overview"
      case (.evidenceRegister, .kk): "Дәлелдемелер тізілімі"
      case (.evidenceRegister, .ru): "Реестр доказательств"
      case (.evidenceRegister, .en): "Register of evidence"
      }
    }
  }
}
