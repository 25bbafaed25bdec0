import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunJson } from "../../../src/engine/reports/json";
import type { WorkbookSettings } from "../../../src/engine/settings/settings";
import { defaultDirectory, formatDirectory } from "../../../src/engine/index";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/settings";
import { withSettingsPart } from "../../support/settings-part";
import { soat } from "./terminal";

const FAULTY = "assets/samples/ke-hoach-cchc-mau.xlsx";
const CLEAN = "assets/samples/ke-hoach-cchc-sach.xlsx";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "soat-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, from = CLEAN): void {
  copyFileSync(from, join(folder, name));
}

function json(text: string): RunJson {
  return JSON.parse(text) as RunJson;
}

describe("exit codes", () => {
  test.each([
    ["no error", [CLEAN], 0],
    ["errors", [FAULTY], 1],
    ["a file that cannot be read wins over errors", [FAULTY, "khong-co.xlsx"], 2],
    ["also before them", ["khong-co.xlsx", FAULTY], 2],
  ])("%s", async (_name, files, code) => {
    expect((await soat(["check", ...files])).code).toBe(code);
  });

  test.each([
    ["no file", ["check"], "Chưa có tệp nào"],
    ["an unknown option", ["check", CLEAN, "--nhanh"], "Lệnh check không có tùy chọn --nhanh."],
    ["an unknown short option", ["check", CLEAN, "-x"], "Lệnh check không có tùy chọn -x."],
    ["an option without its value", ["check", CLEAN, "--format"], "Tùy chọn --format còn thiếu giá trị."],
    ["an option in place of a value", ["check", "--format", "--force", CLEAN], "Tùy chọn --format còn thiếu giá trị."],
    ["an empty value", ["check", CLEAN, "--plan-year="], "Tùy chọn --plan-year còn thiếu giá trị."],
    ["a value where none is taken", ["check", CLEAN, "--force=x"], "Tùy chọn --force không nhận giá trị."],
    ["a number of threads that is none", ["check", CLEAN, "--jobs", "0"], "“0” không phải số luồng xử lý."],
    ["an unknown format", ["check", CLEAN, "--format", "pdf"], "Không có dạng báo cáo “pdf”"],
    ["an unknown command", ["kiemtra"], "Không có lệnh “kiemtra”"],
    ["an object's own name is no command", ["toString"], "Không có lệnh “toString”"],
    ["a year that is none", ["check", CLEAN, "--plan-year", "hai sáu"], "không phải là kỳ kế hoạch"],
    [
      "a directory that is not there",
      ["check", CLEAN, "--directory", "khong-co.json"],
      "Không mở được danh mục đơn vị",
    ],
  ])("a wrong call: %s", async (_name, args, sentence) => {
    const { code, stdout, stderr } = await soat(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^soat: .*\n$/);
  });

  test("help and version", async () => {
    expect(await soat(["--help"])).toMatchObject({ code: 0, stderr: "" });
    expect((await soat(["-h"])).stdout).toContain("soat check");
    expect(await soat([])).toMatchObject({ code: 2 });
    expect((await soat(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("files", () => {
  const checked = async (args: readonly string[]) =>
    json((await soat(["check", ...args, "--format", "json"], { cwd: folder })).stdout).files.map(({ file }) =>
      file.replaceAll("\\", "/"),
    );

  test("a folder stands for the workbooks under it in a stable order, without Excel's lock files", async () => {
    mkdirSync(join(folder, "a/b"), { recursive: true });
    for (const name of ["a/z.xlsx", "a/b/c.xlsx", "a/m.xlsm", "a/~$z.xlsx"]) put(name);
    writeFileSync(join(folder, "a/x.txt"), "x");
    expect(await checked(["a"])).toEqual(["a/b/c.xlsx", "a/m.xlsm", "a/z.xlsx"]);
  });

  test("a glob stands for its matches, every file once, in the order of the arguments", async () => {
    for (const name of ["k2.xlsx", "k1.xlsx", "x.xlsx"]) put(name);
    expect(await checked(["x.xlsx", "k*.xlsx", "k1.xlsx"])).toEqual(["x.xlsx", "k1.xlsx", "k2.xlsx"]);
    const absolute = join(folder, "k*.xlsx");
    expect(await checked([absolute])).toEqual(["k1.xlsx", "k2.xlsx"].map((name) => join(folder, name)));
    expect((await soat(["check", "z*.xlsx"], { cwd: folder })).stderr).toMatch(/^soat: z\*\.xlsx: Không có tệp này/u);
  });

  test("a file whose name looks like a glob is that file", async () => {
    put("kh [1].xlsx");
    put("kh 1.xlsx");
    expect(await checked(["kh [1].xlsx"])).toEqual(["kh [1].xlsx"]);
  });

  test("a folder without workbooks is a wrong call", async () => {
    mkdirSync(join(folder, "rong"));
    const { code, stderr } = await soat(["check", "rong"], { cwd: folder });
    expect([code, stderr]).toEqual([2, "soat: Không có tệp .xlsx nào trong rong.\n"]);
  });

  test.each([
    ["an empty file", "", "Tệp rỗng"],
    ["a PDF", "%PDF-1.7\n", "Đây là tệp PDF"],
    ["a list as text", "TT;Noi dung\n1;Viec\n", "Đây là tệp văn bản"],
  ])("what kind of file it is, where it is no workbook: %s", async (_name, bytes, sentence) => {
    writeFileSync(join(folder, "tep.xlsx"), bytes, "latin1");
    const { code, stderr } = await soat(["check", "tep.xlsx"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test("one bad file never stops the rest; JSON has its sentence in place of the result", async () => {
    put("tot.xlsx");
    writeFileSync(join(folder, "hong.xlsx"), "đây không phải tệp Excel");
    const { code, stdout, stderr } = await soat(
      ["check", "hong.xlsx", "khong-co.xlsx", "tot.xlsx", "--format", "json"],
      { cwd: folder },
    );
    const [bad, missing, good] = json(stdout).files;
    expect(code).toBe(2);
    expect(Object.keys(bad ?? {})).toEqual(["file", "error"]);
    expect(missing).toEqual({ file: "khong-co.xlsx", error: "Không có tệp này. Kiểm tra lại tên và thư mục." });
    expect(good).toMatchObject({ file: "tot.xlsx", planYears: [2026] });
    expect(stderr).toContain("soat: khong-co.xlsx: Không có tệp này.");
  });
});

describe("options", () => {
  const planYears = async (...args: string[]) =>
    json((await soat(["check", CLEAN, "--format", "json", ...args])).stdout).files[0];

  test.each([
    ["2027", [2027]],
    ["2025-2027", [2025, 2026, 2027]],
    ["năm học 2026-2027", [2026, 2027]],
  ])("--plan-year %s", async (year, years) => {
    expect(await planYears("--plan-year", year)).toMatchObject({ planYears: years });
  });

  test("--directory replaces the units known", async () => {
    const unit = { name: "Phòng Thử nghiệm", shortName: "TN", aliases: [], kind: "department" };
    writeFileSync(join(folder, "dm.json"), JSON.stringify({ units: [unit] }));
    const known = json((await soat(["check", CLEAN, "--format", "json"])).stdout).files[0];
    const { stdout, stderr } = await soat(["check", CLEAN, "--format", "json", "--directory", join(folder, "dm.json")]);
    expect(stderr).toBe("");
    const other = json(stdout).files[0];
    const unknown = (file: typeof known) =>
      file && "findings" in file ? file.findings.filter(({ rule }) => rule === "unit/unknown").length : -1;
    expect(unknown(known)).toBe(0);
    expect(unknown(other)).toBeGreaterThan(0);
  });

  test("a directory that is no directory says where it is wrong", async () => {
    writeFileSync(join(folder, "dm.json"), '{"units":[{"name":1}]}');
    const { code, stderr } = await soat(["check", CLEAN, "--directory", join(folder, "dm.json")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^soat: Danh mục đơn vị .*dm\.json chưa đúng:\n/);
    expect(stderr.split("\n").slice(1)).toEqual([
      "  units[0].name: Thiếu tên đơn vị.",
      "  units[0].shortName: Thiếu tên viết tắt.",
      expect.stringMatching(/^ {2}units\[0]\.kind: Loại đơn vị phải là "department" \(phòng\)/),
      "",
    ]);
  });

  test("of many mistakes in a directory the first ten are told; of a file that is no JSON just that", async () => {
    const told = async (json: string) => {
      writeFileSync(join(folder, "dm.json"), json);
      const { stderr } = await soat(["check", CLEAN, "--directory", "dm.json"], { cwd: folder });
      return stderr.trimEnd().split("\n").slice(1);
    };
    const wrong = (count: number) => JSON.stringify({ units: Array.from({ length: count }, () => "VP") });
    expect(await told(wrong(10))).toHaveLength(10);
    expect((await told(wrong(12))).slice(9)).toEqual([
      "  units[9]: Mỗi đơn vị phải là một đối tượng { … }.",
      "  … và 2 chỗ nữa",
    ]);
    expect(await told("{")).toEqual([
      "  Tệp không phải là JSON đúng cách viết; hãy xuất lại danh mục từ phần mềm rồi sửa trên tệp đó.",
    ]);
  });

  test("a directory that was written out is read again and holds over the workbook's own", async () => {
    writeFileSync(join(folder, "dm.json"), formatDirectory(defaultDirectory));
    const unit = { name: "Phòng Thử nghiệm", shortName: "TN", aliases: [], kind: "department" } as const;
    const settings = { ...DEFAULT_SETTINGS, directory: [unit] };
    writeFileSync(join(folder, "kh.xlsx"), withSettingsPart(readFileSync(CLEAN), settings));
    const rulesOf = async (...args: string[]) => {
      const [file] = json(
        (await soat(["check", "kh.xlsx", "--format", "json", ...args], { cwd: folder })).stdout,
      ).files;
      return file && "findings" in file ? file.findings.map(({ rule }) => rule) : [];
    };
    expect(await rulesOf()).toContain("unit/unknown");
    expect(await rulesOf("--directory", "dm.json")).not.toContain("unit/unknown");
  });
});

describe("other formats", () => {
  test("jsonl is a line a file", async () => {
    const { code, stdout } = await soat(["check", CLEAN, "khong-co.xlsx", "--format", "jsonl"]);
    expect(code).toBe(2);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; error?: string });
    expect(lines.map(({ file }) => file)).toEqual([CLEAN, "khong-co.xlsx"]);
    expect(lines[1]?.error).toContain("Không có tệp này");
  });

  test("html is a page, text the default", async () => {
    expect((await soat(["check", CLEAN, "--format", "html"])).stdout).toMatch(
      /^<!doctype html>[^]*Không còn lỗi, không cảnh báo/,
    );
    expect((await soat(["check", CLEAN])).stdout).toMatch(/^Tệp: .*[^]*Kết luận: Không còn lỗi, không cảnh báo/);
  });
});

test("files are set apart by a blank line, and a table of all stands only below several", async () => {
  const one = (await soat(["check", CLEAN])).stdout;
  expect([one.startsWith("Tệp: "), one.includes("Tất cả")]).toEqual([true, false]);
  const two = (await soat(["check", CLEAN, FAULTY])).stdout;
  expect([two.split("\n\nTệp: ").length, two.split("\n\nTất cả").length]).toEqual([2, 2]);
});

describe("what the user decided in the workbook", () => {
  /** The faulty sample with our settings part in it. */
  function withSettings(settings: WorkbookSettings): void {
    writeFileSync(join(folder, "kh.xlsx"), withSettingsPart(readFileSync(FAULTY), settings));
  }
  const report = async (...args: string[]) =>
    json((await soat(["check", "kh.xlsx", "--format", "json", ...args], { cwd: folder })).stdout).files[0];

  test("an ignored error no longer counts and is told as ignored", async () => {
    withSettings(DEFAULT_SETTINGS);
    const before = await report();
    if (!before || !("findings" in before)) throw new Error("no report");
    const errors = before.findings.filter(({ severity }) => severity === "error");
    withSettings({
      ...DEFAULT_SETTINGS,
      ignores: errors.map(({ rule, fingerprint }) => ({ rule, fingerprint, reason: "đã xem" })),
    });
    expect(await report()).toMatchObject({ counts: { error: 0, ignored: errors.length } });
    expect((await soat(["check", "kh.xlsx"], { cwd: folder })).code).toBe(0);
  });

  test("the plan period set there holds, unless the call names another", async () => {
    withSettings({ ...DEFAULT_SETTINGS, period: { kind: "year", firstYear: 2024, lastYear: 2024 } });
    expect(await report()).toMatchObject({ planYears: [2024] });
    expect(await report("--plan-year", "2023")).toMatchObject({ planYears: [2023] });
  });
});

test("progress goes to a terminal only", async () => {
  expect((await soat(["check", CLEAN])).stderr).toBe("");
  const gone = "\r\u001B[K";
  const shown = [`Đã kiểm tra 0/2, đang đọc ${CLEAN}`, "", `Đã kiểm tra 1/2, đang đọc ${FAULTY}`, "", ""];
  expect((await soat(["check", CLEAN, FAULTY], { isTTY: true })).stderr).toBe(gone + shown.join(gone));
});

test("the real command prints only JSON on standard output", () => {
  const printed = execFileSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "src/apps/cli/main.ts", "check", CLEAN, "--format", "json"],
    {
      encoding: "utf8",
    },
  );
  expect(json(printed)).toMatchObject({
    tool: { name: "soat" },
    files: [{ file: CLEAN, counts: { error: 0, warning: 0 } }],
  });
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({
    scripts: { soat: "tsx src/apps/cli/main.ts" },
  });
});
