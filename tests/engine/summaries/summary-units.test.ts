import { checkWorkbook } from "../../../src/engine/check";
import { summaryUnits } from "../../../src/engine/summaries/summary-units";
import { UnitDirectory } from "../../../src/engine/values/units/directory";
import type { UnitEntry } from "../../../src/engine/values/units/unit";
import { workbookOf } from "../../support/plan-builder";
import { withSummaries } from "../../support/summaries";

type Row = readonly [lead: string, coordinating?: string];

function workbook(rows: readonly Row[]) {
  return workbookOf({
    rows: rows.map(([lead, coordinating = ""], at) => [
      `${at + 1}`,
      `Việc thứ ${at}`,
      "Báo cáo",
      lead,
      coordinating,
      "Quý I",
    ]),
  });
}

function units(rows: readonly Row[], directory?: readonly UnitEntry[]) {
  return summaryUnits(checkWorkbook(workbook(rows), directory ? { directory: new UnitDirectory(directory) } : {}).plan);
}

const unit = (name: string, parts: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  shortName: name.slice(0, 10),
  aliases: [],
  kind: "department",
  ...parts,
});

test("all that the plan names, once each, with their counts", () => {
  expect(
    units([
      ["VP", "Phòng TCCB; Sở Tài chính"],
      ["Văn phòng Sở; P.TCCB; VP", "Văn phòng"],
      ["Phòng TCCB", "Không"],
      ["Chưa phân công", "Văn phòng Sở"],
    ]),
  ).toEqual([
    {
      id: "văn phòng",
      name: "Văn phòng Sở",
      shortName: "VP",
      kind: "department",
      sheetName: "TH VP",
      counts: { led: 1, joint: 1, coordinated: 1, common: 0 },
      byDefault: true,
    },
    expect.objectContaining({ name: "Phòng Tổ chức cán bộ", counts: { led: 1, joint: 1, coordinated: 1, common: 0 } }),
    expect.objectContaining({
      name: "Sở Tài chính",
      counts: { led: 0, joint: 0, coordinated: 1, common: 0 },
      byDefault: false,
    }),
  ]);
});

describe("a collective", () => {
  test("whose members the plan names is no unit of its own: its tasks are theirs", () => {
    expect(
      units([
        ["Các phòng thuộc Sở"],
        ["Phòng TCCB", "Các phòng thuộc Sở"],
        ["Văn phòng Sở", "Phòng TCCB"],
        ["Các phòng thuộc Sở", "Văn phòng Sở"],
        ["Các phòng thuộc Sở; Sở Tài chính"],
      ]).map(({ name, counts }) => [name, counts]),
    ).toEqual([
      // What is said of the unit itself goes before what is said of its collective.
      ["Văn phòng Sở", { led: 1, joint: 0, coordinated: 2, common: 2 }],
      ["Phòng Tổ chức cán bộ", { led: 1, joint: 0, coordinated: 1, common: 3 }],
      ["Sở Tài chính", { led: 0, joint: 1, coordinated: 0, common: 0 }],
    ]);
  });

  test("without known members, or with members the plan does not name, is one", () => {
    expect(units([["Các đơn vị liên quan"], ["Các phòng thuộc Sở"], ["Sở Tài chính"]]).map(({ name }) => name)).toEqual(
      ["Các phòng thuộc Sở", "Sở Tài chính", "Các đơn vị liên quan"],
    );
  });

  test("that is its own member only is one, and a unit with members is no collective", () => {
    const all = unit("Các phòng thuộc Sở", { kind: "collective", members: ["Các phòng thuộc Sở"] });
    const block = unit("Phòng Khối", { members: ["Phòng Một"] });
    const found = units([["Các phòng thuộc Sở"], ["Phòng Khối"], ["Phòng Một"]], [all, block, unit("Phòng Một")]);
    expect(found.map(({ name, counts: { common } }) => [name, common])).toEqual([
      ["Các phòng thuộc Sở", 0],
      ["Phòng Khối", 0],
      ["Phòng Một", 0],
    ]);
  });
});

test("a unit the directory does not know has the name first written", () => {
  expect(units([["Ban Quản lý Dự án thí điểm"], ["ban quản lý dự án thí điểm"]]).map(({ name }) => name)).toEqual([
    "Ban Quản lý Dự án thí điểm",
  ]);
});

test("sort as the directory orders them, the rest by Vietnamese collation", () => {
  const directory = [unit("Phòng Hai"), unit("Phòng Một")];
  expect(
    units([["Phòng Đào tạo"], ["Phòng Một"], ["Phòng Dân tộc"], ["Phòng Hai"], ["Phòng Ẩm thực"]], directory).map(
      ({ name, kind }) => [name, kind],
    ),
  ).toEqual([
    ["Phòng Hai", "department"],
    ["Phòng Một", "department"],
    ["Phòng Ẩm thực", null],
    ["Phòng Dân tộc", null],
    ["Phòng Đào tạo", null],
  ]);
});

describe("the name of the sheet", () => {
  test("of an unknown unit has as many whole words as fit", () => {
    const long = "Phòng Nghiên cứu phát triển chương trình giáo dục địa phương";
    expect(
      units([[long], [`Trường ${"x".repeat(40)}`]], []).map(({ shortName, sheetName }) => [shortName, sheetName]),
    ).toEqual([
      ["Phòng Nghiên cứu phát triển", "TH Phòng Nghiên cứu phát triển"],
      ["Trường", "TH Trường"],
    ]);
  });

  test("is another one for each, ignoring case, and the one the sheet has", () => {
    const directory = [unit("Phòng Một", { shortName: "abc" }), unit("Phòng Hai", { shortName: "ABC" })];
    expect(units([["Phòng Một"], ["Phòng Hai"]], directory).map(({ sheetName }) => sheetName)).toEqual([
      "TH abc",
      "TH ABC (2)",
    ]);
    const made = withSummaries(workbook([["Văn phòng Sở"]]));
    expect(summaryUnits(checkWorkbook(made).plan).map(({ sheetName }) => sheetName)).toEqual(["TH VP"]);
  });
});

test("a short name that the directory does not know stays whole; a word too long for a sheet name is cut", () => {
  const names = (name: string) => units([[name]], []).map(({ shortName }) => shortName);
  expect(names("Tổ đánh giá")).toEqual(["Tổ đánh giá"]);
  expect(names("X".repeat(40))).toEqual(["X".repeat(28)]);
});

test("the id of a long name is cut, and another one for another name", () => {
  const name = (end: string) => `Phòng ${"nghiên cứu ".repeat(12)}${end}`;
  const ids = units([[name("một")], [name("hai")]], []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  // And fits the marker.
  expect(withSummaries(workbook([[name("một")]])).sheets).toHaveLength(3);
});
