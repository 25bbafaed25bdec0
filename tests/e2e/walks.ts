import { readFileSync } from "node:fs";
import type { PaneSession } from "./excel-page";
import { MENU_WALKS } from "./menu-walks";
import { button, check, list, openTab, type, undoLast } from "./pane-driver";
import type { Walk } from "./walk";
import { CLEAN_SAMPLE, hiddenSheet, noPlan, noYearNoMoney, SAMPLE, severalYears } from "./plans";

/** Ways through the pane that stop at every state it can be in. */

const file = (path: string) => () => Promise.resolve(new Uint8Array(readFileSync(path)));

const card = (pane: PaneSession, title: string) =>
  list(pane).getByRole("article", { name: title }).first().getByRole("button").first();

const filter = ({ page }: PaneSession) => page.getByRole("searchbox");

async function* results(pane: PaneSession) {
  const { page } = pane;
  await button(pane, "Kiểm tra").waitFor();
  yield "start";
  await check(pane);
  yield "results";
  await card(pane, "Kết thúc trước khi bắt đầu").click();
  await button(pane, "Bỏ qua…").waitFor();
  yield "card";
  await button(pane, "Vì sao?").click();
  yield "card-why";
  await button(pane, "Bỏ qua…").click();
  await button(pane, "Bỏ qua").click();
  await page.getByText("Ghi lý do để người xem sau hiểu.").waitFor();
  yield "ignore-without-reason";
  await page.keyboard.type("Đã hỏi lãnh đạo Sở và các phòng, để nguyên như kế hoạch của tỉnh");
  await button(pane, "Bỏ qua").click();
  await page.getByRole("status").getByText("Đã bỏ qua 1 chỗ.").waitFor();
  await filter(pane).fill("không");
  yield "filter";
  await filter(pane).fill("không có chữ nào như thế này trong kế hoạch");
  yield "filter-nothing";
  await button(pane, "Bỏ lọc").click();
  await filter(pane).fill("22,5");
  await page.getByRole("button", { name: /Đã bỏ qua/u }).click();
  await button(pane, "Khôi phục").waitFor();
  yield "ignored";
  await filter(pane).fill("");
  const grouping = page.getByRole("combobox", { name: "Xếp theo" });
  await grouping.selectOption({ label: "Dòng" });
  yield "by-row";
  await grouping.selectOption({ label: "Đơn vị" });
  yield "by-unit";
  await page.getByRole("switch", { name: "Tô màu ô có lỗi" }).click();
  await page.getByRole("status").getByText("Đã tô màu các ô có lỗi.").waitFor();
  await type(pane, "Phụ lục", "D21", "Văn phòng Sở");
  await button(pane, "Tô lại").waitFor();
  yield "marks-outdated";
}

async function* header(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await button(pane, "2 phụ lục").click();
  yield "sheets";
  await page.getByRole("checkbox", { name: "Kiểm tra: Bồi dưỡng" }).click();
  await button(pane, "1 phụ lục").waitFor();
  yield "sheet-excluded";
  await page.getByRole("checkbox", { name: "Kiểm tra: Bồi dưỡng" }).click();
  await button(pane, "2 phụ lục").click();
  await page.getByRole("button", { name: /Kỳ kế hoạch/u }).click();
  await page.keyboard.type("sang năm");
  await page.keyboard.press("Enter");
  await page.getByText(/Chưa hiểu/u).waitFor();
  yield "period";
  await page.keyboard.press("Escape");
  await card(pane, "Chưa có thời gian thực hiện").click();
  await page.getByRole("alert").waitFor();
  yield "hidden-sheet";
  await page.getByText("Chi tiết").click();
  yield "failure-details";
}

async function* withoutFile(pane: PaneSession) {
  await button(pane, "Kiểm tra").waitFor();
  yield "start-without-file";
  await pane.excel((excel) => {
    const release = excel.faults.hold();
    Object.assign(globalThis, { __release: release });
  }, null);
  await button(pane, "Kiểm tra").click();
  await pane.page.getByRole("progressbar").waitFor();
  yield "checking";
  await pane.page.evaluate(() => {
    (globalThis as unknown as { __release(): void }).__release();
  });
  await list(pane).waitFor();
  yield "results-without-file";
}

/** Requests wait until they are let go. */
async function hold(pane: PaneSession) {
  await pane.excel((host) => {
    Object.assign(globalThis, { __release: host.faults.hold() });
  }, null);
  return () =>
    pane.excel(() => {
      (globalThis as unknown as { __release(): void }).__release();
    }, null);
}

async function* writing(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await page.getByRole("button", { name: /^Sửa nhanh/u }).click();
  const apply = page.getByRole("button", { name: /^Sửa \d+ chỗ$/u });
  await apply.waitFor();
  yield "safe-fixes";
  const release = await hold(pane);
  await apply.click();
  await button(pane, "Hủy").waitFor();
  yield "run-going";
  await button(pane, "Hủy").click();
  await page.getByText(/Đang dừng/u).waitFor();
  yield "run-stopping";
  await release();
  await page
    .getByRole("status")
    .getByText(/^Đã dừng/u)
    .waitFor();
  yield "run-cancelled";
  await pane.excel(({ user }) => {
    user.protect("Phụ lục");
  }, null);
  await page.getByRole("button", { name: /^Sửa nhanh/u }).click();
  await apply.click();
  await page.getByRole("status").getByText("Không ghi được gì.").waitFor();
  yield "run-refused";
  await pane.excel(({ user }) => {
    user.unprotect("Phụ lục");
  }, null);
  await openTab(pane, "Điền");
  const fill = page.getByRole("button", { name: /^Điền \d+ ô$/u });
  await fill.waitFor();
  await button(pane, "Đóng").click();
  yield "fill";
  const columns = page.getByRole("list", { name: "Những ô có thể điền" }).locator("[aria-expanded]");
  await columns.nth(1).click();
  await columns.nth(0).click();
  yield "fill-column";
  await fill.click();
  await page
    .getByRole("status")
    .getByText(/^Đã (điền|ghi)/u)
    .waitFor();
  yield "run-finished";
  await undoLast(pane);
  yield "run-undone";
}

async function* occupied(pane: PaneSession) {
  await button(pane, "Kiểm tra").waitFor();
  await type(pane, "Phụ lục", "H7", "Ghi chú của văn thư");
  await check(pane);
  await openTab(pane, "Điền");
  await pane.page
    .getByText(/Sát bảng đã có dữ liệu/u)
    .first()
    .waitFor();
  yield "fill-occupied";
}

/** The user types over a cell of the first sheet of a unit. */
function editSummary(pane: PaneSession): Promise<void> {
  return pane.excel(({ workbook, user }) => {
    const sheet = workbook.sheets.find(({ name }) => name.startsWith("TH "));
    const texts = [...(sheet?.cells.all() ?? [])].filter(({ column, cell }) => column === 1 && cell.value !== null);
    const row = texts.at(1)?.row ?? 0;
    user.edit(sheet?.name ?? "", `B${row + 1}`, "Sửa tay");
  }, null);
}

async function* summarising(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await openTab(pane, "Tổng hợp");
  const make = page.getByRole("button", { name: /^Tạo \d+ bảng$/u });
  await make.waitFor();
  yield "summary";
  await page.getByText("Tùy chọn").click();
  await page.getByText("Nơi nhận").scrollIntoViewIfNeeded();
  yield "summary-options";
  await make.click();
  await page
    .getByRole("status")
    .getByText(/^Đã tạo/u)
    .waitFor();
  await editSummary(pane);
  await page.getByRole("radiogroup").scrollIntoViewIfNeeded();
  yield "summary-edited";
  await openTab(pane, "Kiểm tra");
  await page.getByRole("searchbox").fill("Bảng tổng hợp đã cũ");
  await type(pane, "Phụ lục", "B8", "Nhiệm vụ vừa đổi tên");
  await list(pane).getByRole("article", { name: "Bảng tổng hợp đã cũ" }).first().waitFor();
  yield "summary-out-of-date";
  await pane.reopen();
  await page
    .getByRole("status")
    .getByText(/^Lần ghi trước/u)
    .waitFor();
  yield "run-earlier";
  await page.getByRole("button", { name: "Khác" }).click();
  yield "menu";
  await button(pane, "Tạo phụ lục mẫu").click();
  await button(pane, "Kiểm tra")
    .or(page.getByRole("textbox", { name: "Kỳ kế hoạch" }))
    .first()
    .waitFor();
  await page.getByRole("textbox", { name: "Kỳ kế hoạch" }).waitFor();
  yield "template";
  await page.getByRole("textbox", { name: "Kỳ kế hoạch" }).fill("sang năm");
  await page.getByText(/Chưa hiểu/u).waitFor();
  yield "template-period";
}

async function* unloadable(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await page.route(/\/\d+\.\w+\.js$/u, (route) => route.abort());
  await openTab(pane, "Điền");
  await page
    .getByRole("alert")
    .getByText(/Chưa mở được phần này/u)
    .waitFor();
  yield "view-failed";
  await page.unroute(/\/\d+\.\w+\.js$/u);
  await button(pane, "Thử lại").click();
  await page.getByRole("button", { name: /^Điền \d+ ô$/u }).waitFor();
}

async function* onlyOne(pane: PaneSession, state: string, there: string | RegExp) {
  await pane.page.getByText(there).first().waitFor();
  yield state;
}

const tasksOverTime = ({ page }: PaneSession) => page.getByRole("list", { name: "Nhiệm vụ theo thời gian" });

const moneyBySection = ({ page }: PaneSession) => page.getByRole("table", { name: "Theo mục" });

async function* overTime(pane: PaneSession) {
  const { page } = pane;
  await button(pane, "Kiểm tra").waitFor();
  await openTab(pane, "Tiến độ");
  const lines = tasksOverTime(pane);
  await lines.getByRole("button").first().waitFor();
  yield "timeline";
  await lines.getByRole("button").nth(1).click();
  await lines.locator("[aria-current]").waitFor();
  yield "timeline-selected";
  await page.locator('[data-line][tabindex="0"]').focus();
  await page.keyboard.press("End");
  await page.getByRole("heading", { name: /^Chưa có thời hạn/u }).waitFor();
  yield "timeline-undated";
  await page.getByRole("button", { name: /^Chưa rõ trách nhiệm: /u }).click();
  yield "timeline-unclear";
  await page.getByRole("combobox", { name: "Đơn vị chủ trì" }).selectOption({ index: 2 });
  await page.getByRole("button", { name: /^Chưa rõ trách nhiệm: /u }).click();
  yield "timeline-unit";
  await page.getByRole("button", { name: /^Chưa rõ việc: 0/u }).click();
  await page.getByText("Không có nhiệm vụ nào như đang lọc.").waitFor();
  yield "timeline-nothing";
  await button(pane, "Hiện tất cả").click();
  await openTab(pane, "Kinh phí");
  await moneyBySection(pane).waitFor();
  yield "budget";
  await page.getByRole("heading", { name: "Không riêng của đơn vị nào" }).scrollIntoViewIfNeeded();
  yield "budget-apart";
}

async function* severalPlans(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await openTab(pane, "Tiến độ");
  await tasksOverTime(pane).getByRole("button").first().waitFor();
  yield "timeline-years";
  await openTab(pane, "Kinh phí");
  await page.getByRole("table").first().waitFor();
  yield "budget-several";
  await page.getByText(/^Cộng: /u).scrollIntoViewIfNeeded();
  yield "budget-several-end";
}

async function* withoutYearAndMoney(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await openTab(pane, "Tiến độ");
  await page.getByText(/^Chưa rõ năm kế hoạch/u).waitFor();
  yield "timeline-no-year";
  await openTab(pane, "Kinh phí");
  await page.getByText("Phụ lục không có cột kinh phí.").waitFor();
  yield "budget-none";
}

async function* reporting(pane: PaneSession) {
  const { page } = pane;
  await check(pane);
  await button(pane, "Xuất báo cáo").click();
  await button(pane, "Tạo 1 trang báo cáo").waitFor();
  yield "report";
  await button(pane, "Tạo 1 trang báo cáo").click();
  await button(pane, "Đến trang “Báo cáo soát”").waitFor();
  yield "report-made";
  await button(pane, "Đóng").click();
  await button(pane, "Tải tệp HTML").click();
  await button(pane, "Chép nội dung").click();
  await page.getByText("Đã chép nội dung báo cáo.").scrollIntoViewIfNeeded();
  yield "report-copied";
}

async function* readOnly(pane: PaneSession) {
  await button(pane, "Kiểm tra").waitFor();
  yield "start-read-only";
  await check(pane);
  yield "results-read-only";
  await openTab(pane, "Tiến độ");
  await tasksOverTime(pane).getByRole("button").first().waitFor();
  yield "timeline-read-only";
  await openTab(pane, "Kiểm tra");
  await button(pane, "Xuất báo cáo").click();
  await button(pane, "Tải tệp HTML").waitFor();
  yield "report-read-only";
}

async function* english({ page }: PaneSession) {
  const start = page.getByRole("button", { name: "Check", exact: true });
  await start.waitFor();
  yield "english-start";
  await start.click();
  await page.getByRole("article").first().waitFor();
  yield "english-results";
  await page.getByRole("article", { name: "Nobody leads" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "Why?" }).click();
  yield "english-card";
  await page.getByRole("button", { name: /^Fix .* certain/u }).click();
  await page.getByRole("list", { name: /fix/u }).waitFor();
  yield "english-safe-fixes";
  await page.getByRole("tab", { name: "Fill" }).click();
  await page.getByRole("button", { name: /^Fill \d+ cells$/u }).waitFor();
  yield "english-fill";
  await page.getByRole("tab", { name: "Timing" }).click();
  await page.getByRole("list", { name: "Tasks over time" }).getByRole("button").first().waitFor();
  yield "english-timeline";
  await page.getByRole("tab", { name: "Budget" }).click();
  await page.getByRole("table", { name: "By section" }).waitFor();
  yield "english-budget";
  await page.getByRole("tab", { name: "Sheets" }).click();
  await page.getByRole("img").first().waitFor();
  yield "english-summary";
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Export report", exact: true }).click();
  await page.getByRole("button", { name: "Download the HTML file" }).click();
  await page.getByRole("button", { name: "Copy the text" }).waitFor();
  yield "english-report";
}

export const WALKS: Readonly<Record<string, Walk>> = {
  ...MENU_WALKS,
  "a plan with faults": { workbook: file(SAMPLE), states: results },
  "mending and filling": { workbook: file(SAMPLE), states: writing },
  "a column where something stands": { workbook: file(SAMPLE), states: occupied },
  "summaries and the blank annex": { workbook: file(SAMPLE), states: summarising },
  "the plan over time and its money": { workbook: file(SAMPLE), states: overTime },
  "several years and plans": { workbook: severalYears, states: severalPlans },
  "neither year nor money": { workbook: noYearNoMoney, states: withoutYearAndMoney },
  "the report": { workbook: file(SAMPLE), states: reporting },
  "a view that cannot be loaded": {
    workbook: file(SAMPLE),
    states: unloadable,
    expected: [/net::ERR_FAILED/, /ChunkLoadError/, /Loading chunk/],
  },
  "the header, and a hidden sheet": { workbook: hiddenSheet, states: header },
  "without the file": {
    workbook: file(SAMPLE),
    options: { excel: { requirementSets: { CompressedFile: false } } },
    states: withoutFile,
  },
  "a read-only workbook": { workbook: file(SAMPLE), options: { excel: { readOnly: true } }, states: readOnly },
  "an Excel that can only be read": {
    workbook: file(SAMPLE),
    options: { excel: { apiLevel: "1.4" } },
    states: readOnly,
  },
  "a plan without faults": {
    workbook: file(CLEAN_SAMPLE),
    async *states(pane) {
      await button(pane, "Kiểm tra").click();
      yield* onlyOne(pane, "nothing-wrong", "Không thấy lỗi hay cảnh báo nào.");
    },
  },
  "no plan": {
    workbook: noPlan,
    async *states(pane) {
      await button(pane, "Kiểm tra").click();
      yield* onlyOne(pane, "nothing-found", "Không tìm thấy phụ lục nào");
    },
  },
  "in English": { workbook: file(SAMPLE), options: { excel: { displayLanguage: "en-US" } }, states: english },
  "an Excel that is too old": {
    workbook: file(SAMPLE),
    options: { excel: { apiLevel: "1.3" } },
    states: (pane) => onlyOne(pane, "explain", "Bản Excel này quá cũ"),
  },
  "a browser control that is too old": {
    workbook: file(SAMPLE),
    options: { answers: (url) => (url.endsWith("/office.js") ? "delete Array.prototype.findLast;" : undefined) },
    states: (pane) => onlyOne(pane, "explain-browser", "Excel này dùng trình duyệt quá cũ"),
  },
  "no office.js": {
    workbook: file(SAMPLE),
    options: { answers: (url) => (url.endsWith("/office.js") ? null : undefined) },
    states: (pane) => onlyOne(pane, "explain-network", "Chưa kết nối được với Excel"),
    expected: [/net::ERR_FAILED/],
  },
  "no program": {
    workbook: file(SAMPLE),
    options: { answers: (url) => (/\/taskpane\.\w+\.js$/.test(url) ? null : undefined) },
    states: (pane) => onlyOne(pane, "explain-program", "Chưa tải được chương trình"),
    expected: [/net::ERR_FAILED/],
  },
  "outside Excel": {
    workbook: file(SAMPLE),
    options: {
      answers: (url) =>
        url.endsWith("/office.js")
          ? 'window.Office={HostType:{Excel:"Excel"},onReady:function(ready){ready({host:null})}};'
          : undefined,
    },
    states: (pane) => onlyOne(pane, "explain-outside", "Trang này chạy trong Excel"),
  },
};
