/**
 * VNI for Windows, as Latin-1 characters → letters. Most letters are two characters, the vowel and its marks ("aø" is à,
 * "aá" is ấ, "öù" is ứ); í ì ỉ ĩ ị ơ ư ỵ đ are one.
 */
export const VNI: ReadonlyMap<string, string> = buildTable();

function buildTable(): Map<string, string> {
  const small: (readonly [string, string])[] = Array.from("íìæóòôöîñ", (code, at) => [code, "íìỉĩịơưỵđ".charAt(at)]);
  const tones = "øûõùï";
  const circumflex = "âàåãáä";
  const breve = "êèúüéë";
  const vowels = [
    ["a", tones + circumflex + breve, "àảãáạâầẩẫấậăằẳẵắặ"],
    ["e", tones + circumflex, "èẻẽéẹêềểễếệ"],
    ["o", tones + circumflex, "òỏõóọôồổỗốộ"],
    ["ô", tones, "ờởỡớợ"],
    ["u", tones, "ùủũúụ"],
    ["ö", tones, "ừửữứự"],
    ["y", tones.slice(0, 4), "ỳỷỹý"],
  ] as const;
  for (const [vowel, marks, letters] of vowels) {
    for (const [at, mark] of Array.from(marks).entries()) small.push([vowel + mark, letters.charAt(at)]);
  }
  const table = new Map(small);
  for (const [code, letter] of small) {
    const [first = "", mark = ""] = code;
    // Both cases of the mark occur after a capital, whose case is the letter's.
    table.set(first.toUpperCase() + mark, letter.toUpperCase());
    table.set(code.toUpperCase(), letter.toUpperCase());
  }
  return table;
}
