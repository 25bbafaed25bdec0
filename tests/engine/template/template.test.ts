import { applyChanges } from "../../../src/engine/changes/apply";
import { checkWorkbook } from "../../../src/engine/check";
import { tasksOf } from "../../../src/engine/plan/queries";
import { formatRange } from "../../../src/engine/snapshot/address";
import type { TemplateOptions } from "../../../src/engine/template/template";
import { templateChanges } from "../../../src/engine/template/template";
import { UnitDirectory } from "../../../src/engine/values/units/directory";
import { workbookOf } from "../../support/plan-builder";
import { formulasOf, shownRows, typed } from "../../support/summaries";

const YEAR = { kind: "year", firstYear: 2026, lastYear: 2026 } as const;
const DIRECTORY = new UnitDirectory([
  { name: "Văn phòng Sở", shortName: "VP", aliases: [], kind: "department" },
  { name: "Thanh tra Sở", shortName: "TTr", aliases: [], kind: "department", until: "2025-06-30" },
  { name: "UBND huyện …", shortName: "UBND", aliases: [], kind: "external" },
  { name: "Trường Chuyên", shortName: "TC", aliases: [], kind: "subordinate" },
  { name: "Các phòng thuộc Sở", shortName: "Các phòng", aliases: [], kind: "collective" },
]);

function made(options: Partial<TemplateOptions> = {}, sheets: readonly string[] = []) {
  const workbook = workbookOf(...sheets.map((name) => ({ name, title: [], header: [], rows: [] })));
  const changes = templateChanges(workbook, { period: YEAR, directory: DIRECTORY, rows: 3, ...options });
  const [directory, plan] = changes;
  if (!directory || !plan) throw new Error("two sheets are made");
  return { workbook, changes, directory, plan, after: applyChanges(workbook, changes) };
}

test("a blank plan with numbered rows and a total", () => {
  expect(shownRows(made().plan.content)).toEqual([
    ["PHỤ LỤC"],
    ["KẾ HOẠCH CÔNG TÁC NĂM 2026"],
    ["(Kèm theo Kế hoạch số …/KH-… ngày …/…/2026)"],
    [
      ...["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
      ...["Kinh phí (triệu đồng)", "Ghi chú"],
    ],
    ["1"],
    ["2"],
    ["3"],
    ["Tổng cộng", 0],
  ]);
  expect(formulasOf(made().plan.content)).toEqual(["SUM(G6:G8)"]);
  expect(made().plan.content.cells.filter(({ content }) => content.kind === "text").length).toBe(15);
});

test("the units that exist in the plan period, with their kinds", () => {
  expect(shownRows(made().directory.content).slice(2)).toEqual([
    ["TT", "Tên đơn vị", "Loại"],
    [1, "Văn phòng Sở", "Phòng"],
    [2, "Trường Chuyên", "Đơn vị trực thuộc"],
    [3, "Các phòng thuộc Sở", "Đơn vị tập thể"],
  ]);
  const old = made({ period: { kind: "span", firstYear: 2024, lastYear: 2026 } });
  expect(shownRows(old.directory.content).flat()).toContain("Thanh tra Sở");
  expect(shownRows(old.plan.content)[1]).toEqual(["KẾ HOẠCH CÔNG TÁC GIAI ĐOẠN 2024 – 2026"]);
});

test("lead and coordinating units are picked from that list, or typed", () => {
  const lists = made().plan.content.lists.map(({ range, ...rest }) => ({ range: formatRange(range), ...rest }));
  const source = "'Danh mục đơn vị'!$B$4:$B$6";
  expect(lists).toEqual([
    { range: "D6:D8", source, strict: false },
    { range: "E6:E8", source, strict: false },
  ]);
  expect(made({ directory: new UnitDirectory([]) }).plan.content.lists[0]?.source).toBe("'Danh mục đơn vị'!$B$4:$B$4");
});

test("never takes the place of a sheet, and is the user's own", () => {
  const { workbook, changes, after } = made({}, ["phụ lục", "Danh mục đơn vị"]);
  expect(changes.map(({ sheet, over }) => [sheet, over])).toEqual([
    ["Danh mục đơn vị (2)", null],
    ["Phụ lục (2)", null],
  ]);
  expect(after.sheets.slice(0, 2)).toEqual(workbook.sheets);
  expect(after.definedNames).toEqual([]);
  expect(changes[1]?.content.lists[0]?.source).toBe("'Danh mục đơn vị (2)'!$B$4:$B$6");
});

test("is a plan without a fault but the reference to fill in, with the default units and rows too", () => {
  const blank = { sheets: [], definedNames: [], dateSystem: 1900 } as const;
  const { plan, report } = checkWorkbook(applyChanges(blank, templateChanges(blank, { period: YEAR })));
  expect(report.findings.map(({ rule }) => rule)).toEqual(["plan/reference-incomplete"]);
  expect(report.planYears).toEqual([2026]);
  expect(plan.appendices.flatMap(tasksOf)).toHaveLength(20);
});

test("a label typed over keeps its zeros: the number cells are texts", () => {
  const { content } = made().plan;
  const label = content.cells.find(({ row, column }) => row === 5 && column === 0);
  expect(content.styles[label?.style ?? 0]?.numberFormat).toBe("@");
});

test("filled in, it is checked as any plan", () => {
  const { after } = made();
  const filled = ["Họp", "Biên bản", "Văn phòng Sở", "", "Quý I", 5].reduce(
    (workbook, value, at) => typed(workbook, "Phụ lục", 5, at + 1, value),
    after,
  );
  const { report } = checkWorkbook(filled);
  expect(report.appendices).toMatchObject([{ moneyScale: 1e6, computedTotal: 5, statedTotal: 0 }]);
});
