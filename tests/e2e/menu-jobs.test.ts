import type { Locator } from "playwright-core";
import type { PaneSession } from "./excel-page";
import { openMenu } from "./menu-walks";
import { button, check, list, said, sheetNames, undoLast } from "./pane-driver";
import { CLEAN_SAMPLE, lookAlikePlan, SAMPLE } from "./plans";
import { usePane } from "./use-pane";

/** What the views of the menu are for: what is decided there holds for the findings at once, and after the pane was closed. */

const openPane = usePane();

const finding = (pane: PaneSession, name: string): Locator => list(pane).getByRole("article", { name }).first();

/** Narrows the list: only what is in sight is drawn. */
async function look(pane: PaneSession, name: string): Promise<void> {
  await pane.page.getByRole("searchbox", { name: "Lọc theo chữ, phòng, ô" }).fill(name);
}

async function back({ page }: PaneSession): Promise<void> {
  await page.getByRole("button", { name: /^Quay lại/u }).click();
}

async function isGoneForGood(pane: PaneSession, name: string): Promise<void> {
  await finding(pane, name).waitFor({ state: "detached" });
  await pane.reopen();
  await button(pane, "Kiểm tra").click();
  await pane.page.getByRole("searchbox", { name: "Lọc theo chữ, phòng, ô" }).waitFor();
  await look(pane, name);
  expect(await finding(pane, name).count()).toBe(0);
}

describe.each([
  { width: 320, height: 600 },
  { width: 350, height: 378 },
])("at $width × $height", (size) => {
  test("a unit put into the directory is no unknown one any more", async () => {
    const pane = await openPane(await lookAlikePlan(), size);
    const { page } = pane;
    await check(pane);
    await look(pane, "Đơn vị ngoài danh mục");
    await finding(pane, "Đơn vị ngoài danh mục").waitFor();
    await openMenu(pane, "Khác", "Danh mục đơn vị");
    await button(pane, "Thêm đơn vị").click();
    await page.getByRole("textbox", { name: "Tên chuẩn" }).fill("Tổ chấm thi liên trường");
    await page.getByRole("textbox", { name: "Tên viết tắt" }).fill("TCT");
    await page.keyboard.press("Enter");
    await said(pane, "Đã lưu danh mục đơn vị.");
    await back(pane);
    await isGoneForGood(pane, "Đơn vị ngoài danh mục");
  });

  test("a rule turned off finds nothing any more", async () => {
    const pane = await openPane(SAMPLE, size);
    const { page } = pane;
    await check(pane);
    await look(pane, "Thời gian không có thật");
    await finding(pane, "Thời gian không có thật").waitFor();
    await openMenu(pane, "Khác", "Cài đặt");
    await page.locator("summary", { hasText: "Quy tắc kiểm tra" }).click();
    await page.getByRole("checkbox", { name: "Thời gian không có thật" }).click();
    await said(pane, "Đã lưu cài đặt.");
    await back(pane);
    await button(pane, "Đang tắt 1 quy tắc").waitFor();
    await isGoneForGood(pane, "Thời gian không có thật");
  });

  test("a column read as another one is checked as that one", async () => {
    const pane = await openPane(SAMPLE, size);
    const { page } = pane;
    await check(pane);
    await look(pane, "Chưa có thời gian thực hiện");
    await finding(pane, "Chưa có thời gian thực hiện").waitFor();
    await button(pane, "1 phụ lục").click();
    await page.getByRole("button", { name: /^Các cột của bảng/u }).click();
    await page.getByRole("combobox", { name: /^Cột F/u }).selectOption("note");
    await said(pane, "Đã lưu cách đọc bảng.");
    await back(pane);
    await isGoneForGood(pane, "Chưa có thời gian thực hiện");
  });

  test("a period set by hand counts for every time, and the title's again once it is taken back", async () => {
    const pane = await openPane(CLEAN_SAMPLE, size);
    const { page } = pane;
    await button(pane, "Kiểm tra").click();
    await look(pane, "Ngoài năm kế hoạch");
    expect(await finding(pane, "Ngoài năm kế hoạch").count()).toBe(0);
    await page.getByRole("button", { name: /^Kỳ kế hoạch: Năm 2026/iu }).click();
    await page.getByRole("textbox", { name: "Kỳ kế hoạch" }).fill("2027");
    await page.keyboard.press("Enter");
    await finding(pane, "Ngoài năm kế hoạch").waitFor();
    await pane.reopen();
    await check(pane);
    await page.getByRole("button", { name: /^Kỳ kế hoạch: Năm 2027/iu }).click();
    await button(pane, "Theo tiêu đề").click();
    await page.getByRole("button", { name: /^Kỳ kế hoạch: Năm 2026/iu }).waitFor();
    await look(pane, "Ngoài năm kế hoạch");
    await finding(pane, "Ngoài năm kế hoạch").waitFor({ state: "detached" });
  });

  test("a blank annex is made beside the plan, and taken back", async () => {
    const pane = await openPane(SAMPLE, size);
    const { page } = pane;
    await check(pane);
    const before = await sheetNames(pane);
    await page.getByRole("button", { name: "Khác" }).click();
    await button(pane, "Tạo phụ lục mẫu").click();
    await page.getByRole("textbox", { name: "Kỳ kế hoạch" }).fill("2027");
    await page.getByRole("button", { name: /^Tạo \d+ trang/u }).click();
    await page
      .getByRole("button", { name: /^Hoàn tác/u })
      .first()
      .waitFor();
    expect((await sheetNames(pane)).length).toBeGreaterThan(before.length);
    await undoLast(pane);
    expect(await sheetNames(pane)).toEqual(before);
  });
});
