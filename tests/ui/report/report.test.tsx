/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { DEFAULT_STYLE } from "../../../src/engine/index";
import { FakeHost, FULL } from "../../support/fake-host";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { checkedPane } from "../pane-support";
import { settle } from "../../support/settle";

const PLAN = { rows: [task("1", "Rà soát thủ tục", { time: "Tháng 13" }), task("2", "Báo cáo năm")] };

const button = (name: string) => screen.getByRole("button", { name });

async function openReport(host = new FakeHost(workbookOf(PLAN))) {
  const pane = await checkedPane(host);
  await pane.user.click(button("Xuất báo cáo"));
  await screen.findByRole("heading", { name: "Tệp HTML" });
  await settle();
  return { host, ...pane };
}

describe("the sheet", () => {
  test("is made, is a link then, and is undone as one run", async () => {
    const { host, user } = await openReport();
    await user.click(button("Tạo 1 trang báo cáo"));
    await screen.findAllByText("Đã tạo 1 trang báo cáo.");
    const upToDate = await screen.findByRole("button", { name: "Trang báo cáo đã đúng" });
    expect(host.snapshot.sheets.map(({ name }) => name)).toEqual(["Phụ lục", "Báo cáo soát"]);
    expect(upToDate.getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Đến trang “Báo cáo soát”"));
    expect(host.calls.at(-1)).toBe("select Báo cáo soát!A1");
    await user.click(screen.getAllByRole("button", { name: "Hoàn tác: Tạo 1 trang báo cáo" })[0] ?? document.body);
    await screen.findAllByText("Đã hoàn tác: Tạo 1 trang báo cáo.");
    expect(host.snapshot.sheets).toHaveLength(1);
  });

  test("is made again in its place once the plan changed", async () => {
    const { host, user } = await openReport();
    await user.click(button("Tạo 1 trang báo cáo"));
    await screen.findAllByText("Đã tạo 1 trang báo cáo.");
    act(() => {
      host.edit(sheetOf({ rows: [task("1", "Rà soát thủ tục", { time: "Tháng 14" }), task("2", "Báo cáo năm")] }));
    });
    await user.click(await screen.findByRole("button", { name: "Tạo lại 1 trang báo cáo" }));
    await screen.findAllByText("Đã tạo lại 1 trang báo cáo.");
    expect(host.snapshot.sheets).toHaveLength(2);
  });

  test("edited by hand, it stays, and another is made beside it", async () => {
    const { host, user } = await openReport();
    await user.click(button("Tạo 1 trang báo cáo"));
    await screen.findAllByText("Đã tạo 1 trang báo cáo.");
    await screen.findByRole("button", { name: "Trang báo cáo đã đúng" }, { timeout: 20_000 });
    const made = host.snapshot.sheets[1];
    if (!made) throw new Error("no sheet");
    const cells = made.cells.clone();
    cells.set(1, 0, { value: "Sửa tay", style: DEFAULT_STYLE });
    act(() => {
      host.edit({ ...made, cells });
    });
    await user.click(await screen.findByRole("button", { name: "Tạo 1 trang báo cáo" }));
    await waitFor(
      () => {
        expect(host.snapshot.sheets.map(({ name }) => name)).toEqual(["Phụ lục", "Báo cáo soát", "Báo cáo soát (2)"]);
      },
      { timeout: 20_000 },
    );
  });
});

describe("the file", () => {
  const files: { name: string; blob: Blob }[] = [];
  let copies: () => boolean;

  beforeEach(() => {
    files.length = 0;
    copies = () => true;
    let blob: Blob = new Blob();
    Object.assign(URL, {
      createObjectURL: (made: Blob) => {
        blob = made;
        return "blob:report";
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, blob });
    });
    Object.assign(document, { execCommand: () => copies() });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("is given to the browser; the text to copy is offered only then", async () => {
    const { user } = await openReport();
    expect(screen.queryByRole("textbox", { name: "Nội dung tệp HTML" })).toBeNull();
    await user.click(button("Tải tệp HTML"));
    expect(files.map(({ name, blob }) => `${name} ${blob.type}`)).toEqual([
      "Báo cáo soát phụ lục.html text/html;charset=utf-8",
    ]);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung tệp HTML" });
    expect(box.value).toContain("<h2>Kế hoạch công tác năm 2026</h2>");
    expect(box.value).toContain("Tháng 13");
    expect(screen.getByText(/^Không thấy tệp tải về\?/u)).toBeTruthy();
    expect(document.querySelector("a[download]")).toBeNull();
  });

  test.each<[string, () => boolean, string]>([
    ["is copied", () => true, "Đã chép nội dung báo cáo."],
    ["cannot be copied", () => false, "Chưa chép được. Bấm vào khung chữ, nhấn Ctrl+A rồi Ctrl+C."],
    [
      "may not be copied",
      () => {
        throw new Error("denied");
      },
      "Chưa chép được. Bấm vào khung chữ, nhấn Ctrl+A rồi Ctrl+C.",
    ],
  ])("its text %s", async (_name, copy, said) => {
    const { user } = await openReport();
    await user.click(button("Tải tệp HTML"));
    copies = copy;
    await user.click(button("Chép nội dung"));
    expect(screen.getByText(said)).toBeTruthy();
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung tệp HTML" });
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    await user.click(button("Tải tệp HTML"));
    expect(screen.queryByText(said)).toBeNull();
  });
});

test("read-only: the file alone", async () => {
  await openReport(new FakeHost(workbookOf(PLAN), { ...FULL, mode: "readOnly" }));
  expect(screen.queryByRole("button", { name: /trang báo cáo/u })).toBeNull();
  expect(button("Tải tệp HTML")).toBeTruthy();
});

test("from the menu, and back to the findings", async () => {
  const { user } = await checkedPane(new FakeHost(workbookOf(PLAN)));
  await user.click(button("Khác"));
  const [inMenu] = screen.getAllByRole("button", { name: "Xuất báo cáo" });
  if (inMenu) await user.click(inMenu);
  await screen.findByRole("heading", { name: "Xuất báo cáo" });
  expect(screen.getByRole("tab", { name: "Kiểm tra" }).tabIndex).toBe(0);
  fireEvent.click(screen.getByRole("button", { name: /^Quay lại/u }));
  expect(await screen.findByRole("list", { name: "Danh sách lỗi và cảnh báo" })).toBeTruthy();
});
