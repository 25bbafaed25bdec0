import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { PaneSession } from "./excel-page";

/** What a user of the pane does and sees, and what the command line says of the same workbook. */

export interface CliFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix?: {
    readonly edits?: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  };
}

interface CliReport {
  readonly findings: readonly CliFinding[];
  readonly counts: Readonly<Record<"error" | "warning" | "info" | "ignored", number>>;
}

/** `soat check --format json` on a workbook. */
export function commandLine(workbook: Uint8Array): CliReport {
  const folder = mkdtempSync(join(tmpdir(), "soat-"));
  const file = join(folder, "plan.xlsx");
  writeFileSync(file, workbook);
  const call = ["--import", "tsx", "src/apps/cli/main.ts", "check", "--format", "json", file];
  try {
    return firstFile(execFileSync(process.execPath, call, { encoding: "utf8" }));
  } catch (error) {
    // It ends with 1 where the plan has errors.
    return firstFile((error as { stdout: string }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function firstFile(json: string): CliReport {
  const [file] = (JSON.parse(json) as { files: CliReport[] }).files;
  if (!file) throw new Error("the command line reports no file");
  return file;
}

const WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" } as const;

/** A finding as a line to compare: "Lỗi D21 the sentence". */
export const lineOf = ({ severity, cell, message }: CliFinding): string => `${WORDS[severity]} ${cell} ${message}`;

export const button = ({ page }: PaneSession, name: string): Locator => page.getByRole("button", { name, exact: true });

export const list = ({ page }: PaneSession): Locator => page.getByRole("list", { name: "Danh sách lỗi và cảnh báo" });

/** Presses Kiểm tra and waits for the results. */
export async function check(pane: PaneSession): Promise<void> {
  await button(pane, "Kiểm tra").click();
  await list(pane).waitFor();
}

export async function openTab({ page }: PaneSession, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** Waits until the pane has told a screen reader so. */
export async function said({ page }: PaneSession, sentence: string): Promise<void> {
  await page.getByRole("status").getByText(sentence, { exact: true }).waitFor();
}

/** Takes the last run back. */
export async function undoLast({ page }: PaneSession): Promise<void> {
  await page
    .getByRole("button", { name: /^Hoàn tác/u })
    .first()
    .click();
  await page
    .getByRole("status")
    .getByText(/^Đã hoàn tác/u)
    .waitFor();
}

/** Every cell of the workbook that holds something, a line each to compare. */
export function cellsOf(pane: PaneSession): Promise<string[]> {
  return pane.excel(({ workbook }) => {
    const lines: string[] = [];
    for (const { name, cells } of workbook.sheets) {
      for (const { row, column, cell } of cells.all()) {
        const { value, formula = null, format } = cell;
        if (value !== null || formula !== null)
          lines.push(`${name} ${row + 1}:${column + 1} ${JSON.stringify([value, formula, format.numberFormat])}`);
      }
    }
    return lines.sort();
  }, null);
}

export function sheetNames(pane: PaneSession): Promise<string[]> {
  return pane.excel(({ workbook }) => workbook.sheets.map(({ name }) => name), null);
}

/** What Excel has selected: "'Phụ lục'!D21". */
export function selection(pane: PaneSession): Promise<string> {
  return pane.excel(({ workbook }) => {
    const sheet = workbook.active;
    const [area] = sheet.selection;
    let letters = "";
    for (let left = (area?.left ?? 0) + 1; left > 0; left = Math.floor((left - 1) / 26))
      letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    return `${sheet.name}!${letters}${(area?.top ?? 0) + 1}`;
  }, null);
}

/** The user types into a cell. */
export function type(pane: PaneSession, sheet: string, cell: string, content: string): Promise<void> {
  return pane.excel(
    ({ user }, [name, address, text]) => {
      user.edit(name, address, text);
    },
    [sheet, cell, content] as const,
  );
}

/** Waits until the pane says these counts. */
export async function untilCounted(pane: PaneSession, { counts }: CliReport): Promise<void> {
  const parts =
    counts.error > 0
      ? [`Cần sửa: ${counts.error} lỗi, ${counts.warning} cảnh báo`]
      : [
          counts.warning > 0
            ? `Không còn lỗi (còn ${counts.warning} cảnh báo cần xem)`
            : "Không còn lỗi, không cảnh báo",
        ];
  const more = [
    counts.info > 0 ? `${counts.info} lưu ý` : "",
    counts.ignored > 0 ? `${counts.ignored} đã bỏ qua` : "",
  ].filter(Boolean);
  if (more.length > 0) parts.push(more.join(", "));
  await pane.page.locator("header p", { hasText: new RegExp(`^${escaped(parts.join(" · "))}$`, "u") }).waitFor();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export interface ShownCard {
  readonly title: string;
  /** One finding a line, as `lineOf`. */
  readonly lines: readonly string[];
  /** Where Excel was led by opening the card. */
  readonly selected: string;
}

/** Every card of the list with what it says when open, walked through by the keyboard from the first line to the last. */
export async function shownCards(pane: PaneSession): Promise<ShownCard[]> {
  const { page } = pane;
  await page.locator('[data-line][tabindex="0"]').focus();
  await page.keyboard.press("Home");
  const count = await page.locator("[aria-setsize]").first().getAttribute("aria-setsize");
  const cards: ShownCard[] = [];
  for (let index = 0; index < Number(count); index++) {
    await page.locator(`[data-index="${index}"] [data-line]:focus`).waitFor();
    const card = page.locator(`[data-index="${index}"] article`);
    if ((await card.count()) > 0 && (await card.locator("[aria-current]").count()) === 0) {
      await page.keyboard.press("Enter");
      await card.locator("p").first().waitFor();
      cards.push({ ...(await card.evaluate(readCard)), selected: await selection(pane) });
      await page.keyboard.press("Escape");
      await card.locator("p").first().waitFor({ state: "detached" });
    }
    await page.keyboard.press("ArrowDown");
  }
  return cards;
}

/** Runs in the page, on an open card. */
function readCard(card: Element): Omit<ShownCard, "selected"> {
  const spans = [...(card.querySelector("[data-line]")?.querySelectorAll("span") ?? [])].map(
    (span) => span.textContent,
  );
  const severity = (spans[1] ?? "").replace(": ", "");
  const links = [...card.querySelectorAll(`ul[aria-label="Các ô"] button`)].map(
    (link) => link.textContent.split(" ").at(-1) ?? "",
  );
  const cells = links.length > 0 ? links : [spans[3] ?? ""];
  const message = card.querySelector("p")?.textContent ?? "";
  return {
    title: card.getAttribute("aria-label") ?? "",
    lines: cells.map((cell) => `${severity} ${cell} ${message}`),
  };
}

export const linesOf = (cards: readonly ShownCard[]): string[] => cards.flatMap(({ lines }) => lines).sort();
