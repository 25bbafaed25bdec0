import { applyChanges } from "../../../src/engine/changes/apply";
import { moveRows } from "../../../src/engine/changes/moved-sheet";
import { checkWorkbook } from "../../../src/engine/check";
import { markedSheets } from "../../../src/engine/snapshot/sheet-marker";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { summarize } from "../../../src/engine/summaries/summarize";
import { workbookOf } from "../../support/plan-builder";
import { changedSheet, contentOfRun, OPTIONS, runOn, shownRows, typed, withSummaries } from "../../support/summaries";

const [OFFICE, STAFF] = ["văn phòng", "phòng tổ chức cán bộ"];
const ROWS = [
  ["1", "Lập kế hoạch kiểm tra", "Kế hoạch", "Văn phòng Sở", "Sở Tài chính", "Quý I", 5],
  ["2", "Tập huấn giáo viên", "Báo cáo", "Phòng Tổ chức cán bộ", "", "Quý II", 7],
];
const WORKBOOK = workbookOf({ rows: ROWS });
const MADE = withSummaries(WORKBOOK);

function states(workbook: WorkbookSnapshot, options: Parameters<typeof runOn>[1] = {}): string[] {
  return runOn(workbook, options).sheets.map(({ name, state }) => `${name}: ${state}`);
}

describe("a first run", () => {
  test("makes the overall sheet and one for every unit that leads, last in the workbook", () => {
    const run = runOn(WORKBOOK);
    expect(run.sheets).toEqual([
      { name: "Tổng hợp", unit: null, state: "new" },
      { name: "TH VP", unit: OFFICE, state: "new" },
      { name: "TH TCCB", unit: STAFF, state: "new" },
    ]);
    expect(MADE.sheets.map(({ name }) => name)).toEqual(["Phụ lục", "Tổng hợp", "TH VP", "TH TCCB"]);
    expect([...markedSheets(MADE)].map(([name, { kind, unit }]) => [name, kind, unit])).toEqual([
      ["Tổng hợp", "overall", ""],
      ["TH VP", "unit", OFFICE],
      ["TH TCCB", "unit", STAFF],
    ]);
  });

  test("makes the sheets of chosen units only, also of one that only helps", () => {
    expect(states(WORKBOOK, { units: ["sở tài chính"] })).toEqual(["Tổng hợp: new", "TH STC: new"]);
    expect(states(WORKBOOK, { units: [] })).toEqual(["Tổng hợp: new"]);
  });

  test("never touches a sheet of the user's that has the name", () => {
    const workbook = workbookOf(
      { rows: ROWS },
      { name: "th vp", title: [], header: ["Ghi chú"], rows: [] },
      { name: "Tổng Hợp", title: [], header: ["Ghi chú"], rows: [] },
    );
    expect(states(workbook)).toEqual(["Tổng hợp (2): new", "TH VP (2): new", "TH TCCB: new"]);
    const after = withSummaries(workbook);
    expect(after.sheets.slice(0, 3)).toEqual(workbook.sheets);
  });
});

describe("a second run", () => {
  test("changes nothing, also after rows were put in above the plan and a sheet was renamed", () => {
    expect(runOn(MADE).changes).toEqual([]);
    expect(states(MADE)).toEqual(["Tổng hợp: unchanged", "TH VP: unchanged", "TH TCCB: unchanged"]);
    expect(runOn(changedSheet(MADE, "Phụ lục", (sheet) => moveRows(sheet, 0, 2))).changes).toEqual([]);
    const renamed = {
      ...changedSheet(MADE, "TH VP", (sheet) => ({ ...sheet, name: "Văn phòng" })),
      definedNames: MADE.definedNames.map((name) => (name.sheet === "TH VP" ? { ...name, sheet: "Văn phòng" } : name)),
    };
    expect(states(renamed)).toEqual(["Tổng hợp: unchanged", "Văn phòng: unchanged", "TH TCCB: unchanged"]);
  });

  test("makes anew, in its place, what the plan changed", () => {
    const changed = typed(MADE, "Phụ lục", 4, 6, 50);
    const run = runOn(changed);
    expect(run.sheets.map(({ state }) => state)).toEqual(["updated", "updated", "unchanged"]);
    const after = applyChanges(changed, run.changes);
    expect(after.sheets.map(({ name }) => name)).toEqual(MADE.sheets.map(({ name }) => name));
    expect(runOn(after).changes).toEqual([]);
  });

  test("makes anew with other options, though the contents are the same", () => {
    expect(runOn(MADE, { asOf: "2026-05-11", units: [] }).sheets.map(({ state }) => state)).toEqual(["updated"]);
    expect(runOn(MADE, { leadColumn: "internalLead" }).sheets.map(({ state }) => state)).toEqual([
      "updated",
      "updated",
      "updated",
    ]);
  });

  test("keeps sheets up to date that were asked for once, and leaves the others alone", () => {
    const made = withSummaries(WORKBOOK, { units: ["sở tài chính"] });
    const changed = typed(made, "Phụ lục", 4, 5, "Quý III");
    expect(states(changed)).toEqual(["Tổng hợp: updated", "TH VP: new", "TH TCCB: new", "TH STC: updated"]);
    expect(states(typed(MADE, "Phụ lục", 4, 5, "Quý III"), { units: [STAFF] })).toEqual([
      "Tổng hợp: updated",
      "TH TCCB: unchanged",
    ]);
  });

  test("deletes the sheet of a unit the plan no longer names, unless it was edited", () => {
    const gone = typed(MADE, "Phụ lục", 5, 3, "Văn phòng Sở");
    const run = runOn(gone, { units: [] });
    expect(run.sheets.at(-1)).toEqual({ name: "TH TCCB", unit: STAFF, state: "removed" });
    expect(applyChanges(gone, run.changes).sheets.map(({ name }) => name)).toEqual(["Phụ lục", "Tổng hợp", "TH VP"]);
    const edited = typed(gone, "TH TCCB", 0, 0, "Của tôi");
    expect(runOn(edited, { units: [] }).sheets.at(-1)?.state).toBe("edited");
    expect(runOn(edited, { units: [], edited: "overwrite" }).sheets.at(-1)?.state).toBe("removed");
  });
});

describe("a sheet edited by hand", () => {
  const EDITED = typed(typed(MADE, "TH VP", 0, 0, "Của tôi"), "Phụ lục", 4, 6, 50);
  const stateOf = (edited: typeof OPTIONS.edited) => runOn(EDITED, { edited, units: [OFFICE] }).sheets.slice(1);

  test.each(["ask", "keep"] as const)("%s: is left and told", (edited) => {
    expect(stateOf(edited)).toEqual([{ name: "TH VP", unit: OFFICE, state: "edited" }]);
    expect(
      withSummaries(EDITED, { edited })
        .sheets.find(({ name }) => name === "TH VP")
        ?.cells.get(0, 0)?.value,
    ).toBe("Của tôi");
  });

  test("is told also where the plan did not change", () => {
    const edited = typed(MADE, "TH VP", 0, 0, "Của tôi");
    expect(states(edited, { units: [OFFICE] })).toEqual(["Tổng hợp: unchanged", "TH VP: edited"]);
  });

  test("overwrite: is made anew in its place", () => {
    expect(stateOf("overwrite")).toEqual([{ name: "TH VP", unit: OFFICE, state: "updated" }]);
    expect(runOn(withSummaries(EDITED, { edited: "overwrite" })).changes).toEqual([]);
  });

  test("beside: stays, and another one is made and kept from then on", () => {
    expect(stateOf("beside")).toEqual([{ name: "TH VP (2)", unit: OFFICE, state: "new" }]);
    const after = withSummaries(EDITED, { edited: "beside" });
    expect(states(after)).toEqual(["Tổng hợp: unchanged", "TH VP (2): unchanged", "TH TCCB: unchanged"]);
    expect(states(typed(after, "Phụ lục", 4, 6, 51), { edited: "beside" })).toEqual([
      "Tổng hợp: updated",
      "TH VP (2): updated",
      "TH TCCB: unchanged",
    ]);
  });

  test("into just what would be made: is no edit", () => {
    const other = withSummaries(typed(WORKBOOK, "Phụ lục", 4, 6, 50));
    const cells = other.sheets.find(({ name }) => name === "TH VP")?.cells;
    const workbook = changedSheet(EDITED, "TH VP", (sheet) => ({ ...sheet, cells: cells ?? sheet.cells }));
    expect(runOn(workbook, { units: [OFFICE] }).sheets.slice(1)).toEqual([
      { name: "TH VP", unit: OFFICE, state: "updated" },
    ]);
  });
});

describe("findings about summaries", () => {
  test("do not count in the verdict, so that making them does not change it", () => {
    const changed = typed(MADE, "Phụ lục", 4, 6, 50);
    expect(checkWorkbook(changed).report.findings.map(({ rule }) => rule)).toContain("summary/out-of-date");
    const overall = shownRows(contentOfRun(runOn(changed), "Tổng hợp"));
    expect(overall.flat().filter((text) => String(text).startsWith("Kết luận"))).toEqual([
      "Kết luận: Không còn lỗi (còn 1 cảnh báo cần xem)",
    ]);
  });

  test("an ignored finding makes the overall sheet another one, but not out of date", () => {
    const { plan, report } = checkWorkbook(MADE);
    const [finding] = report.findings;
    if (!finding) throw new Error("the plan has no finding to ignore");
    const ignores = [{ rule: finding.rule, fingerprint: finding.fingerprint, reason: "Đã thống nhất" }];
    const checked = checkWorkbook(MADE, { ignores });
    expect(checked.report.findings.filter(({ rule }) => rule.startsWith("summary/"))).toEqual([]);
    const run = summarize(plan, checked.report, OPTIONS);
    expect(run.sheets.map(({ state }) => state)).toEqual(["updated", "unchanged", "unchanged"]);
    const after = applyChanges(MADE, run.changes);
    const again = checkWorkbook(after, { ignores });
    expect(again.report.findings).toEqual(checked.report.findings);
    expect(summarize(again.plan, again.report, OPTIONS).changes).toEqual([]);
    // Made again by its fix it is the same as made by hand: it tells of what was ignored, too.
    const late = checkWorkbook(typed(after, "Phụ lục", 4, 6, 50), { ignores });
    const fix = late.report.findings.find(
      ({ rule, sheet }) => rule === "summary/out-of-date" && sheet === "Tổng hợp",
    )?.fix;
    expect(fix?.changes).toEqual(
      summarize(late.plan, late.report, OPTIONS).changes.filter(({ sheet }) => sheet === "Tổng hợp"),
    );
  });
});

test("a report sheet of ours is no summary", () => {
  const names = MADE.definedNames.map((name) =>
    name.sheet === "TH VP" ? { ...name, refersTo: '"report||x|0"' } : name,
  );
  expect(states({ ...MADE, definedNames: names })).toEqual([
    "Tổng hợp: unchanged",
    "TH VP (2): new",
    "TH TCCB: unchanged",
  ]);
});
