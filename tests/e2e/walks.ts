import { readFileSync } from "node:fs";
import type { PaneOptions, PaneSession } from "./excel-page";
import { button, check, list, type } from "./pane-driver";
import { CLEAN_SAMPLE, hiddenSheet, noPlan, SAMPLE } from "./plans";

/** Ways through the pane that stop at every state it can be in. */

interface Walk {
  readonly workbook: () => Promise<Uint8Array>;
  readonly options?: PaneOptions;
  /** Stops at each state, by its name. */
  states(pane: PaneSession): AsyncIterable<string>;
  /** Messages of the console that belong to the walk. */
  readonly expected?: readonly RegExp[];
}

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

async function* onlyOne(pane: PaneSession, state: string, there: string | RegExp) {
  await pane.page.getByText(there).first().waitFor();
  yield state;
}

async function* readOnly(pane: PaneSession) {
  await button(pane, "Kiểm tra").waitFor();
  yield "start-read-only";
  await check(pane);
  yield "results-read-only";
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
}

export const WALKS: Readonly<Record<string, Walk>> = {
  "a plan with faults": { workbook: file(SAMPLE), states: results },
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
