import { defaultDirectory } from "../../../../src/engine/values/units/default-directory";
import { misspelledNames } from "../../../../src/engine/values/units/misspelled-names";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { mentionTimes } from "../../../../src/engine/values/units/variants";

const rejected = (...pairs: readonly (readonly [string, string])[]) =>
  new UnitPairs(pairs.map(([a, b]) => ({ a, b, same: false })));

const found = (cell: string, pairs = UnitPairs.none) => [
  ...misspelledNames(
    mentionTimes([[parseUnitList(cell, defaultDirectory, pairs), 1]]),
    defaultDirectory,
    pairs,
  ).values(),
];

test("a name of the directory, as the plan writes it", () => {
  expect(found("Phòng Tổ chức cán bô")).toEqual(["Phòng Tổ chức cán bộ"]);
  expect(found("P.TCCB; Phòng Tổ chức cán bô")).toEqual(["P.TCCB"]);
});

test("a name the plan uses more often", () => {
  expect(found("Tổ tư vấn tuyển sinh; Tổ tư vấn tuyến sinh; Tổ tư vấn tuyển sinh")).toEqual(["Tổ tư vấn tuyển sinh"]);
  expect(found("Tổ tư vấn tuyển sinh; Tổ tư vấn tuyến sinh")).toEqual([]);
});

test("a pair the user rejected is not asked about again, in either order and as the plan writes it", () => {
  expect(found("Phòng Tổ chức cán bô", rejected(["Phòng Tổ chức cán bộ", "phòng tổ chức cán bô"]))).toEqual([]);
  expect(found("Phòng Tổ chức cán bô", rejected(["Phòng Tổ chức cán bô", "Phòng Tổ chức cán bộ"]))).toEqual([]);
  expect(found("P.TCCB; Phòng Tổ chức cán bô", rejected(["P.TCCB", "Phòng Tổ chức cán bô"]))).toEqual([]);
});

test("the next name it may misspell is asked about then", () => {
  const cell =
    "Tổ tư vấn tuyển sinh; Tổ tư vấn tuyển sinh; Tổ tư vấn tuyền sinh; Tổ tư vấn tuyền sinh; Tổ tư vấn tuyến sinh";
  const [right = ""] = found(cell);
  const [other = ""] = found(cell, rejected([right, "Tổ tư vấn tuyến sinh"]));
  expect([right, other].sort()).toEqual(["Tổ tư vấn tuyền sinh", "Tổ tư vấn tuyển sinh"]);
});
