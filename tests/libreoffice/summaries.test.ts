import { readFileSync } from "node:fs";
import type { PutSheetChange, WorkbookChange } from "../../src/engine/index";
import { PRINT_AREA, templateChanges } from "../../src/engine/index";
import { FileHost } from "../../src/hosts/xlsx/file-host";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { runOn } from "../support/summaries";
import { WrittenWorkbook } from "../support/written-workbook";
import { savedByLibreOffice } from "./libreoffice";

const SAMPLE = readFileSync("assets/samples/ke-hoach-cchc-sach.xlsx");

async function written(changes: readonly WorkbookChange[]): Promise<Uint8Array> {
  const host = new FileHost(SAMPLE);
  expect((await host.apply(changes, "")).refused).toEqual([]);
  return host.toBytes();
}

/** The same sheets, formulas without their values: whoever opens the file must calculate. */
function uncalculated(change: WorkbookChange): WorkbookChange {
  if (change.type !== "putSheet") return change;
  const cells = change.content.cells.map((cell) =>
    cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, cached: null } } : cell,
  );
  return { ...change, content: { ...change.content, cells } };
}

function formulasOf(changes: readonly WorkbookChange[]) {
  const sheets = changes.filter((change): change is PutSheetChange => change.type === "putSheet");
  return sheets.flatMap(({ sheet, content }) =>
    content.cells.flatMap(({ row, column, content: cell }) =>
      cell.kind === "formula" ? [{ sheet, row, column, formula: cell.formula, value: cell.cached }] : [],
    ),
  );
}

const SUMMARIES = runOn(readWorkbook(SAMPLE), { live: true }).changes;
const TEMPLATE = templateChanges(readWorkbook(SAMPLE), {
  period: { kind: "year", firstYear: 2027, lastYear: 2027 },
});

test.each([
  ["the summary sheets", SUMMARIES, 50],
  ["the template", TEMPLATE, 1],
])("what LibreOffice calculates on %s is what we wrote as values", async (_, changes, least) => {
  const formulas = formulasOf(changes);
  expect(formulas.length).toBeGreaterThanOrEqual(least);
  const { sheets } = readWorkbook(savedByLibreOffice(await written(changes.map(uncalculated))));
  const calculated = formulas.map(({ sheet, row, column, formula }) => {
    const value = sheets.find(({ name }) => name === sheet)?.cells.get(row, column)?.value;
    return { sheet, row, column, formula, value };
  });
  expect(calculated).toEqual(formulas);
});

test("LibreOffice finds on the sheets what we put there: print setup, chart, drop-downs, names", async () => {
  const saved = WrittenWorkbook.of(savedByLibreOffice(await written([...SUMMARIES, ...TEMPLATE])));
  const unit = saved.root(saved.edit.sheets().find(({ name }) => name.startsWith("TH "))?.part ?? "");
  expect(unit.element("pageSetup")?.attribute("paperSize")).toBe("9");
  expect(unit.element("pageSetup")?.attribute("orientation")).toBe("landscape");
  expect(unit.element("pageMargins")?.attribute("left")).toMatch(/^1\.18/);
  expect(unit.element("headerFooter")?.attribute("differentFirst")).toBe("true");
  expect(unit.element("headerFooter")?.element("oddHeader")?.text()).toMatch(/&C.*&P$/);
  expect(saved.text("xl/charts/chart1.xml")).toContain("Văn phòng Sở");
  const plan = saved.root(saved.edit.sheets().find(({ name }) => name === TEMPLATE[1]?.sheet)?.part ?? "");
  expect(plan.element("dataValidations")?.toString()).toContain("Danh mục đơn vị");
  const names = saved.snapshot.definedNames;
  expect(names.filter(({ name }) => name === "SoatPhuLuc").length).toBeGreaterThan(5);
  expect(names.filter(({ name }) => name === "_xlnm.Print_Titles").length).toBeGreaterThan(5);
  expect(names.some(({ name, sheet }) => name === PRINT_AREA && sheet === "Phụ lục")).toBe(true);
});
