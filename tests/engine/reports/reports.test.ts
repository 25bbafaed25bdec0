import type { Finding } from "../../../src/engine/findings/finding";
import type { WorkbookReport } from "../../../src/engine/findings/report";
import { htmlReport } from "../../../src/engine/reports/html";
import { runJson } from "../../../src/engine/reports/json";
import { textReport } from "../../../src/engine/reports/text";
import { contentOfRows } from "../../support/sheet-content";

const FINDING: Finding = {
  rule: "numbering/format",
  severity: "info",
  sheet: "Phụ lục",
  cell: { row: 31, column: 0 },
  messageId: "suffix",
  message: { vi: "Số “1.3.” thừa dấu chấm.", en: "One dot too many." },
  text: "1.3.",
  fingerprint: "00000000000abc",
  fix: {
    confidence: "safe",
    changes: [
      {
        type: "setCell",
        sheet: "Phụ lục",
        cell: { row: 31, column: 0 },
        before: { kind: "text", text: "1.3." },
        after: { kind: "text", text: "1.3" },
      },
    ],
  },
};

const REPORT: WorkbookReport = {
  planYears: [2026],
  appendices: [
    {
      sheet: "Phụ lục",
      table: "A5:G74",
      headerRows: [5, 5],
      title: "Kế hoạch năm 2026",
      planYears: [2026],
      columns: { number: "A", content: "B", budget: "G" },
      moneyScale: 1_000_000,
      tasks: 46,
      statedTotal: 1234.5,
      computedTotal: 1234567,
    },
  ],
  otherTables: [{ sheet: "Dự toán", table: "A3:D9", title: "Dự toán chi" }],
  findings: [
    {
      ...FINDING,
      rule: "time/missing",
      severity: "error",
      text: " ",
      cell: { row: 6, column: 5 },
      message: { vi: "Chưa có thời gian.", en: "" },
    },
    FINDING,
  ],
  ignored: [],
  notCheckable: [],
  rulesOff: [],
  counts: { error: 1, warning: 0, info: 1, ignored: 2 },
};

describe("text", () => {
  const text = textReport([{ file: "kh.xlsx", report: REPORT }]);

  test("names the appendix, its period and its tasks", () => {
    expect(text).toContain("Tệp: kh.xlsx");
    expect(text).toContain("Phụ lục: Phụ lục A5:G74 — Kế hoạch năm 2026");
    expect(text).toContain("Kỳ kế hoạch 2026, 46 nhiệm vụ");
    expect(text).toContain("Bảng khác (không kiểm tra): Dự toán A3:D9 — Dự toán chi");
  });

  test("names sheet, cell, offending text, sentence and rule; errors first", () => {
    expect(text).toMatch(/LỖI \(1\)\n {4}Phụ lục!F7 {2}\(trống\)\n {6}Chưa có thời gian\. {2}\[time\/missing]/);
    expect(text).toMatch(
      /LƯU Ý \(1\)\n {4}Phụ lục!A32 {2}“1\.3\.”\n {6}Số “1\.3\.” thừa dấu chấm\. {2}\[numbering\/format]/,
    );
    expect(text).not.toContain("CẢNH BÁO (");
    expect(text.indexOf("LỖI")).toBeLessThan(text.indexOf("LƯU Ý"));
  });

  test("counts by rule, then the verdict with the ignored, then the totals at the end", () => {
    expect(text).toMatch(/Theo quy tắc\n {4}numbering\/format {2}1\n {4}time\/missing {6}1\n/);
    expect(text).toContain("Kết luận: Cần sửa: 1 lỗi, 0 cảnh báo (1 lưu ý, 2 đã bỏ qua).");
    expect(text.trimEnd()).toMatch(
      /Kinh phí Phụ lục A5:G74: tổng ghi 1\.234,5, cộng các nhiệm vụ 1\.234\.567 \(triệu đồng\)\.$/,
    );
  });

  test("several years, no total row, no scale, nothing ignored", () => {
    const appendix = { ...REPORT.appendices[0], planYears: [2021, 2022, 2023], statedTotal: null, moneyScale: null };
    const report = {
      ...REPORT,
      appendices: [appendix] as WorkbookReport["appendices"],
      counts: { ...REPORT.counts, ignored: 0 },
    };
    const other = textReport([{ file: "a.xlsx", report }]);
    expect(other).toContain("Kỳ kế hoạch 2021–2023");
    expect(other).toContain("không có dòng tổng, cộng các nhiệm vụ 1.234.567.");
    expect(other).toContain("(1 lưu ý).");
  });

  test("a file without a plan, and one that cannot be read, say so", () => {
    const empty: WorkbookReport = { ...REPORT, appendices: [], findings: [], planYears: [], otherTables: [] };
    const both = textReport([
      { file: "a.xlsx", report: empty },
      { file: "b.xls", error: "Tệp .xls cũ." },
    ]);
    expect(both).toContain("Không tìm thấy bảng phụ lục nào");
    expect(both).toContain("Tệp: b.xls\n  Không đọc được: Tệp .xls cũ.");
    expect(both.split("\n").slice(-6)).toEqual([
      "Tất cả 2 tệp",
      "  Nhiệm vụ  Lỗi  Cảnh báo  Lưu ý  Tệp",
      "         0    1         0      1  a.xlsx",
      "  không đọc được                  b.xls",
      "         0    1         0      1  Cộng; 1 tệp không đọc được",
      "",
    ]);
  });

  test("nothing found, nothing counted by rule", () => {
    const clean = textReport([{ file: "a", report: { ...REPORT, findings: [] } }]);
    expect(clean).not.toContain("Theo quy tắc");
    expect(clean).not.toContain("Không tìm thấy bảng phụ lục nào");
    expect(clean).not.toContain("CHƯA KIỂM TRA ĐƯỢC");
  });

  test("tables without a title are told by their place", () => {
    const appendices = REPORT.appendices.map((appendix) => ({ ...appendix, title: "" }));
    const otherTables = [{ sheet: "Dự toán", table: "A3:D9", title: "" }];
    const untitled = textReport([{ file: "a", report: { ...REPORT, appendices, otherTables } }]);
    expect(untitled).toMatch(/Phụ lục: Phụ lục A5:G74$/m);
    expect(untitled).toMatch(/Bảng khác \(không kiểm tra\): Dự toán A3:D9$/m);
  });

  test("rules are counted in the order of their ids", () => {
    const findings = ["unit/variant", "budget/negative", "time/vague"].map((rule) => ({ ...FINDING, rule }));
    expect(textReport([{ file: "a", report: { ...REPORT, findings } }])).toMatch(
      /budget\/negative {2}1\n {4}time\/vague {7}1\n {4}unit\/variant {5}1\n/,
    );
  });

  test("formulas nobody can work out are told as such", () => {
    const notCheckable = [{ sheet: "Phụ lục", cell: "G12", formula: "VLOOKUP(A1,\n  Z:Z,1)" }];
    expect(textReport([{ file: "a", report: { ...REPORT, notCheckable } }])).toMatch(
      /CHƯA KIỂM TRA ĐƯỢC \(1\)\n {4}Công thức chưa có kết quả.*\n {4}Phụ lục!G12 {2}=VLOOKUP\(A1, Z:Z,1\)\n/,
    );
  });

  test("what would command the terminal is left out", () => {
    const findings = [{ ...FINDING, text: "\u001B[31mđỏ\u0007\u009B2J\u202Exuôi\ttab" }];
    const report = { ...REPORT, findings };
    const printed = textReport([{ file: "a\rb", report }]);
    expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(printed).toContain("“[31mđỏ2Jxuôi tab”");
    expect(printed).toContain("Tệp: ab\n");
  });

  test("unknown period", () => {
    const appendix = { ...REPORT.appendices[0], planYears: [], computedTotal: null };
    const other = textReport([
      { file: "a", report: { ...REPORT, appendices: [appendix] as WorkbookReport["appendices"] } },
    ]);
    expect(other).toContain("Kỳ kế hoạch chưa rõ");
    expect(other).not.toContain("Kinh phí Phụ lục");
  });
});

describe("JSON", () => {
  test("is the form the specification gives", () => {
    expect(runJson("1.2.3", [{ file: "kh.xlsx", report: { ...REPORT, findings: [FINDING] } }])).toEqual({
      tool: { name: "soat", version: "1.2.3" },
      files: [
        {
          file: "kh.xlsx",
          planYears: [2026],
          appendices: [
            {
              sheet: "Phụ lục",
              table: "A5:G74",
              headerRows: [5, 5],
              planYears: [2026],
              columns: { number: "A", content: "B", budget: "G" },
              moneyScale: 1_000_000,
              tasks: 46,
              statedTotal: 1234.5,
              computedTotal: 1234567,
            },
          ],
          findings: [
            {
              rule: "numbering/format",
              severity: "info",
              sheet: "Phụ lục",
              cell: "A32",
              message: "Số “1.3.” thừa dấu chấm.",
              fingerprint: "00000000000abc",
              fix: { confidence: "safe", edits: [{ cell: "A32", before: "1.3.", after: "1.3" }] },
            },
          ],
          counts: { error: 1, warning: 0, info: 1, ignored: 2 },
        },
      ],
    });
  });

  test("an unreadable file has its sentence in place of the rest; a finding without a fix has none", () => {
    const { fix: _fix, ...plain } = FINDING;
    const [bad, good] = runJson("1", [
      { file: "b.xls", error: "Tệp cũ." },
      { file: "a", report: { ...REPORT, findings: [plain] } },
    ]).files;
    expect(bad).toEqual({ file: "b.xls", error: "Tệp cũ." });
    expect(good && "findings" in good && good.findings[0]).not.toHaveProperty("fix");
  });

  test("a unit for the directory is an edit of its own", () => {
    const addUnit = { name: "Tổ giúp việc", shortName: "TGV", aliases: [], kind: "external" } as const;
    const fix = { confidence: "suggested", changes: [], addUnit } as const;
    const [file] = runJson("1", [{ file: "a", report: { ...REPORT, findings: [{ ...FINDING, fix }] } }]).files;
    expect(file && "findings" in file && file.findings[0]?.fix).toEqual({
      confidence: "suggested",
      edits: [{ action: "addUnit", unit: "Tổ giúp việc", kind: "external" }],
    });
  });

  test("formulas nobody can work out are listed, where there are any", () => {
    const notCheckable = [{ sheet: "Phụ lục", cell: "G12", formula: "VLOOKUP(A1,Z:Z,1)" }];
    const [with_, without] = runJson("1", [
      { file: "a", report: { ...REPORT, notCheckable } },
      { file: "b", report: REPORT },
    ]).files;
    expect(with_).toMatchObject({ notCheckable });
    expect(without).not.toHaveProperty("notCheckable");
  });

  test("every kind of change and content is told", () => {
    const sheet = "Phụ lục";
    const cell = { row: 0, column: 0 };
    const changes: NonNullable<Finding["fix"]>["changes"] = [
      {
        type: "setCell",
        sheet,
        cell,
        before: { kind: "number", number: 2 },
        after: { kind: "formula", formula: "SUM(A1)", cached: 3 },
      },
      { type: "setCell", sheet: "Khác", cell, before: { kind: "error", error: "#REF!" }, after: { kind: "empty" } },
      { type: "setCell", sheet, cell, before: { kind: "boolean", boolean: true }, after: { kind: "text", text: "x" } },
      { type: "deleteRows", sheet, row: 11, count: 2 },
      { type: "insertRows", sheet, row: 74, count: 1 },
      { type: "insertColumn", sheet, column: 4, headerRow: 4, header: "Đơn vị chủ trì" },
      { type: "putSheet", sheet: "TH KHTC", over: null, content: contentOfRows([]) },
      { type: "removeSheet", sheet: "TH KHTC", before: "" },
    ];
    const report = { ...REPORT, findings: [{ ...FINDING, fix: { confidence: "suggested" as const, changes } }] };
    const [file] = runJson("1", [{ file: "a", report }]).files;
    expect(file && "findings" in file && file.findings[0]?.fix?.edits).toEqual([
      { cell: "A1", before: 2, after: "=SUM(A1)" },
      { sheet: "Khác", cell: "A1", before: "#REF!", after: null },
      { cell: "A1", before: true, after: "x" },
      { action: "deleteRows", rows: "12:13" },
      { action: "insertRows", rows: "75:75" },
      { action: "insertColumn", column: "E", header: "Đơn vị chủ trì" },
      { sheet: "TH KHTC", action: "putSheet" },
      { sheet: "TH KHTC", action: "removeSheet" },
    ]);
  });
});

describe("HTML", () => {
  const hostile = '<script>alert("x")</script>';
  const report: WorkbookReport = {
    ...REPORT,
    findings: [
      { ...FINDING, text: hostile, sheet: "A & B" },
      { ...FINDING, severity: "error", rule: "time/missing" },
    ],
    ignored: [{ finding: FINDING, reason: "đã hỏi 'phòng'" }],
  };
  const html = htmlReport([
    { file: "kh.xlsx", report },
    { file: "b.xls", error: "Tệp cũ." },
  ]);

  test("is one page of its own in Vietnamese that asks nothing from outside", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toContain("@page { size: A4;");
    expect(html).not.toMatch(/https?:|<script|<link|<img/);
  });

  test("texts of the plan are never markup", () => {
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(html).toContain("Trang tính A &amp; B");
    expect(html).toContain("đã hỏi &#39;phòng&#39;");
  });

  test("says the verdict, the totals, the findings by sheet and rule, the ignored, and unreadable files", () => {
    expect(html).toContain(
      '<p class="verdict error">Cần sửa: 1 lỗi, 0 cảnh báo <small>1 lưu ý · 2 đã bỏ qua</small></p>',
    );
    expect(html).toContain('<td class="plain">1.234,5 (triệu đồng)</td><td class="plain">1.234.567 (triệu đồng)</td>');
    expect(html).toContain("<caption>Lỗi · time/missing (1)</caption>");
    expect(html).toContain("<caption>Lưu ý · numbering/format (1)</caption>");
    expect(html).toContain("<td>A32</td>");
    expect(htmlReport([{ file: "a", report: REPORT }])).toContain('<td>F7</td><td class="blank">(trống)</td>');
    expect(html).toContain("<caption>Đã bỏ qua (1)</caption>");
    expect(html).toContain("Không đọc được: Tệp cũ.");
  });

  test("findings stand under their own sheet, graver ones first, each rule once", () => {
    const of = (sheet: string, rule: string, severity: Finding["severity"], row: number): Finding => ({
      ...FINDING,
      sheet,
      rule,
      severity,
      cell: { row, column: 0 },
    });
    const page = htmlReport([
      {
        file: "a",
        report: {
          ...REPORT,
          findings: [
            of("PL1", "unit/variant", "warning", 1),
            of("PL1", "time/missing", "error", 2),
            of("PL1", "unit/variant", "warning", 3),
            of("PL1", "time/missing", "info", 4),
            of("PL2", "unit/variant", "warning", 5),
          ],
        },
      },
    ]);
    const outline = [...page.matchAll(/<h3>([^<]*)|<caption>([^<]*)|<tr><td>([A-Z]+[0-9]+)</g)];
    expect(outline.map(([, sheet, caption, cell]) => sheet ?? caption ?? cell)).toEqual([
      "Trang tính PL1",
      "Lỗi · time/missing (1)",
      "A3",
      "Cảnh báo · unit/variant (2)",
      "A2",
      "A4",
      "Lưu ý · time/missing (1)",
      "A5",
      "Trang tính PL2",
      "Cảnh báo · unit/variant (1)",
      "A6",
    ]);
  });

  test("formulas nobody can work out are listed, where there are any, and are never markup", () => {
    const notCheckable = [{ sheet: "A<B", cell: "G12", formula: 'IF(A1<>"",1,0)' }];
    const page = htmlReport([{ file: "a", report: { ...REPORT, notCheckable } }]);
    expect(page).toContain("<caption>Chưa kiểm tra được (1)</caption>");
    expect(page).toContain("<td>A&lt;B!G12</td><td>=IF(A1&lt;&gt;&quot;&quot;,1,0)</td>");
    expect(page).toContain("Mở tệp bằng Excel, lưu lại");
    expect(htmlReport([{ file: "a", report: REPORT }])).not.toContain("Chưa kiểm tra được");
  });

  test("no text of the plan is markup, wherever it stands", () => {
    const [appendix] = REPORT.appendices;
    const message = { vi: hostile, en: "" };
    const page = htmlReport([
      { file: hostile, error: hostile },
      {
        file: hostile,
        report: {
          ...REPORT,
          appendices: appendix ? [{ ...appendix, sheet: hostile, title: hostile }] : [],
          findings: [{ ...FINDING, sheet: hostile, text: hostile, message }],
          ignored: [{ finding: { ...FINDING, sheet: hostile, message }, reason: hostile }],
          notCheckable: [{ sheet: hostile, cell: "A1", formula: hostile }],
        },
      },
    ]);
    expect(page.match(/&lt;script&gt;alert\(&quot;x&quot;\)/g)).toHaveLength(13);
    expect(page).not.toContain("<script");
    expect(page).not.toContain('"x"');
  });

  test("a clean plan, one with warnings only, one without a table, a span of years", () => {
    const counts = { error: 0, warning: 0, info: 0, ignored: 0 };
    const of = (more: Partial<WorkbookReport>) =>
      htmlReport([{ file: "a", report: { ...REPORT, findings: [], counts, ...more } }]);
    expect(of({})).toContain('class="verdict good"');
    expect(of({})).not.toContain("đã bỏ qua");
    expect(of({ ignored: [] })).not.toContain("Đã bỏ qua");
    expect(of({ counts: { ...counts, warning: 1 } })).toContain('class="verdict warning"');
    expect(of({ appendices: [] })).toContain("Không tìm thấy bảng phụ lục nào.");
    const appendix = {
      ...REPORT.appendices[0],
      planYears: [2021, 2022, 2023],
      statedTotal: null,
    } as WorkbookReport["appendices"][number];
    expect(of({ appendices: [appendix, { ...appendix, planYears: [] }] })).toMatch(/2021–2023.*chưa rõ/s);
    expect(of({ appendices: [appendix] })).toContain(
      '<td class="plain">46</td><td class="plain"></td><td class="plain">1.234.567 (triệu đồng)</td>',
    );
    expect(of({ appendices: [{ ...appendix, moneyScale: null }] })).toContain('<td class="plain">1.234.567</td>');
  });
});

test("rules that were not applied are named in every report, and not spoken of where there are none", () => {
  const off = [{ file: "a", report: { ...REPORT, rulesOff: ["time/vague", "unit/<b>"] } }];
  expect(textReport(off)).toContain("\n  Đang tắt 2 quy tắc: time/vague, unit/<b>.\n");
  expect(htmlReport(off)).toContain("<p>Đang tắt 2 quy tắc: time/vague, unit/&lt;b&gt;.</p>");
  expect(runJson("1", off).files[0]).toMatchObject({ rulesOff: ["time/vague", "unit/<b>"] });
  const on = [{ file: "a", report: REPORT }];
  expect(textReport(on)).not.toContain("Đang tắt");
  expect(htmlReport(on)).not.toContain("Đang tắt");
  expect(runJson("1", on).files[0]).not.toHaveProperty("rulesOff");
});
