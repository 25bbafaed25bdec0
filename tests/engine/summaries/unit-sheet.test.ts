import { serialOfDate } from "../../../src/engine/values/date";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";
import { contentOfRun, formulasOf, runOn, shownRows } from "../../support/summaries";
import type { SummaryOptions } from "../../../src/engine/summaries/summary";

const OFFICE = "văn phòng";

function sheet(rows: TestSheet["rows"] | readonly TestSheet[], name: string, options: Partial<SummaryOptions> = {}) {
  const sheets = Array.isArray(rows[0]) ? [{ rows: rows as TestSheet["rows"] }] : (rows as readonly TestSheet[]);
  return contentOfRun(runOn(workbookOf(...sheets), options), name);
}

const PLAN: TestSheet["rows"] = [
  ["I", "Công tác chỉ đạo"],
  ["1", "Lập kế hoạch kiểm tra", "Kế hoạch;\nThông báo", "Văn phòng Sở", "Thanh tra Sở", "Quý I", 5],
  ["2", "=Rà soát quy trình", "Báo cáo", "Văn phòng Sở; Phòng Kế hoạch - Tài chính", "Thanh tra Sở", "Quý II", 1.5],
  ["II", "Cải cách thể chế"],
  ["1", "Tập huấn giáo viên", "", "Phòng Kế hoạch - Tài chính", "VP", "15/6/2026", 7],
  ["2", "Tuyên truyền pháp luật", "Tin, bài", "Các phòng thuộc Sở", "", "Thường xuyên", "Lồng ghép"],
  ["3", "Tổng kết năm", "Báo cáo", "Phòng Kế hoạch - Tài chính", "Các phòng thuộc Sở", "Quý IV", 2],
];

test("the parts of a unit, under the headings of the plan", () => {
  expect(shownRows(sheet(PLAN, "TH VP"))).toEqual([
    ["NHIỆM VỤ CỦA VĂN PHÒNG SỞ"],
    ["NĂM 2026"],
    ["(Trích Phụ lục kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025, trang tính “Phụ lục”)"],
    [
      "TT",
      "Nội dung nhiệm vụ",
      "Sản phẩm",
      "Phối hợp (phần A) / Chủ trì (phần B, C)",
      "Thời gian",
      "Kinh phí (triệu đồng)",
    ],
    ["A. NHIỆM VỤ CHỦ TRÌ (2 nhiệm vụ, trong đó 1 đồng chủ trì)"],
    ["I. Công tác chỉ đạo"],
    ["1", "Lập kế hoạch kiểm tra", "Kế hoạch;\nThông báo", "Thanh tra Sở", "Quý I", 5],
    [
      "2",
      "=Rà soát quy trình",
      "Báo cáo",
      "Đồng chủ trì: Phòng Kế hoạch - Tài chính\nPhối hợp: Thanh tra Sở",
      "Quý II",
      "1,5 (không cộng)",
    ],
    ["Cộng kinh phí phần A (không tính nhiệm vụ đồng chủ trì)", 5],
    ["B. NHIỆM VỤ PHỐI HỢP (2 nhiệm vụ)"],
    ["II. Cải cách thể chế"],
    ["1", "Tập huấn giáo viên", "Phòng Kế hoạch - Tài chính", "15/6/2026", "7 (không cộng)"],
    ["3", "Tổng kết năm", "Báo cáo", "Phòng Kế hoạch - Tài chính", "Quý IV", "2 (không cộng)"],
    ["C. NHIỆM VỤ CHUNG (1 nhiệm vụ)"],
    ["II. Cải cách thể chế"],
    ["2", "Tuyên truyền pháp luật", "Tin, bài", "Các phòng thuộc Sở", "Thường xuyên", "Lồng ghép"],
  ]);
});

test("parts that are not wanted are left out; one without tasks says so", () => {
  const rows = shownRows(sheet(PLAN, "TH VP", { parts: { coordinated: false, common: false } })).flat();
  expect(rows.filter((text) => /^[BC]\. /u.test(String(text)))).toEqual([]);
  expect(shownRows(sheet(PLAN.slice(0, 2), "TH VP")).flat()).toEqual(
    expect.arrayContaining(["B. NHIỆM VỤ PHỐI HỢP (không có)", "C. NHIỆM VỤ CHUNG (không có)"]),
  );
  // A unit that leads nothing has no sum.
  const helper = shownRows(sheet(PLAN, "TH TTr", { units: ["thanh tra"] })).flat();
  expect(helper).toContain("A. NHIỆM VỤ CHỦ TRÌ (không có)");
  expect(helper.filter((text) => String(text).startsWith("Cộng"))).toEqual([]);
});

describe("formulas", () => {
  test("link to the source rows, and sum the rows of part A", () => {
    expect(formulasOf(sheet(PLAN, "TH VP", { parts: { coordinated: false, common: false } }))).toEqual([
      `HYPERLINK("#"&CELL("address",'Phụ lục'!A6),"1")`,
      `HYPERLINK("#"&CELL("address",'Phụ lục'!A7),"2")`,
      "SUM(F7:F9)",
    ]);
  });

  test("only link where values are wanted", () => {
    const content = sheet(PLAN, "TH VP", { live: false });
    expect(formulasOf(content).filter((formula) => !formula.startsWith("HYPERLINK"))).toEqual([]);
    expect(shownRows(content)).toContainEqual(["Cộng kinh phí phần A (không tính nhiệm vụ đồng chủ trì)", 5]);
  });

  test("of a row without a number, of a sheet and a label with quotes", () => {
    const formula = (sheets: readonly TestSheet[]) => formulasOf(sheet(sheets, "TH VP"))[0];
    expect(formula([{ name: "Phụ lục 'A'", rows: [["Mục 1", "Họp", "", "Văn phòng Sở", "", "Quý I"]] }])).toBe(
      `HYPERLINK("#"&CELL("address",'Phụ lục ''A'''!A5),"Mục 1")`,
    );
    expect(formula([{ rows: [["", "Họp giao ban", "", "Văn phòng Sở", "", "Quý I"]] }])).toBe(
      `HYPERLINK("#"&CELL("address",'Phụ lục'!A5),"–")`,
    );
  });
});

test("a text from the plan is a text: what might be read as a formula, number or date has the text format", () => {
  const content = sheet(PLAN, "TH VP", { recipients: true });
  const formats = content.cells.flatMap(({ content: { kind, ...rest }, style }) =>
    kind === "text" && "text" in rest ? [[rest.text, content.styles[style]?.numberFormat] as const] : [],
  );
  expect(formats.filter(([text]) => !/^\p{L}/u.test(text)).map(([, format]) => format)).toEqual(
    formats.filter(([text]) => !/^\p{L}/u.test(text)).map(() => "@"),
  );
  expect(new Map(formats).get("=Rà soát quy trình")).toBe("@");
  expect(new Map(formats).get("15/6/2026")).toBe("@");
  expect(new Map(formats).get("Quý I")).toBe("General");
});

test("dates as options, true dates; blank where there is none", () => {
  const rows = shownRows(sheet(PLAN, "TH KHTC", { startEnd: true, parts: { coordinated: false, common: true } }));
  const date = (text: string) => serialOfDate(text, 1900);
  expect(rows[3]?.slice(4)).toEqual(["Thời gian", "Bắt đầu", "Kết thúc", "Kinh phí (triệu đồng)"]);
  expect(rows).toContainEqual([
    "2",
    "=Rà soát quy trình",
    "Báo cáo",
    "Đồng chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở",
    "Quý II",
    date("2026-04-01"),
    date("2026-06-30"),
    "1,5 (không cộng)",
  ]);
  expect(rows).toContainEqual(["1", "Tập huấn giáo viên", "Văn phòng Sở", "15/6/2026", date("2026-06-15"), 7]);
});

test("signature and Nơi nhận as options", () => {
  const last = (name: string, options: Partial<SummaryOptions>) => shownRows(sheet(PLAN, name, options)).slice(-6);
  const block = (head: string) => [
    ["NGƯỜI LẬP BIỂU", head],
    ["(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"],
  ];
  expect(last("TH VP", { signature: true, recipients: true })).toEqual([
    ...block("CHÁNH VĂN PHÒNG"),
    ["Nơi nhận:"],
    ["- Lãnh đạo Sở (để báo cáo);"],
    ["- Văn phòng Sở;"],
    ["- Lưu: VT."],
  ]);
  expect(last("TH KHTC", { signature: true }).slice(-2)).toEqual(block("TRƯỞNG PHÒNG"));
  expect(last("TH TTr", { signature: true, units: ["thanh tra"] }).slice(-2)).toEqual(block("CHÁNH THANH TRA"));
  const other = [["1", "Họp", "", "Sở Tài chính", "", "Quý I"]];
  expect(shownRows(sheet(other, "TH STC", { signature: true })).slice(-2)).toEqual(block("THỦ TRƯỞNG ĐƠN VỊ"));
});

describe("money", () => {
  const amounts = (sheets: TestSheet["rows"] | readonly TestSheet[]) =>
    shownRows(sheet(sheets, "TH VP")).flatMap((row) => (row.length > 1 ? row.slice(-1) : []));

  test("of several scales stands in the first one; of a table that names none, in that of the others", () => {
    const task = (budget: number) => [["1", "Họp", "", "Văn phòng Sở", "", "Quý I", budget]];
    const thousands = [...HEADER.slice(0, -1), "Kinh phí (nghìn đồng)"];
    const unnamed = [...HEADER.slice(0, -1), "Kinh phí"];
    expect(
      amounts([
        { name: "I", header: unnamed, rows: task(3) },
        { name: "II", rows: task(2) },
        { name: "III", header: thousands, rows: task(1500) },
      ]),
    ).toEqual(["Kinh phí (triệu đồng)", 3, 2, 1.5, 6.5]);
    expect(amounts([{ header: unnamed, rows: task(3) }])).toEqual(["Kinh phí", 3, 3]);
  });

  test("made up of sub-tasks is shown, counted there; details count at their task", () => {
    expect(
      amounts([
        ["1", "Xây dựng đề án", "Đề án", "Văn phòng Sở", "", "Quý I", 30],
        ["1.1", "Khảo sát", "Báo cáo", "Văn phòng Sở", "", "Quý I", 10],
        ["1.2", "Viết đề án", "Dự thảo", "Văn phòng Sở", "", "Quý I", 20],
      ]),
    ).toEqual(["Kinh phí (triệu đồng)", "30 (đã tính ở việc con)", 10, 20, 30]);
  });

  test("that nobody can read is shown as it is", () => {
    expect(
      amounts([
        ["1", "Họp", "", "Văn phòng Sở", "", "Quý I", "năm triệu rưỡi"],
        ["2", "Hội nghị", "", "Văn phòng Sở", "", "Quý I", { error: "#REF!" }],
        ["3", "Hội thảo", "", "Văn phòng Sở", "", "Quý I", 0.25],
        ["4", "Tập huấn", "", "Văn phòng Sở", "", "Quý I", ""],
      ]),
    ).toEqual(["Kinh phí (triệu đồng)", "năm triệu rưỡi", "#REF!", 0.25, "Quý I", 0.25]);
  });

  test("shows every decimal, the same number in all", () => {
    const content = sheet([["1", "Họp", "", "Văn phòng Sở", "", "Quý I", 1.25]], "TH VP");
    const sum = content.cells.find(({ content: what }) => what.kind === "formula" && what.formula.startsWith("SUM"));
    expect(content.styles[sum?.style ?? 0]?.numberFormat).toBe("#,##0.00");
  });

  test("without a money column there is no column and no sum", () => {
    const content = sheet([{ header: HEADER.slice(0, -1), rows: PLAN.map((row) => row.slice(0, 6)) }], "TH VP");
    expect(shownRows(content)[3]?.at(-1)).toBe("Thời gian");
    expect(shownRows(content).flat().join("\n")).not.toMatch(/Cộng kinh phí|Kinh phí/u);
  });
});

test("several plans: headings name them, each period and source once", () => {
  const task = [["1", "Họp", "", "Văn phòng Sở", "", "Quý I", 1]];
  const rows = shownRows(
    sheet(
      [
        { name: "PL1", title: ["PHỤ LỤC I", "Kế hoạch thi đua năm 2026"], rows: [["I", "Chỉ đạo"], ...task] },
        { name: "PL2", title: ["PHỤ LỤC II", "Kế hoạch công tác năm 2026"], rows: task },
        {
          name: "PL3",
          title: [
            "PHỤ LỤC",
            "Kế hoạch năm học 2026-2027",
            "(Ban hành kèm theo Quyết định số 2/QĐ-SGDĐT ngày 1/6/2026)",
          ],
          rows: [["1", "Khai giảng", "", "Phòng Kế hoạch - Tài chính", "Văn phòng Sở", "Tháng 9", 1]],
        },
      ],
      "TH VP",
    ),
  );
  expect(rows.slice(1, 3)).toEqual([
    ["NĂM 2026, NĂM HỌC 2026 – 2027"],
    [
      "(Trích Phụ lục, trang tính “PL1”, “PL2”; Phụ lục kèm theo Quyết định số 2/QĐ-SGDĐT ngày 1/6/2026, trang tính “PL3”)",
    ],
  ]);
  expect(rows.filter((row) => row.length === 1).slice(3)).toEqual([
    ["A. NHIỆM VỤ CHỦ TRÌ (2 nhiệm vụ)"],
    ["Kế hoạch thi đua năm 2026 – I. Chỉ đạo"],
    ["Kế hoạch công tác năm 2026"],
    ["B. NHIỆM VỤ PHỐI HỢP (1 nhiệm vụ)"],
    ["C. NHIỆM VỤ CHUNG (không có)"],
  ]);
});

test("a plan that names no period has no line for it; a table without a time column, blank times", () => {
  const header = HEADER.filter((name) => name !== "Thời gian thực hiện");
  const rows = shownRows(
    sheet([{ title: ["Nhiệm vụ trọng tâm"], header, rows: [["1", "Họp", "Báo cáo", "Văn phòng Sở", "", 3]] }], "TH VP"),
  );
  expect(rows[1]).toEqual(["(Trích Phụ lục, trang tính “Phụ lục”)"]);
  expect(rows).toContainEqual(["1", "Họp", "Báo cáo", 3]);
});

test("is ready to print: A4 landscape, header row repeated and frozen, borders, heights of wrapped rows", () => {
  const content = sheet([["1", "Rà soát ".repeat(40), "", "Văn phòng Sở", "", "Quý I", 1]], "TH VP");
  const header = content.cells.find(
    ({ content: { kind, ...rest } }) => kind === "text" && "text" in rest && rest.text === "TT",
  );
  expect(content.print).toEqual({
    landscape: true,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pagesHigh: 0,
    titleRows: [header?.row, header?.row],
    pageNumbers: true,
  });
  expect(content.frozenRows).toBe((header?.row ?? 0) + 1);
  expect(content.columnWidths).toHaveLength(6);
  expect(Math.max(...content.rowHeights.map(({ height }) => height))).toBeGreaterThan(90);
});

test("one lead column of two decides; a task without a lead there is taken by the other", () => {
  const header = ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Phòng chủ trì", "Thời gian thực hiện"];
  const workbook = workbookOf({
    header,
    rows: [
      ["1", "Họp", "Báo cáo", "Sở Tài chính", "Văn phòng Sở", "Quý I"],
      ["2", "Hội thảo", "Báo cáo", "Sở Nội vụ", "Không", "Quý I"],
    ],
  });
  const units = (leadColumn: "lead" | "internalLead") => runOn(workbook, { leadColumn }).sheets.map(({ unit }) => unit);
  expect(units("lead")).toEqual([null, "sở nội vụ", "sở tài chính"]);
  expect(units("internalLead")).toEqual([null, OFFICE, "sở nội vụ"]);
});
