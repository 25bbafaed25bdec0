import { readFileSync } from "node:fs";
import type { PaneSession } from "./excel-page";
import { button, check, list, said } from "./pane-driver";
import { CLEAN_SAMPLE, foreignPlan, hiddenSheet, lookAlikePlan, noPlan, SAMPLE, sideBySide } from "./plans";
import type { Walk } from "./walk";

/** Ways through the views of the menu, that stop at every state they can be in. */

const sample = () => Promise.resolve(new Uint8Array(readFileSync(SAMPLE)));
const cleanSample = () => Promise.resolve(new Uint8Array(readFileSync(CLEAN_SAMPLE)));

/** Opens a view of the menu. */
export async function openMenu({ page }: PaneSession, menu: string, name: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

/** The user selects a cell in the sheet. */
export function selectCell(pane: PaneSession, sheet: string, cell: string): Promise<void> {
  return pane.excel(
    ({ user }, [name, address]) => {
      user.select(name, address);
    },
    [sheet, cell] as const,
  );
}

const fold = ({ page }: PaneSession, name: string | RegExp) =>
  page.locator("summary", { hasText: name }).first().click();

async function* directory(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await openMenu(pane, "Khác", "Danh mục đơn vị");
  await page.getByText(/^Tên gần giống nhau/u).waitFor();
  yield "directory-clusters";
  await page
    .getByRole("button", { name: /^Gộp \d+ tên$/u })
    .first()
    .click();
  await said(pane, "Đã lưu danh mục đơn vị.");
  await fold(pane, "Đã quyết định");
  yield "directory-decided";
  await page.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("so nong lam");
  await page
    .getByRole("status")
    .getByText(/^Không có đơn vị nào/u)
    .waitFor();
  yield "directory-nothing-found";
  await page.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("các phòng");
  await page.getByRole("list", { name: "Các đơn vị trong danh mục" }).getByRole("button").first().click();
  await page.getByRole("textbox", { name: "Thành viên" }).waitFor();
  yield "directory-unit";
  await page.getByRole("textbox", { name: "Tên chuẩn" }).fill("");
  await page.getByRole("textbox", { name: "Thành viên" }).fill("Phòng không có trong danh mục");
  await button(pane, "Lưu").click();
  await page.getByRole("alert").waitFor();
  await page.getByRole("alert").scrollIntoViewIfNeeded();
  yield "directory-unit-wrong";
  await button(pane, "Hủy").click();
  await button(pane, "Thêm đơn vị").click();
  await page.getByRole("textbox", { name: "Tên chuẩn" }).waitFor();
  yield "directory-new-unit";
  await page.keyboard.press("Escape");
  const file = (text: string) => ({ name: "danh-muc.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.setInputFiles('input[type="file"]', file('{"units":[{"name":"Văn phòng","kind":"phòng"}]}'));
  await page.getByRole("alert").waitFor();
  yield "directory-import-wrong";
  await button(pane, "Hủy").click();
  const unit = '{"name":"Văn phòng Sở","shortName":"VP","kind":"department"}';
  await page.setInputFiles('input[type="file"]', file(`{"units":[${unit}]}`));
  await button(pane, "Thay bằng 1 đơn vị").waitFor();
  yield "directory-import";
  await button(pane, "Thay bằng 1 đơn vị").click();
  await button(pane, "Danh mục mặc định…").click();
  yield "directory-reset";
  await button(pane, "Hủy").click();
  await button(pane, "Xuất tệp").click();
  await page.getByText("Không thấy tệp tải về?").click();
  yield "directory-export";
}

async function* settings(pane: PaneSession) {
  const { page } = pane;
  await openMenu(pane, "Khác", "Cài đặt");
  yield "settings";
  await fold(pane, "Kỳ kế hoạch");
  await page.getByRole("textbox", { name: "Kỳ kế hoạch" }).fill("2027");
  await page.keyboard.press("Enter");
  await said(pane, "Đã lưu cài đặt.");
  yield "settings-period";
  await fold(pane, "Kỳ kế hoạch");
  await fold(pane, "Quy tắc kiểm tra");
  await page.getByRole("checkbox", { name: "Sản phẩm chung chung" }).click();
  await button(pane, "Bật lại 1 quy tắc").waitFor();
  yield "settings-rules";
  await page.getByRole("checkbox", { name: /Bảng tổng hợp đã cũ/u }).scrollIntoViewIfNeeded();
  yield "settings-rules-end";
  await fold(pane, "Quy tắc kiểm tra");
  await fold(pane, "Cụm từ về nguồn kinh phí");
  await page
    .getByRole("textbox", { name: /^Mỗi cụm từ/u })
    .first()
    .fill("lồng ghép …\nkhông");
  yield "settings-phrases";
  await fold(pane, "Cụm từ về nguồn kinh phí");
  await fold(pane, "Sản phẩm và phối hợp thường dùng");
  yield "settings-defaults";
  await page.getByRole("button", { name: /^tổng kết…/u }).click();
  await page.getByRole("textbox", { name: "Nhiệm vụ bắt đầu bằng" }).fill("");
  await button(pane, "Lưu").last().click();
  await page.getByText("Ghi những chữ đầu của nhiệm vụ.").waitFor();
  yield "settings-default-form";
  await page.keyboard.press("Escape");
  await fold(pane, "Sản phẩm và phối hợp thường dùng");
  await button(pane, "Đặt lại cài đặt…").click();
  await button(pane, "Đặt lại 2 mục").waitFor();
  yield "settings-reset";
  await page.getByRole("button", { name: /^Quay lại/u }).click();
  await check(pane);
  yield "results-rule-off";
}

async function* settingsOnComputer(pane: PaneSession) {
  await button(pane, "Kiểm tra").waitFor();
  yield "menu-read-only-start";
  await pane.page.getByRole("button", { name: "Khác" }).click();
  yield "menu-read-only";
  await pane.page.keyboard.press("Escape");
  await openMenu(pane, "Khác", "Cài đặt");
  await pane.page.getByText(/chỉ lưu trên máy này/u).waitFor();
  yield "settings-on-computer";
}

async function* help(pane: PaneSession) {
  const { page } = pane;
  await openMenu(pane, "Khác", "Trợ giúp");
  yield "help";
  await fold(pane, "2. Kiểm tra");
  await fold(pane, "Excel đảo ngày và tháng");
  yield "help-open";
  await page.getByRole("searchbox", { name: "Tìm trong trợ giúp" }).fill("tong muc luc");
  await page.getByText(/^Không có mục nào khớp/u).waitFor();
  yield "help-nothing";
  await page.getByRole("searchbox", { name: "Tìm trong trợ giúp" }).fill("công thức");
  await page
    .locator("summary", { has: page.locator("svg") })
    .first()
    .click();
  await page.getByRole("table").first().waitFor();
  yield "help-rule";
}

async function* columns(pane: PaneSession) {
  const { page } = pane;
  await button(pane, "Kiểm tra").click();
  await button(pane, "Chọn dòng tiêu đề…").click();
  await page.getByText("Chưa chọn ô nào có chữ trong trang tính.").waitFor();
  yield "columns-pick";
  await selectCell(pane, "Plan", "B2");
  await button(pane, "Dùng dòng 2 làm tiêu đề").waitFor();
  yield "columns-pick-row";
  await selectCell(pane, "Plan", "B5");
  await button(pane, "Dùng dòng 5 làm tiêu đề").click();
  await page.getByRole("alert").waitFor();
  yield "columns-pick-missed";
  await selectCell(pane, "Plan", "B2");
  await button(pane, "Dùng dòng 2 làm tiêu đề").click();
  await page.getByRole("combobox", { name: /^Cột A/u }).waitFor();
  yield "columns-no-content";
  await page.getByRole("combobox", { name: /^Cột B/u }).selectOption("content");
  await page.getByRole("combobox", { name: /^Cột C/u }).selectOption("lead");
  await page.getByRole("combobox", { name: /^Cột D/u }).selectOption("time");
  await said(pane, "Đã lưu cách đọc bảng.");
  yield "columns-chosen";
  await button(pane, "Chọn dòng khác…").click();
  await button(pane, "Hủy").waitFor();
  yield "columns-other-row";
  await button(pane, "Hủy").click();
  await page.getByRole("button", { name: /^Quay lại/u }).click();
  await list(pane).waitFor();
  yield "columns-results";
}

async function* tables(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await button(pane, "2 phụ lục").click();
  yield "sheets-side-by-side";
  await page.getByRole("checkbox", { name: /^Kiểm tra: Phân công A/u }).click();
  await button(pane, "1 phụ lục").waitFor();
  yield "sheets-table-left-out";
  await page.getByRole("checkbox", { name: /^Kiểm tra: Phân công A/u }).click();
  await button(pane, "2 phụ lục").waitFor();
  await page
    .getByRole("button", { name: /^Các cột của bảng/u })
    .first()
    .click();
  await page.getByRole("combobox", { name: "Bảng" }).waitFor();
  yield "columns-of-two-tables";
}

async function* welcome(pane: PaneSession) {
  const { page } = pane;
  await button(pane, "Tạo 1 trang tính để dùng thử").waitFor();
  yield "welcome";
  await button(pane, "Tạo 1 trang tính để dùng thử").click();
  await said(pane, "Đã tạo 1 trang tính để dùng thử.");
  await list(pane).waitFor();
  yield "welcome-sample";
  await page
    .getByRole("button", { name: /^Hoàn tác/u })
    .first()
    .click();
  await said(pane, "Đã hoàn tác: Tạo 1 trang tính để dùng thử.");
}

async function* submission(pane: PaneSession) {
  const { page } = pane;
  await openMenu(pane, "Khác", "Chuẩn bị nộp");
  await page.getByText("Người nhận vẫn thấy").waitFor();
  yield "submission";
  await page.getByRole("heading", { name: "Trang tính ẩn" }).scrollIntoViewIfNeeded();
  yield "submission-end";
  await button(pane, "Mở bản sạch trong cửa sổ mới").click();
  await page.getByText(/^Đã mở bản sạch/u).waitFor();
  yield "submission-opened";
}

async function* nothingLeft(pane: PaneSession) {
  await openMenu(pane, "Khác", "Chuẩn bị nộp");
  await button(pane, "Mở bản sạch trong cửa sổ mới").waitFor();
  yield "submission-clean";
}

async function* english(pane: PaneSession) {
  const { page } = pane;
  await page.getByRole("button", { name: "Got it" }).waitFor();
  yield "english-welcome";
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("article").first().waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  yield "english-menu";
  await page.keyboard.press("Escape");
  await openMenu(pane, "More", "Unit directory");
  yield "english-directory";
  await page.getByRole("button", { name: "Add a unit" }).click();
  yield "english-unit";
  await page.keyboard.press("Escape");
  await openMenu(pane, "More", "Settings");
  await fold(pane, "Rules");
  yield "english-settings";
  await openMenu(pane, "More", "Help");
  await fold(pane, "2. Check");
  yield "english-help";
  await page.getByRole("searchbox", { name: "Search the help" }).fill("total");
  await page
    .locator("summary", { has: page.locator("svg") })
    .first()
    .click();
  yield "english-help-rule";
  await openMenu(pane, "More", "Prepare to submit");
  await page.getByText("The receiver would still see").waitFor();
  yield "english-submission";
  await page.getByRole("button", { name: /^Back/u }).click();
  await page.getByRole("button", { name: /^\d+ annex/u }).click();
  await page
    .getByRole("button", { name: /^Columns of the table/u })
    .first()
    .click();
  await page.getByRole("combobox", { name: /^Column A/u }).waitFor();
  yield "english-columns";
}

export const MENU_WALKS: Readonly<Record<string, Walk>> = {
  "the unit directory": { workbook: lookAlikePlan, states: directory },
  settings: { workbook: sample, states: settings },
  "settings that stay on the computer": {
    workbook: sample,
    options: { excel: { readOnly: true } },
    states: settingsOnComputer,
  },
  help: { workbook: sample, states: help },
  "a copy for submission": { workbook: hiddenSheet, states: submission },
  "a copy with little to tell": { workbook: cleanSample, states: nothingLeft },
  "a heading pointed at": { workbook: foreignPlan, states: columns },
  "tables side by side": { workbook: sideBySide, states: tables },
  "the first run": { workbook: noPlan, states: welcome },
  "the menu in English": { workbook: lookAlikePlan, options: { excel: { displayLanguage: "en-US" } }, states: english },
};
