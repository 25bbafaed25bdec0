/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { DEFAULT_STYLE } from "../../../src/engine/index";
import { FakeHost } from "../../support/fake-host";
import { workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { checkedPane, openPane } from "../pane-support";
import { settle } from "../../support/settle";

const PLAN = {
  rows: [
    task("1", "Rà soát thủ tục"),
    task("2", "Báo cáo năm", { lead: "Thanh tra Sở; Văn phòng Sở" }),
    task("3", "Tập huấn", { lead: "Phòng Kế hoạch - Tài chính" }),
  ],
};

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const names = (host: FakeHost) => host.snapshot.sheets.map(({ name }) => name);

async function openSummary(host: FakeHost) {
  const pane = await checkedPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await screen.findByRole("list", { name: "Đơn vị" });
  return pane;
}

test("units with their counts, the sheets to come, and the proof", async () => {
  await openSummary(new FakeHost(workbookOf(PLAN)));
  const office = within(box("Văn phòng Sở").closest("li") ?? document.body);
  expect(office.getByText("chủ trì 1 · đồng chủ trì 1")).toBeTruthy();
  expect(office.getByText(/^TH .* · tạo mới$/u)).toBeTruthy();
  expect(screen.getByRole("img", { name: "Đối chiếu khớp" })).toBeTruthy();
  expect(screen.getByText(/3 nhiệm vụ: 2 một đơn vị, 1 đồng chủ trì/u)).toBeTruthy();
  expect(button("Tạo 4 bảng")).toBeTruthy();
});

test("makes what is ticked; then the sheets are links, and a second time there is nothing to make", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openSummary(host);
  await user.click(box("Thanh tra Sở"));
  await settle();
  await user.click(button("Tạo 3 bảng"));
  await screen.findAllByText("Đã tạo 3 bảng.");
  const upToDate = await screen.findByRole("button", { name: "Các bảng đã đúng với phụ lục" });
  expect(names(host)).toHaveLength(4);
  expect(upToDate.getAttribute("aria-disabled")).toBe("true");
  await user.click(button("Tổng hợp"));
  expect(host.calls.at(-1)).toBe("select Tổng hợp!A1");
  await user.click(screen.getAllByRole("button", { name: "Hoàn tác: Tạo 3 bảng" })[0] ?? document.body);
  await screen.findAllByText("Đã hoàn tác: Tạo 3 bảng.");
  expect(names(host)).toEqual(["Phụ lục"]);
});

test("all or none at once", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openSummary(host);
  const all = box(/^Tất cả đơn vị/u);
  if (!all.checked) await user.click(all);
  await user.click(box(/^Tất cả đơn vị/u));
  await settle();
  expect(button("Tạo 1 bảng")).toBeTruthy();
  expect(box("Văn phòng Sở").checked).toBe(false);
  await user.click(box(/^Tất cả đơn vị/u));
  await settle();
  expect(box("Văn phòng Sở").checked).toBe(true);
});

describe("a sheet edited by hand", () => {
  async function edited() {
    const host = new FakeHost(workbookOf(PLAN));
    const pane = await openSummary(host);
    await pane.user.click(button("Tạo 4 bảng"));
    await screen.findAllByText("Đã tạo 4 bảng.");
    const sheet = host.snapshot.sheets.find(({ name }) => name.startsWith("TH "));
    if (!sheet) throw new Error("no sheet of a unit");
    const cells = sheet.cells.clone();
    cells.set(5, 1, { value: "Sửa tay", style: DEFAULT_STYLE });
    act(() => {
      host.edit({ ...sheet, cells });
    });
    await screen.findByRole("radiogroup");
    return { host, sheet: sheet.name, ...pane };
  }

  test("is left as it is until the user says otherwise", async () => {
    const { sheet } = await edited();
    expect(screen.getByText(`Có 1 trang bạn đã sửa tay: ${sheet}. Làm gì với các trang này?`)).toBeTruthy();
    expect(button("Các bảng đã đúng với phụ lục")).toBeTruthy();
    expect(screen.getByText(/đã sửa tay, để nguyên/u)).toBeTruthy();
  });

  test("is overwritten when told to; the next time it is asked again", async () => {
    const { host, user, sheet } = await edited();
    await user.click(screen.getByRole("radio", { name: "Ghi đè, bỏ phần sửa tay" }));
    await settle();
    await user.click(button("Tạo lại 1 bảng"));
    await screen.findAllByText("Đã tạo lại 1 bảng.");
    expect(host.snapshot.sheets.find(({ name }) => name === sheet)?.cells.get(5, 1)?.value).not.toBe("Sửa tay");
    await settle();
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  test("another is made beside it", async () => {
    const { host, user } = await edited();
    await user.click(screen.getByRole("radio", { name: "Giữ nguyên, tạo trang mới bên cạnh" }));
    await settle();
    await user.click(button("Tạo 1 bảng"));
    await screen.findAllByText("Đã tạo 1 bảng.");
    expect(names(host)).toHaveLength(6);
  });
});

test("options change what is made", async () => {
  const host = new FakeHost(workbookOf(PLAN));
  const { user } = await openSummary(host);
  await user.click(box("Cột Bắt đầu và Kết thúc"));
  await user.click(box("Nơi nhận"));
  await settle();
  await user.click(button("Tạo 4 bảng"));
  await screen.findAllByText("Đã tạo 4 bảng.");
  const texts: unknown[] = [];
  for (const { name, cells } of host.snapshot.sheets) {
    if (name.startsWith("TH ")) cells.forEach(({ value }) => texts.push(value));
  }
  expect(texts).toContain("Bắt đầu");
  expect(texts.some((text) => typeof text === "string" && text.startsWith("Nơi nhận"))).toBe(false);
});

describe("the blank annex", () => {
  test("from the menu: names its sheets, makes them, leaves what is there", async () => {
    const host = new FakeHost(workbookOf(PLAN));
    const { user } = await checkedPane(host);
    await user.click(button("Khác"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: /Tạo phụ lục mẫu/u })).toBeNull();
    await user.click(button("Khác"));
    await user.click(button("Tạo phụ lục mẫu"));
    const period = await screen.findByRole("textbox", { name: "Kỳ kế hoạch" });
    await user.clear(period);
    await user.type(period, "sang năm");
    expect(screen.getByText(/Chưa hiểu/u)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /trang tính mẫu/u })).toBeNull();
    await user.clear(period);
    await user.type(period, "2027");
    expect(screen.getByText(/^Sẽ tạo 2 trang tính: /u).textContent).toContain("Phụ lục (2)");
    await user.click(button("Tạo 2 trang tính mẫu"));
    await screen.findAllByText("Đã tạo 2 trang tính mẫu.");
    expect(names(host)).toEqual(["Phụ lục", "Danh mục đơn vị", "Phụ lục (2)"]);
  });

  test("is offered where no annex was found", async () => {
    const host = new FakeHost(workbookOf({ name: "Trống", header: ["A"], rows: [] }));
    const { user } = await openPane(host);
    await user.click(button("Kiểm tra"));
    await user.click(await screen.findByRole("button", { name: "Tạo phụ lục mẫu" }));
    await user.click(await screen.findByRole("button", { name: "Tạo 2 trang tính mẫu" }));
    await screen.findAllByText("Đã tạo 2 trang tính mẫu.");
    expect(await screen.findByText("1 phụ lục")).toBeTruthy();
  });
});
