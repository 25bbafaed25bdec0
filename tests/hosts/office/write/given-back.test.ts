import type { WorkbookChange } from "../../../../src/engine/changes/change";
import { gridFingerprint } from "../../../../src/engine/changes/content-fingerprint";
import { CellGrid } from "../../../../src/engine/snapshot/grid";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import { DEFAULT_FORMAT } from "../../../support/excel-host/model/cell";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { workbookImage } from "../../../support/workbook-image";
import { page, SHEET } from "./kinds";

/** What undo gives back, or leaves alone, beyond contents. */

let excel: ExcelHost;
let host: WorkbookHost;

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const own = {
  ...DEFAULT_FORMAT,
  indent: 2,
  locked: false,
  font: { ...DEFAULT_FORMAT.font, underline: true, italic: true },
};
const image = () => workbookImage(excel.workbook);

async function open(): Promise<void> {
  const rows = [
    ["TT", "Nội dung"],
    [1, { value: "Rà soát hồ sơ lưu trữ", format: own }],
    [2, "Gửi phiếu khảo sát"],
    [3, "Tổng kết phong trào"],
  ];
  excel = await useHost({ sheets: [{ name: SHEET, rows }], apiLevel: "1.14" });
  host = await createOfficeHost();
  await host.read();
}

async function over(name: string): Promise<string> {
  const { snapshot } = await host.read();
  return gridFingerprint(snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? new CellGrid());
}

async function applied(...changes: WorkbookChange[]): Promise<void> {
  expect(await host.apply(changes, "ghi")).toEqual({ applied: changes.length, cancelled: false, refused: [] });
}

const format = () => excel.workbook.findSheet(SHEET)?.cell(1, 1).format;

test.each([
  ["another cell's", { row: 2, column: 1 }],
  ["none", null],
])("indent, underline and lock of a cell that took over %s come back", async (_, formatFrom) => {
  await open();
  const before = image();
  const text = { kind: "text", text: "Rà soát hồ sơ lưu trữ" } as const;
  await applied({
    type: "setCell",
    sheet: SHEET,
    cell: { row: 1, column: 1 },
    before: text,
    after: { kind: "text", text: "Rà soát" },
    formatFrom,
  });
  expect(format()).toMatchObject({ indent: 0, locked: true, font: { underline: false, italic: false } });
  expect((await host.undo()).refused).toEqual([]);
  expect(format()).toMatchObject({ indent: 2, locked: false, font: { underline: true, italic: true } });
  expect(image()).toEqual(before);
});

test("they come with rows that are given back", async () => {
  await open();
  const before = image();
  await applied({ type: "deleteRows", sheet: SHEET, row: 1, count: 1 });
  expect((await host.undo()).refused).toEqual([]);
  expect(image()).toEqual(before);
});

test("a chart of the user's on a sheet of ours stays, whatever becomes of ours", async () => {
  await open();
  await applied({ type: "putSheet", sheet: "TH", over: null, content: page(4) });
  const sheet = excel.workbook.findSheet("TH");
  const [ours] = sheet?.charts ?? [];
  if (!sheet || !ours) throw new Error("no chart");
  sheet.charts.push({ ...ours, id: "user", name: "Biểu đồ của tôi" });
  const charts = () => excel.workbook.findSheet("TH")?.charts.map(({ name }) => name);
  await applied({ type: "putSheet", sheet: "TH", over: await over("TH"), content: page(6, { charts: [] }) });
  expect(charts()).toEqual(["Biểu đồ của tôi"]);
  expect((await host.undo()).refused).toEqual([]);
  expect(charts()?.sort()).toEqual(["Biểu đồ của tôi", "SoatPhuLuc 1"].sort());
  await applied({ type: "putSheet", sheet: "TH", over: await over("TH"), content: page(6) });
  expect(charts()).toHaveLength(2);
  expect((await host.undo()).refused).toEqual([]);
  expect(charts()).toHaveLength(2);
});

test("two sheets of ours with one marker go in one run, and come back with all that makes them", async () => {
  await open();
  await applied(
    { type: "putSheet", sheet: "TH", over: null, content: page(4) },
    { type: "putSheet", sheet: "TH (2)", over: null, content: page(4) },
  );
  const before = image();
  await applied(
    { type: "removeSheet", sheet: "TH", before: await over("TH") },
    { type: "removeSheet", sheet: "TH (2)", before: await over("TH (2)") },
  );
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([SHEET]);
  expect((await host.undo()).refused).toEqual([]);
  const byName = ({ sheets }: ReturnType<typeof image>) => [...sheets].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(image())).toEqual(byName(before));
});
