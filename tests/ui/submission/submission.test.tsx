/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { hostError } from "../../../src/hosts/host-failure";
import type { CleanCopy } from "../../../src/hosts/workbook-host";
import { checkWorkbook } from "../../../src/engine/index";
import { FakeHost, FULL, NOTHING_REMAINS } from "../../support/fake-host";
import { workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { openMenu, openPane } from "../pane-support";

const ROWS = [
  task("1", "Rà soát quy trình", { lead: "" }),
  task("2", "Kiểm tra hồ sơ", { lead: "" }),
  task("3", "Tổng kết", { time: "Tháng 14/2026" }),
];
const faulty = () => workbookOf({ rows: ROWS });

const EVERYTHING: CleanCopy["remains"] = {
  ...NOTHING_REMAINS,
  hiddenSheets: ["Nháp"],
  hiddenRows: [{ sheet: "Phụ lục", runs: ["5:7", "10:10"] }],
  hiddenColumns: [{ sheet: "Phụ lục", runs: ["C:D"] }],
  notes: [
    { sheet: "Phụ lục", cells: ["B9"], authors: ["Lan"] },
    { sheet: "Nháp", cells: ["A1"], authors: ["Lan", "Minh"] },
  ],
  properties: { creator: "Hoa", lastModifiedBy: "Hoa", manager: null, company: "Sở Thử", custom: ["Mã hồ sơ"] },
  externalLinks: ["nam-truoc.xlsx"],
  hasMacros: true,
  generatedSheets: ["Tổng hợp"],
};

async function open(remains: CleanCopy["remains"], host = new FakeHost(faulty())) {
  host.copy = { ...host.copy, remains };
  const pane = await openPane(host);
  await openMenu(pane.user, "Chuẩn bị nộp");
  await waitFor(() => {
    expect(host.calls).toContain("cleanCopy");
  });
  return { host, ...pane };
}

const part = (name: string) => {
  const section = screen.getByRole("heading", { name }).closest("section");
  if (!section) throw new Error(`no part ${name}`);
  return within(section);
};

test("every kind of thing that is left, with the way to it", async () => {
  const { host, user } = await open(EVERYTHING);
  await screen.findByText("Người nhận vẫn thấy");
  expect(screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    "Trang tính ẩn",
    "Dòng ẩn",
    "Cột ẩn",
    "Ghi chú, nhận xét",
    "Tên ghi trong thuộc tính tệp",
    "Liên kết tới tệp khác",
    "Trang tính do chương trình tạo",
    "Macro",
  ]);
  expect(part("Trang tính ẩn").getByText("Nháp")).toBeTruthy();
  expect(part("Ghi chú, nhận xét").getByText("Người viết: Lan, Minh")).toBeTruthy();
  expect(part("Tên ghi trong thuộc tính tệp").getByText("Hoa, Sở Thử, Mã hồ sơ")).toBeTruthy();
  expect(part("Liên kết tới tệp khác").getByText("nam-truoc.xlsx")).toBeTruthy();
  for (const [name, link, selected] of [
    ["Dòng ẩn", "Phụ lục 5:7", "Phụ lục!A5"],
    ["Dòng ẩn", "Phụ lục 10", "Phụ lục!A10"],
    ["Cột ẩn", "Phụ lục C:D", "Phụ lục!C1"],
    ["Ghi chú, nhận xét", "Nháp A1", "Nháp!A1"],
    ["Trang tính do chương trình tạo", "Tổng hợp", "Tổng hợp!A1"],
  ] as const) {
    await user.click(part(name).getByRole("button", { name: link }));
    expect(host.calls.at(-1)).toBe(`select ${selected}`);
  }
});

test("errors before warnings, each rule once, with its cells", async () => {
  const { report } = checkWorkbook(faulty());
  const findings = report.findings.filter(({ severity }) => severity !== "info").reverse();
  const { host, user } = await open({ ...NOTHING_REMAINS, findings, counts: report.counts });
  const list = part("Lỗi và cảnh báo");
  const errors = new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).size;
  const icons = [...document.querySelectorAll("section p svg")];
  expect(icons).toHaveLength(new Set(findings.map(({ rule }) => rule)).size);
  expect(icons.length).toBeGreaterThan(1);
  const order = list.getAllByRole("list").map((one) => one.getAttribute("aria-label"));
  expect(order.slice(0, errors)).toContain("Các ô: Chưa có đơn vị chủ trì");
  const leads = within(list.getByRole("list", { name: "Các ô: Chưa có đơn vị chủ trì" }));
  expect(leads.getAllByRole("button")).toHaveLength(2);
  await user.click(leads.getByRole("button", { name: "D6" }));
  expect(host.calls.at(-1)).toBe("select Phụ lục!D6");
});

test("nothing left says so", async () => {
  await open(NOTHING_REMAINS);
  expect(await screen.findByText("Ngoài nội dung kế hoạch, không còn gì cần xem lại.")).toBeTruthy();
  expect(screen.queryByText("Người nhận vẫn thấy")).toBeNull();
});

test("the copy is made anew by the press and opened beside the workbook", async () => {
  const { host, user } = await open(NOTHING_REMAINS);
  const button = await screen.findByRole("button", { name: "Mở bản sạch trong cửa sổ mới" });
  host.copy = { ...host.copy, bytes: new Uint8Array([7, 8]) };
  await user.click(button);
  expect(await screen.findByText(/^Đã mở bản sạch trong cửa sổ Excel mới/u)).toBeTruthy();
  expect(host.calls.slice(-2)).toEqual(["cleanCopy", "openWorkbook 7 8"]);
});

test.each([
  ["a file", NOTHING_REMAINS, "Phụ lục (bản nộp).xlsx"],
  ["a file that may hold macros", { ...NOTHING_REMAINS, hasMacros: true }, "Phụ lục (bản nộp).xlsm"],
])("where nothing can be opened the bytes are saved as %s", async (_what, remains, name) => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return "blob:1";
  };
  const names: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const host = new FakeHost(faulty(), { ...FULL, copy: "saved" });
  Object.assign(host, { openWorkbook: undefined });
  const { user } = await open(remains, host);
  await user.click(await screen.findByRole("button", { name: "Tải bản sạch về máy" }));
  expect(await screen.findByText(/^Đã tạo bản sạch/u)).toBeTruthy();
  expect(names).toEqual([name]);
  expect(saved[0]?.size).toBe(1);
  click.mockRestore();
});

test("a copy that cannot be opened is told, and another press works", async () => {
  const { host, user } = await open(NOTHING_REMAINS);
  host.failNext("openWorkbook", hostError("tooLarge", "x"));
  const button = await screen.findByRole("button", { name: "Mở bản sạch trong cửa sổ mới" });
  await user.click(button);
  expect(await screen.findByText(/^Tệp lớn hơn mức Excel/u)).toBeTruthy();
  expect(screen.queryByText(/^Đã mở/u)).toBeNull();
  await user.click(button);
  expect(await screen.findByText(/^Đã mở/u)).toBeTruthy();
});

test("a look through the workbook that fails can be had again", async () => {
  const host = new FakeHost(faulty());
  host.failNext("cleanCopy", hostError("cellEditing", "x"));
  const { user } = await open(NOTHING_REMAINS, host);
  await user.click(await screen.findByRole("button", { name: "Xem lại" }));
  expect(await screen.findByText("Ngoài nội dung kế hoạch, không còn gì cần xem lại.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Xem lại" })).toBeNull();
});

test("what of ours stays in the copy is told with its reason", async () => {
  const host = new FakeHost(faulty());
  const change = {
    type: "setName" as const,
    sheet: "Phụ lục",
    name: "x",
    before: null,
    after: null,
  };
  const sentence = { vi: "Trang đang khóa.", en: "Locked." };
  const refusal = { change, code: "protected" as const, sentence };
  host.copy = { ...host.copy, refused: [refusal, refusal] };
  await open(NOTHING_REMAINS, host);
  expect(await screen.findByText("Chưa bỏ được 2 chỗ của chương trình trong bản sạch:")).toBeTruthy();
  expect(screen.getAllByText("Trang đang khóa.")).toHaveLength(1);
});

test("after each check it is worked out anew", async () => {
  const { host, controller } = await open(NOTHING_REMAINS);
  await screen.findByText("Ngoài nội dung kế hoạch, không còn gì cần xem lại.");
  host.copy = { ...host.copy, remains: EVERYTHING };
  await act(() => controller.check());
  expect(await screen.findByText("Người nhận vẫn thấy")).toBeTruthy();
});

test("the menu does not offer it where no copy can be had", async () => {
  const { copy: _copy, ...capabilities } = FULL;
  const { user } = await openPane(new FakeHost(faulty(), capabilities));
  await user.click(screen.getByRole("button", { name: "Khác" }));
  expect(screen.queryByRole("button", { name: "Chuẩn bị nộp" })).toBeNull();
  expect(screen.getByRole("button", { name: "Tạo phụ lục mẫu" })).toBeTruthy();
});
