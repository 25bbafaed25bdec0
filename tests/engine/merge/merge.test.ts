import Big from "big.js";
import fc from "fast-check";
import { applyChanges } from "../../../src/engine/changes/apply";
import type { MergeInput } from "../../../src/engine/merge/merge-run";
import { mergePlans } from "../../../src/engine/merge/merge";
import { sumFormula } from "../../../src/engine/merge/sum-formula";
import { checkWorkbook } from "../../../src/engine/check";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { dateCell, formulaCell, HEADER, workbookOf } from "../../support/plan-builder";

const EMPTY: WorkbookSnapshot = { ...workbookOf({ rows: [] }), sheets: [] };

function input(name: string, ...sheets: readonly TestSheet[]): MergeInput {
  return { name, plan: recognizePlan(workbookOf(...sheets)) };
}

const header = (scale: string) => [...HEADER.slice(0, 6), `Kinh phí (${scale})`];

function task(number: string, amount: TestCell, time: TestCell = "Quý I"): TestCell[] {
  return [number, `Việc ${number}`, "Báo cáo", "Văn phòng Sở", "", time, amount];
}

function merged(...inputs: readonly MergeInput[]) {
  const run = mergePlans(EMPTY, inputs);
  const workbook = applyChanges(EMPTY, run.changes);
  const [table, list] = workbook.sheets;
  if (!table || !list) throw new Error("no sheets");
  const column = (letterAt: number, sheet = table) =>
    Array.from({ length: sheet.cells.lastRow + 1 }, (_, row) => sheet.cells.get(row, letterAt)?.value ?? null);
  return { run, workbook, table, list, column };
}

test("amounts of every scale add up exactly, in the scale of most", () => {
  const { run, table } = merged(
    input("A", { header: header("đồng"), rows: [task("1", 1_234_567), task("2", 100_000)] }),
    input("B", { header: header("nghìn đồng"), rows: [task("1", 0.1), task("2", 0.2)] }),
    input("C", { header: header("triệu đồng"), rows: [task("1", 3), task("2", "2 tỷ đồng")] }),
    input("D", { header: header("triệu đồng"), rows: [task("1", 5)] }),
  );
  expect(run.moneyScale).toBe(1_000_000);
  expect(run.total).toBe("2009.334867");
  expect(run.parts.map(({ total }) => total)).toEqual(["1.334567", "0.0003", "2003", "5"]);
  const last = table.cells.lastRow;
  expect(table.cells.get(last, 6)).toMatchObject({ value: 2009.334867, formula: "SUM(G5,G8,G11,G14)" });
  expect(table.cells.get(4, 6)).toMatchObject({ value: 1.334567, formula: "SUM(G6:G7)" });
  expect(table.cells.get(5, 6)).toMatchObject({ value: 1.234567, style: { numberFormat: "#,##0.000000" } });
});

test("what is merged is a plan without findings of its own, each file under its heading", () => {
  const rows = (first: string) => [
    ["I", "CẢI CÁCH THỂ CHẾ", "", "", "", "", formulaCell("SUM(G6:G7)", 30)],
    ...[task("1", 10), task("2", 20)],
    ["II", first, "", "", "", "", ""],
    task("1", 5),
    ["", "Tổng cộng", "", "", "", "", formulaCell("G5+G9", 35)],
  ];
  const { run, workbook, column, table } = merged(
    input("Phòng một", { rows: rows("CHUYỂN ĐỔI SỐ") }),
    input("Phòng hai", { rows: rows("TÀI CHÍNH CÔNG") }),
  );
  expect(run.parts.map(({ remarks }) => remarks)).toEqual([[], []]);
  expect(column(0).slice(3, 11)).toEqual(["TT", "A", "I", "1", "2", "II", "1", "B"]);
  expect(column(1)[4]).toBe("Phòng một");
  expect(column(7).slice(5, 7)).toEqual(["Phòng một", "Phòng một"]);
  expect(table.cells.get(5, 6)).toMatchObject({ formula: "SUM(G7:G8)", value: 30 });
  expect(table.cells.get(4, 6)).toMatchObject({ formula: "SUM(G7:G8,G10)", value: 35 });
  const { report } = checkWorkbook(workbook);
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(report.appendices).toMatchObject([{ tasks: 6, statedTotal: 70, computedTotal: 70, planYears: [2026] }]);
});

test("headings are numbered above what they head", () => {
  const labels = (number: string) => {
    const rows = [[number, "MỤC", "", "", "", "", ""], task(number === "1" ? "1.1" : "1", 1)];
    return merged(input("A", { rows }), input("B", { rows }))
      .column(0)
      .filter((_, at) => at === 4 || at === 7);
  };
  expect(labels("1")).toEqual(["I", "II"]);
  expect(labels("I")).toEqual(["A", "B"]);
  expect(labels("A")).toEqual([null, null]);
});

test("dates stay dates with their format, also of the other day-zero; labels and formulas-to-be stay texts", () => {
  const mac = workbookOf({ rows: [task("1", 1, { value: 44_000, style: { numberFormat: "d/m/yy" } })] });
  const { table } = merged(
    input("A", { rows: [task("1.10", 1, dateCell(2026, 3, 31)), ["2", "=1+1", "SP", "Văn phòng Sở", "", "Quý I", 1]] }),
    { name: "B", plan: recognizePlan({ ...mac, dateSystem: 1904 }) },
  );
  expect(table.cells.get(5, 5)).toMatchObject({ value: 46_112, style: { numberFormat: "dd/mm/yyyy" } });
  expect(table.cells.get(5, 0)).toMatchObject({ value: "1.10", style: { numberFormat: "@" } });
  expect(table.cells.get(6, 1)).toMatchObject({ value: "=1+1", style: { numberFormat: "@" } });
  expect(table.cells.get(6, 1)?.formula).toBeUndefined();
  expect(table.cells.get(8, 5)).toMatchObject({ value: 45_462, style: { numberFormat: "d/m/yy" } });
});

test("columns are matched by what they hold; those only one file has come along", () => {
  const { table, column } = merged(
    input("A", { rows: [task("1", 1)] }),
    input("B", {
      header: ["Nội dung công việc", "Ghi chú", "Thời hạn", "Cơ quan chủ trì", "Kết quả"],
      rows: [["Việc B", "gấp", "Quý II", "Thanh tra Sở", "Kế hoạch"]],
    }),
  );
  expect(table.cells.row(3).map(([, { value }]) => value)).toEqual([
    "TT",
    "Nội dung nhiệm vụ",
    "Sản phẩm",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời gian thực hiện",
    "Kinh phí (triệu đồng)",
    "Ghi chú",
    "Từ tệp",
  ]);
  expect([1, 2, 3, 5, 7, 8].map((at) => column(at)[7])).toEqual([
    "Việc B",
    "Kế hoạch",
    "Thanh tra Sở",
    "Quý II",
    "gấp",
    "B",
  ]);
});

test("components add up to the budget where only they are given", () => {
  const parts = [
    "TT",
    "Nội dung nhiệm vụ",
    "Sản phẩm",
    "Đơn vị chủ trì",
    "Thời gian thực hiện",
    "Kinh phí (triệu đồng)",
    "",
  ];
  const { table, run } = merged(
    input("A", { rows: [task("1", 7)] }),
    input("B", {
      header: parts,
      header2: ["", "", "", "", "", "NSNN", "Nguồn khác"],
      merges: ["F4:G4"],
      rows: [["1", "Việc", "SP", "Văn phòng Sở", "Quý I", 2, 3]],
    }),
  );
  expect(run.total).toBe("12");
  const line = [6, 7, 8].map((at) => table.cells.get(7, at)?.value);
  expect(line).toEqual([5, 2, 3]);
  expect(table.cells.get(table.cells.lastRow, 7)).toMatchObject({ value: 2, formula: "SUM(H7)" });
});

describe("what could not be merged is said", () => {
  const remarks = (sheet: TestSheet) =>
    merged(input("A", { rows: [task("1", 1), task("2", 2)] }), input("B", sheet)).run.parts[1]?.remarks;
  test.each<[string, TestSheet, string]>([
    [
      "another column",
      { header: [...HEADER, "Lĩnh vực phụ trách riêng"], rows: [[...task("1", 1), "x"]] },
      "Không gộp cột: Lĩnh vực phụ trách riêng.",
    ],
    [
      "another period",
      { title: ["PHỤ LỤC", "Kế hoạch công tác năm 2025"], rows: [task("1", 1)] },
      "Kỳ kế hoạch là năm 2025: kiểm tra lại cột thời gian.",
    ],
    [
      "an unknown scale",
      { header: [...HEADER.slice(0, 6), "Kinh phí"], rows: [task("1", 1)] },
      "Không rõ đơn vị tính của kinh phí: số tiền ghi bằng chữ và không cộng.",
    ],
    [
      "an error value",
      { rows: [task("1", { error: "#REF!" })] },
      "Kinh phí (triệu đồng): không đọc được số tiền nên không cộng ở G5.",
    ],
    [
      "another total",
      { rows: [task("1", 1), ["", "Tổng cộng", "", "", "", "", 9]] },
      "Tổng ghi trong tệp là 9, cộng các nhiệm vụ được 1; bảng gộp lấy số cộng được.",
    ],
  ])("%s", (_name, sheet, sentence) => {
    expect(remarks(sheet)).toEqual([sentence]);
  });

  test("a column of nothing is not missed", () => {
    expect(remarks({ header: [...HEADER, "Lĩnh vực phụ trách riêng"], rows: [task("1", 1)] })).toEqual([]);
  });

  test("amounts without a scale stand as texts and count nowhere", () => {
    const { run, table } = merged(
      input("A", { rows: [task("1", 1)] }),
      input("B", { header: [...HEADER.slice(0, 6), "Kinh phí"], rows: [task("1", 9)] }),
    );
    expect(run.total).toBe("1");
    expect(table.cells.get(7, 6)?.value).toBe("9 (chưa rõ đơn vị tính)");
    expect(merged(input("B", { header: [...HEADER.slice(0, 6), "Kinh phí"], rows: [task("1", 9)] })).run.total).toBe(
      "9",
    );
  });

  test("files without a phụ lục and those that could not be read are in the list; several phụ lục have their sheets' names", () => {
    const { run, list, column, table } = merged(
      { name: "hỏng", error: "Tệp bị hỏng." },
      input("hai", { name: "PL1", rows: [task("1", 1)] }, { name: "PL2", rows: [task("1", 2)] }),
      input("trống", { title: [], header: ["Tên", "Số"], rows: [["a", 1]] }),
    );
    expect(run.parts.map(({ file, sheet, tasks, remarks: said }) => [file, sheet, tasks, said])).toEqual([
      ["hỏng", null, 0, ["Không đọc được: Tệp bị hỏng."]],
      ["hai", "PL1", 1, []],
      ["hai", "PL2", 1, []],
      ["trống", null, 0, ["Không tìm thấy bảng phụ lục nào."]],
    ]);
    expect([column(1)[4], column(1)[6]]).toEqual(["hai – PL1", "hai – PL2"]);
    expect([3, 4, 5, 6, 7].map((row) => list.cells.get(row, 4)?.formula)).toEqual([
      undefined,
      "'Phụ lục gộp'!G5",
      "'Phụ lục gộp'!G7",
      undefined,
      "SUM(E4:E7)",
    ]);
    expect(list.cells.get(7, 4)?.value).toBe(table.cells.get(table.cells.lastRow, 6)?.value);
    expect(list.cells.get(7, 3)).toMatchObject({ value: 2, formula: "SUM(D4:D7)" });
  });
});

test("nothing to merge makes no sheet", () => {
  expect(mergePlans(EMPTY, [{ name: "a", error: "x" }])).toMatchObject({ changes: [], tasks: 0, total: null });
});

test("sums span lines without numbers, and stop before others; too long a sum is none", () => {
  const sum = (lines: readonly number[], numbers: readonly number[]) =>
    sumFormula(lines, 2, 4, (line) => numbers.includes(line));
  expect(sum([0, 1, 3], [0, 1, 3])).toBe("SUM(C5:C8)");
  expect(sum([0, 1, 3], [0, 1, 2, 3])).toBe("SUM(C5:C6,C8)");
  const even = Array.from({ length: 251 }, (_, at) => at * 2);
  expect(
    sumFormula(even, 0, 0, () => true)
      ?.split("+")
      .map((part) => part.split(",").length),
  ).toEqual([250, 1]);
  expect(
    sumFormula(
      Array.from({ length: 3000 }, (_, at) => at * 2),
      0,
      0,
      () => true,
    ),
  ).toBeNull();
  expect(sum([], [])).toBeNull();
});

test("no amount is lost or changed, whatever the scales", () => {
  const scales = [
    ["đồng", 1],
    ["nghìn đồng", 1e3],
    ["triệu đồng", 1e6],
    ["tỷ đồng", 1e9],
  ] as const;
  const file = fc.record({
    scale: fc.constantFrom(...scales),
    amounts: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
      const { run } = merged(
        ...files.map(({ scale: [name], amounts }, at) =>
          input(`T${at}`, {
            header: header(name),
            rows: amounts.map((amount, row) => task(String(row + 1), amount / 100)),
          }),
        ),
      );
      const all = files.reduce(
        (sum, { scale: [, scale], amounts }) =>
          amounts.reduce((one, amount) => one.plus(new Big(amount).div(100).times(scale)), sum),
        new Big(0),
      );
      expect(new Big(run.total ?? 0).times(run.moneyScale ?? 0).toFixed()).toBe(all.toFixed());
    }),
    { numRuns: 30 },
  );
});
