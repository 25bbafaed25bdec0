import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";

const ROOT = join(__dirname, "../..");
const SAMPLES = ["ke-hoach-cchc-mau.xlsx", "ke-hoach-cchc-sach.xlsx"];
const folder = mkdtempSync(join(tmpdir(), "soat-built-"));
const program = join(folder, "cli", "soat.mjs");

beforeAll(() => {
  mkdirSync(join(folder, "cli"));
  writeFileSync(join(folder, "cli", "left-from-before.mjs"), "");
  // Built in a process of its own: esbuild does not run inside the tests.
  const script = ["--import", "tsx", "scripts/build-cli.ts", join(folder, "cli")];
  execFileSync(process.execPath, script, { cwd: ROOT });
  mkdirSync(join(folder, "ke-hoach"));
  for (const name of SAMPLES) copyFileSync(join(ROOT, "assets/samples", name), join(folder, "ke-hoach", name));
  writeFileSync(join(folder, "ke-hoach", "hong.xlsx"), "PK");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the built program says where there is nothing of the project. */
function soat(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...given], { cwd: folder, encoding: "utf8" });
}

function fromSources(...given: string[]): string {
  const script = ["--import", "tsx", join(ROOT, "src/apps/cli/main.ts")];
  // Modules are looked for from where the program stands, but tsx from where it is called.
  return spawnSync(process.execPath, [...script, ...given], { cwd: ROOT, encoding: "utf8" }).stdout;
}

test("the program is all there is, and says its version", () => {
  const names = readdirSync(join(folder, "cli"));
  expect(names).toEqual(expect.arrayContaining(["soat.mjs", "check-worker.mjs"]));
  const others = names.filter((name) => !/^(?:soat|check-worker|shared-\w+)\.mjs$/u.test(name));
  expect(others).toEqual(["LICENSE", "THIRD-PARTY-NOTICES.txt"]);
  expect(soat("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("a report is that of the sources", () => {
  const [sample = ""] = SAMPLES;
  const file = join(folder, "ke-hoach", sample);
  const { status, stdout } = soat("check", file, "--format", "json");
  expect(status).toBe(1);
  expect(stdout).toBe(fromSources("check", file, "--format", "json"));
});

test("a folder is checked in threads, a broken file among others", () => {
  const alone = soat("check", "ke-hoach", "--format", "jsonl", "--jobs", "1");
  const inThreads = soat("check", "ke-hoach", "--format", "jsonl", "--jobs", "3");
  expect(inThreads.status).toBe(2);
  expect(inThreads.stdout.trim().split("\n")).toHaveLength(3);
  expect(inThreads.stdout).not.toContain("luồng");
  expect(inThreads).toMatchObject({ stdout: alone.stdout, stderr: alone.stderr });
});

test("a file is filled", () => {
  const [sample = ""] = SAMPLES;
  expect(soat("fill", join("ke-hoach", sample), "-o", "dien.xlsx")).toMatchObject({ status: 0 });
  expect(soat("check", "dien.xlsx", "--format", "json").stdout).toContain('"appendices"');
});
