import fc from "fast-check";
import { applyChanges } from "../../../src/engine/changes/apply";
import type { Finding } from "../../../src/engine/findings/finding";
import type { RecognitionOptions } from "../../../src/engine/plan/recognition-options";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { rules } from "../../../src/engine/rules/index";
import { runRules } from "../../../src/engine/rules/run-rules";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { mapText } from "../../support/map-text";
import { withAddedUnit } from "../../support/rule-tester";
import { workbookOf } from "../../support/plan-builder";
import type { RandomPlan } from "../../support/random-plan";
import { randomPlan, sheetOfPlan, uncalculated } from "../../support/random-plan";

const SHEET = "Phụ lục";

function check(workbook: WorkbookSnapshot, options?: RecognitionOptions): Finding[] {
  return runRules(recognizePlan(workbook, options), rules);
}

function workbookOfPlan(plan: RandomPlan): WorkbookSnapshot {
  return workbookOf(sheetOfPlan(plan, SHEET));
}

/** What a finding is, wherever the table stands. */
function identities(findings: readonly Finding[], origin = { rows: 0, columns: 0 }): string[] {
  return findings
    .map(({ rule, sheet, severity, cell, fingerprint }) =>
      [rule, severity, sheet, cell.row - origin.rows, cell.column - origin.columns, fingerprint].join(" "),
    )
    .sort();
}

/** Findings but those of some rules, whose very subject the property changes. */
function but(findings: readonly Finding[], ...ids: readonly string[]): Finding[] {
  return findings.filter(({ rule }) => !ids.includes(rule));
}

describe("findings of all rules", () => {
  test("do not depend on where the table stands, and rows above change no fingerprint", () => {
    fc.assert(
      fc.property(randomPlan(), fc.nat(5), fc.nat(3), (plan, rows, columns) => {
        const moved = check(workbookOf(sheetOfPlan(plan, SHEET, { rows, columns })));
        expect(identities(moved, { rows, columns })).toEqual(identities(check(workbookOfPlan(plan))));
      }),
    );
  });

  test("do not depend on the order of the sheets", () => {
    fc.assert(
      fc.property(randomPlan(), randomPlan(), (one, other) => {
        const sheets = [sheetOfPlan(one, "Phụ lục I"), sheetOfPlan(other, "Phụ lục II")];
        const reversed = check(workbookOf(...[...sheets].reverse()));
        // An unknown unit is told once, on the first cell of the workbook that names it.
        const told = (findings: readonly Finding[]) => identities(but(findings, "unit/unknown"));
        expect(told(reversed)).toEqual(told(check(workbookOf(...sheets))));
      }),
    );
  });

  test("do not depend on the Unicode form of the text", () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        const composed = check(workbookOfPlan(plan));
        const decomposed = check(mapText(workbookOfPlan(plan), (text) => text.normalize("NFD")));
        // A cell in NFD is reported for that, not again for its blanks.
        const told = (findings: readonly Finding[]) =>
          identities(but(findings, "text/decomposed-unicode", "text/stray-whitespace"));
        expect(told(decomposed)).toEqual(told(composed));
      }),
    );
  });
});

describe("any one fix", () => {
  test("removes its finding and adds no error and no warning", () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        const workbook = uncalculated(workbookOfPlan(plan));
        const before = check(workbook);
        for (const finding of before) {
          if (!finding.fix) continue;
          const after = check(
            uncalculated(applyChanges(workbook, finding.fix.changes)),
            withAddedUnit({}, finding.fix),
          );
          expect([finding.rule, finding.message.vi, added(finding, before, after)]).toEqual([
            finding.rule,
            finding.message.vi,
            [],
          ]);
        }
      }),
    );
  });
});

/** What a fix leaves of its finding or adds to the others. Where it moves rows, findings are compared by number only. */
function added(fixed: Finding, before: readonly Finding[], after: readonly Finding[]): string[] {
  const staysInPlace = fixed.fix?.changes.every(({ type }) => type === "setCell") ?? false;
  const placeOf = ({ rule, cell }: Finding) => (staysInPlace ? `${rule} ${cell.row}:${cell.column}` : rule);
  const left = new Map<string, number>();
  for (const finding of before) {
    if (finding !== fixed) left.set(placeOf(finding), (left.get(placeOf(finding)) ?? 0) + 1);
  }
  return after.flatMap((finding) => {
    const count = left.get(placeOf(finding)) ?? 0;
    left.set(placeOf(finding), count - 1);
    const matters = (finding.severity !== "info" || finding.rule === fixed.rule) && !isLaidBare(fixed, finding);
    return count > 0 || !matters ? [] : [`${placeOf(finding)}: ${finding.message.vi}`];
  });
}

const LAID_BARE = ["budget/total-mismatch", "budget/subtotal-mismatch"];

/** A total that fits because SUM skips the amounts stored as text is not blamed for them; once they are numbers, it is. */
function isLaidBare(fixed: Finding, { rule }: Finding): boolean {
  return fixed.rule === "budget/number-as-text" && LAID_BARE.includes(rule);
}
