import fc from "fast-check";
import { likeness } from "../../../src/engine/text/likeness";
import { foldKey } from "../../../src/engine/text/normalize";

test.each([
  ["Tổ chức Hội nghị", "TỔ CHỨC HỘI NGHỊ"],
  ["Tổ chức Hội nghị", "Tổ chức Hội nghị".normalize("NFD")],
  ["hoà, uỷ, thuý", "hòa – ủy. thúy"],
  ["Kế hoạch 5", "  kế   hoạch\n(5)"],
  ["5 K", "5 \u212A"],
  ["\u01F9", "n\u0300"],
])("%j and %j are alike", (one, other) => {
  expect(foldKey(one)).toBe(foldKey(other));
  expect(likeness(one)).toBe(likeness(other));
});

test.each([
  ["Kế hoạch 5", "Kế hoạch 6"],
  ["Họp 12", "Họp 21"],
  ["Rà soát", "Ra quân"],
])("%j and %j are not", (one, other) => {
  expect(likeness(one)).not.toBe(likeness(other));
});

const letter = fc.constantFrom(
  ..."h o à ò a u ỷ ủ y K k Đ đ 5 . , – \u0301 \u0300 \u200B \u00A0 İ ı ſ \u212A".split(" "),
  " ",
  "\n",
);

test("texts with one key are alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
      expect(likeness(foldKey(text))).toBe(likeness(text));
    }),
  );
});
