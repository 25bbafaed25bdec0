/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { ColumnRole, WorkbookSettings } from "../../../src/engine/index";
import { DEFAULT_SETTINGS } from "../../../src/engine/index";
import { FakeHost } from "../../support/fake-host";
import type { TestSheet } from "../../support/plan-builder";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { checkedPane, openPane } from "../pane-support";
import { settle } from "../../support/settle";

const PLAN = { rows: [task("1", "Rà soát thủ tục"), task("2", "Kiểm tra văn thư", { lead: "Thanh tra Sở" })] };

/** Headings nobody would know. */
const FOREIGN: TestSheet = {
  name: "Plan",
  title: ["Kế hoạch năm 2026"],
  header: ["No", "What", "Who", "When"],
  rows: [
    ["1", "Rà soát thủ tục", "Văn phòng Sở", "Quý I/2026"],
    ["2", "Kiểm tra văn thư", "", "Quý II/2026"],
  ],
};

const HEADER = ["TT", "Nội dung", "Chủ trì", "Thời gian"];
const LEFT_AND_RIGHT: TestSheet = {
  name: "Hai bảng",
  title: ["Phân công năm 2026"],
  header: [...HEADER, null, ...HEADER],
  rows: [["1", "Việc trái", "Văn phòng Sở", "Quý I", null, "1", "Việc phải", "", "Quý II"]],
};

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const roleOf = (column: string) =>
  screen.getByRole<HTMLSelectElement>("combobox", { name: new RegExp(`^Cột ${column}`, "u") });
const tableOf = (host: FakeHost): WorkbookSettings["tables"][number] | undefined => host.saved.tables[0];
const chosen = (host: FakeHost) => tableOf(host)?.columns.map(({ column, role }) => `${column} ${role}`);

async function openColumns(sheet: TestSheet = PLAN, settings = DEFAULT_SETTINGS) {
  const host = new FakeHost(workbookOf(sheet), undefined, settings);
  const pane = await checkedPane(host);
  await pane.user.click(button(/phụ lục$/u));
  await pane.user.click(screen.getAllByRole("button", { name: /^Các cột của bảng/u })[0] ?? document.body);
  await screen.findByRole("heading", { name: "Các cột của bảng" });
  await settle();
  return { host, ...pane };
}

describe("columns", () => {
  test("each with its heading, role and samples", async () => {
    await openColumns();
    expect(screen.getByText("Dòng tiêu đề: 4")).toBeTruthy();
    expect(["A", "B", "C", "D", "E", "F", "G"].map((column) => roleOf(column).value)).toEqual([
      ...["number", "content", "deliverable", "lead", "coordinating", "time", "budget"],
    ]);
    const items = screen.getAllByRole("listitem").filter((item) => item.querySelector("select"));
    expect(items[3]?.textContent).toContain("D · Đơn vị chủ trì");
    expect(items[3]?.textContent).toContain("Ví dụ: Văn phòng Sở · Thanh tra Sở");
    expect(items[6]?.textContent).toContain("Cột đang trống.");
  });

  test("another role holds at once, the choices before it stay, and it can be taken back", async () => {
    const { host, user } = await openColumns();
    await user.selectOptions(roleOf("C"), "note");
    await screen.findAllByText("Đã lưu cách đọc bảng.");
    await user.selectOptions(roleOf("E"), "internalLead");
    await settle();
    expect(chosen(host)).toEqual(["2 note", "4 internalLead"]);
    expect(tableOf(host)).toMatchObject({ sheet: "Phụ lục", headerRow: 3, excluded: false });
    expect(tableOf(host)?.headings?.[1]).toEqual({ column: 1, text: "Nội dung nhiệm vụ" });
    expect(roleOf("C").value).toBe("note");
    await user.selectOptions(roleOf("C"), "other");
    await settle();
    expect(host.saved.tables).toHaveLength(1);
    expect(chosen(host)).toEqual(["4 internalLead", "2 other"]);
    await user.click(button(/^Hoàn tác: Đã lưu cách/u));
    await settle();
    expect(chosen(host)).toEqual(["2 note", "4 internalLead"]);
    await user.click(button("Để chương trình tự nhận các cột"));
    await settle();
    expect(chosen(host)).toEqual([]);
    expect(roleOf("C").value).toBe("deliverable");
    expect(screen.queryByRole("button", { name: "Để chương trình tự nhận các cột" })).toBeNull();
  });

  test("a choice survives that the pane is closed, and rows put in above the table", async () => {
    const { host, user, unmount } = await openColumns();
    await user.selectOptions(roleOf("C"), "note");
    await settle();
    unmount();
    host.edit(sheetOf({ ...PLAN, title: ["", "", "PHỤ LỤC", "Kế hoạch năm 2026"] }));
    const again = await checkedPane(new FakeHost(host.snapshot, undefined, host.saved));
    const [appendix] = again.store.state.result?.plan.appendices ?? [];
    expect([appendix?.headerRows[0], appendix?.columns[2]?.role]).toEqual([4, "note"]);
  });

  test("a role that was guessed asks to be looked at", async () => {
    const header = ["", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"];
    await openColumns({ ...PLAN, header });
    expect(screen.getByText(/Đoán theo chữ trong ô, hãy xem lại\.$/u)).toBeTruthy();
    expect(screen.getByText("A", { selector: "span" }).parentElement?.textContent).toBe("A · (không có tiêu đề)");
  });

  test("of several tables one is chosen; Esc leads back to the link it was opened from", async () => {
    const { user, store } = await openColumns(LEFT_AND_RIGHT);
    const tables = screen.getByRole<HTMLSelectElement>("combobox", { name: "Bảng" });
    expect([...tables.options].map(({ text }) => text)).toEqual(["Hai bảng A2:D3", "Hai bảng F2:I3"]);
    await user.selectOptions(tables, "Hai bảng F2:I3");
    expect(roleOf("G").value).toBe("content");
    expect(store.state.chosenTable).toEqual({ sheet: "Hai bảng", row: 1, column: 5 });
    tables.focus();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("Các cột của bảng Hai bảng A2:D3"));
  });
});

describe("a heading pointed at", () => {
  async function openPicker(sheet = FOREIGN) {
    const host = new FakeHost(workbookOf(sheet));
    const pane = await openPane(host);
    await pane.user.click(button("Kiểm tra"));
    await pane.user.click(await screen.findByRole("button", { name: "Chọn dòng tiêu đề…" }));
    await screen.findByRole("heading", { name: "Chọn dòng tiêu đề" });
    return { host, ...pane };
  }

  const select = (host: FakeHost, row: number, column = 1) => {
    act(() => {
      host.userSelects("Plan", { row, column });
    });
  };

  test("nothing is selected yet, or a row without text", async () => {
    const { host } = await openPicker();
    expect(screen.getByText("Chưa chọn ô nào có chữ trong trang tính.")).toBeTruthy();
    select(host, 90);
    expect(screen.getByText("Chưa chọn ô nào có chữ trong trang tính.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Dùng dòng/u })).toBeNull();
  });

  test("the row is shown, then used; its columns are given their roles; then it is checked", async () => {
    const { host, user, store } = await openPicker();
    select(host, 1);
    expect(screen.getByText(/Đang chọn dòng 2, trang “Plan”:/u).textContent).toContain("No · What · Who · When");
    await user.click(button("Dùng dòng 2 làm tiêu đề"));
    await settle();
    expect(tableOf(host)).toMatchObject({ sheet: "Plan", headerRow: 1, columns: [], excluded: false });
    expect(screen.getByText(/^Chưa cột nào là nội dung nhiệm vụ/u)).toBeTruthy();
    for (const [column, role] of [
      ["B", "content"],
      ["C", "lead"],
      ["D", "time"],
    ] satisfies [string, ColumnRole][]) {
      await user.selectOptions(roleOf(column), role);
      await settle();
    }
    expect(screen.queryByText(/^Chưa cột nào là nội dung/u)).toBeNull();
    expect(store.state.result?.report.findings.map(({ rule }) => rule)).toContain("unit/lead-missing");
    expect(host.saved.tables).toHaveLength(1);
  });

  test("a row with nothing under it is not kept", async () => {
    const { host, user } = await openPicker();
    select(host, 3);
    await user.click(button("Dùng dòng 4 làm tiêu đề"));
    await settle();
    expect(screen.getByRole("alert").textContent).toContain("Dưới dòng 4 chưa có dòng nào");
    expect(host.saved.tables).toEqual([]);
  });

  test("another row for a table that was found; or not", async () => {
    const { host, user } = await openColumns();
    await user.click(button("Chọn dòng khác…"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Chọn dòng tiêu đề" }));
    await user.click(button("Hủy"));
    expect(screen.getByText("Dòng tiêu đề: 4")).toBeTruthy();
    expect(host.calls).not.toContain("save");
  });
});

describe("tables of one sheet", () => {
  test("one is left out and taken in again, with the columns it had", async () => {
    const { host, user, store } = await openColumns(LEFT_AND_RIGHT);
    await user.selectOptions(roleOf("C"), "coordinating");
    await settle();
    await user.click(box("Kiểm tra: Hai bảng A2:D3"));
    await settle();
    expect(store.state.result?.report.appendices.map(({ table }) => table)).toEqual(["F2:I3"]);
    expect(box("Kiểm tra: Hai bảng A2:D2").checked).toBe(false);
    expect(box("Kiểm tra: Hai bảng").checked).toBe(true);
    expect(host.saved.tables).toHaveLength(1);
    await user.click(box("Kiểm tra: Hai bảng A2:D2"));
    await settle();
    expect(store.state.result?.report.appendices.map(({ table }) => table)).toEqual(["A2:D3", "F2:I3"]);
    expect(chosen(host)).toEqual(["2 coordinating"]);
  });

  test("the only table of a sheet has the tick of its sheet", async () => {
    await openColumns();
    expect(screen.getAllByRole("checkbox", { name: /^Kiểm tra:/u })).toHaveLength(1);
    const panel = within(screen.getByRole("banner"));
    expect(panel.getByText("A4:G6 · 2 nhiệm vụ")).toBeTruthy();
    expect(panel.getByRole("button", { name: "Chọn dòng tiêu đề…" })).toBeTruthy();
  });

  test("the last table left out can still be taken in again", async () => {
    const { user, store } = await openColumns(LEFT_AND_RIGHT);
    await user.click(box("Kiểm tra: Hai bảng A2:D3"));
    await settle();
    await user.click(box("Kiểm tra: Hai bảng F2:I3"));
    await settle();
    expect(store.state.result?.report.appendices).toEqual([]);
    await user.click(box("Kiểm tra: Hai bảng F2:I2"));
    await settle();
    expect(store.state.result?.report.appendices.map(({ table }) => table)).toEqual(["F2:I3"]);
  });
});
