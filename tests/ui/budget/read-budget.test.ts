import fc from "fast-check";
import { budgetOverview, checkWorkbook } from "../../../src/engine/index";
import { budgetAnswer } from "../../../src/ui/budget/budget-answer";
import { readBudget } from "../../../src/ui/budget/read-budget";
import { workbookOf } from "../../support/plan-builder";
import { randomPlan, sheetOfPlan } from "../../support/random-plan";
import { runs } from "../../support/runs";

test("an overview comes across with its exact amounts", () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => {
      const checked = checkWorkbook(workbookOf(sheetOfPlan(plan, "1000")));
      expect(readBudget(budgetAnswer(checked, null).head)).toEqual(budgetOverview(checked.plan));
    }),
    runs(30),
  );
});
