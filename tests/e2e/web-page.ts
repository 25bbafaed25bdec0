import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { PAGE_HEADER } from "../../scripts/build/page-policy";
import { launchChromium } from "./chromium";
import type { StaticServer } from "./static-server";
import { serveFolder } from "./static-server";

/** The built web page in headless Chromium, from a server of its own or as the one file. */

export interface WebOptions {
  /** "one": soat.html by file://. */
  readonly from?: "server" | "one";
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark" | "forced";
  readonly locale?: string;
  /** Behind the page's address. */
  readonly hash?: string;
  /** Runs in the page before anything else. */
  readonly init?: () => void;
}

export interface WebSession {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors nobody caught, of page and console; among them whatever the policy refused. */
  readonly problems: string[];
  /** Addresses asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

export class WebBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  /** @throws Error with one sentence where there is no browser or no build. */
  static async launch(): Promise<WebBrowser> {
    if (!existsSync("dist/web/index.html") || !existsSync("dist/soat.html"))
      throw new Error("The page is not built; build it with: npm run build");
    return new WebBrowser(await launchChromium(), await serveFolder("dist/web", () => PAGE_HEADER));
  }

  get origin(): string {
    return this.server.origin;
  }

  /** From then on the page has no network. */
  stopServer(): Promise<void> {
    return this.server.stop();
  }

  async open(options: WebOptions = {}): Promise<WebSession> {
    const {
      from = "server",
      width = 1280,
      height = 760,
      colors = "light",
      locale = "vi-VN",
      hash = "",
      init,
    } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale,
      colorScheme: colors === "dark" ? "dark" : "light",
      forcedColors: colors === "forced" ? "active" : "none",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const [problems, requests]: [string[], string[]] = [[], []];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    context.on("request", (request) => requests.push(request.url()));
    // Saved files come as downloads, which a test can read; the other way asks the user.
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "showSaveFilePicker");
    });
    if (init) await page.addInitScript(init);
    const address = from === "one" ? pathToFileURL(resolve("dist/soat.html")).href : `${this.origin}/`;
    await page.goto(`${address}${hash}`);
    return { page, context, problems, requests, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

/** Chooses a file in the page's own way. */
export async function choose({ page }: WebSession, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** Waits until the pane shows what a check found. */
export async function checked({ page }: WebSession): Promise<void> {
  await page
    .locator("aside header p")
    .filter({ hasText: /lỗi|cảnh báo/u })
    .waitFor();
}

export const toolbar = ({ page }: WebSession): Locator => page.getByRole("toolbar", { name: "Tệp" });

export const grid = ({ page }: WebSession): Locator => page.getByRole("grid");

export const cell = ({ page }: WebSession, address: string): Locator => page.locator(`[data-cell="${address}"]`);

/** Saves the file and returns its name and bytes. */
export async function save({ page }: WebSession): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu thành tệp mới" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** Address of the active cell. */
export async function activeCell(session: WebSession): Promise<string> {
  const id = await grid(session).getAttribute("aria-activedescendant");
  return (await session.page.locator(`#${id ?? ""}`).getAttribute("data-cell")) ?? "";
}
