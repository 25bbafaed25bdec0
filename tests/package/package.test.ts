import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { browserPath } from "../e2e/chromium";
import { PaneBrowser } from "../e2e/excel-page";
import { check } from "../e2e/pane-driver";
import { OfficeServer } from "./office-server";
import { commandsIn, HOST, packageZip, unpack } from "./unpacked";

/** The package as an office gets it: unpacked, checked and served by the words of the guide. */

const VERDICT = "Cần sửa: 6 lỗi, 10 cảnh báo";
const zip = packageZip();
let folder = "";
let guide = "";
let server: OfficeServer;

beforeAll(async () => {
  folder = unpack(zip);
  guide = readFileSync(join(folder, "docs/trien-khai.md"), "utf8");
  server = await OfficeServer.start(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(dirname(folder), { recursive: true });
});

/** Opens the page's sample from the package and waits for what the check finds. */
async function checkSample(page: Page): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(join(folder, "mau/ke-hoach-cchc-mau.xlsx"));
  await page.locator("aside header p", { hasText: VERDICT }).waitFor();
}

describe("the zip", () => {
  test("every name lies in its one folder, on Windows too", () => {
    const names = Object.keys(unzipSync(zip));
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const strange = /[\\:*?"<>|\0]|^\/|(?:^|\/)\.{1,2}(?:\/|$)|[ .](?:\/|$)/u;
    expect(names.filter((name) => strange.test(name) || !name.startsWith(`soat-phu-luc-${version}/`))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(120);
  });

  test("the checksums hold by the guide's command, and are those of every file", () => {
    const command = commandsIn(guide, "sha256sum")
      .split("\n")
      .find((line) => line.startsWith("sha256sum"));
    expect(execFileSync("bash", ["-c", command ?? "false"], { cwd: folder, encoding: "utf8" })).toBe("");
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
    const listed = sums.map((line) => line.slice(66)).sort();
    const prefix = /^[^/]+\//u;
    const names = Object.keys(unzipSync(zip)).map((name) => name.replace(prefix, ""));
    expect(listed).toEqual(names.filter((name) => name !== "SHA256SUMS").sort());
  });

  test("the manifest asks for files of the site only", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    const own = `https://${HOST}/`;
    const addresses = [...manifest.matchAll(/"(https:[^"]*)"/gu)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(10);
    const missing = addresses.filter(
      (address) => !address.startsWith(own) || !existsSync(join(folder, "site", address.slice(own.length))),
    );
    expect(missing).toEqual([]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["soat.html", "docs", "deploy", "mau", "LICENSE"]));
  });
});

describe("served as the guide says", () => {
  let context: BrowserContext;
  let page: Page;
  let problems: string[] = [];
  let requests: string[] = [];

  beforeAll(async () => {
    context = await chromium.launchPersistentContext("", {
      executablePath: browserPath(),
      locale: "vi-VN",
      viewport: { width: 1280, height: 760 },
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...server.browserArguments()],
    });
  });
  afterAll(() => context.close());
  beforeEach(async () => {
    page = await context.newPage();
    [problems, requests] = [[], []];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("request", (request) => requests.push(request.url()));
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|blob|data):/u.test(url) && new URL(url).host !== HOST)).toEqual([]);
  });

  test("the guide's own check of the server holds", () => {
    expect(server.ask(`${commandsIn(guide, "curl -sI").trim()} || true`)).toMatch(/^HTTP\/\S+ 200 OK\s+0\s*$/u);
  });

  test("the address of the office leads to the page, and the page checks a plan", async () => {
    await page.goto(`https://${HOST}/`);
    expect(page.url()).toBe(`https://${HOST}/web/`);
    await checkSample(page);
  });

  test("its worker can send nothing to another address", async () => {
    await page.goto(`https://${HOST}/web/#mau`);
    await page.locator("aside header p", { hasText: VERDICT }).waitFor();
    const sent = await page
      .workers()[0]
      ?.evaluate((port) => fetch(`https://localhost:${port}/`, { mode: "no-cors" }).then(String, String), server.port);
    expect(sent).toContain("Failed to fetch");
    // The browser tells of what it refused.
    problems = problems.filter((problem) => !problem.includes("Content Security Policy"));
  });

  test("soat.html runs by double-click", async () => {
    await page.goto(pathToFileURL(join(folder, "soat.html")).href);
    await checkSample(page);
  });

  test("without the server, the page opens and checks as before", async () => {
    await page.goto(`https://${HOST}/web/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.stop();
    await page.reload();
    await checkSample(page);
  });
});

test("the command line checks the sample by the guide's command", () => {
  const command = commandsIn(guide, "cli/soat.mjs");
  const { status, stdout } = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect([status, stdout]).toEqual([1, expect.stringContaining("6 lỗi")]);
});

test("the pane of the site checks the plan in Excel's place", async () => {
  const browser = await PaneBrowser.launch(join(folder, "site"));
  const pane = await browser.open(join(folder, "mau/ke-hoach-cchc-mau.xlsx"));
  await check(pane);
  await pane.page.locator("header p", { hasText: VERDICT }).waitFor();
  const { problems } = pane;
  await browser.close();
  expect(problems).toEqual([]);
});
