/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../../src/hosts/workbook-host";
import { FakeHost, FULL } from "../../support/fake-host";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { checkedPane, openPane } from "../pane-support";
import { settle } from "../../support/settle";

const budget = (text: string | number) => [...task("1", "Mua sắm thiết bị").slice(0, 6), text];
/** Two safe fixes (blanks, an amount as text) and two spellings of one unit. */
const PLAN = {
  rows: [
    budget("22,5"),
    task("2", "Rà soát  thủ tục"),
    task("3", "Tập huấn", { lead: "Văn phòng" }),
    task("4", "Hội nghị", { lead: "Văn phòng" }),
    task("5", "Báo cáo năm"),
    task("6", "Kiểm tra trường học"),
    task("7", "Tổng kết năm học"),
  ],
};

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const cellOf = (host: FakeHost, row: number, column: number) => host.snapshot.sheets[0]?.cells.get(row, column)?.value;

async function openCard(user: Awaited<ReturnType<typeof checkedPane>>["user"], name: string) {
  const card = screen.getByRole("article", { name });
  await user.click(within(card).getAllByRole("button")[0] ?? card);
  return within(card);
}

test("Sửa writes the fix that is shown, checks again and offers to undo; undo gives the cell back", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Số tiền lưu dạng chữ");
  expect(card.getByText("Hiện có").nextElementSibling?.textContent).toBe("22,5 (chữ)");
  expect(card.getByText("Sửa thành").nextElementSibling?.textContent).toBe("22,5 (số)");
  await user.click(card.getByRole("button", { name: "Sửa" }));
  expect(await screen.findAllByText("Đã sửa ô G5.")).toHaveLength(2);
  expect(cellOf(host, 4, 6)).toBe(22.5);
  await waitFor(() => {
    expect(screen.queryByRole("article", { name: "Số tiền lưu dạng chữ" })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
  await user.click(screen.getAllByRole("button", { name: "Hoàn tác: Sửa ô G5" })[1] ?? document.body);
  expect(await screen.findAllByText("Đã hoàn tác: Sửa ô G5.")).toHaveLength(2);
  expect(cellOf(host, 4, 6)).toBe("22,5");
  expect(await screen.findByRole("article", { name: "Số tiền lưu dạng chữ" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Hoàn tác/u })).toBeNull();
});

test("a unit the directory lacks is put into it, checked anew and saved with the workbook", async () => {
  const host = new FakeHost(workbookOf({ rows: [task("1", "Báo cáo năm", { lead: "Tổ Thư viện số" })] }));
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Đơn vị ngoài danh mục");
  expect(card.getByText("Thêm vào danh mục đơn vị: Tổ Thư viện số")).toBeTruthy();
  await user.click(card.getByRole("button", { name: "Sửa" }));
  await screen.findByText("Đã thêm vào danh mục đơn vị: Tổ Thư viện số.");
  await waitFor(() => {
    expect(screen.queryByRole("article", { name: "Đơn vị ngoài danh mục" })).toBeNull();
  });
  expect(host.saved.directory?.at(-1)?.name).toBe("Tổ Thư viện số");
  expect(host.journal).toEqual([]);
});

test("a unit that cannot be saved is not in the directory; trying again puts it in once", async () => {
  const host = new FakeHost(workbookOf({ rows: [task("1", "Báo cáo năm", { lead: "Tổ Thư viện số" })] }));
  host.failNext("save", new HostError("cellEditing", { vi: "Nhấn Enter để xong ô đang gõ.", en: "Press Enter." }, "x"));
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Đơn vị ngoài danh mục");
  await user.click(card.getByRole("button", { name: "Sửa" }));
  await screen.findByRole("alert");
  expect(screen.getByRole("article", { name: "Đơn vị ngoài danh mục" })).toBeTruthy();
  await user.click(button("Thử lại"));
  await screen.findByText("Đã thêm vào danh mục đơn vị: Tổ Thư viện số.");
  expect(host.saved.directory?.filter(({ name }) => name === "Tổ Thư viện số")).toHaveLength(1);
});

test("fixes that are only suggested for several cells are applied one by one", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Một đơn vị viết nhiều cách");
  expect(card.queryByRole("button", { name: "Sửa" })).toBeNull();
  await user.click(card.getByRole("button", { name: "Sửa ô D8" }));
  await screen.findAllByText("Đã sửa ô D8.");
  expect([cellOf(host, 6, 3), cellOf(host, 7, 3)]).toEqual(["Văn phòng", "Văn phòng Sở"]);
});

test("all safe fixes: shown before → after, then made with one press", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await checkedPane(host);
  await user.click(button("Sửa nhanh 2 chỗ chắc chắn"));
  const list = await screen.findByRole("list", { name: "Danh sách chỗ sẽ sửa" });
  expect(document.activeElement?.textContent).toBe("Sửa nhanh những chỗ chắc chắn");
  await settle();
  expect(within(list).getAllByText("Sửa thành")).toHaveLength(2);
  expect(host.calls).not.toContain("apply");
  await user.click(within(list).getByRole("button", { name: /B6/u }));
  expect(host.calls.at(-1)).toBe("select Phụ lục!B6");
  await user.click(button("Sửa 2 chỗ"));
  await screen.findAllByText("Đã sửa 2 chỗ.");
  expect([cellOf(host, 4, 6), cellOf(host, 5, 1)]).toEqual([22.5, "Rà soát thủ tục"]);
  expect(await screen.findByRole("list", { name: "Danh sách lỗi và cảnh báo" })).toBeTruthy();
  // The check after it comes a little later than the list.
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /Sửa nhanh/u })).toBeNull();
  });
});

test("one can go back from the safe fixes without writing", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await checkedPane(host);
  await user.click(button(/Sửa nhanh/u));
  await user.click(await screen.findByRole("button", { name: "Quay lại" }));
  expect(button(/Sửa nhanh/u)).toBeTruthy();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("tabpanel", { name: "Kiểm tra" }));
  });
  expect(host.journal).toEqual([]);
});

test("while it writes: how far it is, and stopping keeps what was written", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await checkedPane(host);
  await user.click(button(/Sửa nhanh/u));
  const release = host.hold("apply 1");
  await user.click(await screen.findByRole("button", { name: "Sửa 2 chỗ" }));
  expect(await screen.findByText("Đang sửa… 1 / 2")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1");
  expect(button("Sửa 2 chỗ").getAttribute("aria-disabled")).toBe("true");
  await user.click(button("Hủy"));
  expect(screen.getByText("Đang dừng… 1 / 2")).toBeTruthy();
  await act(async () => {
    release();
    await Promise.resolve();
  });
  expect(await screen.findAllByText("Đã dừng: ghi được 1 trên 2 ô.")).toHaveLength(2);
  expect(host.journal).toHaveLength(1);
});

test("what was refused is listed once a reason, with a way to each cell", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  host.refuse = (change) => (change.type === "setCell" && change.cell.row === 5 ? "Ô này đang khóa." : null);
  const { user } = await checkedPane(host);
  await user.click(button(/Sửa nhanh/u));
  await user.click(await screen.findByRole("button", { name: "Sửa 2 chỗ" }));
  await screen.findAllByText("Đã ghi 1 trên 2 ô.");
  expect(screen.getByText("Không ghi được 1 chỗ")).toBeTruthy();
  expect(screen.getByText("Ô này đang khóa.")).toBeTruthy();
  await user.click(
    within(screen.getByRole("list", { name: "Các ô không ghi được" })).getByRole("button", { name: "B6" }),
  );
  expect(host.calls.at(-1)).toBe("select Phụ lục!B6");
  await user.click(button("Đóng"));
  expect(screen.queryByText("Ô này đang khóa.")).toBeNull();
  expect(button("Hoàn tác: Sửa 2 chỗ")).toBeTruthy();
});

test("nothing written: says so, and there is nothing to undo", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  host.refuse = () => "Trang tính đang khóa.";
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Số tiền lưu dạng chữ");
  await user.click(card.getByRole("button", { name: "Sửa" }));
  await screen.findAllByText("Không ghi được gì.");
  expect(screen.queryByRole("button", { name: /^Hoàn tác/u })).toBeNull();
});

test("a run that breaks off tells why; trying again writes the rest and nothing twice", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const sentence = { vi: "Nhấn Enter để xong ô đang gõ.", en: "Press Enter." };
  host.failNext("apply 1", new HostError("cellEditing", sentence, "x"));
  const { user } = await checkedPane(host);
  await user.click(button(/Sửa nhanh/u));
  await user.click(await screen.findByRole("button", { name: "Sửa 2 chỗ" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Nhấn Enter để xong ô đang gõ.");
  expect(button(/Hoàn tác: Sửa 2 chỗ/u)).toBeTruthy();
  await user.click(button("Thử lại"));
  await screen.findAllByText("Đã sửa 1 chỗ.");
  expect(screen.queryByRole("alert")).toBeNull();
  expect([cellOf(host, 4, 6), cellOf(host, 5, 1)]).toEqual([22.5, "Rà soát thủ tục"]);
  expect(host.journal.map(({ written }) => written.length)).toEqual([1, 1]);
});

test("a failure nobody foresaw does not claim that nothing was written", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  host.failNext("apply", new Error("boom"));
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Số tiền lưu dạng chữ");
  await user.click(card.getByRole("button", { name: "Sửa" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Phần đã ghi vẫn hoàn tác được/u);
});

test("undo after the pane was closed and opened; cells edited since stay", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const first = await checkedPane(host);
  await first.user.click(button(/Sửa nhanh/u));
  await first.user.click(await screen.findByRole("button", { name: "Sửa 2 chỗ" }));
  await screen.findAllByText("Đã sửa 2 chỗ.");
  first.unmount();
  const sheet = host.snapshot.sheets[0] ?? sheetOf(PLAN);
  const cells = sheet.cells.clone();
  cells.set(4, 6, { value: 30, style: { numberFormat: "General", fontName: "", bold: false, italic: false } });
  host.edit({ ...sheet, cells });
  const { user } = await openPane(host);
  expect(screen.getAllByText("Lần ghi trước: Sửa 2 chỗ.")).toHaveLength(2);
  await user.click(screen.getAllByRole("button", { name: "Hoàn tác: Sửa 2 chỗ" })[0] ?? document.body);
  await screen.findAllByText(/Đã hoàn tác 1 thay đổi; những chỗ đã sửa sau đó được giữ nguyên/u);
  expect([cellOf(host, 4, 6), cellOf(host, 5, 1)]).toEqual([30, "Rà soát  thủ tục"]);
});

test("many changes that are only suggested are shown as a whole before they can be made", async () => {
  const rows = Array.from({ length: 6 }, (_, at) =>
    task(at < 2 ? String(at + 1) : String(at + 3), `Nhiệm vụ số ${at}`),
  );
  const host = new FakeHost(workbookOf({ rows }));
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Số thứ tự không liên tục");
  expect(card.queryByRole("button", { name: /^Sửa/u })).toBeNull();
  await user.click(card.getByRole("button", { name: /^Xem cả 4 chỗ$/u }));
  await user.click(card.getByRole("button", { name: "Sửa" }));
  await waitFor(() => {
    expect(host.journal).toHaveLength(1);
  });
});

test("read-only: nothing that writes is offered", async () => {
  const host = new FakeHost(workbookOf(PLAN), { ...FULL, mode: "readOnly" });
  host.journal.push({ label: "Điền 84 ô", written: [] });
  const { user } = await checkedPane(host);
  const card = await openCard(user, "Một đơn vị viết nhiều cách");
  expect(card.getAllByText(/Sửa thành/u).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /^(Sửa|Hoàn tác)/u })).toBeNull();
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Kiểm tra", "Tiến độ", "Kinh phí"]);
  await user.click(screen.getByRole("button", { name: "Khác" }));
  expect(screen.queryByRole("button", { name: /Tạo phụ lục mẫu/u })).toBeNull();
  // In the menu, and at the foot of the findings.
  expect(screen.getAllByRole("button", { name: "Xuất báo cáo" })).toHaveLength(2);
});

test("a formula shows what it would give", async () => {
  const total = ["", "Tổng cộng", "", "", "", "", 7];
  const rows = [[...task("1", "Mua sắm").slice(0, 6), 2.5], [...task("2", "Tập huấn").slice(0, 6), 2], total];
  const { user } = await checkedPane(new FakeHost(workbookOf({ rows })));
  const card = await openCard(user, "Tổng cộng sai");
  expect(card.getByText("Sửa thành").nextElementSibling?.textContent).toMatch(/^=SUM\(.*\) → 4,5$/u);
});
