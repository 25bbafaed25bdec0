import fc from "fast-check";
import { decodeLegacy } from "../../../../src/engine/text/legacy-encoding/decode-legacy";
import { encodeLegacy } from "./encode-legacy";

const SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:-()/\n";
/** The only marked capitals TCVN3 has. */
const TCVN3_CAPITALS = "ĂÂĐÊÔƠƯ";

const textOf = (letters: string): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...Array.from(letters)) });
const asShown = { capitals: false };

describe("TCVN3", () => {
  test.each([
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["§¬n vÞ chñ tr×; kinh phÝ thùc hiÖn", "Đơn vị chủ trì; kinh phí thực hiện"],
    ["Häc b¹ \u00ADu tó, sæ ®iÓm", "Học bạ ưu tú, sổ điểm"],
    ["§\u00ADa vµo kÕ ho¹ch “tù chñ” – 25°C", "Đưa vào kế hoạch “tự chủ” – 25°C"],
    ["", ""],
  ])("%j → %j", (legacy, text) => {
    expect(decodeLegacy(legacy, "tcvn3", asShown)).toBe(text);
    expect(encodeLegacy(text, "tcvn3")).toBe(legacy);
  });

  test("has every small letter and the capitals without a tone", () => {
    expect(decodeLegacy(encodeLegacy(SMALL, "tcvn3"), "tcvn3", asShown)).toBe(SMALL);
    expect(encodeLegacy(SMALL + TCVN3_CAPITALS, "tcvn3")).toMatch(/^[\u00A1-\u00FE]{74}$/);
    fc.assert(
      fc.property(textOf(SMALL + TCVN3_CAPITALS + PLAIN), (text) => {
        expect(decodeLegacy(encodeLegacy(text, "tcvn3"), "tcvn3", asShown)).toBe(text);
      }),
    );
  });

  test("a capitals font shows every letter as a capital", () => {
    expect(decodeLegacy("kÕ ho¹ch n¨m", "tcvn3", { capitals: true })).toBe("KẾ HOẠCH NĂM");
    fc.assert(
      fc.property(textOf(SMALL + PLAIN), (text) => {
        const legacy = encodeLegacy(text.toLowerCase(), "tcvn3");
        expect(decodeLegacy(legacy, "tcvn3", { capitals: true })).toBe(text.toUpperCase());
      }),
    );
  });
});

describe("VNI", () => {
  test.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["KEÁ HOAÏCH NAÊM HOÏC", "KẾ HOẠCH NĂM HỌC"],
    ["Xöû lyù hoà sô, chæ tieâu, kyø thi, ñöôøng", "Xử lý hồ sơ, chỉ tiêu, kỳ thi, đường"],
    ["Quyõ hoã trôï, baèng caáp, ñaëc bieät", "Quỹ hỗ trợ, bằng cấp, đặc biệt"],
    ["ÖÙng duïng", "Ứng dụng"],
  ])("%j → %j", (legacy, text) => {
    expect(decodeLegacy(legacy, "vni", asShown)).toBe(text);
    expect(encodeLegacy(text, "vni")).toBe(legacy);
  });

  test("a small mark after a capital is read too", () => {
    expect(decodeLegacy("Aùo, Öùng, Eâm", "vni", asShown)).toBe("Áo, Ứng, Êm");
  });

  test("a mark without its vowel stays", () => {
    expect(decodeLegacy("ø bø", "vni", asShown)).toBe("ø bø");
    expect(decodeLegacy("yï", "vni", asShown)).toBe("yï");
  });

  test("has every letter in both cases", () => {
    const all = SMALL + SMALL.toUpperCase();
    expect(decodeLegacy(encodeLegacy(all, "vni"), "vni", asShown)).toBe(all);
    expect(encodeLegacy(all, "vni")).toMatch(/^[A-Za-z\u00C0-\u00FF]+$/);
    fc.assert(
      fc.property(textOf(all + PLAIN), (text) => {
        expect(decodeLegacy(encodeLegacy(text, "vni"), "vni", asShown)).toBe(text);
      }),
    );
  });

  test("capitals", () => {
    expect(decodeLegacy("keá hoaïch", "vni", { capitals: true })).toBe("KẾ HOẠCH");
  });
});

test("NFD input gives the same NFC text", () => {
  for (const [legacy, encoding] of [
    ["phßng gi¸o dôc", "tcvn3"],
    ["phoøng giaùo duïc", "vni"],
  ] as const) {
    expect(decodeLegacy(legacy.normalize("NFD"), encoding, asShown)).toBe("phòng giáo dục");
  }
});
