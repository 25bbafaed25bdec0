import { readFileSync } from "node:fs";
import type { PaneSession } from "./excel-page";
import { commandLine, list, selection, type, untilCounted } from "./pane-driver";
import { lookAlikePlan, SAMPLE } from "./plans";
import { usePane } from "./use-pane";

const openPane = usePane();
let pane: PaneSession;

/** What the focus is on, as a screen reader would call it. */
const focus = () =>
  pane.page.evaluate(() => {
    const { activeElement: at } = document;
    const name = at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    return at === document.body
      ? "nothing"
      : at?.role === "tab" || at?.getAttribute("role") === "tab"
        ? `tab ${name}`
        : name;
  });

/** Presses a key until the focus is on what is wanted. */
async function goBy(key: string, wanted: RegExp): Promise<void> {
  for (let press = 0; press < 30; press++) {
    if (wanted.test(await focus())) return;
    await pane.page.keyboard.press(key);
    // The next line takes the focus once it is drawn.
    await pane.page.waitForTimeout(50);
  }
  throw new Error(`${key} never leads to ${String(wanted)}; the focus is on ${await focus()}`);
}

test("the whole flow by the keyboard alone, the focus never lost", async () => {
  pane = await openPane(SAMPLE);
  const { page } = pane;
  const workbook = new Uint8Array(readFileSync(SAMPLE));
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();

  await goBy("Tab", /^Kiểm tra$/u);
  await page.keyboard.press("Enter");
  await untilCounted(pane, commandLine(workbook));
  await list(pane).waitFor();

  await goBy("Tab", /^Lỗi/u);
  await goBy("ArrowDown", /Thời gian không có thật/u);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Bỏ qua…" }).waitFor();
  expect(await selection(pane)).toBe("Phụ lục!F27");
  await page.keyboard.press("Escape");
  expect(await focus()).toMatch(/Thời gian không có thật/u);

  // Mended in the sheet, its line goes and the next one takes the focus.
  await type(pane, "Phụ lục", "F27", "Trước ngày 30/6/2026");
  await untilCounted(pane, commandLine(await pane.workbook()));
  await page.waitForFunction(() => document.activeElement?.textContent.includes("Chưa có thời gian thực hiện"));

  await page.keyboard.press("Enter");
  await goBy("Tab", /^Bỏ qua…$/u);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Đã hỏi phòng chủ trì");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Đã bỏ qua 1 chỗ.").waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-line"));

  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith("Đã bỏ qua"));
  await page.keyboard.press("ArrowRight");
  await goBy("Tab", /^Khôi phục$/u);
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Đã khôi phục 1 chỗ.").waitFor();
  expect(await focus()).not.toBe("nothing");

  await goBy("Tab", /Tô màu|^on$|^$/u);
  await page.keyboard.press("Space");
  await page.getByRole("status").getByText("Đã tô màu các ô có lỗi.").waitFor();
});

test("the menu's views by the keyboard alone, the focus back where it came from each time", async () => {
  pane = await openPane(await lookAlikePlan());
  const { page } = pane;
  const press = (key: string) => page.keyboard.press(key);
  const told = (sentence: string) => page.getByRole("status").getByText(sentence).first().waitFor();
  const openFromMenu = async (name: RegExp) => {
    await goBy("Shift+Tab", /^Khác$/u);
    await press("Enter");
    await goBy("Tab", name);
    await press("Enter");
    await page.getByRole("heading", { name }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  };
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await goBy("Tab", /^Kiểm tra$/u);
  await press("Enter");
  await list(pane).waitFor();
  await goBy("Tab", /^Cảnh báo/u);

  await openFromMenu(/^Danh mục đơn vị$/u);
  await goBy("Tab", /^Gộp 1 tên$/u);
  await press("Enter");
  await told("Đã lưu danh mục đơn vị.");
  await page.waitForFunction(() => document.activeElement !== document.body);
  await goBy("Tab", /^Tìm đơn vị$/u);
  await page.keyboard.type("thanh tra so");
  await goBy("Tab", /^Thanh tra Sở/u);
  await press("Enter");
  await page.getByRole("textbox", { name: "Tên chuẩn" }).waitFor();
  await page.keyboard.press("End");
  await page.keyboard.type(" GDĐT");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith("Thanh tra Sở GDĐT"));
  await goBy("Shift+Tab", /^Hoàn tác: Đã lưu/u);
  await press("Enter");
  await told("Đã lấy lại như trước.");
  await page.waitForFunction(() => document.activeElement !== document.body);
  await press("Escape");
  expect(await focus()).toBe("Khác");

  await openFromMenu(/^Cài đặt$/u);
  await goBy("Tab", /^Quy tắc kiểm tra/u);
  await press("Enter");
  await press("Tab");
  await press("Space");
  await told("Đã lưu cài đặt.");
  await press("Escape");
  expect(await focus()).toBe("Khác");

  await goBy("Shift+Tab", /phụ lục$/u);
  await press("Enter");
  await goBy("Tab", /^Các cột của bảng/u);
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  await goBy("Tab", /^Cột C/u);
  await press("ArrowDown");
  await told("Đã lưu cách đọc bảng.");
  await press("Escape");
  expect(await focus()).toMatch(/^Các cột của bảng/u);
});
