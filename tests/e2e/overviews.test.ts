import type { PaneSession } from "./excel-page";
import { button, check, openTab, said, selection, sheetNames, type } from "./pane-driver";
import { SAMPLE, severalYears } from "./plans";
import { usePane } from "./use-pane";

/** What the views that only tell are for: from a figure to its cell, kept current, by the keyboard alone; and the report. */

const openPane = usePane();
let pane: PaneSession;

const SIZES = [
  { width: 320, height: 600 },
  { width: 350, height: 378 },
] as const;

const tasks = () => pane.page.getByRole("list", { name: "Nhiệm vụ theo thời gian" });

describe.each(SIZES)("at $width × $height", (size) => {
  test("from a task on the month grid to its cell, and what was mended there is drawn", async () => {
    pane = await openPane(SAMPLE, size);
    await check(pane);
    await openTab(pane, "Tiến độ");
    await pane.page.getByRole("button", { name: /^Chưa rõ thời gian: 4/u }).click();
    const missing = tasks().getByRole("button", { name: /chưa ghi thời gian/u });
    await missing.scrollIntoViewIfNeeded();
    await missing.click();
    const cell = await selection(pane);
    expect(cell).toMatch(/^Phụ lục!F\d+$/u);
    await type(pane, "Phụ lục", cell.split("!")[1] ?? "", "Quý II/2026");
    await pane.page.getByRole("button", { name: /^Chưa rõ thời gian: 3/u }).waitFor();
    await missing.waitFor({ state: "detached" });
  });

  test("from a wrong sum to its cell, and mended there it is right", async () => {
    pane = await openPane(await severalYears(), size);
    await check(pane);
    await openTab(pane, "Kinh phí");
    const { page } = pane;
    await page.getByText("Ghi 96,4, thiếu 0,25").waitFor();
    await page.getByRole("button", { name: "II. Dữ liệu số" }).click();
    expect(await selection(pane)).toBe("Chuyển đổi số!G8");
    await type(pane, "Chuyển đổi số", "G8", "96.65");
    await page.getByText("Ghi 96,65, khớp").waitFor();
  });

  test("by the keyboard: to the tab, over the filters, down the list, to the cell", async () => {
    pane = await openPane(SAMPLE, size);
    await check(pane);
    const { page } = pane;
    await page.getByRole("tab", { name: "Kiểm tra" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tasks().getByRole("button").first().waitFor();
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.hasAttribute("data-line") === true)) break;
    }
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.closest('[data-index="1"]'));
    await page.keyboard.press("Enter");
    await tasks().locator('[data-index="1"] [aria-current]').waitFor();
    expect(await selection(pane)).toMatch(/^Phụ lục!F\d+$/u);
    // The line with the focus is never under the months, however far one goes.
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.closest('[data-index]:not([data-index="1"])'));
    await page.waitForTimeout(200);
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press("ArrowUp");
      await page.waitForTimeout(60);
    }
    const seen = await page.evaluate(() => {
      const line = document.activeElement?.getBoundingClientRect();
      const months = document.querySelector("table")?.getBoundingClientRect();
      return { line: Math.round(line?.top ?? 0), months: Math.round(months?.bottom ?? 0), bottom: line?.bottom ?? 0 };
    });
    expect(seen.line).toBeGreaterThanOrEqual(seen.months);
    expect(seen.bottom).toBeLessThanOrEqual(size.height + 1);
  });

  test("the report as a sheet, taken back by one press, and as a file", async () => {
    pane = await openPane(SAMPLE, size);
    await check(pane);
    const { page } = pane;
    const before = await sheetNames(pane);
    await button(pane, "Xuất báo cáo").click();
    await button(pane, "Tạo 1 trang báo cáo").click();
    await said(pane, "Đã tạo 1 trang báo cáo.");
    expect(await sheetNames(pane)).toEqual([...before, "Báo cáo soát"]);
    await button(pane, "Đến trang “Báo cáo soát”").click();
    await page.waitForTimeout(100);
    expect(await selection(pane)).toBe("Báo cáo soát!A1");
    await button(pane, "Hoàn tác: Tạo 1 trang báo cáo").first().click();
    await said(pane, "Đã hoàn tác: Tạo 1 trang báo cáo.");
    expect(await sheetNames(pane)).toEqual(before);
    const download = page.waitForEvent("download");
    await button(pane, "Tải tệp HTML").click();
    expect((await download).suggestedFilename()).toBe("Báo cáo soát phụ lục.html");
  });
});
