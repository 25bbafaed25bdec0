import type { SheetContent } from "../../../src/engine/changes/sheet-content";
import { checkWorkbook } from "../../../src/engine/check";
import { formatRange } from "../../../src/engine/snapshot/address";
import { summarize } from "../../../src/engine/summaries/summarize";
import type { SummaryOptions } from "../../../src/engine/summaries/summary";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";
import { contentOfRun, formulasOf, OPTIONS, runOn, shownRows } from "../../support/summaries";

const PLAN: TestSheet["rows"] = [
  ["I", "Công tác chỉ đạo", "", "", "", "", 4],
  ["1", "Lập kế hoạch kiểm tra", "Kế hoạch", "Văn phòng Sở", "Thanh tra Sở", "Quý I", ""],
  ["2", "Rà soát quy trình", "Báo cáo", "Văn phòng Sở; Phòng Tổ chức cán bộ", "", "Quý II", ""],
  ["II", "Cải cách thể chế"],
  ["1", "Tập huấn giáo viên", "", "Phòng Tổ chức cán bộ", "Văn phòng Sở", "15/6/2026", 7.5],
  ["2", "Tuyên truyền pháp luật", "Tin, bài", "Các phòng thuộc Sở", "", "Thường xuyên", 3],
  ["3", "Tổng kết năm", "Văn bản", "", "", "Khi có hướng dẫn", 2],
  ["4", "Sơ kết", "Báo cáo", "Văn phòng Sở; Phòng Tổ chức cán bộ", "", "Tháng 12/2025", 1],
];

function overall(
  sheets: TestSheet["rows"] | readonly TestSheet[],
  options: Partial<SummaryOptions> = {},
): SheetContent {
  const given = Array.isArray(sheets[0]) ? [{ rows: sheets as TestSheet["rows"] }] : (sheets as readonly TestSheet[]);
  return contentOfRun(runOn(workbookOf(...given), options), "Tổng hợp");
}

test("verdict and counts, the table, the proof", () => {
  expect(shownRows(overall(PLAN))).toEqual([
    ["TỔNG HỢP NHIỆM VỤ THEO ĐƠN VỊ"],
    ["Kế hoạch công tác năm 2026"],
    ["(Trích Phụ lục kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025, trang tính “Phụ lục”; tính đến ngày 10/5/2026)"],
    ["Kết luận: Cần sửa: 1 lỗi, 6 cảnh báo"],
    ["Số nhiệm vụ", "Đủ 5 rõ", "Đến hạn trong quý II/2026", "Chưa có thời hạn", "Chưa phân công"],
    [6, 1, 2, 1, 1],
    ["5 rõ (số nhiệm vụ đạt): rõ việc 6, rõ người 4, rõ trách nhiệm 3, rõ thời gian 4, rõ sản phẩm 4."],
    ["TT", "Đơn vị", "Nhiệm vụ", "Hạn hoàn thành (mỗi nhiệm vụ tính một lần)", "Kinh phí (triệu đồng)"],
    [
      ...["Chủ trì", "Đồng chủ trì", "Phối hợp"],
      ...["Quý I", "Quý II", "Quý III", "Quý IV", "Ngoài kỳ kế hoạch", "Thường xuyên / cả năm", "Chưa có thời hạn"],
      ...["Cộng", "Chủ trì", "Đồng chủ trì"],
    ],
    [1, "Văn phòng Sở", 1, 2, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    [2, "Thanh tra Sở", 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [3, "Phòng Tổ chức cán bộ", 1, 2, 0, 0, 1, 0, 0, 0, 0, 0, 1, 7.5, 0],
    [4, "Các phòng thuộc Sở", 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 3, 0],
    ["Đồng chủ trì (mỗi nhiệm vụ tính một lần)", 2, 0, 1, 0, 0, 1, 0, 0, 2, 0, 1],
    ["Chưa phân công", 0, 0, 0, 0, 0, 0, 1, 1, 2, 0],
    ["Ghi ở dòng đề mục", 0, 0, 0, 0, 0, 0, 0, 0, 4, 0],
    ["Tổng cộng", 3, 2, 1, 2, 0, 0, 1, 1, 1, 6, 16.5, 1],
    ["Đối chiếu với phụ lục", "Trong phụ lục", "Trong bảng trên", "Chênh lệch"],
    ["Số nhiệm vụ", 6, 6, 0],
    ["Kinh phí (triệu đồng)", 17.5, 17.5, 0],
    ["✓ 6 nhiệm vụ: 3 một đơn vị, 2 đồng chủ trì, 1 chưa phân công; không sót, không trùng · 17,5 = 17,5 triệu đồng"],
  ]);
});

describe("formulas", () => {
  test("sum the rows and the columns, and the proof", () => {
    const formulas = formulasOf(overall(PLAN));
    expect(formulas.slice(0, 2)).toEqual(["SUM(F12:L12)", "SUM(F13:L13)"]);
    expect(formulas.slice(7)).toEqual([
      "SUM(C12:C18)",
      // Jointly led tasks by their own row only.
      "SUM(D16)",
      ...["F", "G", "H", "I", "J", "K", "L", "M", "N", "O"].map((column) => `SUM(${column}12:${column}18)`),
      ...["M19", "E22-C22", "N19+O19", "E23-C23"],
    ]);
  });

  test("are none where values are wanted, with the same figures", () => {
    const values = overall(PLAN, { live: false });
    expect(formulasOf(values)).toEqual([]);
    expect(shownRows(values)).toEqual(shownRows(overall(PLAN)));
  });
});

test("a chart of tasks and budget over the units, under the proof", () => {
  const { charts, cells } = overall(PLAN);
  expect(
    charts.map(({ title, categories, series }) => ({ title, categories: formatRange(categories), series })),
  ).toEqual([
    {
      title: "Nhiệm vụ và kinh phí theo đơn vị chủ trì",
      categories: "B12:B15",
      series: [
        { name: "Số nhiệm vụ chủ trì", values: { top: 11, left: 2, bottom: 14, right: 2 }, secondary: false },
        { name: "Kinh phí (triệu đồng)", values: { top: 11, left: 13, bottom: 14, right: 13 }, secondary: true },
      ],
    },
  ]);
  const [chart] = charts;
  expect(chart?.place.top).toBeGreaterThan(Math.max(...cells.map(({ row }) => row)));
  expect(chart?.place).toMatchObject({ left: 0, right: 14 });
  expect((chart?.place.bottom ?? 0) - (chart?.place.top ?? 0)).toBeGreaterThan(10);
});

test("what is signed stands under the chart", () => {
  const content = overall(PLAN, { signature: true, recipients: true });
  expect(shownRows(content).slice(-6)).toEqual([
    ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
    ["(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"],
    ["Nơi nhận:"],
    ["- Lãnh đạo Sở (để báo cáo);"],
    ["- Các phòng, đơn vị liên quan;"],
    ["- Lưu: VT."],
  ]);
  const signature = content.cells.find(({ content: what }) => what.kind === "text" && what.text === "NGƯỜI LẬP BIỂU");
  expect(signature?.row).toBeGreaterThan(content.charts[0]?.place.bottom ?? 999);
});

test("without money: no money columns, tasks alone in the chart and the proof", () => {
  const content = overall([{ header: HEADER.slice(0, -1), rows: PLAN.map((row) => row.slice(0, 6)) }]);
  expect(shownRows(content).flat().join("\n")).not.toMatch(/Kinh phí/u);
  expect(content.charts.map(({ title, series }) => [title, series.length])).toEqual([
    ["Nhiệm vụ theo đơn vị chủ trì", 1],
  ]);
  expect(shownRows(content).at(-1)).toEqual([
    "✓ 6 nhiệm vụ: 3 một đơn vị, 2 đồng chủ trì, 1 chưa phân công; không sót, không trùng",
  ]);
});

test("a table that names no scale beside one that does: taken for the same, and said so", () => {
  const unnamed = [...HEADER.slice(0, -1), "Kinh phí"];
  const plain = { name: "PL2", header: unnamed, rows: [["1", "Họp", "Báo cáo", "Văn phòng Sở", "", "Quý I", 1]] };
  const remark = (...sheets: TestSheet[]) =>
    shownRows(overall(sheets))
      .flat()
      .filter((text) => String(text).includes("đơn vị tính"));
  expect(remark({ name: "PL1", rows: PLAN }, plain)).toEqual([
    "Trang tính “PL2” không ghi đơn vị tính; số tiền ở đó được coi là triệu đồng.",
  ]);
  expect(remark({ name: "PL1", rows: PLAN })).toEqual([]);
  // Nothing is taken for granted where no table names a scale, or a table has no money.
  expect(remark(plain)).toEqual([]);
  expect(remark({ name: "PL1", rows: PLAN }, { ...plain, header: HEADER.slice(0, -1) })).toEqual([]);
});

test("the boxes of the counts are about equally wide and take the whole width", () => {
  const { cells, columnWidths, merges } = overall(PLAN);
  const row = cells.find(({ content }) => content.kind === "text" && content.text === "Đủ 5 rõ")?.row;
  const boxes = merges.filter(({ top }) => top === row);
  const widths = boxes.map(({ left, right }) =>
    columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width, 0),
  );
  const even = columnWidths.reduce((sum, width) => sum + width, 0) / 5;
  expect(boxes.at(-1)?.right).toBe(columnWidths.length - 1);
  expect(Math.max(...widths.map((width) => Math.abs(width - even)))).toBeLessThan(Math.max(...columnWidths));
});

test("of units that only coordinate, those that are departments", () => {
  const rows = [["1", "Họp", "Báo cáo", "Văn phòng Sở", "Thanh tra Sở; Sở Tài chính", "Quý I", 1]];
  const units = shownRows(overall(rows)).flatMap(([number, unit]) => (typeof number === "number" ? [unit] : []));
  expect(units).toEqual(expect.arrayContaining(["Văn phòng Sở", "Thanh tra Sở"]));
  expect(units).not.toContain("Sở Tài chính");
});

test("nobody leads anything: no unit, no chart", () => {
  const content = overall([["1", "Họp", "Báo cáo", "", "", "Quý I", 1]]);
  expect(content.charts).toEqual([]);
  expect(shownRows(content).at(-1)).toEqual([
    "✓ 1 nhiệm vụ: 0 một đơn vị, 1 chưa phân công; không sót, không trùng · 1 = 1 triệu đồng",
  ]);
});

test("the title of a plan without one is its period, or nothing", () => {
  const task = [["1", "Họp", "Báo cáo", "Văn phòng Sở", "", "Quý I", 1]];
  const second = (title: readonly string[]) => shownRows(overall([{ title, rows: task }]))[1];
  const workbook = workbookOf({ title: [], rows: task });
  const { plan, report } = checkWorkbook(workbook, { period: { kind: "year", firstYear: 2026, lastYear: 2026 } });
  expect(shownRows(contentOfRun(summarize(plan, report, OPTIONS), "Tổng hợp"))[1]).toEqual(["NĂM 2026"]);
  expect(second([])?.[0]).toMatch(/^\(Trích Phụ lục, trang tính/u);
  const rows = new Set(overall([{ title: [], rows: task }]).cells.map(({ row }) => row));
  expect([...rows].slice(0, 3)).toEqual([0, 1, 3]);
});

test("is one page: A4 landscape, nothing repeated", () => {
  const { print, merges } = overall(PLAN);
  expect(print).toMatchObject({ landscape: true, pagesHigh: 1, titleRows: null });
  // TT and Đơn vị over both header rows; the title over all columns.
  expect(merges.map(formatRange)).toEqual(expect.arrayContaining(["A10:A11", "B10:B11", "C10:E10", "A1:O1"]));
});

describe("ignored findings", () => {
  const tasks = (count: number) =>
    Array.from({ length: count }, (_, at) => [`${at + 1}`, `Nhiệm vụ số ${at}`, "", "Văn phòng Sở", "", "Quý I", 1]);

  function ignoredLines(count: number): string[] {
    const workbook = workbookOf({ rows: tasks(count) });
    const missing = checkWorkbook(workbook).report.findings.filter(({ rule }) => rule === "deliverable/missing");
    const ignores = missing.map(({ rule, fingerprint }) => ({ rule, fingerprint, reason: " Đã\nbáo cáo " }));
    const { plan, report } = checkWorkbook(workbook, { ignores });
    const rows = shownRows(contentOfRun(summarize(plan, report, OPTIONS), "Tổng hợp"));
    const first = rows.findIndex(([text]) => String(text).startsWith("Kết luận"));
    return rows
      .slice(
        first + 1,
        rows.findIndex(([text]) => text === "Số nhiệm vụ"),
      )
      .map(([text]) => String(text));
  }

  test("are told with their reasons", () => {
    expect(ignoredLines(1)).toEqual([
      "Đã bỏ qua 1 chỗ, có lý do:",
      expect.stringMatching(/^- Phụ lục!C5: .*chưa có sản phẩm.* Lý do: Đã báo cáo$/u),
    ]);
    expect(ignoredLines(8)).toHaveLength(9);
  });

  test("of many, some and the number of the others", () => {
    const lines = ignoredLines(11);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe("- … và 3 chỗ khác.");
  });
});
