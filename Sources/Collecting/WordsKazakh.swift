import Language
import Model
import Office

extension Trouble {
  var kazakh: Words {
    switch self {
    case .unreadable(let problem): Trouble.unreadableKazakh(problem)
    case .section(let trouble): trouble.kazakh
    case .notAForm:
      ("Бұл кітапты sapa бағдарламасы жасамаған", "Жауаптарды out/ қалтасындағы нысанға көшіріп, соны қайтарыңыз")
    case .machineSheetGone:
      ("Нысан оқылатын «_sapa» жасырын парағы жойылған", "Жауаптарды out/ қалтасындағы жаңа нысанға көшіріңіз")
    case .damagedForm(let field):
      (
        "«_sapa» жасырын парағы бүлінген: онда «\(field)» жоқ",
        "Жауаптарды out/ қалтасындағы жаңа нысанға көшіріңіз"
      )
    case .unknownCase(let id):
      (
        "Нысан «\(id)» рәсіміне жатады, ал ол бірде-бір жоспарда жоқ",
        "Нысанды тиесілі жеріне жіберіңіз немесе рәсімді жоспарға енгізіңіз"
      )
    case .documentGone(let id):
      ("Рәсімде енді «\(id)» құжаты жоқ", "Жауаптарды out/ қалтасындағы қолданыстағы нысанға көшіріңіз")
    case .notToFillIn(let id):
      ("«\(id)» құжаты оқуға арналған, ол толтырылмайды", "Файлды кіріс қалтасынан алып тастаңыз")
    case .otherVersion(let what, let id, let form, let current):
      (
        "Нысан «\(id)» \(Trouble.kazakh(what)) \(form)-нұсқасы бойынша жасалған, қазір \(current)-нұсқа қолданылады",
        "Жауаптар оқылды; бұдан әрі out/ қалтасындағы жаңа нысанды пайдаланыңыз"
      )
    case .nothingChanged: ("Нысанда ештеңе өзгертілмеген", "Оны толтырып, қайта жіберіңіз")
    case .sheetMissing(let tab):
      ("«\(tab)» парағы жойылған, ондағы жауаптар бұрынғы күйінде қалды", "Солай болуы тиіс болса, ештеңе қажет емес")
    case .sheetCopied(let original):
      ("Бұл — «\(original)» парағының басқа жауаптары бар көшірмесі", "Жауаптарды бір параққа жазып, екіншісін жойыңыз")
    case .columnMissing(let heading):
      ("«\(heading)» бағаны жойылған", "Жауаптарды out/ қалтасындағы жаңа нысанға көшіріңіз")
    case .headingChanged(let from, let to):
      ("«\(from)» бағанының тақырыбы «\(to)» болып өзгертілген", "Тақырыптарды өзгертпеңіз; баған оқылды")
    case .requirementChanged(let row):
      ("«\(row)» талабының мәтіні өзгертілген", "Ескертпеңізді арнайы бағанға жазыңыз; мәтін қалпына келтіріледі")
    case .rowsMissing(let rows):
      (
        "Жолдар жойылған: \(Trouble.list(rows)); олардағы жауаптар бұрынғы күйінде қалды",
        "Солай болуы тиіс болса, ештеңе қажет емес"
      )
    case .rowGone(let row): ("«\(row)» талабы тізбеде енді жоқ, жауабы қабылданбады", "Ештеңе қажет емес")
    case .unknownRow(let id, let meant?):
      ("«\(id)» коды белгісіз (мүмкін, «\(meant)»)", "Жолдың кодын қалпына келтіріңіз")
    case .unknownRow(let id, nil):
      ("«\(id)» коды белгісіз", "Жолдың кодын қалпына келтіріңіз немесе ондағы жауаптарды өшіріңіз")
    case .duplicateRow(let id, let first):
      ("«\(id)» коды \(first) ұяшығында басқа жауаптармен тұр", "Бұл кодпен бір ғана жол қалдырыңыз")
    case .rowWithoutID:
      ("Жолда жауап бар, бірақ код жоқ, ол оқылмады", "Жауапты коды бар жолға жазыңыз")
    case .cellError(let error): ("Ұяшықта \(error) қатесі тұр", "Формуланың орнына мәннің өзін жазыңыз")
    case .unknownLabel(let text, let known):
      ("«\(text)» мәні тізімде жоқ", "Мына мәндердің бірін таңдаңыз: \(known.joined(separator: "; "))")
    case .levelGone(let label):
      ("«\(label)» деңгейі шкалада енді жоқ", "Жаңа нысаннан басқа деңгейді таңдаңыз")
    case .notADate(let text): ("«\(text)» күн емес", "Күнді КК.АА.ЖЖЖЖ түрінде жазыңыз")
    case .notANumber(let text): ("«\(text)» сан емес", "Сан жазыңыз")
    case .unknownPerson(let name, let meant?):
      ("«\(name)» деген адам белгісіз (мүмкін, «\(meant)»)", "Тегін тізімнен таңдаңыз")
    case .unknownPerson(let name, nil):
      ("«\(name)» деген адам белгісіз", "Тегін тізімнен таңдаңыз немесе оны қызметкерлер тізіліміне енгізуді сұраңыз")
    case .severalPeople(let name, let people):
      ("«\(name)» дегенге бірнеше адам сәйкес келеді", "Біреуін көрсетіңіз: \(people.joined(separator: "; "))")
    case .dueInPast(let day, let asOf):
      (
        "\(day.text(.short, in: .kk)) мерзімі \(asOf.text(.short, in: .kk)) күнінен бұрын",
        "Әлі өтпеген мерзімді көрсетіңіз"
      )
    case .dateInFuture(let day, let asOf):
      (
        "\(day.text(.short, in: .kk)) күні \(asOf.text(.short, in: .kk)) күнінен кейін",
        "Іс жүзінде болған күнді көрсетіңіз"
      )
    case .evidenceMissing(let verdict):
      ("«\(verdict)» деген бағалау нәтижесі дәлелмен расталмаған", "Құжатты, оның күнін немесе сілтемесін көрсетіңіз")
    case .noteMissing(let verdict):
      ("«\(verdict)» деген бағалау нәтижесі негізделмеген", "Себебін ескертпеде көрсетіңіз")
    case .entryMissing(let label): ("«\(label)» өрісі толтырылмаған", "Оны толтырыңыз")
    case .filledByMissing(let name):
      ("Парақты кім толтырғаны көрсетілмеген; \(name) деп қабылданды", "Солай болса, ештеңе қажет емес")
    case .doneOnMissing: ("Қадамның орындалған күні көрсетілмеген", "Күнін көрсетіңіз")
    case .finishedStepChanged(let day):
      (
        "Қадам \(day.text(.short, in: .kk)) күні орындалған деп белгіленген",
        "Қадамды қайта ашу үшін алдымен күнін өшіріңіз немесе бұрынғы мәліметті қалдырыңыз"
      )
    case .numberMissing: ("Қадам құжат шығарылғанда орындалды деп саналады", "Құжаттың нөмірін көрсетіңіз")
    case .reasonMissing:
      ("Қадам нысандар қайтарылғанда орындалды деп саналады", "Оларсыз неге орындалғанын ескертпеде көрсетіңіз")
    case .noteNotTaken:
      ("Ескертпе қадамның орындалған күнімен бірге қабылданады", "Қадам орындалғанда күнін көрсетіңіз")
    case .stepBlocked(let steps):
      (
        "Алдымен мына қадамдар орындалуы тиіс: \(Trouble.list(Trouble.titles(steps, in: .kk)))",
        "Солардың күнін көрсетіңіз немесе осы күнді өшіріңіз"
      )
    }
  }

  private static func kazakh(_ what: Versioned) -> String {
    switch what {
    case .workflow: "жұмыс үдерісінің"
    case .standard: "талаптар тізбесінің"
    case .layout: "үлгісінің"
    }
  }

  private static func unreadableKazakh(_ problem: SpreadsheetProblem) -> Words {
    switch problem.code {
    case .truncated:
      ("Файл аяғына дейін жетпейді: ол толық көшірілмеген болуы мүмкін", "Оны қайта көшіріңіз немесе жіберіңіз")
    case .encrypted: ("Кітап құпиясөзбен қорғалған", "Оны құпиясөзсіз сақтаңыз")
    case .tooLarge: ("Кітап кез келген нысаннан үлкен", "Бөгде деректерсіз нысанның өзін қайтарыңыз")
    case .oldFormat: ("Бұл — Excel 97–2003 кітабы (.xls)", saveKazakh)
    case .binaryFormat: ("Бұл — Excel екілік кітабы (.xlsb)", saveKazakh)
    case .openDocument: ("Бұл — LibreOffice кітабы (.ods)", saveKazakh)
    case .numbers: ("Бұл — Numbers кітабы", "Оны Excel (.xlsx) пішіміне экспорттаңыз")
    case .pdf: ("Бұл — PDF, одан жауаптарды оқуға болмайды", "Кітаптың (.xlsx) өзін қайтарыңыз")
    case .notAWorkbook: ("Бұл — Excel кітабы емес", saveKazakh)
    case .damaged, .badXML:
      ("Файл бүлінген, оны оқу мүмкін емес", "Оны қайта жіберіңіз немесе Excel (.xlsx) пішімінде қайта сақтаңыз")
    }
  }

  private static let saveKazakh = "Оны Excel кітабы (.xlsx) етіп сақтаңыз: «Файл», «Басқаша сақтау»"
}
