import { applyChanges } from "../../../src/engine/changes/apply";
import { checkWorkbook } from "../../../src/engine/check";
import { formatAddress } from "../../../src/engine/snapshot/address";
import { samplePlanChange } from "../../../src/engine/template/sample-plan";
import { workbookOf } from "../../support/plan-builder";

function sampleOf(year: number, ...taken: string[]) {
  const workbook = workbookOf(...taken.map((name) => ({ name, title: [], header: [], rows: [] })));
  const change = samplePlanChange(workbook, year);
  return { change, report: checkWorkbook(applyChanges(workbook, [change])).report };
}

test.each([2025, 2026, 2027])("the sample plan of %d has a few faults, and no others", (year) => {
  const { report } = sampleOf(year);
  expect(report.planYears).toEqual([year]);
  expect(report.appendices.map(({ tasks }) => tasks)).toEqual([5]);
  const told = report.findings.filter(({ severity }) => severity !== "info");
  expect(told.map(({ rule, cell }) => `${rule} ${formatAddress(cell)}`)).toEqual([
    "unit/lead-missing D8",
    "numbering/sequence A9",
    "unit/variant D9",
    "time/impossible F9",
    "budget/number-as-text G9",
    "deliverable/missing C11",
    "time/outside-plan F12",
  ]);
});

test("it goes beside what is there", () => {
  expect(sampleOf(2026, "Kế hoạch thử").change.sheet).not.toBe("Kế hoạch thử");
  expect(sampleOf(2026).change).toMatchObject({ type: "putSheet", sheet: "Kế hoạch thử", over: null });
  expect(sampleOf(2026).change.content.marker).toBeNull();
});
