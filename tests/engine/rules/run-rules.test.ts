import type { Fix } from "../../../src/engine/findings/finding";
import { tasksOf } from "../../../src/engine/plan/queries";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { Rule, RuleReport } from "../../../src/engine/rules/define-rule";
import { defineAppendixRule, defineRule } from "../../../src/engine/rules/define-rule";
import { runRules } from "../../../src/engine/rules/run-rules";
import { formatAddress } from "../../../src/engine/snapshot/address";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { mapText } from "../../support/map-text";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { formulaCell, workbookOf } from "../../support/plan-builder";

const words = { vi: "", en: "" };

function metaOf(id: Rule["meta"]["id"], messages: Rule["meta"]["messages"] = { bad: words }): Rule["meta"] {
  return { id, severity: "warning", title: words, why: words, basis: words, messages, fix: "suggested" };
}

/** Reports every task, about its content and its time. */
const everyTask = defineAppendixRule({
  meta: metaOf("task/every", { bad: { vi: "Xem lại “{content}”.", en: "See “{content}”." } }),
  check(appendix, { report }) {
    for (const { content, time } of tasksOf(appendix)) {
      report({
        sheet: appendix.sheet,
        cell: content.cell,
        messageId: "bad",
        data: { content: content.text },
        about: [content.text, time?.text ?? ""],
      });
    }
  },
});

/** Makes just these reports, on the first sheet. */
function reporting(id: Rule["meta"]["id"], ...reports: Omit<RuleReport, "sheet">[]): Rule {
  return defineRule({
    meta: metaOf(id),
    check({ snapshot: { sheets } }, { report }) {
      for (const one of reports) for (const sheet of sheets.slice(0, 1)) report({ sheet, ...one });
    },
  });
}

const A1 = { row: 0, column: 0 };

test("a rule can ask what the rules before it found, in order, what the user ignores told apart", () => {
  const told: (readonly string[])[] = [];
  const asking = defineRule({
    meta: metaOf("summary/out-of-date"),
    check(_plan, { found }) {
      const { findings, ignored } = found();
      told.push(
        findings.map(({ cell }) => formatAddress(cell)),
        ignored.map(({ reason }) => reason),
      );
    },
  });
  const at = (row: number, text: string) => ({ cell: { row, column: 0 }, messageId: "bad", about: [text] });
  const workbook = workbookOf({ rows: ROWS });
  const reporter = reporting("task/missing", at(5, "b"), at(4, "a"), at(6, "c"));
  const ignored = runRules(recognizePlan(workbook), [reporter]).at(-1);
  const ignores = [{ rule: "task/missing", fingerprint: ignored?.fingerprint ?? "", reason: "Biết rồi" }];
  runRules(recognizePlan(workbook), [reporter, asking, reporting("task/duplicate", at(1, "d"))], ignores);
  expect(told).toEqual([["A5", "A6"], ["Biết rồi"]]);
});

function run(workbook: WorkbookSnapshot, ...rules: Rule[]) {
  return runRules(recognizePlan(workbook), rules);
}

function task(number: string, content: string, time: string): string[] {
  return [number, content, "Báo cáo", "Văn phòng", "Các phòng", time];
}

const ROWS = [
  task("1", "Họp giao ban", "Quý I"),
  task("2", "Sơ kết công tác", "Quý II"),
  task("3", "Tổng kết năm", "Quý IV"),
];

describe("order", () => {
  test("by sheet, row, column, then rule, whatever order the rules report in", () => {
    const sheets: TestSheet[] = [
      { name: "B", rows: ROWS.slice(0, 1) },
      { name: "A", rows: ROWS.slice(0, 1) },
    ];
    const corners = defineRule({
      meta: metaOf("text/corners"),
      check({ snapshot }, { report }) {
        for (const sheet of [...snapshot.sheets].reverse()) {
          for (const [row, column] of [
            [9, 0],
            [4, 2],
            [4, 1],
          ] as const) {
            report({ sheet, cell: { row, column }, messageId: "bad", about: [String(row), String(column)] });
          }
        }
      },
    });
    const places = run(workbookOf(...sheets), corners, everyTask).map(
      ({ sheet, cell, rule }) => `${sheet} ${formatAddress(cell)} ${rule}`,
    );
    expect(places).toEqual([
      "B B5 task/every",
      "B B5 text/corners",
      "B C5 text/corners",
      "B A10 text/corners",
      "A B5 task/every",
      "A B5 text/corners",
      "A C5 text/corners",
      "A A10 text/corners",
    ]);
  });

  test("on one cell by the rule's name, reports of one rule as they came", () => {
    const at = (about: string) => ({ cell: A1, messageId: "bad", about: [about] });
    const rules = (["text/b", "time/a", "budget/c"] as const).map((id) => reporting(id, at("2"), at("1")));
    const first = run(workbookOf({ rows: ROWS }), ...rules);
    expect(first.map(({ rule }) => rule)).toEqual(["budget/c", "budget/c", "text/b", "text/b", "time/a", "time/a"]);
    const again = run(workbookOf({ rows: ROWS }), ...[...rules].reverse());
    expect(again).toEqual(first);
  });
});

describe("a finding", () => {
  const workbook = workbookOf({ rows: ROWS });

  test("has the rule's severity unless the report names another, and a fix only where there is one", () => {
    const fix: Fix = { confidence: "safe", changes: [{ type: "deleteRows", sheet: "Phụ lục", row: 4, count: 1 }] };
    const rule = reporting(
      "task/some",
      { cell: A1, messageId: "bad", about: ["1"] },
      { cell: A1, messageId: "bad", about: ["2"], severity: "error", fix },
    );
    const [plain, marked] = run(workbook, rule);
    expect(plain).toMatchObject({
      rule: "task/some",
      severity: "warning",
      sheet: "Phụ lục",
      cell: A1,
      messageId: "bad",
    });
    expect(plain).not.toHaveProperty("fix");
    expect(marked).toMatchObject({ severity: "error", fix });
  });

  test.each<[TestCell, string]>([
    ["  Phụ lục ", "  Phụ lục "],
    [1.5, "1.5"],
    [true, "TRUE"],
    [false, "FALSE"],
    [{ error: "#REF!" }, "#REF!"],
    [formulaCell("1+1", 2), "2"],
    [formulaCell("A9", "x"), "x"],
    [null, ""],
  ])("of the cell %j shows %j", (cell, text) => {
    const rule = reporting("task/some", { cell: A1, messageId: "bad", about: [] });
    const [finding] = run(workbookOf({ title: [cell, "Kế hoạch năm 2026"], rows: ROWS }), rule);
    expect(finding?.text).toBe(text);
  });
});

test("nothing is told of a cell whose value nobody knows", () => {
  const rule = reporting("task/some", { cell: A1, messageId: "bad", about: [] });
  const title = [formulaCell("OTHER(A9)", null), "Kế hoạch năm 2026"];
  expect(run(workbookOf({ title, rows: ROWS }), rule)).toEqual([]);
});

describe("messages", () => {
  const workbook = workbookOf({ rows: ROWS });

  function message(template: string, data?: RuleReport["data"]): string | undefined {
    const rule = defineRule({
      meta: metaOf("task/some", { bad: { vi: template, en: `en ${template}` } }),
      check({ snapshot: { sheets } }, { report }) {
        for (const sheet of sheets) report({ sheet, cell: A1, messageId: "bad", about: [], ...(data && { data }) });
      },
    });
    const [finding] = run(workbook, rule);
    expect(finding?.message.en).toBe(`en ${finding?.message.vi ?? ""}`);
    return finding?.message.vi;
  }

  test.each([
    ["{count} ô: “{text}” và “{text}”", { count: 3, text: "a" }, "3 ô: “a” và “a”"],
    ["“{text}”", { text: " Họp \n giao\u00A0ban " }, "“Họp giao ban”"],
    ["“{text}”", { text: "Họp".normalize("NFD") }, "“Họp”"],
    ["“{text}”", { text: "{count}" }, "“{count}”"],
    ["không có chỗ điền", undefined, "không có chỗ điền"],
    ["“{text}”", { text: "a".repeat(120) }, `“${"a".repeat(120)}”`],
    ["“{text}”", { text: "a".repeat(121) }, `“${"a".repeat(119)}…”`],
    ["“{text}”", { text: `${"a".repeat(118)} ${"b".repeat(9)}` }, `“${"a".repeat(118)}…”`],
  ])("%j with %j: %j", (template, data, filled) => {
    expect(message(template, data)).toBe(filled);
  });

  test("a placeholder nobody fills is a mistake in the rule", () => {
    expect(() => message("“{text}” và {count}", { text: "a" })).toThrow(RangeError);
    expect(() => message("“{text}”")).toThrow("no value for {text}");
  });

  test("so is a message the rule does not have", () => {
    const rule = reporting("task/some", { cell: A1, messageId: "other", about: [] });
    expect(() => run(workbook, rule)).toThrow("task/some has no message other");
  });
});

describe("fingerprints", () => {
  /** Content → fingerprint. */
  function prints(workbook: WorkbookSnapshot, rule: Rule = everyTask): Record<string, string> {
    return Object.fromEntries(
      run(workbook, rule).map(({ text, fingerprint }) => [text.normalize("NFC").trim().toLowerCase(), fingerprint]),
    );
  }

  const before = prints(workbookOf({ rows: ROWS }));

  test("tell the findings of a plan apart", () => {
    expect(Object.keys(before)).toHaveLength(3);
    expect(new Set(Object.values(before)).size).toBe(3);
    for (const print of Object.values(before)) expect(print).toMatch(/^[0-9a-f]{14}$/);
  });

  const survived: [string, TestSheet, ((text: string) => string)?][] = [
    ["rows inserted above the table", { rows: ROWS, offset: { rows: 7, columns: 0 } }],
    ["the table moved to the right", { rows: ROWS, offset: { rows: 0, columns: 3 } }],
    ["a row inserted between tasks", { rows: [...ROWS.slice(0, 1), [], ...ROWS.slice(1)] }],
    ["tasks put in another order", { rows: [...ROWS].reverse() }],
    ["Unicode in another form", { rows: ROWS }, (text) => text.normalize("NFD")],
    ["another case", { rows: ROWS }, (text) => text.toUpperCase()],
    ["white space added", { rows: ROWS }, (text) => ` ${text} `],
  ];

  test.each(survived)("survive %s", (_name, sheet, change = (text) => text) => {
    expect(prints(mapText(workbookOf(sheet), change))).toEqual(before);
  });

  test("survive another order of the sheets, and further sheets", () => {
    const sheets: TestSheet[] = [
      { name: "Phụ lục I", rows: ROWS.slice(0, 1) },
      { name: "Phụ lục II", rows: ROWS.slice(0, 1) },
    ];
    const bySheet = (...ordered: TestSheet[]) =>
      Object.fromEntries(run(workbookOf(...ordered), everyTask).map(({ sheet, fingerprint }) => [sheet, fingerprint]));
    const both = bySheet(...sheets);
    expect(bySheet(...[...sheets].reverse())).toEqual(both);
    expect(bySheet(...sheets.slice(1))).toEqual({ "Phụ lục II": both["Phụ lục II"] });
    expect(both["Phụ lục I"]).not.toBe(both["Phụ lục II"]);
  });

  test("change with what the finding is about", () => {
    const changed = prints(workbookOf({ rows: [task("1", "Họp giao ban", "Quý III"), ...ROWS.slice(1)] }));
    expect(changed["họp giao ban"]).not.toBe(before["họp giao ban"]);
    expect(changed["tổng kết năm"]).toBe(before["tổng kết năm"]);
  });

  const workbook = workbookOf({ rows: ROWS });
  const one = { cell: A1, messageId: "bad", about: ["a", "b"] };

  test("of two rules, two messages, or parts cut another way differ", () => {
    const rule = defineRule({
      meta: metaOf("task/some", { bad: words, worse: words }),
      check({ snapshot: { sheets } }, { report }) {
        for (const sheet of sheets) {
          report({ sheet, ...one });
          report({ sheet, ...one, messageId: "worse" });
          report({ sheet, ...one, about: ["ab"] });
          report({ sheet, ...one, about: ["a", "b", ""] });
        }
      },
    });
    const all = run(workbook, rule, reporting("task/other", one)).map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(5);
  });

  test("of equal findings differ by their order, and the first is as it would be alone", () => {
    const other = { ...one, about: ["c"] };
    const of = (...reports: Omit<RuleReport, "sheet">[]) =>
      run(workbook, reporting("task/some", ...reports)).map(({ fingerprint }) => fingerprint);
    const [first, second, third] = of(one, one, one);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(of(one)).toEqual([first]);
    expect(of(one, one)).toEqual([first, second]);
    expect(of(one, other, one).filter((print) => print === second)).toHaveLength(1);
  });
});

test("as many findings as a large plan may have", () => {
  const rule = defineRule({
    meta: metaOf("task/some"),
    check({ snapshot: { sheets } }, { report }) {
      for (const sheet of sheets) {
        for (let row = 0; row < 150_000; row++)
          report({ sheet, cell: { row, column: 0 }, messageId: "bad", about: [] });
      }
    },
  });
  expect(run(workbookOf({ rows: ROWS }), rule)).toHaveLength(150_000);
});

test("an appendix rule sees each plan table with the whole plan", () => {
  const seen: string[] = [];
  const rule = defineAppendixRule({
    meta: metaOf("task/some"),
    check(appendix, _context, plan) {
      seen.push(`${appendix.sheet.name} of ${String(plan.appendices.length)}`);
    },
  });
  run(workbookOf({ name: "A", rows: ROWS }, { name: "B", rows: ROWS }), rule);
  expect(seen).toEqual(["A of 2", "B of 2"]);
});
