/// A questionnaire: which columns of an exported table answer which question, and in which words.
package struct Survey: Sendable, Hashable {
  package var id: String
  package var title: Text
  /// Answers of fewer people than this are never shown.
  package var leastAnswers: Int
  package var group: Group?
  package var scales: [Scale]
  package var questions: [Question]
  package var place: Place

  package init(
    id: String, title: Text, leastAnswers: Int = Survey.usualLeast, group: Group? = nil, scales: [Scale],
    questions: [Question], place: Place
  ) {
    self.id = id
    self.title = title
    self.leastAnswers = leastAnswers
    self.group = group
    self.scales = scales
    self.questions = questions
    self.place = place
  }

  package static let usualLeast = 5

  /// What people are told apart by: a school, a year of study.
  package struct Group: Sendable, Hashable {
    package var title: Text
    /// Other headings it has in tables.
    package var columns: [String]

    package init(title: Text, columns: [String] = []) {
      self.title = title
      self.columns = columns
    }
  }

  /// Options that several questions share, from best to worst.
  package struct Scale: Sendable, Hashable {
    package var id: String
    package var options: [Option]

    package init(id: String, options: [Option]) {
      self.id = id
      self.options = options
    }
  }

  package struct Option: Sendable, Hashable {
    package var id: String
    package var title: Text
    package var tone: Model.Scale.Tone?
    /// Other spellings of it.
    package var also: [String]

    package init(id: String, title: Text, tone: Model.Scale.Tone? = nil, also: [String] = []) {
      self.id = id
      self.title = title
      self.tone = tone
      self.also = also
    }
  }

  package struct Question: Sendable, Hashable {
    package var id: String
    package var title: Text
    /// Id of its scale.
    package var scale: String
    /// Other headings it has in tables.
    package var columns: [String]

    package init(id: String, title: Text, scale: String, columns: [String] = []) {
      self.id = id
      self.title = title
      self.scale = scale
      self.columns = columns
    }
  }

  package func scale(of question: Question) -> Scale? { scales.first { $0.id == question.scale } }
}

/// What a survey of one case has answered: numbers only, and none of a group too small to hide a person in.
package struct SurveyResult: Sendable, Hashable {
  package var survey: Survey
  package var caseID: String
  /// People who answered something; nil where they are too few to be told.
  package var answers: Int?
  /// In the survey's order.
  package var questions: [Answered]
  /// Cells that nobody could read.
  package var unread: [Unread]

  package init(survey: Survey, caseID: String, answers: Int?, questions: [Answered], unread: [Unread] = []) {
    self.survey = survey
    self.caseID = caseID
    self.answers = answers
    self.questions = questions
    self.unread = unread
  }

  /// How often each option was chosen, in the scale's order; nil where too few answered.
  package struct Counts: Sendable, Hashable {
    package var numbers: [Int]?

    package init(_ numbers: [Int]?) {
      self.numbers = numbers
    }

    package var answered: Int? { numbers?.reduce(0, +) }

    /// In whole percent of those who answered, halves rounded up; nil as the numbers are, and where nobody answered.
    package var shares: [Int]? {
      guard let numbers, let answered, answered > 0 else { return nil }
      return numbers.map { ($0 * 200 + answered) / (2 * answered) }
    }
  }

  package struct Answered: Sendable, Hashable {
    package var question: Survey.Question
    package var counts: Counts
    /// Empty where the survey has no groups.
    package var groups: [Group]

    package init(question: Survey.Question, counts: Counts, groups: [Group] = []) {
      self.question = question
      self.counts = counts
      self.groups = groups
    }
  }

  /// The answers of one group to a question.
  package struct Group: Sendable, Hashable {
    /// As it stands in the table; nil for all small groups together.
    package var title: String?
    package var counts: Counts

    package init(title: String?, counts: Counts) {
      self.title = title
      self.counts = counts
    }
  }

  /// Where a cell stands whose text is no option; the text itself stays where it is.
  package struct Unread: Sendable, Hashable {
    /// Relative to the workspace.
    package var file: String
    /// As spreadsheets count, from 1.
    package var row: Int
    package var question: String

    package init(file: String, row: Int, question: String) {
      self.file = file
      self.row = row
      self.question = question
    }
  }

  /// `survey-satisfaction`.
  package var document: String { Document.surveyPrefix + survey.id }
}

extension Document {
  /// Ids of the workbooks that sapa makes of surveys begin so.
  package static let surveyPrefix = "survey-"
}
