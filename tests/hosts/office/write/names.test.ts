import type { SetCellChange, SetNameChange, WorkbookChange } from "../../../../src/engine/changes/change";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { workbookImage } from "../../../support/workbook-image";

const NAME = "SoatPhuLuc.quarter.1";
const LAST_ROW = 1_048_575;
const SHEET = "Phụ lục";

let excel: ExcelHost;
let host: WorkbookHost;
let before: unknown;

async function open(apiLevel = "1.14", fileBytes = true): Promise<void> {
  excel = await useHost({
    sheets: [
      {
        name: SHEET,
        rows: [
          ["TT", { value: "Nội dung", format: { fill: "#FFFF00", wrapText: true, numberFormat: "@" } }],
          [1, "Xây dựng kế hoạch kiểm tra"],
          [2, { value: "Tổng kết phong trào thi đua", format: { numberFormat: "dd/mm/yyyy" } }],
        ],
      },
    ],
    apiLevel,
    ...(!fileBytes && { requirementSets: { CompressedFile: false } }),
  });
  host = await createOfficeHost();
  await host.read();
  before = workbookImage(excel.workbook);
}

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const names = () => excel.workbook.names.map(({ name, formula, visible }) => [name, formula, visible]);
const TAG: SetNameChange = {
  type: "setName",
  sheet: SHEET,
  name: NAME,
  before: null,
  after: { top: 0, bottom: 2, left: 2, right: 2 },
};
const AREA: SetNameChange = {
  ...TAG,
  name: "_xlnm.Print_Area",
  after: { top: 0, bottom: LAST_ROW, left: 0, right: 1 },
};
const heading: SetCellChange = {
  type: "setCell",
  sheet: SHEET,
  cell: { row: 0, column: 2 },
  before: { kind: "empty" },
  after: { kind: "text", text: "Quý" },
  formatFrom: { row: 0, column: 1 },
};
const codes = async (...changes: WorkbookChange[]) => {
  const { applied, refused } = await host.apply(changes, "x");
  return [applied, ...refused.map(({ code }) => code)];
};
const undone = async () => {
  expect((await host.undo()).refused).toEqual([]);
  expect(workbookImage(excel.workbook)).toEqual(before);
};

describe.each(["1.9", "1.14", "1.20"])("at ExcelApi %s", (level) => {
  test("names of ours are hidden, the print area is Excel's own; both are known again and undone", async () => {
    await open(level);
    expect(await codes(TAG, AREA)).toEqual([2]);
    expect(names()).toEqual([
      [NAME, "='Phụ lục'!$C$1:$C$3", false],
      ["Print_Area", "='Phụ lục'!$A:$B", true],
    ]);
    const { definedNames } = (await host.read()).snapshot;
    expect(definedNames.map(({ name, sheet }) => [name, sheet])).toEqual([
      [NAME, SHEET],
      ["_xlnm.Print_Area", SHEET],
    ]);
    expect(await codes(TAG, AREA)).toEqual([2]);
    expect(names()).toHaveLength(2);
    await host.undo();
    await undone();
  });

  test("a format is carried over whole, and undone", async () => {
    await open(level);
    expect(await codes(heading)).toEqual([1]);
    expect(excel.workbook.sheets[0]?.cell(0, 2)).toMatchObject({
      value: "Quý",
      format: { fill: "#FFFF00", wrapText: true, numberFormat: "@" },
    });
    await undone();
  });
});

test("a format is taken away, and given back", async () => {
  await open();
  const cell = { row: 0, column: 1 };
  const content = { kind: "text", text: "Nội dung" } as const;
  expect(await codes({ ...heading, cell, before: content, after: content, formatFrom: null })).toEqual([1]);
  expect(excel.workbook.sheets[0]?.cell(0, 1).format).toMatchObject({
    fill: null,
    wrapText: false,
    font: { bold: false },
  });
  await undone();
});

test("a date in a format carried over, a number beside a text format, and a format of the change's own", async () => {
  await open();
  const number = { kind: "number", number: 46000 } as const;
  const like = (row: number, more: Partial<SetCellChange> = {}): SetCellChange => ({
    ...heading,
    cell: { row, column: 2 },
    after: number,
    formatFrom: { row, column: 1 },
    ...more,
  });
  expect(await codes(like(0), like(2), like(1, { formatFrom: { row: 0, column: 1 }, numberFormat: "0.0" }))).toEqual([
    3,
  ]);
  const shown = [0, 2, 1].map((row) => excel.workbook.sheets[0]?.cell(row, 2));
  expect(shown.map((one) => [one?.value, one?.format.numberFormat])).toEqual([
    [46000, "@"],
    [46000, "dd/mm/yyyy"],
    [46000, "0.0"],
  ]);
  await undone();
});

test("a row inserted above between reading and writing: values, formats and names land on the right rows", async () => {
  await open();
  excel.user.insertRows(SHEET, 0, 1);
  before = workbookImage(excel.workbook);
  expect(await codes(heading, TAG)).toEqual([2]);
  expect(excel.workbook.sheets[0]?.cell(1, 2)).toMatchObject({ value: "Quý", format: { fill: "#FFFF00" } });
  expect(names()).toEqual([[NAME, "='Phụ lục'!$C$2:$C$4", false]]);
  await undone();
});

test("a name that has gone along with its rows is found, moved and taken away", async () => {
  await open();
  await codes(TAG);
  excel.user.insertRows(SHEET, 0, 2);
  const longer: SetNameChange = { ...TAG, before: TAG.after, after: { top: 0, bottom: 3, left: 2, right: 2 } };
  expect(await codes(longer)).toEqual([1]);
  expect(names()).toEqual([[NAME, "='Phụ lục'!$C$3:$C$6", false]]);
  await host.undo();
  expect(names()).toEqual([[NAME, "='Phụ lục'!$C$3:$C$5", false]]);
  expect((await host.undo()).refused).toEqual([]);
  expect(names()).toEqual([]);
});

test("another name, another print area of the user's, a name that is gone", async () => {
  await open();
  expect(await codes({ ...TAG, before: TAG.after, after: null })).toEqual([1]);
  await codes(TAG);
  expect(await codes({ ...TAG, after: { top: 0, bottom: 1, left: 3, right: 3 } })).toEqual([0, "changed"]);
  await codes(AREA);
  excel.workbook.names.splice(1, 1, { ...excel.workbook.names[1], formula: "='Phụ lục'!$A:$A" } as never);
  expect(await codes({ ...AREA, before: AREA.after, after: null })).toEqual([0, "changed"]);
  expect(names()).toHaveLength(2);
});

test("where the heading was not written the column is not called ours", async () => {
  await open();
  excel.user.edit(SHEET, "C1", "Ghi chú");
  expect(await codes({ ...heading, anchor: { rowContent: "Nội dung", header: "" } }, TAG)).toEqual([
    0,
    "changed",
    "dependent",
  ]);
  expect(names()).toEqual([]);
});

test("names are read where only ranges can be had", async () => {
  await open("1.14", false);
  await codes(TAG, AREA);
  const { snapshot, source } = await host.read();
  expect(source).toBe("ranges");
  expect(snapshot.definedNames).toEqual([
    { name: NAME, refersTo: "'Phụ lục'!$C$1:$C$3", sheet: SHEET },
    { name: "_xlnm.Print_Area", refersTo: "'Phụ lục'!$A:$B", sheet: SHEET },
  ]);
});
