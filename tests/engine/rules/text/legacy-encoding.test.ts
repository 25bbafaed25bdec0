import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { legacyEncoding } from "../../../../src/engine/rules/text/legacy-encoding";
import { applyChanges } from "../../../../src/engine/changes/apply";
import type { TestCell } from "../../../support/plan-builder";
import { formulaCell, HEADER, workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { encodeLegacy } from "../../text/legacy-encoding/encode-legacy";

const REST = ["Biên bản", "Văn phòng", "Các phòng", "Quý I"];
const TASK = ["1", "Họp giao ban", ...REST];

/** "Kế hoạch tuyên truyền" */
const TCVN3 = "KÕ ho¹ch tuyªn truyÒn";
/** "Kế hoạch tuyên truyền" */
const VNI = "Keá hoaïch tuyeân truyeàn";

function set(fontName: string, value: string): TestCell {
  return { value, style: { fontName } };
}

function legacyTasks(count: number): TestCell[][] {
  return Array.from({ length: count }, (_, at) => [
    String(at + 1),
    set(".VnTime", `${TCVN3} ${String(at + 1)}`),
    ...REST,
  ]);
}

testRule(legacyEncoding, {
  valid: [
    { name: "Unicode text", rows: [TASK], verbatim: true },
    { name: "text without marks in a legacy font", rows: [["1", set(".VnTime", "Giao ban"), ...REST]], verbatim: true },
    {
      name: "Unicode text in a legacy font",
      rows: [["1", set(".VnTime", "Kế hoạch đã đổi"), ...REST]],
      verbatim: true,
    },
    { name: "another language", rows: [["1", "Café für Gäste à Orléans", ...REST]], verbatim: true },
    {
      name: "what a formula shows",
      rows: [["1", { ...(formulaCell("B1", TCVN3) as object), style: { fontName: ".VnTime" } } as TestCell, ...REST]],
      verbatim: true,
    },
    {
      name: "a sheet without a plan table",
      sheets: [{ rows: [TASK] }, { name: "Ghi chép", title: [], header: [set(".VnTime", TCVN3)], rows: [] }],
      verbatim: true,
    },
  ],
  invalid: [
    {
      name: "TCVN3 by its font",
      rows: [["1", set(".VnTime", TCVN3), ...REST]],
      verbatim: true,
      findings: [{ cell: "B5", messageId: "font", fix: "suggested" }],
      after: { B5: "Kế hoạch tuyên truyền" },
    },
    {
      name: "a capitals font",
      rows: [["I", set(".VnTimeH", TCVN3)], TASK],
      verbatim: true,
      findings: [{ cell: "B5", messageId: "font", fix: "suggested" }],
      after: { B5: "KẾ HOẠCH TUYÊN TRUYỀN" },
    },
    {
      name: "VNI by its font",
      rows: [["1", set("VNI-Times", VNI), ...REST]],
      verbatim: true,
      findings: [{ cell: "B5", messageId: "font", fix: "suggested" }],
      after: { B5: "Kế hoạch tuyên truyền" },
    },
    {
      name: "by its content",
      rows: [["1", TCVN3, ...REST]],
      verbatim: true,
      findings: [{ cell: "B5", messageId: "content", fix: "suggested" }],
      after: { B5: "Kế hoạch tuyên truyền" },
    },
    {
      name: "in the title and under the table, stray blanks in the table going with it",
      title: [set(".VnTime", "KÕ ho¹ch n¨m 2026")],
      rows: [["1", set(".VnTime", ` ${TCVN3}`), ...REST], [], [set(".VnTime", "Ghi chó: theo  kÕ ho¹ch")]],
      verbatim: true,
      findings: [
        { cell: "A1", messageId: "font", fix: "suggested" },
        { cell: "B3", messageId: "font", fix: "suggested" },
        { cell: "A5", messageId: "font", fix: "suggested" },
      ],
      after: { A1: "Kế hoạch năm 2026", B3: "Kế hoạch tuyên truyền", A5: "Ghi chú: theo  kế hoạch" },
    },
    {
      name: "more than twenty cells: one finding for the sheet",
      rows: legacyTasks(21),
      verbatim: true,
      findings: [{ cell: "B5", messageId: "many", fix: "suggested" }],
      after: { B5: "Kế hoạch tuyên truyền 1", B25: "Kế hoạch tuyên truyền 21" },
    },
    {
      name: "twenty: a finding each",
      rows: legacyTasks(20),
      verbatim: true,
      findings: Array.from({ length: 20 }, (_, at) => ({
        cell: `B${String(at + 5)}`,
        messageId: "font",
        fix: "suggested" as const,
      })),
    },
  ],
});

describe("the font", () => {
  function fontAfter(cell: TestCell): string | undefined {
    const workbook = workbookOf({ rows: [["1", cell, ...REST]] });
    const [finding] = runRules(recognizePlan(workbook), [legacyEncoding]);
    return applyChanges(workbook, finding?.fix?.changes ?? []).sheets[0]?.cells.get(4, 1)?.style.fontName;
  }

  test("is changed with the text to one of its kind", () => {
    expect(fontAfter(set(".VnTime", TCVN3))).toBe("Times New Roman");
    expect(fontAfter(set("VNI-Helve", VNI))).toBe("Arial");
  });

  test("stays where the content alone looks legacy", () => {
    expect(fontAfter(set("Tahoma", TCVN3))).toBe("Tahoma");
  });

  test("of a run of the cell counts too", () => {
    const workbook = workbookOf({ rows: [TASK] });
    const cells = workbook.sheets[0]?.cells;
    const plain = cells?.get(4, 1);
    if (!plain) throw new Error("no cell");
    cells?.set(4, 1, { ...plain, value: "KÕ ho¹ch", runFonts: ["Arial", ".VnArial"] });
    const [finding] = runRules(recognizePlan(workbook), [legacyEncoding]);
    expect(finding?.fix?.changes).toMatchObject([{ after: { text: "Kế hoạch" }, fontName: "Arial" }]);
  });
});

test("a plan wholly in a legacy font is read, and all its cells are converted at once", () => {
  const legacy = (cell: string) => set(".VnTime", encodeLegacy(cell, "tcvn3"));
  const rows = ["1", "2", "3", "4", "5"].map((number) => [number, "Họp giao ban", ...REST]);
  const workbook = workbookOf({
    title: ["Phụ lục", "Kế hoạch công tác năm 2026"].map(legacy),
    header: HEADER.map(legacy),
    rows: rows.map((row) => row.map(legacy)),
  });
  const plan = recognizePlan(workbook);
  expect(plan.appendices.map(({ period, rows: read }) => [period?.firstYear, read.length])).toEqual([[2026, 5]]);
  const findings = runRules(plan, [legacyEncoding]);
  expect(findings.map(({ messageId }) => messageId)).toEqual(["many"]);
  const cells = applyChanges(workbook, findings[0]?.fix?.changes ?? []).sheets[0]?.cells;
  expect([cells?.get(2, 3)?.value, cells?.get(7, 1)?.value]).toEqual(["Đơn vị chủ trì", "Họp giao ban"]);
});
