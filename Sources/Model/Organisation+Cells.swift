/// What a `where` condition compares: the cells of a register, by the headings that people see in it.
extension Unit {
  package func cell(_ field: String) -> String? {
    switch field {
    case "id": id
    case "kind": kind
    case "parent": parent
    case "head": head
    default: nil
    }
  }
}

extension Programme {
  package func cell(_ field: String) -> String? {
    switch field {
    case "code": code
    case "level": level
    case "group": group
    case "unit": unit
    case "agency": agency
    case "certificate from": certificateFrom?.description
    case "certificate until": certificateUntil?.description
    default: nil
    }
  }
}

extension Project {
  package func cell(_ field: String) -> String? {
    switch field {
    case "id": id
    case "programme": programme
    case "unit": unit
    case "coordinator": coordinator
    case "from": from?.description
    case "until": until?.description
    default: nil
    }
  }
}
