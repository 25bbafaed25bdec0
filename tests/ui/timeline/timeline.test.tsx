/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { FakeHost, FULL } from "../../support/fake-host";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, sheetOf, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { openPane } from "../pane-support";
import { settle } from "../../support/settle";

const ROWS = [
  ["I", "Cải cách thể chế"],
  task("1", "Ban hành kế hoạch", { deliverable: "Kế hoạch" }),
  task("2", "Rà soát văn bản", { lead: "Văn phòng Sở; Thanh tra Sở", time: "15/6/2026" }),
  ["II", "Chuyển đổi số"],
  task("3", "Cập nhật dữ liệu", { time: "Hằng quý" }),
  task("4", "Họp khi cần", { lead: "", time: "Khi có yêu cầu", deliverable: "" }),
  task("5", "Việc của năm trước", { time: "Từ tháng 11/2025 đến tháng 1/2027" }),
];

const list = () => screen.getByRole("list", { name: "Nhiệm vụ theo thời gian" });
const lines = () => within(list()).getAllByRole("listitem");
const texts = () => lines().map(({ textContent }) => textContent);
const line = (name: RegExp) => within(list()).getByRole("button", { name });
const chip = (name: RegExp) => screen.getByRole("button", { name });

async function openTimeline(sheet: TestSheet = { rows: ROWS }, language = "vi-VN") {
  const host = new FakeHost(workbookOf(sheet));
  const pane = await openPane(host, language);
  await pane.user.click(screen.getByRole("tab", { name: language === "en-US" ? "Timing" : "Tiến độ" }));
  await screen.findByRole(
    "list",
    { name: language === "en-US" ? "Tasks over time" : "Nhiệm vụ theo thời gian" },
    { timeout: 20_000 },
  );
  await settle();
  return { host, ...pane };
}

test("opened first, it has the plan checked; tasks stand under their sections, those without a date last", async () => {
  await openTimeline();
  expect(texts()).toEqual([
    "I. Cải cách thể chế (2)",
    "1 Ban hành kế hoạchQuý I/2026 · Văn phòng Sở",
    "2 Rà soát văn bản15/6/2026 · Văn phòng Sở; Thanh tra Sở",
    "II. Chuyển đổi số (2)",
    "3 Cập nhật dữ liệuHằng quý · Văn phòng Sở",
    "5 Việc của năm trướcTừ tháng 11/2025 đến tháng 1/2027 · Văn phòng Sở",
    "Chưa có thời hạn (1)Không vẽ được: chưa ghi, theo sự kiện hoặc chưa rõ ngày.",
    "4 Họp khi cầnKhi có yêu cầu · chưa phân công",
  ]);
  expect(screen.getByText("5 nhiệm vụ, 2 đủ 5 rõ")).toBeTruthy();
});

test("what is drawn is told in words", async () => {
  await openTimeline();
  expect(
    within(list())
      .getAllByRole("img")
      .map((strip) => strip.getAttribute("aria-label")),
  ).toEqual([
    "làm trong tháng 1/2026 – tháng 3/2026; đến hạn tháng 3/2026",
    "đến hạn tháng 6/2026",
    "thường xuyên hoặc định kỳ trong tháng 1/2026 – tháng 12/2026; đến hạn tháng 3/2026, tháng 6/2026, tháng 9/2026, tháng 12/2026",
    "làm trong tháng 1/2026 – tháng 12/2026; có phần trước kỳ kế hoạch; có phần sau kỳ kế hoạch",
  ]);
});

test("bars where the work is, hatched where it goes on, a mark where it is due and at either edge", async () => {
  await openTimeline();
  const drawn = (name: RegExp) => {
    const svg = line(name).querySelector("svg");
    const rects = [...(svg?.querySelectorAll("rect") ?? [])].map((rect) =>
      [rect.getAttribute("x"), rect.getAttribute("width"), rect.getAttribute("fill") ? "hatched" : ""].join(" ").trim(),
    );
    return { rects, paths: svg?.querySelectorAll("path").length };
  };
  expect(drawn(/Ban hành/u)).toEqual({ rects: ["0% 25%"], paths: 1 });
  expect(drawn(/Rà soát/u)).toEqual({ rects: [], paths: 1 });
  expect(drawn(/Cập nhật/u)).toEqual({ rects: ["0% 100% hatched", "0% 100%"], paths: 4 });
  expect(drawn(/năm trước/u)).toEqual({ rects: ["0% 100%"], paths: 2 });
});

test("tasks at work and due in each month", async () => {
  await openTimeline();
  const table = screen.getByRole("table", { name: "Số việc theo thời gian" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ title }) => title)
      .slice(0, 2),
  ).toEqual(["tháng 1/2026", "tháng 2/2026"]);
  const rows = within(table).getAllByRole("row").slice(1);
  const cells = rows.map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent));
  expect(cells[0]?.slice(0, 6)).toEqual([
    "Đang làm: 33",
    "Đang làm: 33",
    "Đang làm: 33",
    "Đang làm: 22",
    "Đang làm: 22",
    "Đang làm: 33",
  ]);
  expect(cells[1]?.slice(0, 6)).toEqual([
    "Đến hạn: 0",
    "Đến hạn: 0",
    "Đến hạn: 2▸2",
    "Đến hạn: 0",
    "Đến hạn: 0",
    "Đến hạn: 2▸2",
  ]);
});

test("a press leads to the time cell; with what is unclear chosen, to the cell to mend", async () => {
  const { host, user } = await openTimeline();
  await user.click(line(/Ban hành/u));
  expect(host.calls.at(-1)).toBe("select Phụ lục!F6");
  expect(line(/Ban hành/u).getAttribute("aria-current")).toBe("true");
  expect(line(/Ban hành/u).textContent).toContain("(dòng đang chọn)");
  expect(line(/Rà soát/u).getAttribute("aria-current")).toBeNull();
  await user.click(chip(/^Chưa rõ sản phẩm: 1 nhiệm vụ$/u));
  await settle();
  await user.click(line(/Họp khi cần/u));
  expect(host.calls.at(-1)).toBe("select Phụ lục!C10");
});

test("by the keyboard: arrows go from line to line, headings too, Enter leads to the cell", async () => {
  const { host, user } = await openTimeline();
  act(() => {
    list().querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus();
  });
  expect(document.activeElement?.textContent).toContain("I. Cải cách");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await settle();
  await user.keyboard("{Enter}");
  expect(host.calls.at(-1)).toBe("select Phụ lục!F7");
  await user.keyboard("{End}");
  await settle();
  expect(document.activeElement?.textContent).toContain("Họp khi cần");
});

test("what is unclear is counted and shows those tasks alone, until it is pressed again", async () => {
  const { user } = await openTimeline();
  const names = within(screen.getByRole("group", { name: "Chưa rõ:" })).getAllByRole("button");
  expect(names.map((button) => `${button.textContent} ${button.getAttribute("aria-pressed") ?? ""}`)).toEqual([
    "việc ✓ false",
    "người 1 false",
    "trách nhiệm 2 false",
    "thời gian 2 false",
    "sản phẩm 1 false",
  ]);
  await user.click(chip(/^Chưa rõ trách nhiệm/u));
  await settle();
  expect(chip(/^Chưa rõ trách nhiệm/u).getAttribute("aria-pressed")).toBe("true");
  expect(texts().filter((text) => /^\d/u.test(text))).toHaveLength(2);
  await user.click(chip(/^Chưa rõ trách nhiệm/u));
  await settle();
  expect(texts().filter((text) => /^\d/u.test(text))).toHaveLength(5);
});

test("one unit's tasks, those nobody leads, and the way back where nothing is left", async () => {
  const { user } = await openTimeline();
  const units = screen.getByRole<HTMLSelectElement>("combobox", { name: "Đơn vị chủ trì" });
  expect([...units.options].map(({ text }) => text)).toEqual([
    "Tất cả đơn vị (5)",
    "Chưa phân công (1)",
    "Văn phòng Sở (4)",
    "Thanh tra Sở (1)",
  ]);
  await user.selectOptions(units, "Thanh tra Sở (1)");
  await settle();
  expect(texts()).toEqual(["I. Cải cách thể chế (1)", expect.stringMatching(/^2 Rà soát/u)]);
  expect(screen.getByText("1 nhiệm vụ, 0 đủ 5 rõ")).toBeTruthy();
  await user.selectOptions(units, "Chưa phân công (1)");
  await settle();
  expect(texts()[1]).toMatch(/^4 Họp khi cần/u);
  await user.selectOptions(units, "Văn phòng Sở (4)");
  await settle();
  await user.click(chip(/^Chưa rõ người: 0/u));
  await settle();
  expect(screen.getByText(/Không có nhiệm vụ nào như đang lọc/u)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Hiện tất cả" }));
  await settle();
  expect(texts()).toHaveLength(8);
});

test("the choice outlives a look at another view", async () => {
  const { user } = await openTimeline();
  await user.click(chip(/^Chưa rõ người/u));
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  await screen.findByRole("list", { name: "Nhiệm vụ theo thời gian" });
  expect(chip(/^Chưa rõ người/u).getAttribute("aria-pressed")).toBe("true");
});

test("an edit is followed; a unit that it takes away is no longer chosen", async () => {
  const { host, user } = await openTimeline();
  await user.selectOptions(screen.getByRole("combobox"), "Thanh tra Sở (1)");
  act(() => {
    host.edit(sheetOf({ rows: [task("1", "Việc mới", { time: "Quý II/2026" })] }));
  });
  await screen.findByText(/Việc mới/u);
  expect(screen.getByRole<HTMLSelectElement>("combobox").selectedOptions[0]?.text).toBe("Tất cả đơn vị (1)");
});

test("quarters of several years, too narrow for numbers", async () => {
  const title = ["PHỤ LỤC", "Kế hoạch công tác giai đoạn 2026 - 2030"];
  await openTimeline({ title, rows: [task("1", "Nâng cấp", { time: "Quý II/2027" })] });
  const table = screen.getByRole("table");
  expect(within(table).getAllByRole("columnheader")).toHaveLength(20);
  expect(table.textContent).toMatch(/^20262027202820292030I/u);
  expect(within(table).getAllByRole("row")[1]?.textContent).toMatch(/^(?:Đang làm: \d+)+$/u);
  expect(within(list()).getByRole("img").getAttribute("aria-label")).toBe("làm trong quý II/2027; đến hạn quý II/2027");
});

test("years of a long plan", async () => {
  const title = ["PHỤ LỤC", "Kế hoạch công tác giai đoạn 2021 - 2030"];
  await openTimeline({ title, rows: [task("1", "Nâng cấp", { time: "2022-2023" })] });
  expect(within(screen.getByRole("table")).getAllByRole("columnheader")[1]?.textContent).toBe("2022năm 2022");
  expect(within(list()).getByRole("img").getAttribute("aria-label")).toContain("làm trong năm 2022 – năm 2023");
});

test("no year is known: says what to do, and lists the tasks", async () => {
  await openTimeline({ title: ["PHỤ LỤC", "Kế hoạch công tác"], rows: [task("1", "Rà soát", { time: "Quý I" })] });
  expect(screen.getByText(/^Chưa rõ năm kế hoạch nên chưa vẽ được/u)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  expect(texts()).toHaveLength(2);
});

test("a plan without tasks, and no plan at all", async () => {
  await openTimeline({ rows: [["I", "Cải cách thể chế"]] });
  expect(screen.getByText("Phụ lục chưa có nhiệm vụ nào.")).toBeTruthy();
});

test("no plan: says what was looked for", async () => {
  const pane = await openPane(new FakeHost(workbookOf({ name: "Trống", header: ["A"], rows: [] })));
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  expect(await screen.findByText("Không tìm thấy phụ lục nào")).toBeTruthy();
});

test("while the plan is being read it says so", async () => {
  const host = new FakeHost(workbookOf({ rows: ROWS }));
  const release = host.hold("read");
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  expect(await screen.findByRole("progressbar")).toBeTruthy();
  release();
  await screen.findByRole("list", { name: "Nhiệm vụ theo thời gian" });
});

test("a workbook that can only be read is shown too", async () => {
  const host = new FakeHost(workbookOf({ rows: ROWS }), { ...FULL, mode: "readOnly" });
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  await screen.findByRole("list", { name: "Nhiệm vụ theo thời gian" });
  expect(screen.getByRole("tabpanel", { name: "Tiến độ" })).toBeTruthy();
});

test("a task with no time cell at all", async () => {
  await openTimeline({ rows: [[...task("1", "Rà soát").slice(0, 5), "", ""]] });
  expect(texts()[1]).toBe("1 Rà soátchưa ghi thời gian · Văn phòng Sở");
});

test("of many tasks only the lines in sight are drawn; the last one is a key away", async () => {
  const rows = Array.from({ length: 400 }, (_, at) => task(String(at + 1), `Nhiệm vụ số ${at + 1}`));
  const { user } = await openTimeline({ rows });
  expect(lines().length).toBeLessThan(40);
  expect(lines()[0]?.getAttribute("aria-setsize")).toBe("400");
  act(() => {
    list().querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus();
  });
  await user.keyboard("{End}");
  await settle();
  expect(document.activeElement?.textContent).toMatch(/^400 /u);
});

test("in English", async () => {
  await openTimeline({ header: HEADER, rows: ROWS }, "en-US");
  expect(screen.getByText("5 tasks, 2 clear in all five")).toBeTruthy();
  const strips = screen.getAllByRole("img").map((strip) => strip.getAttribute("aria-label"));
  expect(strips[0]).toBe("work in Jan 2026 – Mar 2026; due Mar 2026");
});
