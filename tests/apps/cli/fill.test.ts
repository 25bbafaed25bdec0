import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunJson } from "../../../src/engine/reports/json";
import type { WorkbookSettings } from "../../../src/engine/settings/settings";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/settings";
import { formatSettingsXml } from "../../../src/engine/settings/settings-xml";
import { formatAddress } from "../../../src/engine/snapshot/address";
import { TITLE, HEADER } from "../../support/plan-builder";
import { relationships, worksheet, xlsxPackage } from "../../support/xlsx-package";
import { soat } from "./terminal";

const CLEAN = "assets/samples/ke-hoach-cchc-sach.xlsx";

interface FillJson {
  readonly tool: RunJson["tool"];
  readonly files: readonly { readonly file: string; readonly edits: readonly Record<string, unknown>[] }[];
}

async function edits(...args: string[]) {
  const { stdout } = await soat(["fill", CLEAN, "--dry-run", "--format", "json", ...args]);
  return (JSON.parse(stdout) as FillJson).files[0]?.edits ?? [];
}

test("proposals of the columns asked for, right of the table", async () => {
  const proposals = await edits("--columns", "start,end", "--all");
  expect(new Set(proposals.map(({ column }) => column))).toEqual(new Set(["start", "end"]));
  expect(proposals[0]).toEqual({
    sheet: "Phụ lục",
    cell: expect.stringMatching(/^H\d+$/) as string,
    column: "start",
    taskCell: expect.stringMatching(/^B\d+$/) as string,
    before: null,
    after: expect.stringMatching(/^2026-\d\d-\d\d$/) as string,
    confidence: "safe",
    reason: expect.stringContaining("Ngày bắt đầu") as string,
  });
});

test("a readable list without --format json", async () => {
  const { stdout, code } = await soat(["fill", CLEAN, "--dry-run", "--columns", "quarter"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Phụ lục!H\d+ {2}→ I/);
  expect(stdout).toMatch(/\d+ ô có thể điền\./);
});

test("an unreadable file is told and counted", async () => {
  const { stdout, code } = await soat(["fill", "khong-co.xlsx", "--dry-run"]);
  expect([code, stdout]).toEqual([
    2,
    "Tệp: khong-co.xlsx\n  Không đọc được: Không có tệp này. Kiểm tra lại tên và thư mục.\n",
  ]);
});

test("as JSON too, and the sentence beside it", async () => {
  const { stdout, stderr } = await soat(["fill", "khong-co.xlsx", "--dry-run", "--format", "json"]);
  const error = "Không có tệp này. Kiểm tra lại tên và thư mục.";
  expect((JSON.parse(stdout) as FillJson).files).toEqual([{ file: "khong-co.xlsx", error }]);
  expect(stderr).toBe(`soat: khong-co.xlsx: ${error}\n`);
});

test("what is being read is shown on a terminal, and gone at the end", async () => {
  const { stderr } = await soat(["fill", CLEAN, "--dry-run", "--columns", "quarter"], { isTTY: true });
  expect(stderr).toBe(`\r\u001B[KĐang đọc ${CLEAN}\r\u001B[K`);
});

test.each([
  ["without --dry-run nothing is written", ["fill", CLEAN], "thêm --dry-run"],
  ["an unknown column", ["fill", CLEAN, "--dry-run", "--columns", "start, ket"], "Không có cột “ket”"],
])("%s", async (_name, args, sentence) => {
  const { code, stderr, stdout } = await soat(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
});

/** An .xlsx of one sheet with these rows under the usual title and heading, and our settings part. */
function planPackage(rows: readonly (readonly (string | number)[])[], settings: WorkbookSettings): Uint8Array {
  const lines = [...TITLE.map((line) => [line]), HEADER, ...rows];
  const cell = (value: string | number, row: number, column: number) => {
    const address = formatAddress({ row, column });
    if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
    return value === "" ? "" : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const xml = lines.map(
    (line, row) => `<row r="${row + 1}">${line.map((value, column) => cell(value, row, column)).join("")}</row>`,
  );
  return xlsxPackage({
    "xl/worksheets/sheet1.xml": worksheet(xml.join("")),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["customXml", "../customXml/item1.xml"],
    ]),
    "customXml/item1.xml": formatSettingsXml(settings),
  });
}

describe("of a plan with blank cells", () => {
  const folder = mkdtempSync(join(tmpdir(), "soat-fill-"));
  const file = join(folder, "ke-hoach.xlsx");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function withSettings(settings: WorkbookSettings): void {
    const rows = [
      ["1", "Cải cách hành chính", "", "", "", "Quý I"],
      ["1.1", "Tham quan thực tế", "", "Văn phòng Sở", "", ""],
      ["1.2", "Lập danh sách", "Danh sách", "Văn phòng Sở", "", "Quý I", 5, "của tôi"],
    ];
    writeFileSync(file, planPackage(rows, settings));
  }

  test("the workbook's own list of usual deliverables is honoured; suggestions are told apart", async () => {
    withSettings({
      ...DEFAULT_SETTINGS,
      fillDefaults: [{ words: "tham quan", deliverable: "Báo cáo chuyến đi", coordinating: "" }],
    });
    const { stdout } = await soat(["fill", file, "--dry-run", "--all", "--columns", "deliverable,time,quarter"]);
    expect(stdout).not.toContain("--all");
    expect(stdout).toContain(
      "  Sheet1!C6  → Báo cáo chuyến đi  (Thường dùng cho nhiệm vụ bắt đầu bằng “tham quan”; cần xem lại)\n",
    );
    expect(stdout).toContain("  Sheet1!F6  → Quý I  (Theo dòng “Cải cách hành chính” ở trên)\n");
    expect(stdout).toMatch(
      /Sheet1!I6 {2}→ I {2}\(.*cột H bên phải bảng đã có dữ liệu nên đặt ở cột I\); cần xem lại\)/,
    );
  });

  test("without --all only what is safe; JSON says what is in the way", async () => {
    withSettings(DEFAULT_SETTINGS);
    const answer = async (...args: string[]) => {
      const { stdout } = await soat(["fill", file, "--dry-run", "--format", "json", ...args]);
      return (JSON.parse(stdout) as FillJson).files[0]?.edits ?? [];
    };
    expect((await answer()).map(({ column, cell, before, after }) => [column, cell, before, after])).toEqual([
      ["time", "F6", null, "Quý I"],
    ]);
    const { stdout } = await soat(["fill", file, "--dry-run", "--columns", "end"]);
    expect(stdout).toContain("  0 ô có thể điền.\n  Còn 2 đề xuất cần xem lại: thêm --all để xem.\n");
    expect((await answer("--all", "--columns", "end"))[0]).toMatchObject({ cell: "I6", occupied: "H4:H7" });
  });
});
