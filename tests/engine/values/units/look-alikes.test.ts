import { defaultDirectory } from "../../../../src/engine/values/units/default-directory";
import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { lookAlikes } from "../../../../src/engine/values/units/look-alikes";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { mentionTimes } from "../../../../src/engine/values/units/variants";

const found = (cell: string, pairs = UnitPairs.none) =>
  lookAlikes(mentionTimes([[parseUnitList(cell, defaultDirectory, pairs), 1]]), defaultDirectory, pairs).map(
    ({ name, members }) => [name, ...members.map(({ text, count }) => `${text} × ${count}`)],
  );

describe("lookAlikes", () => {
  test("variants go to the most frequent writing", () => {
    expect(found("Văn phòng; Văn phòng Sở; Văn phòng; VP; Phòng TCCB")).toEqual([
      ["Văn phòng", "Văn phòng Sở × 1", "VP × 1"],
    ]);
  });

  test("a misspelling goes to the plan's writing of the name, else to the directory's", () => {
    expect(found("P.TCCB; Phòng Tổ chức cán bô; phòng tổ chức cán bô")).toEqual([
      ["P.TCCB", "Phòng Tổ chức cán bô × 2"],
    ]);
    expect(found("Phòng Tổ chức cán bô")).toEqual([["Phòng Tổ chức cán bộ", "Phòng Tổ chức cán bô × 1"]]);
  });

  test("pairs the user rejected are left out", () => {
    const pairs = new UnitPairs([{ a: "VP", b: "Văn phòng", same: false }]);
    expect(found("Văn phòng; Văn phòng; Văn phòng Sở; VP", pairs)).toEqual([["Văn phòng Sở", "VP × 1"]]);
    expect(found("Văn phòng; VP", pairs)).toEqual([]);
  });

  test("pairs the user confirmed are not asked about again", () => {
    const pairs = new UnitPairs([
      { a: "Văn phòng", b: "VP", same: true },
      { a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: true },
    ]);
    expect(found("Văn phòng; Văn phòng; Văn phòng Sở; VP; Phòng Tổ chức cán bô", pairs)).toEqual([
      ["Văn phòng", "Văn phòng Sở × 1"],
    ]);
  });

  test("a misspelling of a name the plan uses more often", () => {
    expect(found("Tổ tư vấn tuyển sinh; Tổ tư vấn tuyến sinh; Tổ tư vấn tuyển sinh")).toEqual([
      ["Tổ tư vấn tuyển sinh", "Tổ tư vấn tuyến sinh × 1"],
    ]);
  });

  test("on a tie the directory's writing stays", () => {
    expect(found("P.KHTC; Phòng Kế hoạch - Tài chính")).toEqual([["Phòng Kế hoạch - Tài chính", "P.KHTC × 1"]]);
  });

  test("a name known by its beginning looks like no other", () => {
    const directory = new UnitDirectory([
      { name: "Tổ kiểm tra …", shortName: "TKT", aliases: [], kind: "external" },
      { name: "Tổ kiểm tra hồ sơ", shortName: "HS", aliases: [], kind: "external" },
      { name: "Tổ kiểm soát …", shortName: "TKS", aliases: [], kind: "external" },
    ]);
    const list = parseUnitList("Tổ kiểm tra hồ sỡ; Tổ kiểm soat", directory);
    expect(lookAlikes(mentionTimes([[list, 1]]), directory)).toEqual([]);
  });

  test("unknown and right names look like none", () => {
    expect(found("Tổ đánh giá; Phòng TCCB; Phòng KHTC; các đơn vị liên quan")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
