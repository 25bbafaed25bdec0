import { readFileSync } from "node:fs";
import { looksGenerated } from "../../../src/engine/recognition/looks-generated";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { withSummaries } from "../../support/summaries";

/** The sample plan with its summaries, and without the names that tell them. */
function untold(live: boolean) {
  const sample = readWorkbook(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
  return { ...withSummaries(sample, { live, startEnd: true, signature: true, recipients: true }), definedNames: [] };
}

test.each([true, false])("summaries are no plans though nothing tells them (live: %s)", (live) => {
  const workbook = untold(live);
  expect(workbook.sheets.length).toBeGreaterThan(5);
  const known = workbook.sheets.filter(looksGenerated).map(({ name }) => name);
  expect(known).toEqual(workbook.sheets.map(({ name }) => name).filter((name) => name !== "Phụ lục"));
  const plan = recognizePlan(workbook);
  expect(plan.appendices.map(({ sheet }) => sheet.name)).toEqual(["Phụ lục"]);
  expect(plan.otherTables).toEqual([]);
});

test("a sheet of the user's with such a title is read like any other", () => {
  const { sheets } = readWorkbook(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
  const [plan] = sheets;
  if (!plan) throw new Error("no sheet");
  const present = plan.cells.get(0, 0);
  if (!present) throw new Error("no title");
  for (const title of ["TỔNG HỢP NHIỆM VỤ THEO ĐƠN VỊ", "NHIỆM VỤ CỦA PHÒNG TỔ CHỨC CÁN BỘ"]) {
    plan.cells.set(0, 0, { ...present, value: title });
    expect(looksGenerated(plan)).toBe(false);
  }
});
