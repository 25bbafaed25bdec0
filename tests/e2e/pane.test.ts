import { existsSync, readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/engine/check";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import type { PaneSession } from "./excel-page";
import { PaneBrowser } from "./excel-page";

const SAMPLE = "assets/samples/ke-hoach-cchc-mau.xlsx";
const SEEDS = ["../shared/cases/seed-daknong-2021.xlsx", "../shared/cases/seed-brvt-2021.xlsx"].filter((file) =>
  existsSync(file),
);

let browser: PaneBrowser;
let pane: PaneSession;

beforeAll(async () => {
  browser = await PaneBrowser.launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  // Nothing is sent anywhere, and nothing goes wrong unseen.
  expect(pane.problems).toEqual([]);
  await pane.page.context().close();
});

async function openAndCheck(file: string): Promise<void> {
  pane = await browser.open(file);
  await pane.page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.page.getByRole("list", { name: "Danh sách lỗi và cảnh báo" }).waitFor();
}

/** What Excel has selected. */
function selection(): Promise<string> {
  return pane.page.evaluate(async () => {
    const { Excel } = globalThis as unknown as { Excel: typeof globalThis.Excel };
    return Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  });
}

/** The user types into a cell. */
function type(sheet: string, address: string, value: string): Promise<void> {
  return pane.page.evaluate(
    ([name, cell, content]) => {
      const { __excel } = globalThis as unknown as {
        __excel: { user: { edit(sheet: string, cell: string, content: string): void } };
      };
      __excel.user.edit(name, cell, content);
    },
    [sheet, address, value] as const,
  );
}

test.each([SAMPLE, ...SEEDS])("%s: the pane says what the command line says", async (file) => {
  await openAndCheck(file);
  const { counts } = checkWorkbook(readWorkbook(readFileSync(file))).report;
  const verdict = await pane.page.locator("header").innerText();
  const expected =
    counts.error > 0
      ? `Cần sửa: ${counts.error} lỗi, ${counts.warning} cảnh báo`
      : `Không còn lỗi (còn ${counts.warning} cảnh báo cần xem)`;
  expect(verdict).toContain(expected);
  expect(verdict).toContain(`${counts.info} lưu ý`);
});

test("a click goes to the cell; mended in the sheet, the finding goes", async () => {
  await openAndCheck(SAMPLE);
  const card = pane.page.getByText("Chưa có đơn vị chủ trì");
  await card.click();
  await expect(selection()).resolves.toBe("'Phụ lục'!D21");
  await type("Phụ lục", "D21", "Văn phòng Sở");
  await pane.page.getByText("Cần sửa: 5 lỗi, 10 cảnh báo").first().waitFor();
  expect(await card.count()).toBe(0);
});

test("an ignored finding stays ignored when the pane is opened again", async () => {
  await openAndCheck(SAMPLE);
  await pane.page.getByText("Chưa có đơn vị chủ trì").click();
  await pane.page.getByRole("button", { name: "Bỏ qua…" }).click();
  await pane.page.getByRole("textbox", { name: /Lý do/ }).fill("Đã hỏi lãnh đạo");
  await pane.page.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  await pane.page.getByText("Cần sửa: 5 lỗi, 10 cảnh báo").first().waitFor();
  await pane.reopen();
  await pane.page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.page.getByText("Cần sửa: 5 lỗi, 10 cảnh báo").first().waitFor();
});

test("no text is wider than the pane at 320 px", async () => {
  await openAndCheck(SAMPLE);
  const wide = await pane.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
});
