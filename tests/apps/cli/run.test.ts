import { spawn, spawnSync } from "node:child_process";
import { COMMAND_HELP } from "../../../src/apps/cli/help";
import type { RunJson } from "../../../src/engine/reports/json";
import { compoundFile } from "../../support/compound-file";
import { xlsxSheet } from "../../support/xlsx-package";
import { CLEAN, FAULTY, Folder } from "./folder";

const TSX = "node_modules/tsx/dist/cli.mjs";
const MAIN = "src/apps/cli/main.ts";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

test.each(Object.entries(COMMAND_HELP))("soat %s --help says how, with an example", async (name, help) => {
  expect(await folder.soat(name, "x.xlsx", "--help")).toEqual({ code: 0, stdout: help, stderr: "" });
  expect(await folder.soat(name, "-h")).toMatchObject({ code: 0, stdout: help });
  expect(help).toContain(`Ví dụ: soat ${name} `);
  expect(help).toContain("Mã thoát: 0");
});

test("behind -- stands a file, whatever it looks like", async () => {
  folder.put("-h");
  const { code, stdout } = await folder.soat("check", "--", "-h");
  expect([code, stdout.includes("Tệp: -h\n")]).toEqual([0, true]);
});

test.each(["check", "fill", "fix", "summarize", "clean", "merge"])("%s wants a file", async (name) => {
  const { code, stderr } = await folder.soat(name, "-o", "x.xlsx");
  expect([code, stderr]).toEqual([2, `soat: Chưa có tệp nào. Gõ soat ${name} --help để xem cách dùng.\n`]);
});

test("the report goes to a file, or to the screen by the name -", async () => {
  folder.put("kh.xlsx");
  expect(await folder.soat("check", "kh.xlsx", "-o", "bao-cao.html", "--format", "html")).toMatchObject({
    code: 0,
    stdout: "",
  });
  expect(folder.bytes("bao-cao.html").toString()).toMatch(/^<!doctype html>/);
  expect((await folder.soat("check", "kh.xlsx", "-o", "-")).stdout).toContain("Kết luận:");
  expect(folder.names()).toEqual(["bao-cao.html", "kh.xlsx"]);
  expect((await folder.soat("check", "kh.xlsx", "--output=-x.txt")).code).toBe(0);
  expect(folder.names()).toContain("-x.txt");
});

test("broken, encrypted and .xls files among good ones: each its sentence, a table at the end", async () => {
  folder.put("a.xlsx");
  folder.put("b.xlsx", FAULTY);
  folder.put("c.xlsx", compoundFile("EncryptionInfo", "EncryptedPackage"));
  folder.put("d.xlsx", compoundFile("Workbook"));
  folder.put("e.xlsx", folder.bytes("a.xlsx").subarray(0, 3000));
  const { code, stdout, stderr } = await folder.soat("check", ".");
  expect(code).toBe(2);
  expect(stderr.split("\n").map((line) => line.slice(0, 45))).toEqual([
    expect.stringContaining("soat: c.xlsx: Tệp được bảo vệ bằng mật khẩu"),
    expect.stringContaining("soat: d.xlsx: Tệp ở định dạng Excel 97–2003"),
    expect.stringContaining("soat: e.xlsx: Tệp bị hỏng"),
    "",
  ]);
  expect(
    stdout
      .slice(stdout.indexOf("Tất cả"))
      .split("\n")
      .map((line) => line.split(/\s{2,}/u).slice(1)),
  ).toEqual([
    [],
    ["Nhiệm vụ", "Lỗi", "Cảnh báo", "Lưu ý", "Tệp"],
    ["45", "0", "0", "0", "a.xlsx"],
    ["45", "6", "10", "2", "b.xlsx"],
    ["không đọc được", "c.xlsx"],
    ["không đọc được", "d.xlsx"],
    ["không đọc được", "e.xlsx"],
    ["90", "6", "10", "2", "Cộng; 3 tệp không đọc được"],
    [],
  ]);
});

test("what a cell holds gives the terminal no orders, and JSON still says it", async () => {
  const evil = "TT\u009B31m\u202E\u2028x";
  const cells = [evil, "Nội dung", "Chủ trì", "Thời gian"]
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("");
  const row = ["1", "Việc", "", ""].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  folder.put("\u001B[2J\u009B\u2028x.xlsx", xlsxSheet(`<row>${cells}</row><row>${row}</row>`));
  for (const format of ["text", "html", "json", "jsonl"]) {
    const { stdout, stderr } = await folder.soat("check", ".", "--format", format);
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
  }
  const [file] = (await folder.json<RunJson>("check", ".")).files;
  expect(file?.file).toBe("\u001B[2J\u009B\u2028x.xlsx");
});

describe("the real command", () => {
  const real = (args: readonly string[]) => spawnSync(process.execPath, [TSX, MAIN, ...args], { encoding: "utf8" });

  test("checks many files in threads with the answers of one thread", () => {
    for (let at = 100; at < 190; at++) folder.put(`${at}.xlsx`, at % 2 === 0 ? FAULTY : CLEAN);
    folder.put("144.xlsx", new Uint8Array([1, 2, 3]));
    const call = (jobs: string) => real(["check", folder.path, "--format", "jsonl", "--jobs", jobs]);
    const [one, two] = [call("1"), call("2")];
    expect(two.stderr).toBe(one.stderr);
    expect(one.stderr.split("\n")).toHaveLength(2);
    expect([one.status, two.status]).toEqual([2, 2]);
    expect(one.stdout.trimEnd().split("\n")).toHaveLength(90);
    expect(two.stdout).toBe(one.stdout);
  });

  test("broken off, it ends quietly", async () => {
    for (let at = 0; at < 60; at++) folder.put(`${at}.xlsx`);
    const running = spawn(process.execPath, [TSX, MAIN, "check", folder.path, "--format", "jsonl", "--jobs", "1"]);
    let stderr = "";
    running.stderr.on("data", (text) => (stderr += String(text)));
    running.stdout.once("data", () => running.kill("SIGINT"));
    const code = await new Promise((resolve) =>
      running.on("close", (status, signal) => {
        resolve(status ?? signal);
      }),
    );
    expect([130, "SIGINT"]).toContain(code);
    expect(stderr).toBe("");
  });
});
