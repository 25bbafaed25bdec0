import type { WorkbookChange } from "../../../src/engine/changes/change";
import { gridFingerprint } from "../../../src/engine/changes/content-fingerprint";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { formatMarker } from "../../../src/engine/snapshot/sheet-marker";
import type { HostChange, RestoreSheetChange } from "../../../src/hosts/steps/host-change";
import type { PlanInput } from "../../../src/hosts/steps/plan-steps";
import { contentOfRows, MARKER } from "../../support/sheet-content";
import { fate, planOn, type Rows, SHEET, sheetOf, writable } from "./hand-made";

const OURS: Rows = [["Tổng hợp"], ["Văn phòng", 3], ["Cộng", "=SUM(B2:B2)"]];
const sheet = sheetOf(OURS);
const over = gridFingerprint(sheet.cells);
const content = contentOfRows([["Tổng hợp mới"], ["Văn phòng", 4]]);
const marker = formatMarker(MARKER);

const anew: WorkbookChange = { type: "putSheet", sheet: SHEET, over, content };
const made: WorkbookChange = { ...anew, over: null };
const gone: WorkbookChange = { type: "removeSheet", sheet: SHEET, before: over };
const written = content.cells;
const unmake: HostChange = { type: "removeMade", sheet: SHEET, written };
const old = contentOfRows([
  ["Tổng hợp"],
  ["Văn phòng", 3],
  ["Cộng", { kind: "formula", formula: "SUM(B2:B2)", cached: null }],
]);
const restore = (parts: Partial<RestoreSheetChange> = {}): RestoreSheetChange => ({
  type: "restoreSheet",
  sheet: SHEET,
  written,
  content: { ...old, styles: [] },
  ...parts,
});
const deleted = restore({ written: null });

/** null: there is no such sheet. */
function outcome(rows: Rows | null, change: HostChange, input: Partial<PlanInput> = {}, parts = {}): string {
  const own = rows && writable(sheetOf(rows), { marker, ...parts });
  const plan = planOn(own ?? sheet, null, [change], { ...(!own && { sheets: new Map() }), ...input });
  const [step] = plan.steps;
  return step?.type === "sheet" ? (step.standing ? "standing" : "new") : fate(plan);
}

const NEW: Rows = [["Tổng hợp mới"], ["Văn phòng", 4]];
const edited: Rows = [["Tổng hợp"], ["Văn phòng", 5], ["Cộng", "=SUM(B2:B2)"]];

test.each<[string, Rows | null, HostChange, string]>([
  ["a sheet that is made", null, made, "new"],
  ["one that is made where one stands", OURS, made, "sheetExists"],
  ["one made anew", OURS, anew, "standing"],
  ["one made anew that is gone", null, anew, "sheetMissing"],
  ["one made anew that was edited", edited, anew, "changed"],
  ["one that is deleted", OURS, gone, "standing"],
  ["one that is deleted and was edited", edited, gone, "changed"],
  ["one that is deleted and is gone", null, gone, "sheetMissing"],
  ["one that was made goes", NEW, unmake, "standing"],
  ["one that was made in part goes", [["Tổng hợp mới"]], unmake, "standing"],
  ["one that was made and was edited", [...NEW, ["của tôi"]], unmake, "changed"],
  ["one that was made and has another text", [["Tên khác"]], unmake, "changed"],
  ["one that was made and is gone", null, unmake, "as it is"],
  ["one made anew is given back", NEW, restore(), "standing"],
  ["one made anew in part is given back", [["Tổng hợp mới"], ["Văn phòng", 3]], restore(), "standing"],
  ["one made anew and edited is kept", [["Tổng hợp mới"], ["Văn phòng", 9]], restore(), "changed"],
  ["one made anew and deleted since", null, restore(), "sheetMissing"],
  ["one deleted is given back", null, deleted, "new"],
  ["one that never was deleted", OURS, deleted, "as it is"],
  ["one deleted whose name the user took", [["của tôi"]], deleted, "sheetExists"],
])("%s: %s", (_, rows, change, expected) => {
  expect(outcome(rows, change)).toBe(expected);
});

test("a sheet without our mark, or with one that says nothing, is never touched", () => {
  for (const mark of [null, '"x"']) {
    for (const change of [anew, gone]) expect(outcome(OURS, change, {}, { marker: mark })).toBe("sheetExists");
  }
});

test("a blank cell with a format is no edit", () => {
  const formatted = sheetOf(NEW);
  formatted.cells.set(5, 5, { value: null, style: DEFAULT_STYLE });
  expect(planOn(writable(formatted, { marker }), null, [unmake]).steps).toHaveLength(1);
});

test("where an undo broke off a sheet that stands in part is given back over it", () => {
  expect(outcome([["Tổng hợp"]], deleted, { resumed: true })).toBe("standing");
  expect(outcome([["của tôi"]], deleted, { resumed: true })).toBe("sheetExists");
  expect(outcome(null, deleted, { resumed: true })).toBe("new");
  expect(outcome(null, unmake, { resumed: true })).toBe("as it is");
});

test("in a workbook whose sheets are protected none comes or goes; one that stays is made anew", () => {
  const input = { structureProtected: true };
  for (const [rows, change] of [
    [null, made],
    [OURS, gone],
    [NEW, unmake],
    [null, deleted],
  ] as const)
    expect(outcome(rows, change, input)).toBe("protected");
  expect(outcome(OURS, anew, input)).toBe("standing");
  expect(outcome(NEW, restore(), input)).toBe("standing");
});

test("a protected sheet stays as it is", () => {
  const own = writable(sheetOf(OURS, { isProtected: true }), { marker });
  for (const change of [anew, gone, restore(), unmake]) expect(fate(planOn(own, null, [change]))).toBe("protected");
});

test("what comes after a sheet was made anew, or after it went, finds nothing to go by", () => {
  const put = {
    type: "setCell",
    sheet: SHEET,
    cell: { row: 0, column: 0 },
    before: { kind: "empty" },
    after: { kind: "empty" },
  };
  for (const first of [anew, gone]) {
    const plan = planOn(writable(sheet, { marker }), sheet, [first, put as WorkbookChange, anew]);
    expect([plan.steps.length, ...plan.refused.map(({ code }) => code)]).toEqual([1, "dependent", "dependent"]);
  }
});
