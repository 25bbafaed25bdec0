import type { CellContent, Fix, WorkbookChange } from "../../../src/engine/index";
import { changeLines } from "../../../src/ui/check/change-lines";
import { nextIndex } from "../../../src/ui/list/next-index";
import type { Card } from "../../../src/ui/store/cards";
import type { ListedFinding } from "../../../src/ui/store/listed-finding";
import { vi } from "../../../src/ui/strings/vi";
import { contentOfRows } from "../../support/sheet-content";

const text = (value: string): CellContent => ({ kind: "text", text: value });

function setCell(before: CellContent, after: CellContent, row = 4): WorkbookChange {
  return { type: "setCell", sheet: "S", cell: { row, column: 0 }, before, after };
}

function card(...fixes: readonly (readonly WorkbookChange[] | null)[]): Card {
  const message = { vi: "", en: "" };
  const findings = fixes.map((changes, at): ListedFinding => {
    const fix: Fix | null = changes && { confidence: "safe", changes };
    const finding = {
      rule: "r",
      severity: "error",
      sheet: "S",
      cell: { row: 4 + at, column: 0 },
      messageId: "m",
      message,
      text: "ở đó",
      fingerprint: String(at),
    } as const;
    return { finding: { ...finding, ...(fix && { fix }) }, address: `A${5 + at}`, rowContent: "", leads: [] };
  });
  return { key: "k", rule: "r", severity: "error", title: message, message, findings: findings as never };
}

test("a unit for the directory is told by its name", () => {
  const unit = { name: "Tổ giúp việc", shortName: "Tổ giúp việc", aliases: [], kind: "external" } as const;
  const one = card([]);
  const [listed] = one.findings;
  const fix = { confidence: "suggested", changes: [], addUnit: unit } as const;
  const findings = [{ ...listed, finding: { ...listed.finding, fix } }] as const;
  expect(changeLines({ ...one, findings }, vi)).toEqual([
    { place: "", before: null, after: "Thêm vào danh mục đơn vị: Tổ giúp việc" },
  ]);
});

test.each<[string, Card, unknown]>([
  ["no fix: what stands there", card(null), [{ place: "", before: "ở đó", after: null }]],
  ["no fix for several cells: nothing", card(null, null), []],
  ["one cell", card([setCell(text("1.3."), text("1.3"))]), [{ place: "", before: "1.3.", after: "1.3" }]],
  [
    "another cell than the finding's is named",
    card([setCell(text("a"), text("b"), 9)]),
    [{ place: "A10", before: "a", after: "b" }],
  ],
  [
    "several findings name their cells",
    card([setCell(text("a"), text("b"))], [setCell(text("c"), text("d"), 5)]),
    [
      { place: "A5", before: "a", after: "b" },
      { place: "A6", before: "c", after: "d" },
    ],
  ],
  [
    "several changes of one finding name theirs",
    card([setCell(text("a"), text("b")), setCell(text("c"), { kind: "empty" }, 5)]),
    [
      { place: "A5", before: "a", after: "b" },
      { place: "A6", before: "c", after: "" },
    ],
  ],
  [
    "a formula with the value it will show",
    card([setCell({ kind: "number", number: 1.5 }, { kind: "formula", formula: "SUM(G5:G9)", cached: 42.5 })]),
    [{ place: "", before: "1,5", after: "=SUM(G5:G9) → 42,5" }],
  ],
  [
    "a formula without a value, an error, truth values",
    card([
      setCell({ kind: "error", error: "#REF!" }, { kind: "formula", formula: "A1", cached: null }),
      setCell({ kind: "boolean", boolean: true }, { kind: "boolean", boolean: false }),
    ]),
    [
      { place: "A5", before: "#REF!", after: "=A1" },
      { place: "A5", before: "TRUE", after: "FALSE" },
    ],
  ],
  [
    "blanks one cannot see are shown where nothing else changes",
    card([setCell(text(" Văn  phòng\u00A0Sở "), text("Văn phòng Sở"))]),
    [{ place: "", before: "␣Văn␣␣phòng␣Sở␣", after: "Văn phòng Sở" }],
  ],
  [
    "a number that was text says so",
    card([setCell(text("22,5"), { kind: "number", number: 22.5 })]),
    [{ place: "", before: "22,5 (chữ)", after: "22,5 (số)" }],
  ],
  [
    "a number that can be told from the text before it does not",
    card(
      [setCell(text("1.234"), { kind: "number", number: 1234 })],
      [setCell({ kind: "number", number: 3 }, text("3"))],
    ),
    [
      { place: "A5", before: "1.234", after: "1234" },
      { place: "A5", before: "3", after: "3" },
    ],
  ],
  [
    "blanks are left alone where words change",
    card([setCell(text("a  b"), text("a c"))]),
    [{ place: "", before: "a  b", after: "a c" }],
  ],
  [
    "rows deleted",
    card([{ type: "deleteRows", sheet: "S", row: 40, count: 1 }]),
    [{ place: "", before: null, after: "xóa dòng 41" }],
  ],
  [
    "several rows deleted",
    card([{ type: "deleteRows", sheet: "S", row: 40, count: 3 }]),
    [{ place: "", before: null, after: "xóa các dòng 41–43" }],
  ],
  [
    "rows inserted",
    card([{ type: "insertRows", sheet: "S", row: 40, count: 2 }]),
    [{ place: "", before: null, after: "thêm 2 dòng trước dòng 41" }],
  ],
  [
    "a column inserted",
    card([{ type: "insertColumn", sheet: "S", column: 2, headerRow: 3, header: "Sản phẩm" }]),
    [{ place: "", before: null, after: "thêm cột “Sản phẩm” tại cột C" }],
  ],
  [
    "a sheet made again",
    card([{ type: "putSheet", sheet: "TH KHTC", over: null, content: contentOfRows([]) }]),
    [{ place: "", before: null, after: "lập lại trang tính “TH KHTC”" }],
  ],
  [
    "a sheet deleted",
    card([{ type: "removeSheet", sheet: "TH KHTC", before: "" }]),
    [{ place: "", before: null, after: "xóa trang tính “TH KHTC”" }],
  ],
])("changes as words: %s", (_name, given, lines) => {
  expect(changeLines(given, vi)).toEqual(lines);
});

test.each([
  ["ArrowDown", 3, 4],
  ["ArrowDown", 19, 19],
  ["ArrowUp", 3, 2],
  ["ArrowUp", 0, 0],
  ["PageDown", 3, 11],
  ["PageDown", 15, 19],
  ["PageUp", 15, 7],
  ["PageUp", 3, 0],
  ["Home", 9, 0],
  ["End", 9, 19],
  ["Tab", 9, null],
])("%s moves the focus from line %i to %p", (key, from, to) => {
  expect(nextIndex(key, from, 20)).toBe(to);
});
