import type { Locator } from "playwright-core";
import { formatAddress, recognizePlan } from "../../src/engine/index";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import type { PaneSession } from "./excel-page";
import {
  button,
  cellsOf,
  check,
  commandLine,
  list,
  openTab,
  said,
  sheetNames,
  type,
  untilCounted,
} from "./pane-driver";
import { SAMPLE, SEEDS } from "./plans";
import { usePane } from "./use-pane";

/** All that writes, one after another, as a clerk would go through it. */

const openPane = usePane();
let pane: PaneSession;

const undoButton = (label: string) => button(pane, `Hoàn tác: ${label}`).first();

/** Presses the button whose words count what it writes, and waits until the pane says it is done. Returns its words. */
async function press(words: RegExp): Promise<string> {
  const target = pane.page.getByRole("button", { name: words });
  const label = await target.innerText();
  await target.click();
  await said(pane, `Đã ${label.charAt(0).toLocaleLowerCase("vi")}${label.slice(1)}.`);
  return label;
}

async function undo(label: string): Promise<void> {
  await undoButton(label).click();
  await said(pane, `Đã hoàn tác: ${label}.`);
}

/** Opens cards from the first on until one can be mended in the sheet by one press, and presses it. Returns what Hoàn tác calls it. */
async function mendOne(): Promise<string> {
  const { page } = pane;
  const open = list(pane)
    .getByRole("article")
    .filter({ has: page.locator("[aria-current]") });
  const fix = open.filter({ hasNotText: "Thêm vào danh mục" }).getByRole("button", { name: "Sửa", exact: true });
  await page.locator('[data-line][tabindex="0"]').focus();
  await page.keyboard.press("Home");
  for (let line = 0; line < 60; line++) {
    await page.keyboard.press("Enter");
    if ((await fix.count()) > 0) {
      await fix.click();
      const status = page.getByRole("status").getByText(/^Đã sửa ô [A-Z]+\d+\.$/u);
      await status.waitFor();
      return (await status.innerText()).replace(/^Đã s/u, "S").replace(/\.$/u, "");
    }
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(30);
  }
  throw new Error("no finding of this plan is mended by one press");
}

const TASKS: Readonly<Record<string, number>> = {
  "../shared/cases/seed-daknong-2021.xlsx": 46,
  "../shared/cases/seed-brvt-2021.xlsx": 8,
};

test.each([SAMPLE, ...SEEDS])(
  "%s: mend one, mend all that is certain, fill, undo, summarise, edit, undo",
  async (file) => {
    const { page } = (pane = await openPane(file));
    await check(pane);

    const before = await cellsOf(pane);
    const one = await mendOne();
    expect(await cellsOf(pane)).not.toEqual(before);
    await undo(one);
    expect(await cellsOf(pane)).toEqual(before);
    await mendOne();

    const quick = page.getByRole("button", { name: /^Sửa nhanh \d+ chỗ chắc chắn$/u });
    if ((await quick.count()) > 0) {
      await quick.click();
      await page.getByRole("list", { name: "Danh sách chỗ sẽ sửa" }).getByText("Sửa thành").first().waitFor();
      await press(/^Sửa \d+ chỗ$/u);
    }
    const mended = commandLine(await pane.workbook());
    await untilCounted(pane, mended);

    await openTab(pane, "Điền");
    const unfilled = await cellsOf(pane);
    const fill = await press(/^Điền \d+ ô$/u);
    await page
      .getByRole("button", { name: "Chưa chọn ô nào" })
      .or(page.getByText("Không còn ô nào cần điền."))
      .waitFor();
    expect(await cellsOf(pane)).not.toEqual(unfilled);
    await undo(fill);
    expect(await cellsOf(pane)).toEqual(unfilled);

    await openTab(pane, "Tổng hợp");
    const sheets = await sheetNames(pane);
    const proof = page.locator("p", { has: page.getByRole("img", { name: "Đối chiếu khớp" }) });
    const sentence = await proof.innerText();
    if (TASKS[file] !== undefined) expect(sentence).toContain(`${TASKS[file]} nhiệm vụ`);
    const made = await press(/^Tạo \d+ bảng$/u);
    await button(pane, "Các bảng đã đúng với phụ lục").waitFor();
    expect(await proof.innerText()).toBe(sentence);
    expect(await sheetNames(pane)).toHaveLength(sheets.length + Number(/\d+/.exec(made)?.[0]));

    await openTab(pane, "Kiểm tra");
    expect(await list(pane).getByRole("article", { name: "Bảng tổng hợp đã cũ" }).count()).toBe(0);
    // The list draws only what is in sight.
    await page.getByRole("searchbox").fill("Bảng tổng hợp đã cũ");
    const { sheet, cell } = aTask(await pane.workbook());
    await type(pane, sheet, cell, "Nhiệm vụ vừa đổi tên");
    await unfolded(list(pane).getByRole("article", { name: "Bảng tổng hợp đã cũ" }).first());

    await pane.reopen();
    await said(pane, `Lần ghi trước: ${made}.`);
    await undo(made);
    expect(await sheetNames(pane)).toEqual(sheets);
  },
);

/** Waits for a card that may lie in a folded group: Enter on a heading, on the way to a card, has folded some. */
async function unfolded(card: Locator): Promise<void> {
  const heading = list(pane).locator("[data-line][aria-expanded=false]").first();
  for (let tries = 0; tries < 10 && !(await card.isVisible()); tries++) {
    await heading.or(card).first().waitFor();
    if (!(await card.isVisible())) await heading.click();
  }
  await card.waitFor();
}

/** The content cell of some task that has a lead, so that it stands on a summary sheet. */
function aTask(workbook: Uint8Array): { readonly sheet: string; readonly cell: string } {
  for (const { sheet, rows } of recognizePlan(readWorkbook(workbook)).appendices) {
    const task = rows.find(({ kind, lead }) => kind === "task" && (lead?.value.mentions.length ?? 0) > 0);
    if (task) return { sheet: sheet.name, cell: formatAddress(task.content.cell) };
  }
  throw new Error("no task of this plan has a lead");
}

describe("what goes wrong while writing", () => {
  const quickFix = async () => {
    await pane.page.getByRole("button", { name: /^Sửa nhanh/u }).click();
    await pane.page.getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
  };

  beforeEach(async () => {
    pane = await openPane(SAMPLE);
    await check(pane);
  });

  test("a cell is being edited: a sentence, nothing written; the second try succeeds", async () => {
    const before = await cellsOf(pane);
    const { page } = pane;
    await page.getByRole("button", { name: /^Sửa nhanh/u }).click();
    await pane.excel(({ faults }) => {
      faults.enterCellEdit();
    }, null);
    await page.getByRole("button", { name: /^Sửa \d+ chỗ$/u }).click();
    await page.getByRole("alert").getByText("Một ô đang được sửa.").waitFor();
    expect(await cellsOf(pane)).toEqual(before);
    await pane.excel(({ faults }) => {
      faults.leaveCellEdit();
    }, null);
    await button(pane, "Thử lại").click();
    await page
      .getByRole("status")
      .getByText(/^Đã sửa (ô [A-Z]+\d+|\d+ chỗ)\.$/u)
      .waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await cellsOf(pane)).not.toEqual(before);
  });

  test("a protected sheet: each refusal says what to do; unprotected, the same press writes", async () => {
    const before = await cellsOf(pane);
    await pane.excel(({ user }) => {
      user.protect("Phụ lục");
    }, null);
    await quickFix();
    await said(pane, "Không ghi được gì.");
    await pane.page.getByText(/Trang tính đang được bảo vệ/u).waitFor();
    expect(await cellsOf(pane)).toEqual(before);
    await pane.excel(({ user }) => {
      user.unprotect("Phụ lục");
    }, null);
    await quickFix();
    await pane.page
      .getByRole("status")
      .getByText(/^Đã sửa (ô [A-Z]+\d+|\d+ chỗ)\.$/u)
      .waitFor();
    expect(await cellsOf(pane)).not.toEqual(before);
  });
});

test("fill and undo by the keyboard alone", async () => {
  pane = await openPane(SAMPLE);
  const { page } = pane;
  await check(pane);
  const before = await cellsOf(pane);
  await page.getByRole("tab", { name: "Kiểm tra" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Điền \d+ ô$/u }).waitFor();
  await tabTo(/^Điền \d+ ô$/u);
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .getByText(/^Đã điền \d+ ô\.$/u)
    .waitFor();
  await tabTo(/^Hoàn tác/u);
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .getByText(/^Đã hoàn tác: Điền \d+ ô\.$/u)
    .waitFor();
  expect(await cellsOf(pane)).toEqual(before);
  await page.waitForFunction(() => document.activeElement !== document.body);
});

async function tabTo(wanted: RegExp): Promise<void> {
  const { page } = pane;
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab never leads to ${String(wanted)}`);
}
