import fc from "fast-check";
import { checkSteps, checkWorkbook } from "../../src/engine/check";
import { rules } from "../../src/engine/rules/index";
import { workbookOf } from "../support/plan-builder";
import { randomPlan, sheetOfPlan } from "../support/random-plan";
import { runs } from "../support/runs";

test("the check stops after recognition and after every rule, and ends with what it finds in one go", () => {
  fc.assert(
    fc.property(randomPlan(), fc.subarray(rules.map(({ meta }) => meta.id)), (plan, rulesOff) => {
      const workbook = workbookOf(sheetOfPlan(plan, "Phụ lục"));
      const steps = checkSteps(workbook, { rulesOff });
      let stops = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) stops++;
      expect(stops).toBe(1 + rules.length - rulesOff.length);
      expect(step.value.report).toEqual(checkWorkbook(workbook, { rulesOff }).report);
    }),
    runs(30),
  );
});
