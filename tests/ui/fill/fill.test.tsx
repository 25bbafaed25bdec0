/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { FakeHost } from "../../support/fake-host";
import { HEADER, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { checkedPane, openPane } from "../pane-support";
import { settle } from "../../support/settle";

/** A blank deliverable that the task's verb suggests, and a recurring task whose end is implied. */
const PLAN = {
  rows: [
    task("1", "Ban hành kế hoạch năm", { deliverable: "" }),
    task("2", "Rà soát thủ tục", { time: "Quý II/2026" }),
    task("3", "Trực bảo vệ cơ quan", { time: "Từ tháng 4/2026 trở đi" }),
  ],
};

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const headings = (host: FakeHost) =>
  [7, 8, 9, 10, 11, 12].map((column) => host.snapshot.sheets[0]?.cells.get(3, column)?.value ?? null);

async function openFill(host: FakeHost) {
  const pane = await checkedPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Điền" }));
  await screen.findByRole("heading", { name: "Điền tự động" });
  await settle();
  return pane;
}

test("columns with their counts: what is safe is ticked, what is only suggested is not", async () => {
  await openFill(new FakeHost(workbookOf(PLAN)));
  expect(box("Điền cột Sản phẩm").checked).toBe(false);
  expect(box("Điền cột Bắt đầu").checked).toBe(true);
  expect(box("Điền cột Kết thúc").indeterminate).toBe(true);
  expect(button(/^Kết thúc/u).textContent).toContain("2 / 3 ô");
  expect(button(/^Điền \d+ ô$/u)).toBeTruthy();
});

test("pressing twice in a row ticks and takes away again, before anything is worked out anew", async () => {
  await openFill(new FakeHost(workbookOf(PLAN)));
  const column = box("Điền cột Bắt đầu");
  act(() => {
    column.click();
  });
  expect(box("Điền cột Bắt đầu").checked).toBe(false);
  act(() => {
    column.click();
  });
  expect(box("Điền cột Bắt đầu").checked).toBe(true);
  await settle();
  expect(box("Điền cột Bắt đầu").checked).toBe(true);
});

test("a column opens to its proposals: before → after and why; the address leads to the cell", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openFill(host);
  await user.click(button(/^Sản phẩm/u));
  await settle();
  const tick = box(/^Điền ô C5: /u);
  const line = within(tick.closest<HTMLElement>("[role=listitem]") ?? document.body);
  expect(line.getByText("(trống)")).toBeTruthy();
  expect(line.getByText(/^Cần xem lại · /u)).toBeTruthy();
  await user.click(line.getByRole("button", { name: "C5" }));
  expect(host.calls.at(-1)).toBe("select Phụ lục!C5");
  await user.click(button(/^Bắt đầu/u));
  await settle();
  expect(screen.getAllByText("01/04/2026", { selector: "span" })).toHaveLength(2);
  await user.click(button(/^Sản phẩm/u));
  expect(screen.queryByRole("checkbox", { name: /^Điền ô C5/u })).toBeNull();
});

test("ticks decide what is written, and the button says how much", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openFill(host);
  for (const column of ["Chủ trì (chuẩn hóa)", "Bắt đầu", "Quý", "Kinh phí (đồng)", "Lĩnh vực"]) {
    const tick = screen.queryByRole<HTMLInputElement>("checkbox", { name: `Điền cột ${column}` });
    const presses = tick?.indeterminate === true ? 2 : Number(tick?.checked ?? false);
    for (let press = 0; tick && press < presses; press++) {
      await user.click(tick);
      await settle();
    }
  }
  await user.click(box("Điền cột Sản phẩm"));
  await user.click(button(/^Kết thúc/u));
  await settle();
  await user.click(box(/^Điền ô H6: 30\/06\/2026$/u));
  await settle();
  await user.click(button("Điền 2 ô"));
  await screen.findAllByText("Đã điền 2 ô.");
  expect(headings(host)).toEqual(["Kết thúc", null, null, null, null, null]);
  expect(host.snapshot.sheets[0]?.cells.get(4, 2)?.value).toBe("Kế hoạch");
  expect(host.snapshot.sheets[0]?.cells.get(5, 7)?.value ?? null).toBeNull();
});

test("a second fill proposes nothing of what was filled; the helper columns can be taken away again", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openFill(host);
  await user.click(box("Điền cột Sản phẩm"));
  await user.click(box("Điền cột Kết thúc"));
  await settle();
  await user.click(button(/^Điền \d+ ô$/u));
  await screen.findAllByText(/^Đã điền \d+ ô\.$/u);
  await settle();
  expect(screen.queryByRole("checkbox", { name: /Bắt đầu/u })).toBeNull();
  await user.click(button(/^Bỏ \d cột bổ trợ$/u));
  await screen.findAllByText(/^Đã bỏ \d cột bổ trợ\.$/u);
  expect(headings(host)).toEqual([null, null, null, null, null, null]);
});

test("nothing ticked, nothing to press", async () => {
  const host = new FakeHost(
    workbookOf({ rows: [task("1", "Ban hành kế hoạch năm", { deliverable: "", time: "Khi có yêu cầu", lead: "" })] }),
  );
  const { user } = await openFill(host);
  for (const tick of screen.getAllByRole<HTMLInputElement>("checkbox")) if (tick.checked) await user.click(tick);
  await settle();
  const none = button("Chưa chọn ô nào");
  expect(none.getAttribute("aria-disabled")).toBe("true");
  await user.click(none);
  expect(host.journal).toEqual([]);
});

test("a standard column that is missing can be put in", async () => {
  const header = HEADER.filter((name) => name !== "Sản phẩm");
  const rows = PLAN.rows.map((row) => row.filter((_cell, at) => at !== 2));
  const host = new FakeHost(workbookOf({ header, rows }));
  const { user } = await openFill(host);
  expect(screen.getByText("Bảng chưa có cột “Sản phẩm”.")).toBeTruthy();
  await user.click(button("Thêm cột “Sản phẩm”"));
  await screen.findAllByText("Đã thêm cột “Sản phẩm”.");
  expect(host.snapshot.sheets[0]?.cells.get(3, 2)?.value).toBe("Sản phẩm");
});

test("opened before the first check it checks by itself", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openPane(host);
  await user.click(screen.getByRole("tab", { name: "Điền" }));
  await screen.findByRole("heading", { name: "Điền tự động" });
  expect(host.calls).toContain("read");
});

test("arrows move between the tabs, Enter opens", async () => {
  const { user } = await checkedPane(new FakeHost(workbookOf(PLAN)));
  screen.getByRole("tab", { name: "Kiểm tra" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Tổng hợp" }));
  await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  expect(screen.getByRole("tab", { name: "Điền" }).getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Tổng hợp" }));
  await user.keyboard("{Home}x");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Kiểm tra" }));
});
