import type { WorkbookChange } from "../../../../src/engine/changes/change";
import { gridFingerprint } from "../../../../src/engine/changes/content-fingerprint";
import { CellGrid } from "../../../../src/engine/snapshot/grid";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { contentOfRows, MARKER } from "../../../support/sheet-content";
import { workbookImage } from "../../../support/workbook-image";

/** Answers and requests that are too large for Excel. */

const SHEET = "Phụ lục";

let excel: ExcelHost;
let host: WorkbookHost;

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

async function open(rows: readonly (readonly (string | number | null)[])[], apiLevel = "1.14"): Promise<void> {
  excel = await useHost({ sheets: [{ name: SHEET, rows }, { name: "Trống" }], apiLevel });
  host = await createOfficeHost();
  await host.read();
}

const put = (row: number, column: number, sheet = SHEET): WorkbookChange => ({
  type: "setCell",
  sheet,
  cell: { row, column },
  before: { kind: "empty" },
  after: { kind: "text", text: "Quý I/2026" },
});
const image = () => workbookImage(excel.workbook);

test.each(["1.9", "1.14", "1.20"])(
  "at ExcelApi %s, where one answer cannot hold the sheets, what else it should have told is asked for anew",
  async (level) => {
    const rows = Array.from({ length: 60 }, (_, at) => [at, `Nhiệm vụ số ${at} của kế hoạch năm`.repeat(8), null]);
    await open(rows, level);
    const sheet = excel.workbook.findSheet(SHEET);
    if (sheet) sheet.merges = [{ top: 10, left: 2, bottom: 11, right: 2 }];
    const before = image();
    excel.faults.maxResponseBytes = 12_000;
    const { applied, refused } = await host.apply(
      [put(5, 2), put(11, 2), put(0, 0, "Trống"), put(0, 0, "Không có")],
      "x",
    );
    expect([applied, ...refused.map(({ code }) => code).sort()]).toEqual([2, "merged", "sheetMissing"]);
    expect(excel.log.work.some(({ errorCode }) => errorCode === "ResponsePayloadSizeLimitExceeded")).toBe(true);
    expect(sheet?.cell(5, 2).value).toBe("Quý I/2026");
    expect((await host.undo()).refused).toEqual([]);
    expect(image()).toEqual(before);
  },
);

test("long rows are read back with the cells that are written in no more than an answer holds", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [
    `${at}`.repeat(5),
    "x".repeat(30_000),
    "y".repeat(30_000),
    "z".repeat(30_000),
    null,
  ]);
  await open(rows);
  const before = image();
  expect(
    await host.apply(
      rows.map((_, at) => put(at, 4)),
      "x",
    ),
  ).toEqual({ applied: 60, cancelled: false, refused: [] });
  expect((await host.undo()).refused).toEqual([]);
  expect(image()).toEqual(before);
});

test("more rows than one answer holds the formats of are deleted and given back with them", async () => {
  await open(Array.from({ length: 1100 }, (_, at) => [at, `Nhiệm vụ số ${at}`, "Văn phòng", `Quý ${at}`]));
  const sheet = excel.workbook.findSheet(SHEET);
  for (const row of [2, 1040]) {
    const cell = sheet?.cell(row, 1);
    if (cell) sheet?.setCell(row, 1, { ...cell, format: { ...cell.format, fill: "#FFFF00" } });
  }
  const before = image();
  expect((await host.apply([{ type: "deleteRows", sheet: SHEET, row: 1, count: 1050 }], "x")).refused).toEqual([]);
  expect((await host.undo()).refused).toEqual([]);
  expect(image()).toEqual(before);
});

test("a large sheet of ours is made anew, deleted and given back piece by piece", async () => {
  await open([["a"]]);
  const lines = (word: string) =>
    Array.from({ length: 900 }, (_, at) => [`${word} ${at}`, at, "x", "y", "z", "u", "v", "w", "1", "2"]);
  const content = contentOfRows(lines("Dòng"), { marker: { ...MARKER, written: "1" } });
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content }], "1");
  const cells = (await host.read()).snapshot.sheets.find(({ name }) => name === "TH")?.cells ?? new CellGrid();
  const before = image();
  const over = gridFingerprint(cells);
  const anew = contentOfRows(lines("Mới").slice(0, 700), { marker: { ...MARKER, written: "2" } });
  for (const change of [
    { type: "putSheet", sheet: "TH", over, content: anew },
    { type: "removeSheet", sheet: "TH", before: over },
  ] satisfies WorkbookChange[]) {
    expect(await host.apply([change], "2")).toEqual({ applied: 1, cancelled: false, refused: [] });
    expect((await host.undo()).refused).toEqual([]);
    expect(image()).toEqual(before);
  }
  // Edited while it was being emptied, in the part that goes last, first, and outside of it.
  for (const address of ["A2", "A850", "M5"]) {
    excel.faults.beforeRequest(6, () => {
      excel.user.edit("TH", address, "sửa tay");
    });
    const { refused } = await host.apply([{ type: "putSheet", sheet: "TH", over, content: anew }], "3");
    expect(refused.map(({ code }) => code)).toEqual(["changed"]);
    expect(excel.workbook.findSheet("TH")?.cell(0, 0).value).toBe("Dòng 0");
    excel.user.edit("TH", address, address === "A2" ? "Dòng 1" : address === "A850" ? "Dòng 849" : "");
    expect(image()).toEqual(before);
  }
  expect(excel.log.work.every(({ responseBytes }) => responseBytes < 5_000_000)).toBe(true);
}, 30_000);
