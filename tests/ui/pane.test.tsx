/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/hosts/workbook-host";
import { FakeHost, FULL } from "../support/fake-host";
import { sheetOf, workbookOf } from "../support/plan-builder";
import { task } from "./controller-support";
import { checkedPane, openPane } from "./pane-support";

const FAULTY = {
  rows: [
    task("1", "Rà soát thủ tục", { lead: "" }),
    task("2", "Báo cáo năm", { time: "Tháng 13" }),
    task("3", "Tập huấn", { time: "" }),
    task("4", "Kiểm tra trường học", { time: "" }),
  ],
};
const MENDED = { rows: [task("1", "Rà soát thủ tục"), ...FAULTY.rows.slice(1)] };

const card = (name: string) => screen.getByRole("article", { name });
const line = (name: string) => within(card(name)).getAllByRole("button")[0];
const focused = () => document.activeElement;

test("before the first check: says what it does, and waits for the button", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  await openPane(host);
  expect(screen.getByText(/Chỉ đọc, không sửa ô nào/u)).toBeTruthy();
  expect(host.calls).toEqual(["load"]);
});

test("while it checks the button stays in focus, and progress is shown", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await openPane(host);
  const release = host.hold("read");
  const button = screen.getByRole("button", { name: "Kiểm tra" });
  await user.click(button);
  expect(screen.getByRole("progressbar")).toBeTruthy();
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(focused()).toBe(button);
  await act(async () => {
    release();
    await Promise.resolve();
  });
  await screen.findByRole("list", { name: "Danh sách lỗi và cảnh báo" });
});

test("the header says the plan, its period and the verdict, and a live region reads it out", async () => {
  await checkedPane(new FakeHost(workbookOf(FAULTY)));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kế hoạch công tác năm 2026");
  expect(screen.getByText("4 nhiệm vụ")).toBeTruthy();
  expect(screen.getByRole("button", { name: /Kỳ kế hoạch: Năm 2026/u })).toBeTruthy();
  expect(screen.getByText("Cần sửa: 4 lỗi, 0 cảnh báo")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Đã kiểm tra. Cần sửa: 4 lỗi, 0 cảnh báo.");
});

test("a press on a card goes to its cell and opens it in place; Escape closes it and keeps the focus", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  await user.click(line("Thời gian không có thật") ?? document.body);
  expect(host.calls.at(-1)).toBe("select Phụ lục!F6");
  const open = within(card("Thời gian không có thật"));
  expect(open.getByText("Hiện có").nextElementSibling?.textContent).toBe("Tháng 13");
  expect(open.getByText("Nội dung").nextElementSibling?.textContent).toBe("Báo cáo năm");
  await user.keyboard("{Escape}");
  expect(open.queryByText("Hiện có")).toBeNull();
  expect(focused()).toBe(line("Thời gian không có thật"));
});

test("cells with one cause are one card with a way to each", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  const missing = line("Chưa có thời gian thực hiện");
  expect(missing?.textContent).toContain("2 ô");
  await user.click(missing ?? document.body);
  await user.click(within(screen.getByRole("list", { name: "Các ô" })).getByRole("button", { name: "F8" }));
  expect(host.calls.at(-1)).toBe("select Phụ lục!F8");
});

test("why a rule matters and what it rests on folds out", async () => {
  const { user } = await checkedPane(new FakeHost(workbookOf(FAULTY)));
  await user.click(line("Chưa có đơn vị chủ trì") ?? document.body);
  expect(screen.queryByText("Căn cứ:")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Vì sao?" }));
  expect(screen.getByText("Căn cứ:")).toBeTruthy();
});

test("ignoring asks a reason; what is ignored is listed and can be restored", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  await user.click(line("Chưa có đơn vị chủ trì") ?? document.body);
  await user.click(screen.getByRole("button", { name: "Bỏ qua…" }));
  await user.keyboard("{Enter}");
  expect(screen.getByText("Ghi lý do để người xem sau hiểu.")).toBeTruthy();
  expect(host.saved.ignores).toEqual([]);
  await user.keyboard("đã thống nhất{Enter}");
  await waitFor(() => {
    expect(screen.queryByRole("article", { name: "Chưa có đơn vị chủ trì" })).toBeNull();
  });
  expect(screen.getByRole("status").textContent).toBe("Đã bỏ qua 1 chỗ.");
  expect(screen.getByText(/1 đã bỏ qua/u)).toBeTruthy();
  expect(focused()).not.toBe(document.body);
  await user.click(screen.getByRole("button", { name: /Đã bỏ qua/u }));
  expect(screen.getByText("Lý do: đã thống nhất")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Khôi phục" }));
  await waitFor(() => {
    expect(host.saved.ignores).toEqual([]);
  });
  expect(screen.getByRole("status").textContent).toBe("Đã khôi phục 1 chỗ.");
});

test("Escape leaves the reason without ignoring, and leaves the card open", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  await user.click(line("Chưa có đơn vị chủ trì") ?? document.body);
  await user.click(screen.getByRole("button", { name: "Bỏ qua…" }));
  await user.keyboard("x{Escape}");
  expect(screen.queryByRole("textbox", { name: /Lý do/u })).toBeNull();
  expect(screen.getByRole("button", { name: "Bỏ qua…" })).toBeTruthy();
});

test("arrows move through the list, Enter goes, ← and → fold; one line is in the tab order", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  const heading = screen.getByRole("button", { name: /^Lỗi ?4/u });
  act(() => {
    heading.focus();
  });
  await user.keyboard("{ArrowDown}");
  await waitFor(() => {
    expect(focused()).toBe(line("Chưa có đơn vị chủ trì"));
  });
  expect(document.querySelectorAll('[data-line][tabindex="0"]')).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(host.calls.at(-1)).toBe("select Phụ lục!D5");
  await user.keyboard("{Home}");
  await waitFor(() => {
    expect(focused()).toBe(heading);
  });
  await user.keyboard("{ArrowRight}");
  expect(heading.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{ArrowLeft}");
  expect(heading.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByRole("article", { name: "Chưa có đơn vị chủ trì" })).toBeNull();
  await user.keyboard("{ArrowLeft}");
  expect(heading.getAttribute("aria-expanded")).toBe("false");
  await user.keyboard("{ArrowRight}");
  expect(heading.getAttribute("aria-expanded")).toBe("true");
});

test("when the finding in focus goes, the next line takes the focus", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  await user.click(line("Chưa có đơn vị chủ trì") ?? document.body);
  act(() => {
    host.edit(sheetOf(MENDED));
  });
  await waitFor(() => {
    expect(screen.queryByRole("article", { name: "Chưa có đơn vị chủ trì" })).toBeNull();
  });
  await waitFor(() => {
    expect(focused()).toBe(line("Thời gian không có thật"));
  });
});

test("a re-check takes the focus from nobody", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  const filter = screen.getByRole("searchbox");
  await user.click(filter);
  act(() => {
    host.edit(sheetOf(MENDED));
  });
  await screen.findByText("Cần sửa: 3 lỗi, 0 cảnh báo");
  expect(focused()).toBe(filter);
});

test("the card of the cell selected in the sheet says so", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  await checkedPane(host);
  act(() => {
    host.userSelects("Phụ lục", { row: 5, column: 5 });
  });
  expect(card("Thời gian không có thật").textContent).toContain("ô đang chọn");
  expect(card("Chưa có đơn vị chủ trì").textContent).not.toContain("ô đang chọn");
});

test("the filter shows how much it leaves, and goes away with Escape or the button", async () => {
  const { user } = await checkedPane(new FakeHost(workbookOf(FAULTY)));
  const filter = screen.getByRole("searchbox", { name: /Lọc/u });
  await user.type(filter, "tháng 13");
  expect(screen.getByText("Hiện 1 trên 4 chỗ")).toBeTruthy();
  expect(screen.getAllByRole("article")).toHaveLength(1);
  await user.keyboard("{Escape}");
  expect(screen.getAllByRole("article")).toHaveLength(3);
  await user.type(filter, "zzz");
  expect(screen.getByText("Không có chỗ nào khớp với chữ đang lọc.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
  expect(screen.getAllByRole("article")).toHaveLength(3);
});

test("grouping by unit and by row", async () => {
  const { user } = await checkedPane(new FakeHost(workbookOf(FAULTY)));
  const grouping = screen.getByRole("combobox", { name: "Xếp theo" });
  await user.selectOptions(grouping, "Đơn vị");
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Văn phòng Sở3",
    "Chưa có đơn vị chủ trì1",
  ]);
  await user.selectOptions(grouping, "Dòng");
  expect(screen.getByRole("heading", { name: /Dòng 5: Rà soát thủ tục/u })).toBeTruthy();
});

test("colours: the switch marks and unmarks; after an edit it offers to colour again", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { user } = await checkedPane(host);
  const toggle = screen.getByRole("switch", { name: "Tô màu ô có lỗi" });
  await user.click(toggle);
  expect(host.calls).toContain("marks 4");
  expect(screen.queryByRole("button", { name: "Tô lại" })).toBeNull();
  act(() => {
    host.edit(sheetOf(MENDED));
  });
  await user.click(await screen.findByRole("button", { name: "Tô lại" }));
  expect(host.calls).toContain("marks 3");
  await user.click(toggle);
  expect(host.calls.at(-2)).toBe("unmark");
});

describe("sheets", () => {
  const TWO = workbookOf(FAULTY, { ...MENDED, name: "Phụ lục ẩn", visibility: "hidden" });

  test("the menu jumps to a table, says what is hidden, and findings say their sheet", async () => {
    const host = new FakeHost(TWO);
    const { user } = await checkedPane(host);
    expect(card("Chưa có đơn vị chủ trì").textContent).toContain("Phụ lục · ");
    await user.click(screen.getByRole("button", { name: "2 phụ lục" }));
    const sheet = screen.getByRole("button", { name: "Đến trang “Phụ lục ẩn”" });
    expect(sheet.parentElement?.textContent).toContain("(đang ẩn)");
    await user.click(sheet);
    expect(host.calls.at(-1)).toBe("select Phụ lục ẩn!A4");
  });

  test("a sheet is left out and can be taken in again, even the last one", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { user } = await checkedPane(host);
    await user.click(screen.getByRole("button", { name: "1 phụ lục" }));
    await user.click(screen.getByRole("checkbox", { name: "Kiểm tra: Phụ lục" }));
    await screen.findByText("Không tìm thấy phụ lục nào");
    await user.click(screen.getByRole("checkbox", { name: "Kiểm tra: Phụ lục" }));
    await screen.findByText("Cần sửa: 4 lỗi, 0 cảnh báo");
  });
});

describe("the period", () => {
  test("is set by hand; what is not understood is said", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { user } = await checkedPane(host);
    await user.click(screen.getByRole("button", { name: /Kỳ kế hoạch/u }));
    await user.keyboard("sang năm{Enter}");
    expect(await screen.findByText(/Chưa hiểu/u)).toBeTruthy();
    await user.clear(screen.getByRole("textbox", { name: "Kỳ kế hoạch" }));
    await user.keyboard("2027{Enter}");
    await screen.findByRole("button", { name: /Kỳ kế hoạch: Năm 2027/u });
    expect(screen.queryByRole("textbox", { name: "Kỳ kế hoạch" })).toBeNull();
  });

  test("the year the cells state is offered where the title has none", async () => {
    const host = new FakeHost(workbookOf({ ...FAULTY, title: ["PHỤ LỤC"] }));
    const { user } = await checkedPane(host);
    await user.click(screen.getByRole("button", { name: /Kỳ kế hoạch: Chưa rõ năm/u }));
    await user.click(screen.getByRole("button", { name: "Dùng năm 2026" }));
    await waitFor(() => {
      expect(host.saved.period).toEqual({ kind: "year", firstYear: 2026, lastYear: 2026 });
    });
  });
});

test("no plan: says what was looked for, on which sheets", async () => {
  const host = new FakeHost(
    workbookOf(
      { name: "Chỉ tiêu", header: ["A"], rows: [] },
      { name: "Ẩn", header: ["B"], rows: [], visibility: "hidden" },
    ),
  );
  const { user } = await openPane(host);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByText("Không tìm thấy phụ lục nào");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Chỉ tiêu", "Ẩn (đang ẩn)"]);
  expect(screen.getByRole("status").textContent).toBe("Đã kiểm tra. Không tìm thấy phụ lục nào.");
});

test("a clean plan says so", async () => {
  await checkedPane(new FakeHost(workbookOf({ rows: [task("1", "Rà soát thủ tục")] })));
  expect(screen.getByText("Không thấy lỗi hay cảnh báo nào.")).toBeTruthy();
});

test("a failure: the sentence, the details folded, and trying again succeeds", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  host.failNext(
    "read",
    new HostError("cellEditing", { vi: "Nhấn Enter để xong ô.", en: "Press Enter." }, "CellEditMode"),
  );
  const { user } = await openPane(host);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Nhấn Enter để xong ô.");
  expect(alert.querySelector("details")?.open).toBe(false);
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await screen.findByText("Cần sửa: 4 lỗi, 0 cảnh báo");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure can be closed", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  host.failNext("load", new Error("x"));
  const { user } = await openPane(host);
  await user.click(screen.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an Excel that is too old is told so, and nothing else", async () => {
  await openPane(new FakeHost(workbookOf(FAULTY), { ...FULL, mode: "explain", reasons: ["oldExcel"] }));
  expect(screen.getByText("Bản Excel này quá cũ")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("read-only: says why, checks, and offers nothing that writes", async () => {
  const reasons = ["readOnlyWorkbook", "noFileBytes"] as const;
  const host = new FakeHost(workbookOf(FAULTY), { ...FULL, mode: "readOnly", reasons }, undefined, "ranges");
  const { user } = await openPane(host);
  expect(screen.getByText(/chế độ chỉ đọc/u)).toBeTruthy();
  expect(screen.getByText(/không biết ô nào gộp/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByText(/Chưa đọc được ô gộp/u);
  expect(screen.queryByRole("switch")).toBeNull();
});

test("in English", async () => {
  const { user } = await openPane(new FakeHost(workbookOf(FAULTY)), "en-US");
  await user.click(screen.getByRole("button", { name: "Check" }));
  await screen.findByText("To fix: 4 errors, 0 warnings");
  expect(await screen.findByRole("article", { name: "Nobody leads" })).toBeTruthy();
});

test("thousands of findings draw only what is in sight", async () => {
  const rows = Array.from({ length: 1500 }, (_, at) => task(String(at + 1), `Nhiệm vụ ${at}`, { lead: "" }));
  await checkedPane(new FakeHost(workbookOf({ rows })));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Lỗi1.500");
  expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
});
