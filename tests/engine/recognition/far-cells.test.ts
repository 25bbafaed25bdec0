import { checkWorkbook } from "../../../src/engine/check";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import type { CellValue } from "../../../src/engine/snapshot/cell";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { workbookOf } from "../../support/plan-builder";

const LAST_ROW = 1_048_575;

/** A plan of two tasks in rows 5 and 6, with one more value far below or beside it. */
function withStray(row: number, column: number, value: CellValue, merges: readonly string[] = []): WorkbookSnapshot {
  const workbook = workbookOf({
    rows: [
      ["1", "Tổ chức hội nghị tổng kết", "Báo cáo", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý I", 10],
      [null, "Rà soát quy chế làm việc", "Báo cáo", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý II", 20],
      ["3", "Kiểm tra hồ sơ công việc", "Báo cáo", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý II", 20],
    ],
    merges,
  });
  workbook.sheets[0]?.cells.set(row, column, { value, style: DEFAULT_STYLE });
  return workbook;
}

function tablesOf(workbook: WorkbookSnapshot): string[] {
  return checkWorkbook(workbook).report.appendices.map(({ table }) => table);
}

describe("a stray cell far below the table is none of its rows", () => {
  test.each<[string, number, number, CellValue]>([
    ["a note at the very end of the sheet", LAST_ROW, 1, "x"],
    ["an amount at the very end of the sheet", LAST_ROW, 6, 5],
    ["an amount after more than 1,000 rows without a cell", 6 + 1001, 6, 5],
  ])("%s", (_name, row, column, value) => {
    expect(tablesOf(withStray(row, column, value))).toEqual(["A4:G7"]);
  });

  test("a total row after fewer still is one", () => {
    expect(tablesOf(withStray(6 + 1000, 1, "Tổng cộng"))).toEqual(["A4:G1007"]);
  });
});

describe("merged areas down to the end of the sheet", () => {
  test("cover what they cover, and take no time", () => {
    const missing = (merges: readonly string[]) =>
      checkWorkbook(withStray(LAST_ROW, 1, "x", merges)).report.findings.filter(
        ({ rule }) => rule === "numbering/missing",
      );
    expect(missing(["H1:XFD1048576"])).toHaveLength(1);
    expect(missing(["A5:A1048576"])).toHaveLength(0);
    expect(missing(["A5:A6"])).toHaveLength(0);
    expect(missing(["A6:A1048576"])).toHaveLength(1);
    expect(missing(["A7:A1048576"])).toHaveLength(1);
    expect(missing(["A4:A5"])).toHaveLength(1);
  });

  test("give their value to the rows they cover", () => {
    const workbook = withStray(4, 3, "Văn phòng Sở", ["D5:D1048576"]);
    workbook.sheets[0]?.cells.set(5, 3, { value: null, style: DEFAULT_STYLE });
    const leads = checkWorkbook(workbook).plan.appendices[0]?.rows.map(({ lead }) => [lead?.text, lead?.source]);
    expect(leads?.slice(0, 2)).toEqual([
      ["Văn phòng Sở", "own"],
      ["Văn phòng Sở", "merged"],
    ]);
  });
});
