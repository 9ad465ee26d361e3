internal import Platform

/// What a picture's first bytes say: its kind and how many pixels it has.
struct PictureHeader {
  var type: String
  var width: Int
  var height: Int

  /// Nil for what is no picture of a known kind.
  init?(_ bytes: [UInt8]) {
    func big(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= bytes.count else { return nil }
      return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), let width = big(16, 4), let height = big(20, 4) {
      self.init("image/png", width, height)
    } else if bytes.starts(with: [0x47, 0x49, 0x46, 0x38]), bytes.count > 10 {
      self.init("image/gif", Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      var place = 2
      while let marker = big(place, 2), marker >> 8 == 0xFF, let length = big(place + 2, 2), length >= 2 {
        // Frames, but not tables of codes, arithmetic conditioning or extensions, which lie among their markers.
        if (0xFFC0...0xFFCF).contains(marker), ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker),
          let height = big(place + 5, 2), let width = big(place + 7, 2)
        {
          self.init("image/jpeg", width, height)
          return
        }
        place += 2 + length
      }
      self.init("image/jpeg", 0, 0)
    } else {
      return nil
    }
  }

  private init(_ type: String, _ width: Int, _ height: Int) {
    self.type = type
    self.width = width
    self.height = height
  }

  /// In English metric units, at 96 pixels to the inch, but never larger than the text of a page.
  var size: (width: Int, height: Int) {
    guard (1...100_000).contains(width), (1...100_000).contains(height) else { return SectionPicture.unknownSize }
    let whole = (width: Double(width) * 9525, height: Double(height) * 9525)
    let scale = min(1, 5_940_000 / whole.width, 7_920_000 / whole.height)
    return (max(1, Int(whole.width * scale)), max(1, Int(whole.height * scale)))
  }
}

extension SectionPicture {
  static func hash(_ bytes: [UInt8]) -> String { Digest(of: bytes).short }
}
