/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { FakeHost } from "../../support/fake-host";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { HEADER, sheetOf, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { openPane } from "../pane-support";
import { settle } from "../../support/settle";

const costing = (number: string, amount: TestCell, lead = "Văn phòng Sở"): TestCell[] => [
  ...task(number, `Nhiệm vụ ${number}`, { lead }).slice(0, 6),
  amount,
];
const sum = (number: string, title: string, amount: TestCell = ""): TestCell[] => [
  number,
  title,
  "",
  "",
  "",
  "",
  amount,
];

const ROWS = [
  sum("I", "Thể chế", 6.5),
  costing("1", 2),
  costing("2", 3, "Thanh tra Sở"),
  sum("II", "Bộ máy", 1004),
  costing("1", 1004, "Văn phòng Sở; Thanh tra Sở"),
  sum("III", "Khác", 7),
  costing("1", "", ""),
  costing("2", "", ""),
  sum("", "Tổng cộng", 1016),
];

async function openBudget(sheets: readonly TestSheet[] = [{ rows: ROWS }], language = "vi-VN") {
  const host = new FakeHost(workbookOf(...sheets));
  const pane = await openPane(host, language);
  await pane.user.click(screen.getByRole("tab", { name: language === "en-US" ? "Budget" : "Kinh phí" }));
  await screen.findByRole("heading", { name: language === "en-US" ? "Budget" : "Kinh phí", level: 2 });
  await settle();
  return { host, ...pane };
}

const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map(({ textContent }) => textContent);
const itemsOf = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("each section and the total: stated, in words how far it is off, and what adds up", async () => {
  await openBudget();
  expect(screen.getByText("Đơn vị tính: triệu đồng")).toBeTruthy();
  expect(rowsOf("Theo mục")).toEqual([
    "I. Thể chếGhi 6,5, thừa 1,55",
    "II. Bộ máyGhi 1.004, khớp1.004",
    "III. KhácGhi ở dòng đề mục, các dòng dưới không ghi7",
    "Tổng cộngGhi 1.016, khớp1.016",
  ]);
});

test("a press leads to the cell that states it", async () => {
  const { host, user } = await openBudget();
  await user.click(screen.getByRole("button", { name: "I. Thể chế" }));
  expect(host.calls.at(-1)).toBe("select Phụ lục!G5");
  await user.click(screen.getByRole("button", { name: "Tổng cộng" }));
  expect(host.calls.at(-1)).toBe("select Phụ lục!G13");
});

test("by unit, with bars; jointly led, unassigned and headings' money apart, all together the total", async () => {
  await openBudget([{ rows: [...ROWS.slice(0, 6), costing("1", "", ""), ...ROWS.slice(8)] }]);
  expect(itemsOf("Theo đơn vị chủ trì")).toEqual(["Văn phòng Sở21 nhiệm vụ", "Thanh tra Sở31 nhiệm vụ"]);
  expect(itemsOf("Không riêng của đơn vị nào")).toEqual([
    "Đồng chủ trì (mỗi nhiệm vụ tính một lần)1.0041 nhiệm vụ",
    "Ghi ở dòng đề mục7",
  ]);
  expect(screen.getByText("Cộng: 1.016 triệu đồng")).toBeTruthy();
  const bars = [...screen.getByRole("list", { name: "Theo đơn vị chủ trì" }).querySelectorAll("svg")].map((chart) =>
    Number(chart.querySelectorAll("rect")[1]?.getAttribute("width")?.replace("%", "")).toFixed(2),
  );
  expect(bars).toEqual(["0.20", "0.30"]);
});

test("money nobody answers for; less than nothing has no bar", async () => {
  await openBudget([{ rows: [costing("1", 5, ""), costing("2", -2)] }]);
  expect(itemsOf("Không riêng của đơn vị nào")).toEqual(["Chưa phân công51 nhiệm vụ"]);
  const [, bar] = screen.getByRole("list", { name: "Theo đơn vị chủ trì" }).querySelectorAll("rect");
  expect(bar?.getAttribute("width")).toBe("0%");
  expect(rowsOf("Theo mục")).toEqual(["Tổng cộngKhông có dòng tổng cộng3"]);
});

test("too little, rounded, not to be read, under no section", async () => {
  await openBudget([
    {
      rows: [
        costing("1", 8),
        sum("I", "Thể chế", 4),
        costing("1", 5),
        sum("II", "Bộ máy", { value: 5, style: { numberFormat: "0" } }),
        costing("1", 5.3),
        sum("III", "Công vụ", 3),
        costing("1", { error: "#REF!" }),
        sum("IV", "Tài chính", { error: "#REF!" }),
        costing("1", 1),
        sum("V", "Không ghi"),
        costing("1", 1),
      ],
    },
  ]);
  expect(rowsOf("Theo mục")).toEqual([
    "I. Thể chếGhi 4, thiếu 15",
    "II. Bộ máyGhi 5, lệch 0,3 do làm tròn5,3",
    "III. Công vụGhi 3; có ô không đọc được số tiền nên chưa so được0",
    "IV. Tài chínhcó ô không đọc được số tiền nên chưa so được1",
    "V. Không ghi1",
    "Nhiệm vụ ngoài các mục8",
    "Tổng cộngKhông có dòng tổng cộng20,3",
  ]);
});

test("several plans, each in its own unit; one that names none is taken for the other's", async () => {
  const title = (name: string) => ["PHỤ LỤC", `Kế hoạch ${name} năm 2026`];
  await openBudget([
    { name: "A", title: title("công tác"), rows: [costing("1", 4)] },
    {
      name: "B",
      title: title("mua sắm"),
      header: [...HEADER.slice(0, -1), "Kinh phí (đồng)"],
      rows: [costing("1", 500000)],
    },
    { name: "C", title: title("bồi dưỡng"), header: [...HEADER.slice(0, -1), "Kinh phí"], rows: [costing("1", 2)] },
  ]);
  expect(screen.getAllByRole("table").map((table) => table.querySelector("caption")?.textContent)).toEqual([
    "Kế hoạch công tác năm 2026 (triệu đồng)",
    "Kế hoạch mua sắm năm 2026 (đồng)",
    "Kế hoạch bồi dưỡng năm 2026",
  ]);
  expect(screen.getByText("Cộng: 6,5 triệu đồng")).toBeTruthy();
  expect(screen.getByText("Trang tính “C” không ghi đơn vị tính; số tiền ở đó được coi là triệu đồng.")).toBeTruthy();
});

test("no unit of money anywhere, and no amounts yet", async () => {
  await openBudget([{ header: [...HEADER.slice(0, -1), "Kinh phí"], rows: [costing("1", "")] }]);
  expect(screen.getByText("Phụ lục chưa ghi đơn vị tính.")).toBeTruthy();
  expect(screen.getByText("Chưa có số tiền nào.")).toBeTruthy();
  expect(screen.queryByRole("list", { name: "Theo đơn vị chủ trì" })).toBeNull();
  expect(screen.queryByText(/^Cộng:/u)).toBeNull();
});

test("no money column", async () => {
  await openBudget([{ header: HEADER.slice(0, -1), rows: [task("1", "Rà soát").slice(0, 6)] }]);
  expect(screen.getByText("Phụ lục không có cột kinh phí.")).toBeTruthy();
});

test("no plan", async () => {
  const { user } = await openPane(new FakeHost(workbookOf({ name: "Trống", header: ["A"], rows: [] })));
  await user.click(screen.getByRole("tab", { name: "Kinh phí" }));
  expect(await screen.findByText("Không tìm thấy phụ lục nào")).toBeTruthy();
});

test("an edit is followed", async () => {
  const { host } = await openBudget();
  act(() => {
    host.edit(sheetOf({ rows: [sum("I", "Thể chế", 5), ...ROWS.slice(1)] }));
  });
  expect(await screen.findByText("Ghi 5, khớp")).toBeTruthy();
});

test("in English", async () => {
  await openBudget([{ rows: ROWS }], "en-US");
  expect(rowsOf("By section")[0]).toBe("I. Thể chếSays 6,5, 1,5 too much5");
  expect(itemsOf("By lead unit")[0]).toBe("Văn phòng Sở21 task");
});
