import type { TableSetting, WorkbookSettings } from "../../../src/engine/index";
import { checkOptionsOf, checkWorkbook, DEFAULT_SETTINGS } from "../../../src/engine/index";
import {
  decidedAt,
  headingAt,
  placeOfTable,
  settingOf,
  tableAt,
  withColumnRole,
  withoutColumnRoles,
  withTable,
  withTableExcluded,
  withTableIncluded,
} from "../../../src/ui/store/table-changes";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";

const SHEETS = [
  { name: "A", rows: [task("1", "Rà soát")] },
  { name: "B", rows: [task("1", "Kiểm tra")] },
];

const planOf = (settings: WorkbookSettings) => checkWorkbook(workbookOf(...SHEETS), checkOptionsOf(settings)).plan;

function tableOf(settings: WorkbookSettings, name: string) {
  const plan = planOf(settings);
  const appendix = plan.appendices.find(({ sheet }) => sheet.name === name);
  if (!appendix) throw new Error(`no table on ${name}`);
  return { plan, appendix, options: plan.options.tables };
}

const whole = (sheet: string, part: Partial<TableSetting> = {}): TableSetting => ({
  sheet,
  headerRow: null,
  columns: [],
  excluded: false,
  ...part,
});

test("a decision about one table leaves those about others alone and replaces its own", () => {
  const first = tableOf(DEFAULT_SETTINGS, "A");
  const one = withColumnRole(DEFAULT_SETTINGS, first.appendix, first.options, 2, "note");
  const second = tableOf(one, "B");
  const two = withColumnRole(one, second.appendix, second.options, 4, "note");
  expect(two.tables.map(({ sheet, columns }) => [sheet, columns])).toEqual([
    ["B", [{ column: 4, role: "note" }]],
    ["A", [{ column: 2, role: "note" }]],
  ]);
  const again = tableOf(two, "A");
  const three = withColumnRole(two, again.appendix, again.options, 2, "other");
  expect(three.tables.map(({ sheet, columns }) => [sheet, columns])).toEqual([
    ["A", [{ column: 2, role: "other" }]],
    ["B", [{ column: 4, role: "note" }]],
  ]);
  const last = tableOf(three, "A");
  expect(withoutColumnRoles(three, last.appendix, last.options).tables[0]).toEqual(settingOf(last.appendix));
});

test("a decision about a whole sheet stays behind one about its table, with the columns it gave", () => {
  const settings = { ...DEFAULT_SETTINGS, tables: [whole("A", { columns: [{ column: 2, role: "note" }] })] };
  const { appendix, options } = tableOf(settings, "A");
  const changed = withColumnRole(settings, appendix, options, 4, "other");
  expect(changed.tables).toHaveLength(2);
  expect(changed.tables[0]?.columns).toEqual([
    { column: 2, role: "note" },
    { column: 4, role: "other" },
  ]);
  expect(changed.tables[1]).toBe(settings.tables[0]);
});

test("left out and taken in again: the columns of the table stay", () => {
  const start = tableOf(DEFAULT_SETTINGS, "A");
  const mapped = withColumnRole(DEFAULT_SETTINGS, start.appendix, start.options, 2, "note");
  const { appendix, options } = tableOf(mapped, "A");
  const out = withTableExcluded(mapped, appendix, options);
  expect(out.tables).toEqual([{ ...mapped.tables[0], excluded: true }]);
  const without = planOf(out);
  expect(without.appendices.map(({ sheet }) => sheet.name)).toEqual(["B"]);
  const decided = without.excludedTables[0]?.decided ?? null;
  expect(withTableIncluded(out, decided, without.options.tables)).toEqual(mapped);
  expect(withTableIncluded(out, null, without.options.tables)).toEqual(out);
  expect(withTableIncluded(out, decided, undefined)).toEqual(out);
});

test("a heading pointed at is its texts, whatever else stands in the row", () => {
  const sheet = sheetOf({ name: "A", title: [], header: ["No", null, 5, "  ", "Việc"], rows: [] });
  expect(headingAt(sheet, 0)).toEqual({
    sheet: "A",
    headerRow: 0,
    headings: [
      { column: 0, text: "No" },
      { column: 4, text: "Việc" },
    ],
    columns: [],
    excluded: false,
  });
});

test("the decision about the table in a row, checked or left out", () => {
  const { plan, appendix, options } = tableOf(DEFAULT_SETTINGS, "A");
  expect(decidedAt(plan, "A", 3)).toBeNull();
  const out = planOf(withTableExcluded(DEFAULT_SETTINGS, appendix, options));
  expect(decidedAt(out, "A", 3)).toBe(out.options.tables?.[0]);
  expect([decidedAt(out, "A", 4), decidedAt(out, "B", 3)]).toEqual([null, null]);
  const mapped = planOf(withTable(DEFAULT_SETTINGS, null, options, settingOf(appendix)));
  expect(decidedAt(mapped, "A", 3)).toBe(mapped.options.tables?.[0]);
});

test("the table at a place, else one of its sheet, else the first, else none", () => {
  const { plan, appendix } = tableOf(DEFAULT_SETTINGS, "B");
  expect(tableAt(plan, placeOfTable(appendix))).toBe(appendix);
  expect(tableAt(plan, { sheet: "B", row: 90, column: 0 })).toBe(appendix);
  expect(tableAt(plan, { sheet: "B", row: 3, column: 9 })).toBe(appendix);
  expect(tableAt(plan, { sheet: "gone", row: 3, column: 0 })?.sheet.name).toBe("A");
  expect(tableAt(plan, null)?.sheet.name).toBe("A");
  expect(tableAt({ ...plan, appendices: [] }, null)).toBeNull();
});
