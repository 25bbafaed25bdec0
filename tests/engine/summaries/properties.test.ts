import fc from "fast-check";
import { checkWorkbook } from "../../../src/engine/check";
import type { Finding } from "../../../src/engine/findings/finding";
import { tasksOf } from "../../../src/engine/plan/queries";
import { overallFigures } from "../../../src/engine/summaries/overall-sheet";
import { taskPlan } from "../../../src/engine/tasks/task-plan";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { HEADER, workbookOf } from "../../support/plan-builder";
import { randomPlan, sheetOfPlan } from "../../support/random-plan";
import { runs } from "../../support/runs";
import { runOn, withSummaries } from "../../support/summaries";

const SCALES = ["Kinh phí (triệu đồng)", "Kinh phí (đồng)", "Kinh phí (tỷ đồng)", "Kinh phí"];

/** One or two phụ lục, each in a scale of its own, some amounts typed on headings. */
function workbooks(): fc.Arbitrary<WorkbookSnapshot> {
  const one = fc.record({
    plan: randomPlan(),
    scale: fc.constantFrom(...SCALES),
    onHeading: fc.option(fc.constantFrom(8, 0.3)),
  });
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((plans) =>
    workbookOf(
      ...plans.map(({ plan, scale, onHeading }, at) => {
        const sheet = sheetOfPlan(plan, `Phụ lục ${at + 1}`);
        const rows = sheet.rows.map((row) => (row.length === 6 && onHeading !== null ? [...row, onHeading] : row));
        return { ...sheet, rows, header: [...HEADER.slice(0, -1), scale] };
      }),
    ),
  );
}

function identities(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, sheet, severity, fingerprint }) => [rule, sheet, severity, fingerprint].join(" "));
}

const RUNS = runs(15);

test("no task and no amount is lost or counted twice", () => {
  fc.assert(
    fc.property(workbooks(), (workbook) => {
      const { plan } = checkWorkbook(workbook);
      const { conservation, rows } = overallFigures(taskPlan(plan, "lead"));
      expect(conservation.holds).toBe(true);
      expect(conservation.money?.difference ?? "0").toBe("0");
      expect(conservation.tasks).toBe(plan.appendices.flatMap(tasksOf).length);
      const once = rows.filter(({ kind }) => kind !== "unit").map(({ joint }) => joint ?? 0);
      expect([...once].reduce((sum, count) => sum + count, 0)).toBe(conservation.jointlyLed);
    }),
    RUNS,
  );
});

test("summaries bring no finding, are no plans, and a second run changes nothing", () => {
  fc.assert(
    fc.property(workbooks(), (workbook) => {
      const before = checkWorkbook(workbook);
      const made = withSummaries(workbook);
      const after = checkWorkbook(made);
      expect(after.plan.appendices.map(({ sheet }) => sheet.name)).toEqual(
        before.plan.appendices.map(({ sheet }) => sheet.name),
      );
      expect(identities(after.report.findings)).toEqual(identities(before.report.findings));
      expect(runOn(made).changes).toEqual([]);
    }),
    RUNS,
  );
});

test("every task stands under its lead on one sheet, under each lead where several lead it", () => {
  fc.assert(
    fc.property(workbooks(), (workbook) => {
      const { tasks, units } = taskPlan(checkWorkbook(workbook).plan, "lead");
      for (const task of tasks) {
        const leading = units.filter((unit) => unit.leading.includes(task)).map(({ key }) => key);
        expect(leading.sort()).toEqual(task.leads.map(({ key }) => key).sort());
        for (const { leading: a, coordinated: b, common: c } of units) {
          expect([a, b, c].filter((part) => part.includes(task)).length).toBeLessThanOrEqual(1);
        }
      }
    }),
    RUNS,
  );
});
