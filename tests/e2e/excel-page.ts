import { build } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { SCRIPT_HEADER } from "../../scripts/build/page-policy";
import type { ExcelHost, ExcelHostOptions } from "../support/excel-host/excel-host";
import { launchChromium } from "./chromium";
import { installRichClient } from "./rich-client";
import type { StaticServer } from "./static-server";
import { serveFolder } from "./static-server";

/** The built pane in headless Chromium, on Microsoft's client and the test host: everything real but Excel itself. */

const OFFICE_DIST = "node_modules/@microsoft/office-js/dist";
const CLIENT = "excel-win32-16.01.debug.js";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SCRIPT = "text/javascript; charset=utf-8";
const HOST_INFO = "Excel$Win32$16.01$en-US$$$disableLogging$0";
/** As deployed: a worker has the policy of its own script. */
const policyOf = (path: string) => (path.endsWith(".js") ? SCRIPT_HEADER : null);

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark" | "forced";
  /** What Excel can do, and its language. */
  readonly excel?: ExcelHostOptions & { readonly readOnly?: boolean };
  /** True: Microsoft's own loader and the host file it chooses, not the client file alone. */
  readonly realLoader?: boolean;
  /** Answers in place of a file of the pane or of Microsoft: its body, or null to refuse it. */
  readonly answers?: (url: string) => string | null | undefined;
}

export interface PaneSession {
  readonly page: Page;
  /** Messages of errors the page did not catch, and of its console. */
  readonly problems: string[];
  /** Runs in the page with the Excel under it. `work` may use nothing from outside but `argument`. */
  excel<T, A>(work: (excel: ExcelHost, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The workbook as it stands. */
  workbook(): Promise<Uint8Array>;
  /** Closes the pane and opens it again on the workbook as it stands. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly installer: string,
    private readonly server: StaticServer,
  ) {}

  /** `site` is the folder the pane is in. @throws Error with one sentence where there is no browser or no build. */
  static async launch(site = "dist"): Promise<PaneBrowser> {
    if (!existsSync(join(site, "taskpane.html")))
      throw new Error("The pane is not built; build it with: npm run build");
    const browser = await launchChromium();
    const bundle = await build({
      entryPoints: ["tests/e2e/excel-page-entry.ts"],
      bundle: true,
      platform: "browser",
      format: "iife",
      target: "chrome109",
      write: false,
    });
    return new PaneBrowser(browser, bundle.outputFiles[0]?.text ?? "", await serveFolder(site, policyOf));
  }

  /** Opens the pane beside a workbook: a file's path or its bytes. */
  async open(file: string | Uint8Array, options: PaneOptions = {}): Promise<PaneSession> {
    const context = await this.#context(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    let workbook = Buffer.from(typeof file === "string" ? readFileSync(file) : file).toString("base64");
    await this.#serve(page, options, () => workbook, problems);
    const show = () =>
      page.goto(`${this.server.origin}/taskpane.html${options.realLoader === true ? `?_host_Info=${HOST_INFO}` : ""}`);
    await show();
    const excel: PaneSession["excel"] = (work, argument) =>
      page.evaluate(`(${work.toString()})(globalThis.__excel, ${JSON.stringify(argument)})`);
    const bytes = async () => new Uint8Array(Buffer.from(await page.evaluate(workbookInBase64), "base64"));
    return {
      page,
      problems,
      excel,
      workbook: bytes,
      reopen: async () => {
        workbook = Buffer.from(await bytes()).toString("base64");
        await show();
      },
      close: () => context.close(),
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  #context({ width = 320, height = 600, colors = "light" }: PaneOptions): Promise<BrowserContext> {
    return this.browser.newContext({
      viewport: { width, height },
      locale: "vi-VN",
      colorScheme: colors === "dark" ? "dark" : "light",
      forcedColors: colors === "forced" ? "active" : "none",
      reducedMotion: "reduce",
    });
  }

  async #serve(page: Page, options: PaneOptions, workbook: () => string, problems: string[]): Promise<void> {
    const { realLoader = false, answers = () => undefined } = options;
    if (realLoader) await page.addInitScript(installRichClient, { ExcelApi: "1.20", CompressedFile: "1.1" });
    const theme = { bodyBackgroundColor: options.colors === "dark" ? "#262626" : "#FFFFFF" };
    const hostOptions = { theme, ...options.excel, ...(realLoader && { definesOffice: false }) };
    const installer = () =>
      `window.__workbook=${JSON.stringify(workbook())};window.__hostOptions=${JSON.stringify(hostOptions)};\n${this.installer}`;
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      const [name] = basename(url).split("?");
      const answer = answers(url);
      if (answer === null) await route.abort();
      else if (answer !== undefined) await route.fulfill({ contentType: SCRIPT, body: answer });
      else if (url.startsWith(this.server.origin)) {
        // The real loader knows of no test host: the program waits until it is in place.
        if (realLoader && url.endsWith(".js"))
          await page.evaluate(() => (globalThis as unknown as { __installed: Promise<void> }).__installed);
        await route.continue();
      } else if (url.startsWith(CDN) && (realLoader || name === "office.js")) {
        const asked = realLoader ? (url.slice(CDN.length).split("?")[0] ?? "") : CLIENT;
        // The test host reads the client's members from its source: the readable one.
        const isClient = asked === CLIENT.replace(".debug", "") || asked === CLIENT;
        const file = isClient ? CLIENT : asked;
        const body = `${readFileSync(join(OFFICE_DIST, file), "utf8")}\n${isClient ? installer() : ""}`;
        await route.fulfill({ contentType: SCRIPT, body });
      } else {
        problems.push(`request to ${url}`);
        await route.abort();
      }
    });
  }
}

/** Runs in the page. */
async function workbookInBase64(): Promise<string> {
  const { __excel } = globalThis as unknown as { __excel: { bytes(): Promise<Uint8Array> } };
  const bytes = await __excel.bytes();
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
