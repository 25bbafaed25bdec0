import fc from "fast-check";
import { editDistance } from "../../../../src/engine/values/units/edit-distance";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "bộ", 2],
    ["bộ", "", 2],
    ["bộ", "bộ", 0],
    ["bộ", "bô", 1],
    ["chức", "chưc", 1],
    ["chức", "chcứ", 1],
    ["chức", "chứ", 1],
    ["chức", "chứcc", 1],
    ["tiểu", "trung", 4],
    ["ab", "ba", 1],
    ["abc", "ca", 3],
    ["sở", "bộ", 2],
    ["xbcd", "ybdc", 2],
  ])("%j to %j: %i", (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits);
  });

  test("is symmetric and at most the longer length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
