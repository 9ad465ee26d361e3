import Assembling
import Model
import Writing

/// Where the documents of a plan are decided and made, several at a time.
struct Floor: Sendable {
  let workspace: Workspace
  let assembler: Assembler
  let templates: Templates
  let outputs: Outputs
  let inputs: CaseInputs
  let request: RunRequest
  let converter: Converter?
  let progress: @Sendable (Progress) -> Void

  /// Documents that one task makes before the next begins; a case is assembled once for all of them.
  private static let batch = 8

  /// Plans of up to so many cases keep what was assembled; values of ten thousand cases would not fit.
  private static let keptCases = 256

  /// Results in plan order, then step order, the overviews last.
  func work(on chosen: Set<String>?) async -> [Making.Result] {
    let deciding = Deciding(
      workspace: workspace, assembler: assembler, templates: templates, outputs: outputs, inputs: inputs,
      converter: converter)
    let cases = assembler.plan.cases
    let positions = cases.indices.filter { chosen?.contains(cases[$0].definition.id) ?? true }
    let decided = await Parallel.map(positions, jobs: request.jobs) { position in
      deciding.orders(for: cases[position], at: position, keeping: positions.count <= Self.keptCases)
    }
    let overviews = assembler.overviews()
    let overviewOrders = overviews.enumerated().map { index, value in deciding.order(for: value, at: index) }
    let noisy = decided.joined().count { !$0.isQuiet } + overviewOrders.count { !$0.isQuiet }
    progress(.began(total: noisy))
    let batches = decided.flatMap(batches)
    var making = Making(workspace: workspace, assembler: assembler, templates: templates, outputs: outputs)
    if let converter, !request.isDry {
      making.pages = await Paging(converter: converter, making: making, jobs: request.jobs).pages(of: decided.joined())
    }
    let ready = making
    let made = await Parallel.map(batches, jobs: request.jobs) { batch in make(batch, with: ready) }
    let last = await Parallel.map(overviewOrders, jobs: request.jobs) { order in
      finish(order, nil, overviews[order.index], of: nil, with: ready)
    }
    let records = await PDFOfRecord(converter: converter, outputs: outputs, request: request)
      .results(beside: zip(decided.joined(), made.joined()).map { ($0, $1) })
    return made.flatMap { $0 } + records + last
  }

  /// Runs of orders of one case: the quiet ones cost nothing, so only the others count.
  private func batches(_ orders: [WorkOrder]) -> [[WorkOrder]] {
    var batches: [[WorkOrder]] = []
    var batch: [WorkOrder] = []
    var noisy = 0
    for order in orders {
      batch.append(order)
      noisy += order.isQuiet ? 0 : 1
      if noisy == Self.batch {
        batches.append(batch)
        (batch, noisy) = ([], 0)
      }
    }
    return batch.isEmpty ? batches : batches + [batch]
  }

  private func make(_ orders: [WorkOrder], with making: Making) -> [Making.Result] {
    guard let position = orders.first?.standing else { return [] }
    let standing = assembler.plan.cases[position]
    let missing = Set(orders.filter { !$0.isQuiet && $0.assembled == nil }.map(\.index))
    let made = missing.isEmpty ? [:] : assembler.documents(of: standing, at: missing)
    return orders.map { order in
      let assembled = order.assembled ?? made[order.index]
      return finish(order, assembled, try? assembled?.value.get(), of: standing, with: making)
    }
  }

  private func finish(
    _ order: WorkOrder, _ assembled: Assembled?, _ value: DocumentValue?, of standing: CaseStanding?,
    with making: Making
  ) -> Making.Result {
    let result = request.isDry ? making.pretend(order) : making.carryOut(order, assembled, value, of: standing)
    if !order.isQuiet { progress(.finished(path: order.path, action: result.made.action)) }
    return result
  }
}

/// A bounded number of tasks over a list, results in its order.
enum Parallel {
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) async -> Result
  ) async -> [Result] {
    guard jobs > 1, elements.count > 1 else {
      var results: [Result] = []
      for element in elements { results.append(await transform(element)) }
      return results
    }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var results: [Result?] = Array(repeating: nil, count: elements.count)
      var next = 0
      func start() {
        let index = next
        next += 1
        group.addTask { (index, await transform(elements[index])) }
      }
      while next < min(jobs, elements.count) { start() }
      for await (index, result) in group {
        results[index] = result
        if next < elements.count { start() }
      }
      return results.compactMap { $0 }
    }
  }
}
