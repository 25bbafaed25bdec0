import { applyChanges } from "../../../src/engine/changes/apply";
import type { CellContent, WorkbookChange } from "../../../src/engine/changes/change";
import { fillChanges } from "../../../src/engine/fill/fill-changes";
import { helperProposals } from "../../../src/engine/fill/helper-columns";
import { helperColumnRemovals } from "../../../src/engine/fill/helper-removals";
import type { HelperColumn } from "../../../src/engine/fill/proposal";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { formatAddress } from "../../../src/engine/snapshot/address";
import { isBlankValue } from "../../../src/engine/snapshot/cell";
import type { DefinedName, WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";

const SHEET = "Phụ lục";
const bold = { value: "Quý I", style: { bold: true, fontName: "Times New Roman" } };
const row = (number: string, time: unknown = "Quý I") => [
  number,
  `Việc ${number}`,
  "Sổ",
  "VP Sở",
  "",
  time as string,
  5,
];
const rows = [row("1", bold), row("2"), row("3", "Khi có yêu cầu")];

function changesOf(workbook: WorkbookSnapshot, ...columns: HelperColumn[]): WorkbookChange[] {
  const plan = recognizePlan(workbook);
  return fillChanges(plan, helperProposals(plan, columns));
}

function filled(workbook: WorkbookSnapshot, ...columns: HelperColumn[]): WorkbookSnapshot {
  return applyChanges(workbook, changesOf(workbook, ...columns));
}

/** The filled cells right of column G, by address. */
function beside(workbook: WorkbookSnapshot, at = 0): Record<string, unknown> {
  const cells = workbook.sheets[at]?.cells.within({ top: 0, left: 7, bottom: 99, right: 99 }) ?? [];
  return Object.fromEntries(
    [...cells].flatMap(([cell, { value }]) => (isBlankValue(value) ? [] : [[formatAddress(cell), value]])),
  );
}

const names = ({ definedNames }: WorkbookSnapshot) => definedNames.map(({ name, refersTo }) => `${name} ${refersTo}`);

test("heading, values, formats of the table's last column, and a hidden name over the column", () => {
  const styled = rows.map((one, at) => [
    ...one.slice(0, 6),
    { value: 5, style: { bold: at === 2, fontName: "Arial" } },
  ]);
  const after = filled(workbookOf({ rows: styled }), "end");
  expect(beside(after)).toEqual({ H4: "Kết thúc", H5: 46112, H6: 46112 });
  const style = (row: number) => after.sheets[0]?.cells.get(row, 7)?.style;
  expect([style(4), style(5), style(6)]).toEqual([
    { numberFormat: "dd/mm/yyyy", fontName: "Arial", bold: false, italic: false },
    { numberFormat: "dd/mm/yyyy", fontName: "Arial", bold: false, italic: false },
    { numberFormat: "General", fontName: "Arial", bold: true, italic: false },
  ]);
  expect(names(after)).toEqual([
    "SoatPhuLuc.end.1 'Phụ lục'!$H$4:$H$7",
    "_xlnm.Print_Area 'Phụ lục'!$A:$G",
    "SoatPhuLuc.printArea.1 'Phụ lục'!$A:$G",
  ]);
});

test("no cell is written twice: those that get a value are dressed by it", () => {
  const cells = changesOf(workbookOf({ rows }), "end", "quarter").flatMap((change) =>
    change.type === "setCell" ? [formatAddress(change.cell)] : [],
  );
  expect([...cells].sort()).toEqual(["H4", "H5", "H6", "H7", "I4", "I5", "I6", "I7"]);
});

test("every cell of a new column is dressed, whatever other columns and sheets have in its row", () => {
  const sheets = [
    { name: "PL 1", rows },
    { name: "PL 2", rows: [rows[2] ?? [], rows[1] ?? []] },
  ];
  const cells = changesOf(workbookOf(...sheets), "leadCanonical", "end").flatMap((change) =>
    change.type === "setCell" && change.sheet === "PL 2" ? [formatAddress(change.cell)] : [],
  );
  expect(cells.sort()).toEqual(["H4", "H5", "H6", "I4", "I5", "I6"]);
});

test("names are numbered column by column, and on from those that are there", () => {
  const both = workbookOf({ rows: [...rows, [], ["Phụ lục 2"], HEADER, ...rows] });
  const isTag = (name: string) => /^SoatPhuLuc\.(?:end|quarter)/.test(name);
  expect(
    names(filled(both, "end", "quarter"))
      .filter(isTag)
      .sort(),
  ).toEqual([
    "SoatPhuLuc.end.1 'Phụ lục'!$H$4:$H$7",
    "SoatPhuLuc.end.2 'Phụ lục'!$H$10:$H$13",
    "SoatPhuLuc.quarter.1 'Phụ lục'!$I$4:$I$7",
    "SoatPhuLuc.quarter.2 'Phụ lục'!$I$10:$I$13",
  ]);
  const first = filledTables(both, (top) => top < 8);
  const edited = applyChanges(first, [
    {
      type: "setCell",
      sheet: SHEET,
      cell: { row: 5, column: 5 },
      before: { kind: "text", text: "Quý I" },
      after: { kind: "text", text: "Quý II" },
    },
  ]);
  expect(names(filled(edited, "end")).filter(isTag).sort()).toEqual([
    "SoatPhuLuc.end.1 'Phụ lục'!$H$4:$H$7",
    "SoatPhuLuc.end.2 'Phụ lục'!$H$10:$H$13",
  ]);
});

/** The end column in the tables of a sheet that are chosen by the row of their proposals. */
function filledTables(workbook: WorkbookSnapshot, isChosen: (row: number, sheet: string) => boolean): WorkbookSnapshot {
  const plan = recognizePlan(workbook);
  const chosen = helperProposals(plan, ["end"]).filter(({ cell, sheet }) => isChosen(cell.row, sheet));
  return applyChanges(workbook, fillChanges(plan, chosen));
}

test.each<[string, WorkbookSnapshot, (row: number, sheet: string) => boolean, string[]]>([
  [
    "another sheet",
    workbookOf({ name: "PL 1", rows }, { name: "PL 2", rows }),
    (_row, sheet) => sheet === "PL 2",
    ["PL 1!H5", "PL 1!H6"],
  ],
  [
    "a table below",
    workbookOf({ rows: [...rows, [], ["Phụ lục 2"], HEADER, ...rows] }),
    (row) => row > 8,
    ["Phụ lục!H5", "Phụ lục!H6"],
  ],
  [
    "a table above",
    workbookOf({ rows: [...rows, [], ["Phụ lục 2"], HEADER, ...rows] }),
    (row) => row < 8,
    ["Phụ lục!H11", "Phụ lục!H12"],
  ],
])("a column that %s has is not this table's", (_name, workbook, isChosen, expected) => {
  const plan = recognizePlan(filledTables(workbook, isChosen));
  const proposals = helperProposals(plan, ["end"]);
  expect(proposals.map(({ sheet, cell }) => `${sheet}!${formatAddress(cell)}`)).toEqual(expected);
  expect(proposals.every(({ before, confidence }) => before === null && confidence === "safe")).toBe(true);
});

test("a column that nothing is said for any more is emptied", () => {
  const before = filled(workbookOf({ rows: [row("1")] }), "end");
  const edited = applyChanges(before, [
    {
      type: "setCell",
      sheet: SHEET,
      cell: { row: 4, column: 5 },
      before: { kind: "text", text: "Quý I" },
      after: { kind: "text", text: "Khi có yêu cầu" },
    },
  ]);
  expect(
    helperProposals(recognizePlan(edited), ["end"]).map(({ cell, after }) => [formatAddress(cell), after]),
  ).toEqual([["H5", null]]);
});

test("columns that are there need no new place", () => {
  const before = filled(workbookOf({ rows }), "quarter");
  const wider = applyChanges(before, [
    {
      type: "setCell",
      sheet: SHEET,
      cell: { row: 5, column: 9 },
      before: { kind: "empty" },
      after: { kind: "text", text: "của tôi" },
    },
  ]);
  const [first] = helperProposals(recognizePlan(wider), ["quarter", "end"]);
  expect(first && formatAddress(first.cell)).toBe("I5");
  expect(first).not.toHaveProperty("occupied");
});

test("in a legacy font heading and texts get a Unicode one", () => {
  const legacy = (value: string | number) => ({ value, style: { fontName: ".VnTime" } });
  const header = [...HEADER.slice(0, 6), { value: "Kinh phÝ (triÖu ®ång)", style: { fontName: ".VnTime" } }];
  const after = filled(
    workbookOf({ header, rows: rows.map((one) => [...one.slice(0, 6), legacy(5)]) }),
    "section",
    "end",
  );
  expect(after.sheets[0]?.cells.get(3, 7)?.style.fontName).toBe("Times New Roman");
  expect(after.sheets[0]?.cells.get(4, 7)?.style.fontName).toBe("Times New Roman");
  // Nothing is written there.
  expect(after.sheets[0]?.cells.get(6, 7)?.style.fontName).toBe(".VnTime");
});

test("proposals of standard columns are just their changes; none make none", () => {
  const plan = recognizePlan(workbookOf({ rows }));
  const [proposal] = helperProposals(plan, ["end"]);
  if (!proposal) throw new Error("no proposal");
  expect(fillChanges(plan, [{ ...proposal, column: "time" }])).toEqual([proposal.change]);
  expect(fillChanges(plan, [])).toEqual([]);
});

test("our columns are known again: no plan columns, nothing to propose", () => {
  const all: HelperColumn[] = ["section", "leadCanonical", "start", "end", "quarter", "budgetVnd"];
  const after = recognizePlan(filled(workbookOf({ rows }), ...all));
  expect(after.appendices.map(({ table }) => table.right)).toEqual([6]);
  expect(after.otherTables).toEqual([]);
  expect(after.helpers.map(({ kind }) => kind)).toEqual(all.slice(1));
  expect(helperProposals(after, all)).toEqual([]);
});

test("a column asked for later goes behind those that are there", () => {
  const once = filled(workbookOf({ rows }), "quarter");
  const twice = filled(once, "start", "quarter", "end");
  expect(beside(twice)).toEqual({
    ...{ H4: "Quý", H5: "I", H6: "I" },
    ...{ I4: "Bắt đầu", I5: 46023, I6: 46023 },
    ...{ J4: "Kết thúc", J5: 46112, J6: 46112 },
  });
  expect(names(twice).filter((name) => name.includes("Print"))).toHaveLength(1);
});

test("what the plan no longer says is proposed anew, but never as safe", () => {
  const before = filled(workbookOf({ rows }), "end", "quarter");
  const edit = (cell: { row: number; column: number }, text: string): WorkbookChange => ({
    type: "setCell",
    sheet: SHEET,
    cell,
    before: { kind: "text", text: cell.row === 4 ? "Quý I" : cell.row === 5 ? "Quý I" : "Khi có yêu cầu" },
    after: { kind: "text", text },
  });
  const edited = applyChanges(before, [
    edit({ row: 4, column: 5 }, "Quý II"),
    edit({ row: 5, column: 5 }, "Khi có yêu cầu"),
    edit({ row: 6, column: 5 }, "Quý IV"),
  ]);
  const plan = recognizePlan(edited);
  const proposals = helperProposals(plan, ["end", "quarter"]);
  expect(
    proposals.map(({ cell, before, after, confidence }) => [formatAddress(cell), before, after, confidence]),
  ).toEqual([
    ["H5", "2026-03-31", "2026-06-30", "suggested"],
    ["H6", "2026-03-31", null, "suggested"],
    ["H7", null, "2026-12-31", "safe"],
    ["I5", "I", "II", "suggested"],
    ["I6", "I", null, "suggested"],
    ["I7", null, "IV", "safe"],
  ]);
  expect(proposals[0]?.reason.vi).toMatch(/^Kế hoạch đã đổi: Ngày kết thúc/);
  expect(proposals[1]?.reason.vi).toBe("Kế hoạch đã đổi: Dòng này không còn giá trị ấy");
  const changes = fillChanges(plan, proposals);
  // The columns are dressed and named already.
  expect(changes.map(({ type }) => type)).toEqual(proposals.map(() => "setCell"));
  expect(changes.some((change) => "formatFrom" in change)).toBe(false);
  expect(helperProposals(recognizePlan(applyChanges(edited, changes)), ["end", "quarter"])).toEqual([]);
});

test("rows under a table that has grown get formats, and the name reaches down to them", () => {
  const before = filled(workbookOf({ rows }), "quarter");
  const below = ["4", "Việc 4", "Sổ", "VP Sở", "", "Quý III", 5];
  const typed = below.map((text, column): WorkbookChange => ({
    type: "setCell",
    sheet: SHEET,
    cell: { row: 7, column },
    before: { kind: "empty" },
    after: typeof text === "number" ? { kind: "number", number: text } : { kind: "text", text },
  }));
  const grown = applyChanges(before, typed);
  const changes = changesOf(grown, "quarter");
  expect(changes).toMatchObject([
    { type: "setCell", cell: { row: 7, column: 7 }, formatFrom: { row: 7, column: 6 } },
    { type: "setName", name: "SoatPhuLuc.quarter.1", before: { bottom: 6 }, after: { top: 3, bottom: 7 } },
  ]);
  expect(helperProposals(recognizePlan(applyChanges(grown, changes)), ["quarter"])).toEqual([]);
});

test("what the user typed under our column is left alone", () => {
  const before = filled(workbookOf({ rows: rows.slice(0, 2) }), "quarter");
  const typed = [...row("3").entries(), [7, "của tôi"] as const].map(([column, text]): WorkbookChange => ({
    type: "setCell",
    sheet: SHEET,
    cell: { row: 6, column },
    before: { kind: "empty" },
    after: { kind: "text", text: String(text) },
  }));
  expect(changesOf(applyChanges(before, typed), "quarter")).toEqual([]);
});

test("a column that the user puts right of ours does not make them strangers", () => {
  const before = filled(workbookOf({ rows }), "quarter");
  const wider = applyChanges(
    before,
    ["Ghi chú", "gấp", ""].map((text, at): WorkbookChange => ({
      type: "setCell",
      sheet: SHEET,
      cell: { row: 3 + at, column: 8 },
      before: { kind: "empty" },
      after: text === "" ? { kind: "empty" } : { kind: "text", text },
    })),
  );
  expect(recognizePlan(wider).appendices[0]?.table.right).toBe(8);
  expect(changesOf(wider, "quarter")).toEqual([]);
  expect(changesOf(wider, "end")[0]).toMatchObject({ cell: { row: 3, column: 9 } });
});

test("numbers and formulas in our column are shown for what they are", () => {
  const before = filled(workbookOf({ rows }), "budgetVnd");
  const over = (row: number, after: CellContent): WorkbookChange => ({
    type: "setCell",
    sheet: SHEET,
    cell: { row, column: 7 },
    before: { kind: "number", number: 5_000_000 },
    after,
  });
  const edited = applyChanges(before, [
    over(4, { kind: "number", number: 7 }),
    over(5, { kind: "formula", formula: "1+1", cached: 2 }),
    over(6, { kind: "boolean", boolean: true }),
  ]);
  expect(helperProposals(recognizePlan(edited), ["budgetVnd"]).map(({ before, after }) => [before, after])).toEqual(
    [7, 2, null].map((shown) => [shown, 5_000_000]),
  );
});

test.each<[string, TestSheet, string[]]>([
  ["a cell in the second place", { rows: [[...row("1"), "", "của tôi"]] }, ["J4", "K4"]],
  ["a merged area in the rows of the table", { rows, merges: ["H5:I5"] }, ["J4", "K4"]],
  ["cells that only have a format", { rows: [[...row("1"), { value: null, style: { bold: true } }]] }, ["H4", "I4"]],
  ["a merged area below it", { rows, merges: ["A20:J20"] }, ["H4", "I4"]],
  ["merged areas that are not known", { rows, merges: null }, ["H4", "I4"]],
  ["a merged area above the table is in nobody's way", { rows, merges: ["A1:J1"] }, ["H4", "I4"]],
  ["nor is a cell below it", { rows: [...rows, [], ["Nơi nhận:", ...Array<string>(6).fill(""), "ký"]] }, ["H4", "I4"]],
])("new columns stand side by side where nothing is: %s", (_name, sheet, headings) => {
  const changes = changesOf(workbookOf(sheet), "end", "quarter");
  const texts = changes.flatMap((change) =>
    change.type === "setCell" && change.after.kind === "text" && ["Kết thúc", "Quý"].includes(change.after.text)
      ? [formatAddress(change.cell)]
      : [],
  );
  expect(texts).toEqual(headings);
});

describe("the print area", () => {
  const area = (refersTo: string): DefinedName => ({ name: "_xlnm.Print_Area", refersTo, sheet: SHEET });

  test("that the user set stays", () => {
    const workbook = { ...workbookOf({ rows }), definedNames: [area("'Phụ lục'!$A$1:$G$9")] };
    expect(names(filled(workbook, "end"))).toEqual([
      "_xlnm.Print_Area 'Phụ lục'!$A$1:$G$9",
      "SoatPhuLuc.end.1 'Phụ lục'!$H$4:$H$7",
    ]);
  });

  test.each<[string, TestSheet]>([
    ["a cell", { rows: [...rows, [...Array<string>(15).fill(""), "ký tên"]] }],
    ["a merged area", { rows, merges: ["H1:J1"] }],
  ])("stays where %s of the user's stands right of our columns", (_name, sheet) => {
    expect(names(filled(workbookOf(sheet), "end")).filter((name) => name.includes("rint"))).toEqual([]);
  });

  test("ends before the first new column of each sheet, whatever other sheets have", () => {
    const wide = rows.map((one, at) => [...one, `gấp ${at}`]);
    const after = filled(
      workbookOf({ name: "PL 1", rows }, { name: "PL 2", header: [...HEADER, "Ghi chú"], rows: wide }),
      "end",
    );
    expect(names(after).filter((name) => name.startsWith("_xlnm"))).toEqual([
      "_xlnm.Print_Area 'PL 1'!$A:$G",
      "_xlnm.Print_Area 'PL 2'!$A:$H",
    ]);
  });

  test("is set although cells right of our columns have a format", () => {
    const far = { value: null, style: { bold: true } };
    const after = filled(workbookOf({ rows: [...rows, [...Array<null>(15).fill(null), far]] }), "end");
    expect(names(after)).toContain("_xlnm.Print_Area 'Phụ lục'!$A:$G");
  });

  test("that the user took away is not set again for columns that are there", () => {
    const before = filled(workbookOf({ rows }), "end");
    const without = { ...before, definedNames: before.definedNames.filter(({ name }) => !/print/i.test(name)) };
    const edited = applyChanges(without, [
      {
        type: "setCell",
        sheet: SHEET,
        cell: { row: 5, column: 5 },
        before: { kind: "text", text: "Quý I" },
        after: { kind: "text", text: "Quý II" },
      },
    ]);
    expect(changesOf(edited, "end").map(({ type }) => type)).toEqual(["setCell"]);
  });

  test("of each sheet is its own; tables under each other share it", () => {
    const again = [[], ["Phụ lục 2"], HEADER, ...rows];
    const workbook = workbookOf({ name: "PL 1", rows: [...rows, ...again] }, { name: "PL 2", rows });
    const after = filled(workbook, "end");
    expect(names(after)).toEqual([
      "SoatPhuLuc.end.1 'PL 1'!$H$4:$H$7",
      "SoatPhuLuc.end.2 'PL 1'!$H$10:$H$13",
      "SoatPhuLuc.end.1 'PL 2'!$H$4:$H$7",
      "_xlnm.Print_Area 'PL 1'!$A:$G",
      "SoatPhuLuc.printArea.1 'PL 1'!$A:$G",
      "_xlnm.Print_Area 'PL 2'!$A:$G",
      "SoatPhuLuc.printArea.1 'PL 2'!$A:$G",
    ]);
    expect(beside(after)).toMatchObject({ H4: "Kết thúc", H10: "Kết thúc" });
    expect(helperProposals(recognizePlan(after), ["end"])).toEqual([]);
  });
});

describe("removal", () => {
  test("takes contents, formats and names away", () => {
    const workbook = workbookOf({ rows });
    const after = filled(workbook, "end", "quarter");
    const removed = applyChanges(after, helperColumnRemovals(recognizePlan(after)));
    expect(beside(removed)).toEqual({});
    expect(removed.definedNames).toEqual([]);
    expect(removed.sheets[0]?.cells.get(4, 7)?.style).toEqual({
      numberFormat: "General",
      fontName: "Calibri",
      bold: false,
      italic: false,
    });
    expect(recognizePlan(removed).helpers).toEqual([]);
  });

  test("leaves a print area that the user has changed", () => {
    const after = filled(workbookOf({ rows }), "end");
    const changed = {
      ...after,
      definedNames: after.definedNames.map((one) =>
        one.name.includes("Print_Area") ? { ...one, refersTo: "'Phụ lục'!$A:$F" } : one,
      ),
    };
    const removed = applyChanges(changed, helperColumnRemovals(recognizePlan(changed)));
    expect(names(removed)).toEqual(["_xlnm.Print_Area 'Phụ lục'!$A:$F"]);
  });

  test("and where there is no print area any more, takes our name away", () => {
    const after = filled(workbookOf({ rows }), "end");
    const without = { ...after, definedNames: after.definedNames.filter(({ name }) => !name.includes("Print_Area")) };
    expect(names(applyChanges(without, helperColumnRemovals(recognizePlan(without))))).toEqual([]);
  });

  test("of nothing is nothing", () => {
    expect(helperColumnRemovals(recognizePlan(workbookOf({ rows })))).toEqual([]);
  });
});
