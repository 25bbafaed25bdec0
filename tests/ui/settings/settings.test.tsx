/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { WorkbookSettings } from "../../../src/engine/index";
import { DEFAULT_FILL_DEFAULTS, DEFAULT_FUNDING_PHRASES, DEFAULT_SETTINGS } from "../../../src/engine/index";
import { FakeHost, FULL } from "../../support/fake-host";
import { workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { openMenu, openPane } from "../pane-support";
import { settle } from "../../support/settle";

const PLAN = { rows: [task("1", "Rà soát thủ tục", { time: "Đầu năm" })] };

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
/** Of the line that is edited: the period has a button of that name too. */
const saveLine = () => screen.getAllByRole("button", { name: "Lưu" }).at(-1) ?? document.body;
const unfold = (heading: string) => {
  const part = screen.getByRole("heading", { name: heading }).closest("details");
  if (!part) throw new Error(`${heading} does not fold`);
  part.open = true;
  return part;
};

async function openSettings(settings: Partial<WorkbookSettings> = {}, capabilities = FULL) {
  const host = new FakeHost(workbookOf(PLAN), capabilities, { ...DEFAULT_SETTINGS, ...settings });
  const pane = await openPane(host);
  await openMenu(pane.user, "Cài đặt");
  return { host, ...pane };
}

test("they need no check, and say where they are kept", async () => {
  const { host } = await openSettings();
  expect(host.calls).not.toContain("read");
  expect(screen.getByText(/^Cài đặt lưu trong tệp này/u)).toBeTruthy();
  expect(screen.getByText("Mọi cài đặt đang là mặc định.")).toBeTruthy();
});

test("where the workbook cannot hold them they stay on this computer, also in a workbook that is only read", async () => {
  await openSettings({}, { ...FULL, mode: "readOnly", settingsInWorkbook: false, reasons: ["noCustomXml"] });
  expect(screen.getByText(/cài đặt chỉ lưu trên máy này/u)).toBeTruthy();
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Kiểm tra", "Tiến độ", "Kinh phí"]);
});

test("what only writes is not offered where nothing can be written", async () => {
  const { user } = await openSettings({}, { ...FULL, mode: "readOnly" });
  await user.click(button("Khác"));
  expect(button("Trợ giúp")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tạo phụ lục mẫu" })).toBeNull();
});

test("a rule turned off is not applied, the header says so and leads back here, and it can be taken back", async () => {
  const { host, user } = await openSettings();
  unfold("Quy tắc kiểm tra");
  await user.click(screen.getByRole("checkbox", { name: "Thời gian chung chung" }));
  await settle();
  expect(host.saved.rulesOff).toEqual(["time/vague"]);
  expect(screen.getByText(/bật 54 \/ 55/u)).toBeTruthy();
  await user.click(button(/^Quay lại/u));
  await user.click(button("Kiểm tra"));
  await user.click(await screen.findByRole("button", { name: "Đang tắt 1 quy tắc" }));
  await screen.findByRole("heading", { name: "Cài đặt" });
  unfold("Quy tắc kiểm tra");
  await user.click(button("Bật lại 1 quy tắc"));
  await settle();
  expect(host.saved.rulesOff).toEqual([]);
  expect(screen.queryByRole("button", { name: "Đang tắt 1 quy tắc" })).toBeNull();
  await user.click(button(/^Hoàn tác: Đã lưu cài đặt/u));
  await settle();
  expect(host.saved.rulesOff).toEqual(["time/vague"]);
});

test("the period is set in words, and given back to the title", async () => {
  const { host, user } = await openSettings();
  unfold("Kỳ kế hoạch");
  expect(screen.getByText("Theo tiêu đề của phụ lục.")).toBeTruthy();
  await user.type(field("Kỳ kế hoạch"), "năm học 2025-2026{Enter}");
  await settle();
  expect(host.saved.period).toEqual({ kind: "schoolYear", firstYear: 2025, lastYear: 2026 });
  expect(screen.getByText("Đang dùng: 2025–2026 (bạn đã chọn).")).toBeTruthy();
  expect(field("Kỳ kế hoạch").value).toBe("");
  await user.click(button("Theo tiêu đề"));
  await settle();
  expect(host.saved.period).toBeNull();
});

test("a list of phrases: one a line, each once, the default one again", async () => {
  const { host, user } = await openSettings();
  const part = unfold("Cụm từ về nguồn kinh phí");
  expect(part.textContent).toContain(`${DEFAULT_FUNDING_PHRASES.length} cụm từ, mặc định`);
  const box = part.querySelector("textarea");
  if (!box) throw new Error("no list");
  expect(box.value).toBe(DEFAULT_FUNDING_PHRASES.join("\n"));
  await user.clear(box);
  await user.type(box, "lồng  ghép …\n\nkhông\nkhông ");
  await user.click(button("Lưu 2 cụm từ"));
  await settle();
  expect(host.saved.fundingPhrases).toEqual(["lồng ghép …", "không"]);
  expect(part.textContent).toContain("2 cụm từ, danh sách riêng");
  await user.click(button("Danh sách mặc định"));
  await settle();
  expect(host.saved.fundingPhrases).toBeNull();
});

test("what was typed into a default list can be dropped", async () => {
  const { host, user } = await openSettings();
  const part = unfold("Sản phẩm chung chung");
  const box = part.querySelector("textarea");
  if (!box) throw new Error("no list");
  await user.type(box, "\nviệc khác");
  await user.click(button("Danh sách mặc định"));
  expect(box.value).not.toContain("việc khác");
  expect(screen.queryByRole("button", { name: /^Lưu \d+ cụm từ$/u })).toBeNull();
  expect(host.calls).not.toContain("save");
});

describe("usual deliverables", () => {
  const OWN = [
    { words: "tham quan", deliverable: "Báo cáo", coordinating: "" },
    { words: "hội thi", deliverable: "Kết quả", coordinating: "Các phòng thuộc Sở" },
  ];

  test("a line is edited in its place, and the focus comes back to it", async () => {
    const { host, user } = await openSettings({ fillDefaults: OWN });
    unfold("Sản phẩm và phối hợp thường dùng");
    await user.click(button(/^hội thi…/u));
    await user.clear(field(/^Nhiệm vụ bắt đầu bằng/u));
    await user.click(saveLine());
    expect(screen.getByText("Ghi những chữ đầu của nhiệm vụ.")).toBeTruthy();
    await user.type(field(/^Nhiệm vụ bắt đầu bằng/u), "tổ chức hội thi ");
    await user.clear(field("Đơn vị phối hợp"));
    await user.click(saveLine());
    await settle();
    expect(host.saved.fillDefaults).toEqual([
      OWN[0],
      { words: "tổ chức hội thi", deliverable: "Kết quả", coordinating: "" },
    ]);
    expect(document.activeElement?.textContent).toMatch(/^tổ chức hội thi…/u);
  });

  test("added, deleted, left with Esc, and the default list again", async () => {
    const { host, user } = await openSettings({ fillDefaults: OWN });
    unfold("Sản phẩm và phối hợp thường dùng");
    await user.click(button("Thêm dòng"));
    await user.type(field(/^Nhiệm vụ bắt đầu bằng/u), "xin ý kiến");
    await user.type(field("Sản phẩm"), "Văn bản góp ý");
    await user.click(saveLine());
    await settle();
    expect(host.saved.fillDefaults).toHaveLength(3);
    await user.click(button(/^tham quan…/u));
    await user.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toMatch(/^tham quan…/u);
    await user.click(button(/^tham quan…/u));
    await user.click(button("Xóa dòng này"));
    await settle();
    expect(host.saved.fillDefaults?.map(({ words }) => words)).toEqual(["hội thi", "xin ý kiến"]);
    await user.click(button("Danh sách mặc định"));
    await settle();
    expect(host.saved.fillDefaults).toBeNull();
    expect(screen.getByText(new RegExp(`${DEFAULT_FILL_DEFAULTS.length} dòng, mặc định`, "u"))).toBeTruthy();
  });
});

test("a reset says what it does, does no more, and can be taken back", async () => {
  const kept: Partial<WorkbookSettings> = {
    ignores: [{ fingerprint: "1", rule: "time/vague", reason: "đã hỏi" }],
    directory: [{ name: "Ban A", shortName: "A", aliases: [], kind: "external" }],
    tables: [{ sheet: "x", headerRow: null, columns: [], excluded: true }],
    pairs: [{ a: "x", b: "y", same: true }],
    marks: true,
  };
  const changed: Partial<WorkbookSettings> = {
    period: { kind: "year", firstYear: 2027, lastYear: 2027 },
    rulesOff: ["time/vague", "time/missing"],
    fundingPhrases: [],
    vagueDeliverables: ["x"],
    fillDefaults: [],
  };
  const { host, user } = await openSettings({ ...kept, ...changed });
  await user.click(button("Đặt lại cài đặt…"));
  expect(screen.getByText(/Danh mục đơn vị, cách đọc bảng và các chỗ đã bỏ qua giữ nguyên/u)).toBeTruthy();
  await user.click(button("Hủy"));
  expect(host.calls).not.toContain("save");
  await user.click(button("Đặt lại cài đặt…"));
  await user.click(button("Đặt lại 6 mục"));
  await settle();
  expect(host.saved).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  await user.click(button(/^Hoàn tác: Đã lưu cài đặt/u));
  await settle();
  expect(host.saved).toEqual({ ...DEFAULT_SETTINGS, ...kept, ...changed });
});

test("what cannot be saved is taken back and told", async () => {
  const { host, user } = await openSettings();
  unfold("Quy tắc kiểm tra");
  host.failNext("save", new Error("no room"));
  const [first] = screen.getAllByRole<HTMLInputElement>("checkbox");
  if (!first) throw new Error("no rule");
  await user.click(first);
  await screen.findByRole("alert");
  expect(first.checked).toBe(true);
  expect(screen.queryByText("Đã lưu cài đặt.")).toBeNull();
});
