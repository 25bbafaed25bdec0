import fc from "fast-check";
import { straySeparators } from "../../../../src/engine/values/units/stray-separators";

describe("straySeparators", () => {
  test.each([
    ["Các phòng thuộc Sở;", "Các phòng thuộc Sở"],
    ["; Văn phòng", "Văn phòng"],
    [" ;Văn phòng", "Văn phòng"],
    ["Văn phòng , ", "Văn phòng"],
    ["Văn phòng;\u200B\n", "Văn phòng"],
    ["Phòng A;; Phòng B", "Phòng A; Phòng B"],
    ["Phòng A; ; Phòng B", "Phòng A; Phòng B"],
    ["Phòng A,, Phòng B", "Phòng A, Phòng B"],
    ["Phòng A,\n; Phòng B", "Phòng A; Phòng B"],
    [",Phòng A;;\nPhòng B;", "Phòng A;\nPhòng B"],
    ["Phòng A;\n;\nPhòng B", "Phòng A;\nPhòng B"],
    [";", ""],
    [" ;, ", ""],
  ])("%j → %j", (raw, fixed) => {
    expect(straySeparators(raw)).toEqual({ fixed });
    expect(straySeparators(raw.normalize("NFD"))).toEqual({ fixed: fixed.normalize("NFD") });
    expect(straySeparators(raw.toUpperCase())).toEqual({ fixed: fixed.toUpperCase() });
  });

  test.each(["Phòng A;\nPhòng B", "Phòng A; Phòng B.", " Phòng A, phường B ", "Phòng A:", "Phòng A.;.", "", "  "])(
    "%j has none",
    (raw) => {
      expect(straySeparators(raw)).toBeNull();
    },
  );

  test("what is fixed has none left, and lost nothing but separators and blanks", () => {
    const bits = fc.constantFrom(";", ",", " ", "\n", "Phòng", "a", ".", "\u200B");
    fc.assert(
      fc.property(fc.array(bits), (parts) => {
        const raw = parts.join("");
        const fixed = straySeparators(raw)?.fixed ?? raw;
        expect(straySeparators(fixed)).toBeNull();
        const rest = (text: string) => text.replace(/[;,\s\u200B]/g, "");
        expect(rest(fixed)).toBe(rest(raw));
      }),
    );
  });
});
