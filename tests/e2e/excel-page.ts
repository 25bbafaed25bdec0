import { build } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** The built pane in headless Chromium, on Microsoft's client and the test host: everything real but Excel itself. */

const CLIENT = "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
const BROWSERS = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
];

interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

export interface PaneSession {
  readonly page: Page;
  /** Messages of errors the page did not catch, and of its console. */
  readonly problems: string[];
  /** The workbook as it stands, in base64. */
  workbook(): Promise<string>;
  /** Closes the pane and opens it again on the workbook as it stands. */
  reopen(): Promise<void>;
}

export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly officeJs: string,
    private readonly origin: string,
    private readonly closeServer: () => void,
  ) {}

  /** @throws Error with one sentence where there is no browser or no build. */
  static async launch(): Promise<PaneBrowser> {
    const executablePath = BROWSERS.find((path) => path !== "" && existsSync(path));
    if (!executablePath)
      throw new Error("No Chromium-family browser found; install one with: apt-get install chromium");
    if (!existsSync("dist/taskpane.html")) throw new Error("The pane is not built; build it with: npm run build");
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];
    const browser = await chromium.launch({ executablePath, args });
    const bundle = await build({
      entryPoints: ["tests/e2e/excel-page-entry.ts"],
      bundle: true,
      platform: "browser",
      format: "iife",
      target: "chrome109",
      write: false,
    });
    const server = createServer((request, response) => {
      const path = join("dist", new URL(request.url ?? "/", "http://localhost").pathname);
      if (!path.startsWith("dist") || !existsSync(path) || extname(path) === "") {
        response.writeHead(404).end();
        return;
      }
      response
        .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
        .end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const officeJs = `${readFileSync(CLIENT, "utf8")}\n${bundle.outputFiles[0]?.text ?? ""}`;
    return new PaneBrowser(browser, officeJs, `http://127.0.0.1:${port}`, () => {
      server.close();
    });
  }

  /** Opens the pane beside a workbook. */
  async open(
    file: string,
    { width = 320, height = 600, colorScheme = "light" }: PaneOptions = {},
  ): Promise<PaneSession> {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: "vi-VN", colorScheme });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    let workbook = readFileSync(file).toString("base64");
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (url === OFFICE_JS)
        await route.fulfill({
          contentType: "text/javascript",
          body: `window.__workbook=${JSON.stringify(workbook)};\n${this.officeJs}`,
        });
      else if (url.startsWith(this.origin)) await route.continue();
      else {
        problems.push(`request to ${url}`);
        await route.abort();
      }
    });
    const show = () => page.goto(`${this.origin}/taskpane.html`);
    await show();
    const current = () => page.evaluate(readWorkbook);
    return {
      page,
      problems,
      workbook: current,
      reopen: async () => {
        workbook = await current();
        await show();
      },
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.closeServer();
  }
}

/** Runs in the page. */
async function readWorkbook(): Promise<string> {
  const { __excel } = globalThis as unknown as { __excel: { bytes(): Promise<Uint8Array> } };
  const bytes = await __excel.bytes();
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
