import type { WorkbookChange } from "../../../src/engine/changes/change";
import type { Finding } from "../../../src/engine/findings/finding";
import { composeFixes, safeFixes } from "../../../src/engine/findings/safe-fixes";

const SHEET = "Phụ lục";

function finding(rule: string, changes: WorkbookChange[] | null, confidence: "safe" | "suggested" = "safe"): Finding {
  return {
    rule,
    severity: "info",
    sheet: SHEET,
    cell: { row: 0, column: 0 },
    messageId: "x",
    message: { vi: "", en: "" },
    text: "",
    fingerprint: rule,
    ...(changes && { fix: { confidence, changes } }),
  };
}

const set = (row: number, column = 0, sheet = SHEET): WorkbookChange => ({
  type: "setCell",
  sheet,
  cell: { row, column },
  before: { kind: "empty" },
  after: { kind: "text", text: `${row}:${column}` },
});
const drop = (row: number, count = 1): WorkbookChange => ({ type: "deleteRows", sheet: SHEET, row, count });
const add = (row: number): WorkbookChange => ({ type: "insertRows", sheet: SHEET, row, count: 1 });
const column = (at: number): WorkbookChange => ({
  type: "insertColumn",
  sheet: SHEET,
  column: at,
  headerRow: 0,
  header: "x",
});

/** The rules kept, and the changes in order. */
function composed(...fixes: WorkbookChange[][]) {
  const { findings, changes } = composeFixes(fixes.map((changes, at) => finding(String(at), changes)));
  return { kept: findings.map(({ rule }) => Number(rule)), changes };
}

test("only safe fixes are taken, in the order of the findings", () => {
  const findings = [
    finding("a", [set(3)]),
    finding("b", [set(1)], "suggested"),
    finding("c", null),
    finding("d", [set(0)]),
  ];
  const fixes = safeFixes({ findings });
  expect(fixes.findings.map(({ rule }) => rule)).toEqual(["a", "d"]);
  expect(fixes.changes).toEqual([set(3), set(0)]);
  expect(safeFixes({ findings: [] })).toEqual({ findings: [], changes: [] });
  expect(composeFixes(findings).findings.map(({ rule }) => rule)).toEqual(["a", "b", "d"]);
});

test.each<[string, WorkbookChange[][], number[]]>([
  ["of two for one cell the first is kept", [[set(1)], [set(1)], [set(1, 1)]], [0, 2]],
  ["the same cell of another sheet is another cell", [[set(1)], [set(1, 0, "Khác")]], [0, 1]],
  ["a fix is taken whole or not at all", [[set(1)], [set(2), set(1)], [set(2)]], [0, 2]],
  ["no cell is written in a row that goes", [[drop(1, 2)], [set(2)], [set(3)]], [0, 2]],
  ["no row goes in which a cell is written", [[set(2)], [drop(1, 2)], [drop(1)]], [0, 2]],
  ["a row goes once", [[drop(1, 2)], [drop(2)]], [0]],
  ["one row at a place", [[add(4), set(4)], [add(4), set(4)], [add(5)]], [0, 2]],
  ["cells of a new row are in nobody's way", [[add(4), set(4)], [set(4)]], [0, 1]],
  ["but other cells of the same fix are", [[add(4), set(5)], [set(5)]], [0]],
  ["and so are those above it", [[add(4), set(2)], [set(2)]], [0]],
  ["one column at a place", [[column(2)], [column(2)], [column(3)]], [0, 2]],
  ["a name once", [1, 2].map(() => [{ type: "setName", sheet: SHEET, name: "a", before: null, after: null }]), [0]],
  ["a sheet once", [1, 2].map(() => [{ type: "removeSheet", sheet: SHEET, before: "" }]), [0]],
])("%s", (_name, fixes, kept) => {
  expect(composed(...fixes).kept).toEqual(kept);
});

test("cells come first, then rows from the bottom up, then columns from the right", () => {
  const fixes = [[add(20), set(20)], [column(1)], [set(9), drop(10)], [drop(2)], [column(5)], [set(1)]];
  expect(composed(...fixes).changes).toEqual([
    set(1),
    ...[add(20), set(20)],
    ...[set(9), drop(10)],
    drop(2),
    column(5),
    column(1),
  ]);
});
