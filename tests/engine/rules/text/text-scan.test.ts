import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import type { TextCell } from "../../../../src/engine/rules/text/text-cell";
import { textScanOf } from "../../../../src/engine/rules/text/text-scan";
import { formatAddress } from "../../../../src/engine/snapshot/address";
import type { CellSnapshot } from "../../../../src/engine/snapshot/cell";
import { CellGrid } from "../../../../src/engine/snapshot/grid";
import type { WorkbookSnapshot } from "../../../../src/engine/snapshot/workbook";
import { formulaCell, markerName, workbookOf } from "../../../support/plan-builder";

const nfd = (text: string) => text.normalize("NFD");
const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I"];
const NOTES = ["Họp  a", nfd("Họp b"), "TTHC", { value: "KÕ ho¹ch", style: { fontName: ".VnTime" } }];

function scan(workbook: WorkbookSnapshot) {
  const { legacy, decomposed, untidy, abbreviations } = textScanOf(recognizePlan(workbook));
  const places = (cells: readonly TextCell[]) => cells.map(({ sheet, cell }) => `${sheet.name} ${formatAddress(cell)}`);
  return {
    legacy: places(legacy),
    decomposed: places(decomposed),
    untidy: places(untidy),
    abbreviations: Object.fromEntries([...abbreviations].map(([letters, { count }]) => [letters, count])),
  };
}

test("each cell is found once, on sheets with a plan; abbreviations are counted everywhere", () => {
  const workbook = workbookOf(
    { rows: [TASK, ["2", ...NOTES, "Quý I"], ["3", formulaCell("A1", nfd("Họp  TTHC")), ...TASK.slice(2)]] },
    { name: "Ghi chép", title: [], header: NOTES, rows: [["UBND, TTHC"]] },
  );
  expect(scan(workbook)).toEqual({
    legacy: ["Phụ lục E6"],
    decomposed: ["Phụ lục C6"],
    untidy: ["Phụ lục B6", "Ghi chép A1"],
    abbreviations: { SGDĐT: 1, TTHC: 3, UBND: 1 },
  });
});

test("what is NFD or legacy is not looked at for its spacing as well", () => {
  const legacy = { value: "KÕ  ho¹ch ", style: { fontName: ".VnTime" } };
  expect(scan(workbookOf({ rows: [["1", nfd("Họp  giao ban "), legacy, ...TASK.slice(3)]] }))).toMatchObject({
    legacy: ["Phụ lục C5"],
    decomposed: ["Phụ lục B5"],
    untidy: [],
  });
});

test("sheets this add-in made are left out", () => {
  const workbook = workbookOf({ rows: [TASK] }, { name: "Tổng hợp", title: [], header: NOTES, rows: [] });
  const made = { ...workbook, definedNames: [markerName("Tổng hợp")] };
  expect(scan(made)).toEqual({ legacy: [], decomposed: [], untidy: [], abbreviations: { SGDĐT: 1 } });
});

test("cells come in reading order, whatever order they are stored in", () => {
  const workbook = workbookOf({
    rows: [
      ["1 ", "Họp ", ...TASK.slice(2)],
      ["2 ", "Sơ kết ", ...TASK.slice(2)],
    ],
  });
  const cells = new CellGrid();
  const stored: [number, number, CellSnapshot][] = [];
  workbook.sheets[0]?.cells.forEach((cell, row, column) => stored.push([row, column, cell]));
  for (const [row, column, cell] of stored.reverse()) cells.set(row, column, cell);
  const turned = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells })) };
  expect(scan(turned).untidy).toEqual(["Phụ lục A5", "Phụ lục B5", "Phụ lục A6", "Phụ lục B6"]);
});

test("a plan is read once, however many rules ask", () => {
  const plan = recognizePlan(workbookOf({ rows: [TASK] }));
  expect(textScanOf(plan)).toBe(textScanOf(plan));
});
