import fc from "fast-check";
import { cleanLines, cleanText, fold, foldKey } from "../../../src/engine/text/normalize";

const PIECES = "Phòng|HÒA|hoà|Quý|\u0300|\u0323|o|Ă|đ|İ|ß|\u00A0|\u200B|\uFEFF|\r\n|\n|\t| |–|—|&|.|(|ﬁ".split("|");

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

test.each([
  ["cleanText", cleanText],
  ["cleanLines", cleanLines],
  ["fold", fold],
])("%s twice is %s once, whatever the Unicode form", (_name, normalize) => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = normalize(text);
      expect(normalize(once)).toBe(once);
      expect(normalize(text.normalize("NFD"))).toBe(normalize(text.normalize("NFC")));
    }),
    { numRuns: 500 },
  );
});

test("a clean text has single plain blanks only, a key nothing but words between them", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const visible = text.replace(/[\u200B-\u200F\u2060\uFEFF]/g, "").normalize("NFC");
      expect(cleanText(text)).toBe(visible.replace(/\s+/gu, " ").trim());
      const letters = fold(cleanText(text).replace(/\p{M}+/gu, ""));
      expect(foldKey(text)).toBe(letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
    }),
    { numRuns: 500 },
  );
});
