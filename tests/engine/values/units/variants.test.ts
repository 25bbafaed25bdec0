import { defaultDirectory } from "../../../../src/engine/values/units/default-directory";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { isOtherWriting, mentionTimes, variantClusters } from "../../../../src/engine/values/units/variants";

const timesOf = (cells: readonly string[], pairs = UnitPairs.none) =>
  mentionTimes(cells.map((cell) => [parseUnitList(cell, defaultDirectory, pairs), 1]));
const clusters = (...cells: string[]) =>
  variantClusters(timesOf(cells)).map(({ writings }) => writings.map(({ text, count }) => `${text} × ${count}`));

describe("variantClusters", () => {
  test("one unit in several writings, the most frequent first", () => {
    expect(clusters("Văn phòng; Phòng TCCB", "Văn phòng Sở", "VP; Văn phòng Sở")).toEqual([
      ["Văn phòng Sở × 2", "Văn phòng × 1", "VP × 1"],
    ]);
  });

  test("a list counts for every cell that holds it", () => {
    const [once, thrice] = ["Phòng TCCB", "Phòng Tổ chức cán bộ"].map((cell) => parseUnitList(cell, defaultDirectory));
    if (!once || !thrice) throw new Error("two lists");
    const [cluster] = variantClusters(
      mentionTimes([
        [once, 1],
        [thrice, 3],
        [once, 1],
      ]),
    );
    expect(cluster?.writings).toEqual([
      { text: "Phòng Tổ chức cán bộ", count: 3 },
      { text: "Phòng TCCB", count: 2 },
    ]);
  });

  test("an alias is a writing too", () => {
    expect(clusters("Phòng Mầm non", "Phòng Giáo dục Mầm non")).toEqual([
      ["Phòng Mầm non × 1", "Phòng Giáo dục Mầm non × 1"],
    ]);
  });

  test("a dash, a mark or a full stop makes another writing", () => {
    expect(clusters("Phòng Kế hoạch - Tài chính; Phòng Kế hoạch – Tài chính; P.TCCB; P TCCB")).toEqual([
      ["Phòng Kế hoạch - Tài chính × 1", "Phòng Kế hoạch – Tài chính × 1"],
      ["P.TCCB × 1", "P TCCB × 1"],
    ]);
  });

  test("letter case, Unicode form and line breaks make none", () => {
    expect(clusters("Phòng Tổ chức cán bộ", "phòng tổ chức Cán bộ".normalize("NFD"), "Phòng Tổ chức\ncán bộ:")).toEqual(
      [],
    );
  });

  test("different groups are no variants of each other", () => {
    expect(
      clusters("Các phòng thuộc Sở; Trưởng các phòng thuộc Sở; Các đơn vị liên quan; Các cơ quan, đơn vị liên quan"),
    ).toEqual([]);
  });

  test("decisions of the user join and part", () => {
    const joined = new UnitPairs([{ a: "Phòng TCCB", b: "Bộ phận Nhân sự", same: true }]);
    expect(variantClusters(timesOf(["Phòng TCCB; Bộ phận Nhân sự"], joined))).toHaveLength(1);
    const parted = new UnitPairs([{ a: "Văn phòng Sở", b: "Văn phòng", same: false }]);
    expect(variantClusters(timesOf(["Văn phòng Sở; Văn phòng"], parted))).toEqual([]);
  });
});

test.each([
  ["Văn phòng", "VĂN  PHÒNG".normalize("NFD"), false],
  ["Văn phòng", "Văn phòng Sở", true],
  ["Văn hoá", "Văn hóa", true],
])("isOtherWriting(%j, %j) is %j", (one, other, expected) => {
  expect(isOtherWriting(one, other)).toBe(expected);
});
