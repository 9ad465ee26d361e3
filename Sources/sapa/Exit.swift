import ArgumentParser
import Engine
import Model

/// Ends a command that failed: says why on stderr, or in the JSON on stdout, and exits with the failure's code.
enum Exit {
  static func translating<Result>(
    _ format: OutputFormat = .text, _ work: () throws(Failure) -> Result
  ) throws -> Result {
    do throws(Failure) {
      return try work()
    } catch {
      throw report(error, format)
    }
  }

  static func translating<Result>(
    _ format: OutputFormat = .text, _ work: () async throws(Failure) -> Result
  ) async throws -> Result {
    do throws(Failure) {
      return try await work()
    } catch {
      throw report(error, format)
    }
  }

  private static func report(_ failure: Failure, _ format: OutputFormat) -> ExitCode {
    switch failure {
    case .invalid(let diagnostics):
      if format == .json {
        JSON.print(["diagnostics": JSON.diagnostics(diagnostics)])
      } else {
        DiagnosticPrinter().print(diagnostics)
      }
    case .held(let message), .broken(let message), .refused(let message), .unavailable(let message):
      if format == .json { JSON.print(["error": .string(message)]) }
      Stream.errors.line("\(DiagnosticPrinter().styled("error", .red)): \(message)")
    }
    return ExitCode(failure.exitCode)
  }

  static func with(_ code: Int32) throws {
    if code != 0 { throw ExitCode(code) }
  }
}
