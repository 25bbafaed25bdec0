/**
 * TCVN3 (TCVN 5712:1993, set VN3; "ABC"): one Latin-1 character a letter. It has no capitals with tone marks;
 * those are the small letters in a capitals font. ư is U+00AD, the soft hyphen of Unicode.
 */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  pairs(
    "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ " +
      "µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ " +
      "Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị " +
      "ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ " +
      "ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ",
  ),
);

function pairs(table: string): (readonly [string, string])[] {
  return table.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]);
}
