import { applyChanges } from "../../src/engine/changes/apply";
import type { Finding, Fix } from "../../src/engine/findings/finding";
import type { RecognitionOptions } from "../../src/engine/plan/recognition-options";
import { recognizePlan } from "../../src/engine/recognition/recognize";
import type { Rule } from "../../src/engine/rules/define-rule";
import { runRules } from "../../src/engine/rules/run-rules";
import { defaultDirectory } from "../../src/engine/values/units/default-directory";
import { UnitDirectory } from "../../src/engine/values/units/directory";
import { formatAddress } from "../../src/engine/snapshot/address";
import type { WorkbookSnapshot } from "../../src/engine/snapshot/workbook";
import { mapText } from "./map-text";
import type { TestSheet } from "./plan-builder";
import { workbookOf } from "./plan-builder";

interface RuleCase extends Omit<TestSheet, "rows"> {
  readonly name: string;
  readonly rows?: TestSheet["rows"];
  /** In place of one sheet: several. */
  readonly sheets?: readonly TestSheet[];
  /** What happens to the workbook before the rule sees it. */
  readonly prepare?: (workbook: WorkbookSnapshot) => WorkbookSnapshot;
  readonly options?: RecognitionOptions;
  /** Text is given as it is only: not again in NFD and in capitals (the rule is about just that). */
  readonly verbatim?: "nfd" | "upper" | true;
}

export interface ExpectedFinding {
  readonly cell: string;
  readonly messageId: string;
  readonly sheet?: string;
  readonly severity?: Finding["severity"];
  /** "safe" or "suggested" where the finding must carry a fix; absent where it must carry none. */
  readonly fix?: "safe" | "suggested";
}

interface InvalidCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
  /** Cells after all fixes were applied: address → text. */
  readonly after?: Readonly<Record<string, string | number | null>>;
}

interface RuleTable {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Tests a rule with a table (the habit of ESLint's RuleTester): plans it must leave alone and plans with the findings it must
 * make, each also in NFD and in capitals. Refuses duplicate cases, a message no case provokes, and a fix that
 * leaves its finding or would change something again.
 */
export function testRule(rule: Rule, { valid, invalid }: RuleTable): void {
  describe(rule.meta.id, () => {
    test("the table has no case twice and provokes every message", () => {
      const keys = [...valid, ...invalid].map((one) => JSON.stringify({ ...one, name: undefined }));
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set([...valid, ...invalid].map(({ name }) => name)).size).toBe(keys.length);
      const provoked = invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId));
      expect([...new Set(provoked)].sort()).toEqual(Object.keys(rule.meta.messages).sort());
    });

    describe("valid", () => {
      for (const one of valid) {
        test.each(formsOf(one))(`${one.name}%s`, (_form, workbook) => {
          expect(summaries(check(rule, workbook, one.options))).toEqual([]);
        });
      }
    });

    describe("invalid", () => {
      for (const one of invalid) {
        test.each(formsOf(one))(`${one.name}%s`, (_form, workbook) => {
          expect(summaries(check(rule, workbook, one.options))).toEqual(one.findings.map(expected(rule)));
        });
        test(`${one.name}: fixes`, () => {
          testFixes(rule, workbookOfCase(one), one);
        });
      }
    });
  });
}

function check(rule: Rule, workbook: WorkbookSnapshot, options: RecognitionOptions = {}): Finding[] {
  return runRules(recognizePlan(workbook, options), [rule]);
}

/** The one sheet of a case; its own name is the case's. */
const SHEET = "Phụ lục";

function workbookOfCase(one: RuleCase): WorkbookSnapshot {
  const workbook = one.sheets ? workbookOf(...one.sheets) : workbookOf({ ...one, name: SHEET, rows: one.rows ?? [] });
  return one.prepare ? one.prepare(workbook) : workbook;
}

/** The case as written, in NFD, and in capitals. */
function formsOf(one: RuleCase): [string, WorkbookSnapshot][] {
  const workbook = workbookOfCase(one);
  const forms: [string, WorkbookSnapshot][] = [["", workbook]];
  if (one.verbatim !== true && one.verbatim !== "nfd")
    forms.push([" (NFD)", mapText(workbook, (text) => text.normalize("NFD"))]);
  if (one.verbatim !== true && one.verbatim !== "upper")
    forms.push([" (capitals)", mapText(workbook, (text) => text.toUpperCase())]);
  return forms;
}

function summaries(findings: readonly Finding[]) {
  return findings.map(({ sheet, cell, messageId, severity, fix }) => ({
    sheet,
    cell: formatAddress(cell),
    messageId,
    severity,
    fix: fix?.confidence ?? null,
  }));
}

function expected(rule: Rule) {
  return (finding: ExpectedFinding) => ({
    sheet: finding.sheet ?? SHEET,
    cell: finding.cell,
    messageId: finding.messageId,
    severity: finding.severity ?? rule.meta.severity,
    fix: finding.fix ?? null,
  });
}

/** What a fix keeps outside the sheets. */
export function withAddedUnit(options: RecognitionOptions | undefined, { addUnit }: Fix): RecognitionOptions {
  if (!addUnit) return options ?? {};
  const { entries } = options?.directory ?? defaultDirectory;
  return { ...options, directory: new UnitDirectory([...entries, addUnit]) };
}

/** Applies the fixes from the last cell up; each must remove its finding, and a second run must propose nothing for it. */
function testFixes(rule: Rule, workbook: WorkbookSnapshot, one: InvalidCase): void {
  let fixed = workbook;
  let options = one.options;
  const before = check(rule, workbook, one.options);
  if (rule.meta.fix === "none") expect(before.filter(({ fix }) => fix)).toEqual([]);
  let rounds = before.filter(({ fix }) => fix).length;
  for (; rounds > 0; rounds--) {
    const left = check(rule, fixed, options);
    const next = left.filter(({ fix }) => fix).at(-1);
    if (!next?.fix) break;
    fixed = applyChanges(fixed, next.fix.changes);
    options = withAddedUnit(options, next.fix);
    expect(check(rule, fixed, options).map(({ fingerprint }) => fingerprint)).not.toContain(next.fingerprint);
  }
  expect(check(rule, fixed, options).filter(({ fix }) => fix)).toEqual([]);
  for (const [address, value] of Object.entries(one.after ?? {})) {
    const sheet = fixed.sheets[0];
    const cell = [...(sheet?.cells.within({ top: 0, left: 0, bottom: 2000, right: 60 }) ?? [])].find(
      ([at]) => formatAddress(at) === address,
    )?.[1];
    expect([address, cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`]).toEqual([
      address,
      value,
    ]);
  }
}
