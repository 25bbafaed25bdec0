import fc from "fast-check";
import { isTidy } from "../../../src/engine/text/tidy";

/** What a text is made clean by, step by step. */
const clean = (text: string) =>
  text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();

test.each(["", "a", "Kế hoạch số 5/KH-SGDĐT", "“Dạy tốt – học tốt”, 100% (lần 2)…", "ỨNG DỤNG ỷ Ỹ", "25÷30 × 2"])(
  "%j is tidy",
  (text) => {
    expect(isTidy(text)).toBe(true);
  },
);

test.each([
  " a",
  "a ",
  " ",
  "a  b",
  "a\tb",
  "a\nb",
  "a\u00A0b",
  "a\u2028b",
  "a\u200Bb",
  "a\u0007b",
  "a\u007Fb",
  "a\u00ADb",
  "e\u0301",
  "\u0301",
  "Kế hoạch".normalize("NFD"),
])("%j is not", (text) => {
  expect(isTidy(text)).toBe(false);
});

const piece = fc.oneof(
  fc.constantFrom("a", "Đ", "ệ", " ", "  ", "\n", "\u0301", "\u200B", "\u00A0", "–", "é", "ơ", ".", "\u2028", "ﬁ", "Å"),
  fc.string({ unit: "grapheme", maxLength: 2 }),
);

test("a tidy text is clean as it stands", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      fc.pre(isTidy(text));
      expect(clean(text)).toBe(text);
    }),
  );
});
