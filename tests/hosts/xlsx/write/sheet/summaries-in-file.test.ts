import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyChanges } from "../../../../../src/engine/changes/apply";
import type { WorkbookChange, WorkbookSnapshot } from "../../../../../src/engine/index";
import { templateChanges } from "../../../../../src/engine/index";
import { FileHost } from "../../../../../src/hosts/xlsx/file-host";
import { WORKBOOK_ORDER, WORKSHEET_ORDER } from "../../../../../src/hosts/xlsx/write/element-order";
import { runOn } from "../../../../support/summaries";
import { unchanged, WrittenWorkbook } from "../../../../support/written-workbook";

const SAMPLES = ["ke-hoach-cchc-mau.xlsx", "ke-hoach-cchc-sach.xlsx"].map((name) => join("assets/samples", name));
// Two older plans stand beside the project where they are at hand.
const SEEDS = ["brvt", "daknong"].map((name) =>
  join(__dirname, `../../../../../../shared/cases/seed-${name}-2021.xlsx`),
);
const FILES = [...SAMPLES, ...SEEDS.filter(existsSync)];

const summariesOf = (snapshot: WorkbookSnapshot): readonly WorkbookChange[] => runOn(snapshot).changes;

/** What a snapshot says of each sheet and name. */
function contents({ sheets, definedNames }: WorkbookSnapshot) {
  return {
    sheets: sheets.map(({ name, cells, merges }) => [
      name,
      cells.rowNumbers().map((row) => [row, cells.row(row)]),
      merges,
    ]),
    names: definedNames.filter(({ name }) => !name.startsWith("_xlnm.")),
  };
}

describe.each(FILES)("%s", (file) => {
  const before = WrittenWorkbook.of(new Uint8Array(readFileSync(file)));
  const changes = summariesOf(before.snapshot);
  const after = before.after(...changes);

  test("the sheets are read as they were meant; the plan stays as it is", () => {
    expect(after.refused).toEqual([]);
    const expected = contents(applyChanges(before.snapshot, changes));
    const written = contents(after.snapshot);
    expect(written.sheets).toEqual(expected.sheets);
    expect(new Set(written.names.map((one) => JSON.stringify(one)))).toEqual(
      new Set(expected.names.map((one) => JSON.stringify(one))),
    );
    const changed = before.names().filter((name) => !unchanged(before, after).includes(name));
    const may =
      /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|docProps\/app\.xml)$/;
    expect(changed.filter((name) => !may.test(name))).toEqual([]);
  });

  test("made again they change nothing; made anew they stay in their parts", () => {
    expect(summariesOf(after.snapshot)).toEqual([]);
    const options = { signature: true, asOf: "2026-08-01" };
    const again = after.after(...runOn(after.snapshot, options).changes);
    expect(again.refused).toEqual([]);
    expect(again.names()).toEqual(after.names());
    expect(again.edit.sheets().map(({ name, part }) => [name, part])).toEqual(
      after.edit.sheets().map(({ name, part }) => [name, part]),
    );
    expect(runOn(again.snapshot, options).changes).toEqual([]);
  });

  test("the package holds together: targets, kinds of parts, order of elements", () => {
    const { package: parts } = after.edit;
    for (const name of after.names().filter((one) => !one.endsWith(".rels") && one !== "[Content_Types].xml")) {
      expect([name, parts.contentTypes().of(name)]).not.toEqual([name, undefined]);
      for (const { target, isExternal } of parts.relationships(name).all()) {
        expect([name, target, isExternal || parts.has(target)]).toEqual([name, target, true]);
      }
    }
    const orders: [string, readonly string[]][] = [
      [after.edit.part, WORKBOOK_ORDER],
      ...after.edit.sheets().map(({ part }): [string, readonly string[]] => [part, WORKSHEET_ORDER]),
    ];
    for (const [part, order] of orders) {
      const places = after
        .root(part)
        .elements()
        .map((one) => order.indexOf(one.name));
      expect([part, places]).toEqual([part, [...places].sort((a, b) => a - b)]);
    }
  });

  test("taken back, the file is what it was", async () => {
    const bytes = new Uint8Array(readFileSync(file));
    const host = new FileHost(bytes);
    const { snapshot } = await host.read();
    await host.apply(summariesOf(snapshot), "Tổng hợp");
    expect(host.toBytes()).not.toEqual(bytes);
    await host.undo();
    expect(host.toBytes()).toEqual(bytes);
  });
});

test("the template's drop-downs take their choices from the sheet of units", () => {
  const before = WrittenWorkbook.of(new Uint8Array(readFileSync(SAMPLES[0] ?? "")));
  const changes = templateChanges(before.snapshot, { period: { kind: "year", firstYear: 2027, lastYear: 2027 } });
  const after = before.after(...changes);
  expect(after.refused).toEqual([]);
  const [directory, plan] = after.edit.sheets().slice(-2);
  const source = after
    .root(plan?.part ?? "")
    .element("dataValidations")
    ?.element("dataValidation")
    ?.element("formula1");
  expect(source?.text()).toContain(`'${directory?.name ?? ""}'!$`);
  expect(contents(after.snapshot).sheets).toEqual(contents(applyChanges(before.snapshot, changes)).sheets);
});
