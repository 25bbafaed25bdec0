import type { RunJson } from "../../../src/engine/reports/json";
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

test.each([
  ["without --dry-run nothing is written", ["fill", CLEAN], "thêm --dry-run"],
  ["an unknown column", ["fill", CLEAN, "--dry-run", "--columns", "start,ket"], "Không có cột “ket”"],
])("%s", async (_name, args, sentence) => {
  const { code, stderr, stdout } = await soat(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
});
