import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { applyChanges } from "../../src/engine/changes/apply";
import { checkWorkbook } from "../../src/engine/check";
import type { FillOptions } from "../../src/engine/fill-plan";
import { fillProposals } from "../../src/engine/fill-plan";
import { fillChanges } from "../../src/engine/fill/fill-changes";
import { helperColumnRemovals } from "../../src/engine/fill/helper-removals";
import type { Proposal } from "../../src/engine/fill/proposal";
import type { Finding } from "../../src/engine/findings/finding";
import { safeFixes } from "../../src/engine/findings/safe-fixes";
import type { Plan } from "../../src/engine/plan/plan";
import { recognizePlan } from "../../src/engine/recognition/recognize";
import { rules } from "../../src/engine/rules/index";
import { formatAddress, parseAddress } from "../../src/engine/snapshot/address";
import { isBlankValue } from "../../src/engine/snapshot/cell";
import type { WorkbookSnapshot } from "../../src/engine/snapshot/workbook";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import type { TestSheet } from "../support/plan-builder";
import { workbookOf } from "../support/plan-builder";
import { randomPlan, sheetOfPlan, uncalculated } from "../support/random-plan";

function propose(sheet: TestSheet, options: FillOptions = {}): Proposal[] {
  return fillProposals(recognizePlan(workbookOf(sheet)), options);
}

const brief = ({ column, cell, after }: Proposal) => [column, formatAddress(cell), after];
const placeOf = ({ rule, sheet, cell }: Finding) => [rule, sheet, formatAddress(cell)].join(" ");

/** What must hold of a fill, whatever the workbook. */
function expectGoodFill(workbook: WorkbookSnapshot): void {
  const before = checkWorkbook(workbook);
  const proposals = fillProposals(before.plan);
  const filled = applyChanges(workbook, fillChanges(before.plan, proposals));
  const after = checkWorkbook(filled);
  const known = new Set(before.report.findings.map(placeOf));
  expect(after.report.findings.map(placeOf).filter((place) => !known.has(place))).toEqual([]);
  expect(after.report.appendices).toEqual(before.report.appendices);
  expect(fillProposals(after.plan).map(brief)).toEqual([]);
  expectOnlyBlanksFilled(before.plan, proposals);
  const removed = applyChanges(filled, helperColumnRemovals(after.plan));
  expect(removed.definedNames).toEqual(workbook.definedNames);
}

function expectOnlyBlanksFilled({ appendices }: Plan, proposals: readonly Proposal[]): void {
  for (const { sheet, cell } of proposals) {
    const cells = appendices.find((appendix) => appendix.sheet.name === sheet)?.sheet.cells;
    expect([formatAddress(cell), isBlankValue(cells?.at(cell)?.value ?? null)]).toEqual([formatAddress(cell), true]);
  }
}

/** What must hold of the safe fixes together, whatever the workbook. */
function expectGoodSafeFixes(workbook: WorkbookSnapshot): void {
  const before = checkWorkbook(workbook).report;
  const { findings, changes } = safeFixes(before);
  const after = checkWorkbook(uncalculated(applyChanges(workbook, changes))).report.findings;
  const fixed = new Set(findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  expect(after.filter(({ rule, fingerprint }) => fixed.has(`${rule} ${fingerprint}`)).map(placeOf)).toEqual([]);
  const known = new Set(before.findings.map(placeOf));
  // A total that fits because SUM skips the amounts stored as text is not blamed for them; once they are numbers, it is.
  const isLaidBare = ({ rule }: Finding) => /^budget\/(sub)?total-mismatch$/.test(rule);
  const added = after.filter((finding) => finding.severity !== "info" && !isLaidBare(finding));
  expect(added.map(placeOf).filter((place) => !known.has(place))).toEqual([]);
}

describe("on any plan", () => {
  test("a fill brings nothing new to report, changes no reading, and leaves nothing to fill", () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        expectGoodFill(uncalculated(workbookOf(sheetOfPlan(plan, "Phụ lục"))));
      }),
    );
  });

  test("all safe fixes go together", () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        expectGoodSafeFixes(uncalculated(workbookOf(sheetOfPlan(plan, "Phụ lục"))));
      }),
    );
  });
});

const task = (number: string, lead: string, coordinating = "", time = "Quý I") => [
  number,
  `Lập danh sách ${number}`,
  "Danh sách",
  lead,
  coordinating,
  time,
];

describe("proposals that would give a rule something to say are left out", () => {
  test("alone: the group's unit would help itself", () => {
    const rows = [
      ["1", "Cải cách", "", "", "Văn phòng Sở"],
      task("1.1", "Văn phòng Sở"),
      task("1.2", "Thanh tra Sở"),
      task("1.3", "Phòng Tổ chức cán bộ"),
    ];
    const columns = ["coordinating"] as const;
    expect(propose({ rows }, { columns }).map(brief)).toEqual([
      ["coordinating", "E7", "Văn phòng Sở"],
      ["coordinating", "E8", "Văn phòng Sở"],
    ]);
  });

  test("only on the sheet they are on", () => {
    const rows = (lead: string) => [
      ["1", "Cải cách", "", "", "Văn phòng Sở"],
      task("1.1", lead),
      task("1.2", "Phòng Tổ chức cán bộ"),
    ];
    const workbook = workbookOf(
      { name: "PL 1", rows: rows("Văn phòng Sở") },
      { name: "PL 2", rows: rows("Thanh tra Sở") },
    );
    const proposals = fillProposals(recognizePlan(workbook), { columns: ["coordinating"] });
    expect(proposals.map(({ sheet, cell }) => `${sheet} ${formatAddress(cell)}`)).toEqual([
      "PL 1 E7",
      "PL 2 E6",
      "PL 2 E7",
    ]);
  });

  test("a time that is no date", () => {
    const rows = [
      ["1", "Cải cách", "", "", "", "Thường xuyên"],
      task("1.1", "Văn phòng Sở", "", ""),
      task("1.2", "Văn phòng Sở"),
    ];
    expect(propose({ rows }, { columns: ["time"] })).toEqual([]);
  });
});

describe("a finding that a fill would bring takes away", () => {
  const rows = [
    ["1", "Cải cách", "", "Văn phòng Sở", "Phòng Tổ chức cán bộ", "Quý I"],
    ["1.1", "Lập danh sách một", "Danh sách", "", "", ""],
    ["1.2", "Lập danh sách hai", "Danh sách", "", "Phòng Quản lý chất lượng", "Quý I"],
  ];
  const columns = ["lead", "coordinating", "time"] as const;
  const proposed = () => propose({ rows }, { columns }).map(({ column, cell }) => `${column} ${formatAddress(cell)}`);
  const ALL = ["lead D6", "lead D7", "coordinating E6", "time F6"];
  const without = (...names: readonly string[]) => ALL.filter((name) => !names.includes(name));

  test.each<[string, string, readonly string[]]>([
    ["the proposal for its cell", "E6", without("coordinating E6")],
    ["else those for its row", "B6", without("lead D6", "coordinating E6", "time F6")],
    ["else those for its column", "F9", without("time F6")],
    ["else all", "A1", []],
  ])("%s", (_name, place, kept) => {
    const rule = rules.find(({ meta }) => Object.values(meta.messages).every(({ vi }) => !vi.includes("{")));
    const at = parseAddress(place);
    if (!rule || !at) throw new Error("no rule");
    // As long as anything is written there, in that row, in that column or at all.
    const isLeft = (written: readonly string[]) => kept.length < written.length;
    const check = jest.spyOn(rule, "check").mockImplementation((plan, { report }) => {
      const cells = plan.snapshot.sheets[0]?.cells;
      const written = ALL.filter((name) => {
        const address = parseAddress(name.split(" ")[1] ?? "");
        return address && cells?.at(address) !== undefined;
      });
      const [sheet] = plan.snapshot.sheets;
      const [messageId] = Object.keys(rule.meta.messages);
      if (sheet && messageId !== undefined && isLeft(written)) report({ sheet, cell: at, messageId, about: [] });
    });
    const found = proposed();
    check.mockRestore();
    expect(found).toEqual(kept);
    expect(proposed()).toEqual(ALL);
  });
});

describe("the rules are run no more often than there is something to try", () => {
  const grouped = (time: string) => [
    ["1", "Cải cách", "", "", "", time],
    task("1.1", "Văn phòng Sở", "", ""),
    task("1.2", "Văn phòng Sở"),
  ];

  test.each<[string, TestSheet["rows"], number]>([
    ["nothing to fill", [task("1", "Văn phòng Sở")], 0],
    ["all of it left out again", grouped("Thường xuyên"), 2],
    ["all of it filled", grouped("Quý I"), 2],
  ])("%s", (_name, rows, times) => {
    const [rule] = rules;
    if (!rule) throw new Error("no rule");
    const asked = jest.spyOn(rule, "check");
    propose({ rows }, { columns: ["time"] });
    expect(asked).toHaveBeenCalledTimes(times);
    asked.mockRestore();
  });
});

test("the plan's own columns first, then the helper columns in the order asked for", () => {
  const rows = [
    ["1", "Cải cách", "", "", "", "Quý I"],
    task("1.1", "VP Sở", "", ""),
    task("1.2", "VP Sở", "", "Quý II"),
  ];
  expect(propose({ rows }, { columns: ["end", "start", "time"] }).map(brief)).toEqual([
    ["time", "F6", "Quý I"],
    ["end", "H6", "2026-03-31"],
    ["end", "H7", "2026-06-30"],
    ["start", "I6", "2026-01-01"],
    ["start", "I7", "2026-04-01"],
  ]);
});

test("all columns unless told otherwise; the user's own list of usual deliverables", () => {
  const rows = [["1", "Tham quan thực tế", "", "Văn phòng Sở", "", "Quý I"]];
  expect(propose({ rows }).map(({ column }) => column)).toEqual(["leadCanonical", "start", "end", "quarter"]);
  const defaults = [{ words: "tham quan", deliverable: "Báo cáo chuyến đi", coordinating: "" }];
  expect(propose({ rows }, { defaults }).map(brief)[0]).toEqual(["deliverable", "C5", "Báo cáo chuyến đi"]);
});

test("nothing is filled that was not asked for", () => {
  const rows = [
    ["1", "Cải cách", "", "", "", "Quý I"],
    ["1.1", "Kiểm tra nội bộ", "", "VP Sở", "", ""],
    task("1.2", "VP Sở"),
  ];
  expect(propose({ rows }, { columns: ["time"] }).map(brief)).toEqual([["time", "F6", "Quý I"]]);
});

test("the plan is read again as the user had decided", () => {
  const rows = [
    ["1", "Cải cách", "", "", "", "Quý I"],
    task("1.1", "VP Sở", "", ""),
    task("1.2", "VP Sở", "", "Quý II"),
  ];
  const title = ["PHỤ LỤC", "Kế hoạch công tác"];
  const plan = recognizePlan(workbookOf({ title, rows }), {
    period: { kind: "year", firstYear: 2027, lastYear: 2027 },
  });
  expect(fillProposals(plan, { columns: ["time", "start"] }).map(({ after }) => after)).toEqual([
    "Quý I",
    "2027-01-01",
    "2027-04-01",
  ]);
});

const CASES = "../shared/cases";
const samples = readdirSync("assets/samples")
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => `assets/samples/${file}`);
const cases = existsSync(CASES)
  ? readdirSync(CASES)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => `${CASES}/${file}`)
  : [];

test.each([...samples, ...cases])("%s: fill and safe fixes", (file) => {
  const workbook = readWorkbook(readFileSync(file));
  expectGoodFill(workbook);
  expectGoodSafeFixes(workbook);
});
