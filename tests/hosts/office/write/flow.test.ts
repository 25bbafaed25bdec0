import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkWorkbook,
  fillChanges,
  fillProposals,
  formatAddress,
  safeFixes,
  summarize,
  summaryUnits,
  templateChanges,
} from "../../../../src/engine/index";
import type { CheckResult, Plan, SummaryOptions, WorkbookChange } from "../../../../src/engine/index";
import { tasksOf } from "../../../../src/engine/plan/queries";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import { encodeLegacy } from "../../../engine/text/legacy-encoding/encode-legacy";
import { DEFAULT_FORMAT } from "../../../support/excel-host/model/cell";
import type { ExcelHost, ExcelHostOptions } from "../../../support/excel-host/excel-host";
import { expectProven } from "../../../support/prove-summaries";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import type { WorkbookImage } from "../../../support/workbook-image";
import { workbookImage } from "../../../support/workbook-image";

/** The whole way on the genuine client: check, fix, fill, summarize, and everything undone. */

const ROOT = join(__dirname, "../../../..");
const SAMPLE = "assets/samples/ke-hoach-cchc-mau.xlsx";
const FILES = [
  SAMPLE,
  "assets/samples/ke-hoach-cchc-sach.xlsx",
  "../shared/cases/seed-daknong-2021.xlsx",
  "../shared/cases/seed-brvt-2021.xlsx",
].filter((file) => existsSync(join(ROOT, file)));

const SUMMARIES: SummaryOptions = {
  parts: { coordinated: true, common: true },
  live: true,
  startEnd: true,
  signature: true,
  recipients: true,
  asOf: "2021-05-03",
  units: null,
  edited: "ask",
};

let excel: ExcelHost;
let host: WorkbookHost;

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

async function checked(): Promise<CheckResult> {
  return checkWorkbook((await host.read()).snapshot);
}

/** Writes all of it; answers the round trips it took. */
async function written(changes: readonly WorkbookChange[]): Promise<number> {
  const trips = excel.log.roundTrips;
  expect(await host.apply(changes, "x")).toEqual({ applied: changes.length, cancelled: false, refused: [] });
  return excel.log.roundTrips - trips;
}

async function undoAll(): Promise<void> {
  while (await host.lastRun()) expect((await host.undo()).refused).toEqual([]);
}

async function open(file: string, apiLevel = "1.14"): Promise<WorkbookImage> {
  excel = await useHost({ bytes: new Uint8Array(readFileSync(join(ROOT, file))), apiLevel });
  host = await createOfficeHost();
  await host.read();
  return workbookImage(excel.workbook);
}

describe.each(FILES)("%s", (file) => {
  test("each safe fix alone, then all of them; undone", async () => {
    const before = await open(file);
    const { report } = await checked();
    const fixes = report.findings.flatMap(({ fix }) => (fix?.confidence === "safe" ? [fix] : []));
    for (const { changes } of fixes.slice(0, 3)) {
      await written(changes);
      expect((await host.undo()).refused).toEqual([]);
      await host.read();
    }
    expect(workbookImage(excel.workbook)).toEqual(before);
  }, 120_000);
});

/** Another lead for a task that one unit with a sheet leads, typed as the user types it; answers how to type the old one. */
function giveAnotherLead(plan: Plan): () => void {
  const appendix = plan.appendices[0];
  const units = summaryUnits(plan);
  // One that leads others too, so that its sheet stays.
  const busy = units.filter(({ counts }) => counts.led > 1).map(({ name }) => name);
  const row = appendix && tasksOf(appendix).find(({ lead }) => lead?.source === "own" && busy.includes(lead.text));
  const other = units.find(({ name, byDefault }) => byDefault && name !== row?.lead?.text)?.name;
  if (!appendix || !row?.lead || other === undefined) throw new Error("no task of one unit");
  const { text, cell } = row.lead;
  const type = (unit: string) => {
    excel.user.edit(appendix.sheet.name, formatAddress(cell), unit);
  };
  type(other);
  return () => {
    type(text);
  };
}

/** Without the merged areas of the summaries. */
function withoutMerges({ sheets, ...rest }: WorkbookImage): WorkbookImage {
  const isSummary = (name: string) => /^(TH |Tổng hợp)/u.test(name);
  return { ...rest, sheets: sheets.map((sheet) => (isSummary(sheet.name) ? { ...sheet, merges: [] } : sheet)) };
}

/** What stands in the workbook now, with the summaries as they would be made. */
async function look() {
  const { plan, report } = await checked();
  const outOfDate = report.findings.filter(({ rule }) => rule === "summary/out-of-date").map(({ sheet }) => sheet);
  return { plan, report, outOfDate, run: summarize(plan, report, SUMMARIES) };
}

const PLANS = (
  [
    [SAMPLE, { tasks: 45, joint: 1, unassigned: 1, total: 765 }],
    ["assets/samples/ke-hoach-cchc-sach.xlsx", { tasks: 45, joint: 0, unassigned: 0, total: 765 }],
    ["../shared/cases/seed-daknong-2021.xlsx", { tasks: 46, joint: 4, unassigned: 0, total: 42 }],
    ["../shared/cases/seed-brvt-2021.xlsx", { tasks: 8, joint: 1, unassigned: 0, total: null }],
  ] as const
).filter(([file]) => FILES.includes(file));

/** Every workbook at one level; at the others the sample, which has every kind of finding and fills every column. */
const plansAt = (level: string) => PLANS.filter(([file]) => level === "1.14" || file === SAMPLE);

describe.each(["1.9", "1.14", "1.20"])("the whole way on one workbook at ExcelApi %s", (apiLevel) => {
  test.each(plansAt(apiLevel))(
    "%s",
    async (file, expected) => {
      const before = await open(file, apiLevel);
      const images = [before];
      const step = async (changes: readonly WorkbookChange[]) => {
        const trips = await written(changes);
        images.push(workbookImage(excel.workbook));
        return trips;
      };

      const fixes = safeFixes((await checked()).report).changes;
      if (fixes.length > 0) await step(fixes);
      const { plan, report } = await checked();
      expect(safeFixes(report).changes).toEqual([]);
      const proposals = fillProposals(plan);
      expect(proposals.length).toBeGreaterThan(0);
      await step(fillChanges(plan, proposals));

      const filled = await look();
      expect(fillProposals(filled.plan)).toEqual([]);
      expect(await step(filled.run.changes)).toBeLessThanOrEqual(6);
      const names = excel.workbook.sheets.map(({ name }) => name);
      const made = await look();
      expectProven(excel.workbook, made.plan, expected);
      expect([made.run.changes, made.outOfDate]).toEqual([[], []]);

      const typeBack = giveAnotherLead(made.plan);
      const edited = await look();
      expect(edited.outOfDate).toContain("Tổng hợp");
      expect(edited.outOfDate.length).toBeGreaterThanOrEqual(3);
      const anew = edited.run.sheets.filter(({ state }) => state !== "unchanged");
      expect(anew.map(({ name, state }) => [name, state])).toEqual(edited.outOfDate.map((name) => [name, "updated"]));
      expect(await written(edited.run.changes)).toBeLessThanOrEqual(6);
      expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
      const again = await look();
      expectProven(excel.workbook, again.plan, expected);
      expect([again.run.changes, again.outOfDate]).toEqual([[], []]);

      // Below ExcelApi 1.13 a sheet made anew has lost its merged areas when that is undone.
      const seen = (image: WorkbookImage) => (apiLevel === "1.9" ? withoutMerges(image) : image);
      expect((await host.undo()).refused).toEqual([]);
      // What the user typed in between stays.
      expect(seen(workbookImage(excel.workbook))).not.toEqual(seen(images.at(-1) ?? before));
      typeBack();
      expect(seen(workbookImage(excel.workbook))).toEqual(seen(images.pop() ?? before));
      for (const image of images.reverse()) {
        expect((await host.undo()).refused).toEqual([]);
        expect(workbookImage(excel.workbook)).toEqual(image);
      }
      expect(await host.lastRun()).toBeNull();
    },
    120_000,
  );
});

/** What stands under each number of the plan. */
const ROWS_ALIKE = [
  ["Kế hoạch công tác năm 2026"],
  ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
  ["1", "Rà soát hồ sơ lưu trữ", null, null],
  ["1.1", "Lập danh mục", "Văn phòng Sở", "Quý I"],
  ["1.2", "Lập danh mục", "Thanh tra Sở", "Quý II"],
  ["2", "Báo cáo kết quả rà soát hồ sơ lưu trữ", null, null],
  ["2.1", "Lập danh mục", "Văn phòng Sở", "Quý III"],
  ["2.2", "Gửi báo cáo kết quả rà soát hồ sơ lưu trữ", "Văn phòng Sở", "Quý IV"],
];

describe.each(["1.9", "1.14", "1.20"])("rows put in between reading and filling at ExcelApi %s", (apiLevel) => {
  const PLACES: readonly (readonly [string, ExcelHostOptions, number])[] = [
    ["above the sample's tasks", { bytes: new Uint8Array(readFileSync(join(ROOT, SAMPLE))) }, 5],
    ["above tasks that are worded alike", { sheets: [{ name: "Phụ lục", rows: ROWS_ALIKE }] }, 2],
    ["between tasks that are worded alike", { sheets: [{ name: "Phụ lục", rows: ROWS_ALIKE }] }, 4],
  ];
  // The long plan at one level: how a row is told from others is not a matter of the level.
  const places = PLACES.filter(([, options]) => apiLevel === "1.14" || options.bytes === undefined);
  const cases = places.flatMap((place) => [1, 2, 3].map((request) => [...place, request] as const));
  test.each(cases)("%s", async (_name, options, row, request) => {
    excel = await useHost({ ...options, apiLevel });
    host = await createOfficeHost();
    const fill = async () => {
      const { plan } = await checked();
      return fillChanges(plan, fillProposals(plan));
    };
    await written(await fill());
    const undisturbed = workbookImage(excel.workbook);
    await undoAll();

    const changes = await fill();
    excel.faults.beforeRequest(request, () => {
      excel.user.insertRows("Phụ lục", row);
    });
    await written(changes);
    expect(workbookImage(excel.workbook)).not.toEqual(undisturbed);
    excel.user.deleteRows("Phụ lục", row);
    expect(workbookImage(excel.workbook)).toEqual(undisturbed);
  });
});

test("a row that comes in goes below the row it is anchored to", async () => {
  const rows = ROWS_ALIKE.map((row, at) => [...row, at === 1 ? "Kinh phí (triệu đồng)" : at > 2 && row[2] ? at : null]);
  excel = await useHost({ sheets: [{ name: "Phụ lục", rows }], apiLevel: "1.14" });
  host = await createOfficeHost();
  const { report } = await checked();
  const total = report.findings.find(({ rule }) => rule === "budget/total-missing");
  await written(total?.fix?.changes ?? []);
  const [sheet] = excel.workbook.sheets;
  expect([sheet?.cell(7, 0).value, sheet?.cell(8, 1).value]).toEqual(["2.2", "Tổng cộng"]);
});

test("a plan in a legacy font is filled and converted, and undone", async () => {
  const format = { font: { ...DEFAULT_FORMAT.font, name: ".VnTime" } };
  const rows = [
    ["Kế hoạch công tác năm 2026"],
    ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
    ["1", "Rà soát hồ sơ", "Văn phòng Sở", "Quý I"],
    ["2", "Gửi phiếu khảo sát", "Văn phòng Sở", "Quý II"],
  ].map((row) => row.map((text) => ({ value: encodeLegacy(text, "tcvn3"), format })));
  excel = await useHost({ sheets: [{ name: "Phụ lục", rows }], apiLevel: "1.14" });
  host = await createOfficeHost();
  const before = workbookImage(excel.workbook);
  const { plan } = await checked();
  await written(fillChanges(plan, fillProposals(plan)));
  const legacy = (await checked()).report.findings.filter(({ rule }) => rule === "text/legacy-encoding");
  await written(legacy.flatMap(({ fix }) => fix?.changes ?? []));
  expect(excel.workbook.sheets[0]?.cell(2, 1).value).toBe("Rà soát hồ sơ");
  await undoAll();
  expect(workbookImage(excel.workbook)).toEqual(before);
});

test("the template is written and undone", async () => {
  const before = await open(FILES[0] ?? "");
  const { snapshot } = await host.read();
  await written(templateChanges(snapshot, { period: { kind: "year", firstYear: 2027, lastYear: 2027 } }));
  await undoAll();
  expect(workbookImage(excel.workbook)).toEqual(before);
}, 120_000);
