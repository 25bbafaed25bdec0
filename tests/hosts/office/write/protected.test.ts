import type { SetCellChange, WorkbookChange } from "../../../../src/engine/changes/change";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { workbookImage } from "../../../support/workbook-image";

const SHEET = "Phụ lục";
const open = { value: null, format: { locked: false } };
const openText = { value: null, format: { locked: false, numberFormat: "@" } };

let excel: ExcelHost;
let host: WorkbookHost;
let before: unknown;

async function start(apiLevel: string, options = {}): Promise<void> {
  excel = await useHost({
    sheets: [
      {
        name: SHEET,
        rows: [
          ["TT", "Nội dung", "Thời gian"],
          [1, "Xây dựng kế hoạch", open, open],
          [2, "Tổng kết phong trào", openText, null],
        ],
      },
    ],
    apiLevel,
  });
  excel.user.protect(SHEET, options);
  host = await createOfficeHost();
  await host.read();
  before = workbookImage(excel.workbook);
}

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const put = (row: number, column: number, parts: Partial<SetCellChange> = {}): SetCellChange => ({
  type: "setCell",
  sheet: SHEET,
  cell: { row, column },
  before: { kind: "empty" },
  after: { kind: "text", text: "Quý I/2026" },
  ...parts,
});
const number = { kind: "number", number: 5 } as const;
const codes = async (...changes: WorkbookChange[]) => {
  const { applied, refused } = await host.apply(changes, "x");
  return [applied, ...refused.map(({ code }) => code)];
};

describe.each(["1.9", "1.14", "1.20"])("on a protected sheet at ExcelApi %s", (level) => {
  test("unlocked cells are written and undone, also beside the used cells; locked ones are refused", async () => {
    await start(level);
    expect(await codes(put(1, 2), put(1, 3), put(2, 2), put(2, 3), put(1, 4), put(9, 0))).toEqual([
      3,
      "protected",
      "protected",
      "protected",
    ]);
    expect([2, 3].map((column) => excel.workbook.findSheet(SHEET)?.cell(1, column).value)).toEqual([
      "Quý I/2026",
      "Quý I/2026",
    ]);
    expect(await host.undo()).toEqual({ applied: 3, cancelled: false, refused: [] });
    expect(workbookImage(excel.workbook)).toEqual(before);
  });

  test("what the user types in the very moment is given back", async () => {
    await start(level);
    excel.faults.beforeRequest(4, () => {
      excel.workbook.findSheet(SHEET)?.setCell(1, 2, { value: "của tôi", format: { ...cellFormat(1, 2) } });
    });
    expect(await codes(put(1, 2))).toEqual([0, "changed"]);
    expect(excel.workbook.findSheet(SHEET)?.cell(1, 2)).toMatchObject({ value: "của tôi", format: { locked: false } });
  });
});

const cellFormat = (row: number, column: number) => {
  const cell = excel.workbook.findSheet(SHEET)?.cell(row, column);
  if (!cell) throw new Error("no cell");
  return cell.format;
};

test("formats stay: what needs another one is refused, unless the protection allows formatting", async () => {
  const changes = [
    put(1, 2, { numberFormat: "@" }),
    put(1, 2, { fontName: "Arial" }),
    // A number in a cell of the format "@" would become a text.
    put(2, 2, { after: number }),
  ];
  for (const change of changes) {
    await start("1.14");
    expect(await codes(change)).toEqual([0, "protected"]);
    await start("1.14", { allowFormatCells: true });
    expect(await codes(change)).toEqual([1]);
  }
  // With a whole format the lock would be carried over.
  await start("1.14", { allowFormatCells: true });
  const dressed = [put(1, 2, { formatFrom: { row: 1, column: 1 } }), put(1, 2, { formatFrom: null })];
  expect(await codes(...dressed)).toEqual([0, "protected", "protected"]);
  await start("1.14");
  expect(await codes(put(2, 2, { numberFormat: "@" }), put(1, 2, { after: number }))).toEqual([2]);
});

test("rows, columns and names stay as they are", async () => {
  await start("1.14", { allowInsertRows: true, allowDeleteRows: true, allowInsertColumns: true });
  expect(
    await codes(
      { type: "deleteRows", sheet: SHEET, row: 2, count: 1 },
      { type: "insertRows", sheet: SHEET, row: 2, count: 1 },
      { type: "insertColumn", sheet: SHEET, column: 2, headerRow: 0, header: "x" },
      {
        type: "setName",
        sheet: SHEET,
        name: "SoatPhuLuc.x.1",
        before: null,
        after: { top: 0, left: 0, bottom: 1, right: 0 },
      },
    ),
  ).toEqual([0, "protected", "protected", "protected", "protected"]);
  expect(workbookImage(excel.workbook)).toEqual(before);
});

test("the locks of many cells are asked for in several answers", async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [at, `Nhiệm vụ số ${at}`, at % 2 ? open : null]);
  excel = await useHost({
    sheets: [{ name: SHEET, rows: [["TT", "Nội dung", "Thời gian"], ...rows] }],
    apiLevel: "1.14",
  });
  excel.user.protect(SHEET);
  host = await createOfficeHost();
  await host.read();
  const trips = excel.log.roundTrips;
  expect(await codes(put(2000, 2), put(2001, 2), put(2, 2), put(1, 2))).toEqual([2, "protected", "protected"]);
  const answers = excel.log.work.slice(trips).filter(({ members }) => members.includes("Range.getCellProperties"));
  expect(answers.length).toBeGreaterThan(1);
});
