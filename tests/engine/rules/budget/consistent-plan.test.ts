import fc from "fast-check";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { rules } from "../../../../src/engine/rules/index";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { formatAddress } from "../../../../src/engine/snapshot/address";
import { workbookOf } from "../../../support/plan-builder";
import type { TestCell } from "../../../support/plan-builder";
import type { Row } from "./money-rows";
import { heading, sum, sumRow, task, total } from "./money-rows";

/** How a section states its sum: not at all, typed or by a formula on its heading, or in a row of its own. */
type SumStyle = "none" | "typed" | "formula" | "row";

interface Section {
  readonly style: SumStyle;
  /** Hundredths, so that sums are exact. */
  readonly cents: readonly number[];
}

const section = fc.record<Section>({
  style: fc.constantFrom<SumStyle>("none", "typed", "formula", "row"),
  cents: fc.array(fc.integer({ min: 100, max: 900_00 }), { minLength: 1, maxLength: 4 }),
});
const plans = fc.record({
  sections: fc.array(section, { minLength: 1, maxLength: 4 }),
  totalFirst: fc.boolean(),
  typedTotal: fc.boolean(),
});
type PlanShape = typeof plans extends fc.Arbitrary<infer Shape> ? Shape : never;

const LABELS = ["I", "II", "III", "IV"];
const HEADER_ROWS = 4;
const amountOf = (cents: readonly number[]) => cents.reduce((all, one) => all + one, 0) / 100;

/** The rows of the plan; the first task of it costs `extra` more than its sums say. */
function rowsOf({ sections, totalFirst, typedTotal }: PlanShape, extra = 0): Row[] {
  const rows: Row[] = totalFirst ? [[]] : [];
  const places: string[] = [];
  sections.forEach(({ style, cents }, at) => {
    const top = HEADER_ROWS + rows.length + 2;
    const range = `G${String(top)}:G${String(top + cents.length - 1)}`;
    places.push(range);
    const stated: TestCell = style === "formula" ? sum(`SUM(${range})`, amountOf(cents)) : amountOf(cents);
    const label = LABELS[at] ?? "";
    rows.push(heading(label, style === "typed" || style === "formula" ? stated : null));
    cents.forEach((one, index) => {
      rows.push(
        task(String(index + 1), (one + (at === 0 && index === 0 ? extra : 0)) / 100, `Việc ${String(rows.length)}`),
      );
    });
    if (style === "row") rows.push(sumRow(`Cộng mục ${label}`, stated));
  });
  const all = amountOf(sections.flatMap(({ cents }) => cents));
  const totalRow = total(typedTotal ? all : sum(`SUM(${places.join(",")})`, all));
  return totalFirst ? [totalRow, ...rows.slice(1)] : [...rows, totalRow];
}

const budgetRules = rules.filter(({ meta }) => meta.id.startsWith("budget/"));
const problems = (rows: readonly Row[]) =>
  runRules(recognizePlan(workbookOf({ rows })), budgetRules)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }) => `${rule} ${formatAddress(cell)}`);

test("a plan that adds up has no fault", () => {
  fc.assert(
    fc.property(plans, (shape) => {
      expect(problems(rowsOf(shape))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a task off by more than rounding makes every typed sum over it wrong, and no other", () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 101, max: 10_000 }), (shape, extra) => {
      const [first] = shape.sections;
      const wrongSection =
        first && (first.style === "typed" || first.style === "row") ? ["budget/subtotal-mismatch"] : [];
      const wrongTotal = shape.typedTotal ? ["budget/total-mismatch"] : [];
      const found = problems(rowsOf(shape, extra)).map((problem) => problem.split(" ")[0]);
      expect(found.sort()).toEqual([...wrongSection, ...wrongTotal].sort());
    }),
    { numRuns: 60 },
  );
});
