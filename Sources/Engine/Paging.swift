import Assembling
import Model
import Office
import Writing

/// Lays reports out to know on which page each of their headings stands: Word shows the numbers that a file brings along.
struct Paging: Sendable {
  let converter: Converter
  let making: Making
  let jobs: Int

  /// By the report's path, then by bookmark; a report that cannot be laid out has no numbers rather than wrong ones.
  func pages(of orders: some Sequence<WorkOrder>) async -> [String: [String: Int]] {
    let reports = orders.filter { !$0.isQuiet && $0.edition != nil }
    let pages = await Parallel.map(reports, jobs: jobs) { order in (order.path, await self.pages(of: order)) }
    return Dictionary(pages, uniquingKeysWith: { $1 })
  }

  private func pages(of order: WorkOrder) async -> [String: Int] {
    let standing = order.standing.map { making.assembler.plan.cases[$0] }
    let assembled =
      order.assembled ?? standing.flatMap { making.assembler.documents(of: $0, at: [order.index])[order.index] }
    guard let value = try? assembled?.value.get(), let compiled = making.unnumbered(value, of: standing),
      let pdf = await converter.pdf(of: compiled.bytes), let found = PDFDestinations(pdf)
    else { return [:] }
    return Dictionary(
      compiled.contents.compactMap { name in found[bookmark: name].map { (name, $0) } }, uniquingKeysWith: { $1 })
  }
}
