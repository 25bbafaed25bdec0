/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { DEFAULT_SETTINGS, defaultDirectory, formatDirectory, UnitDirectory } from "../../../src/engine/index";
import { FakeHost } from "../../support/fake-host";
import { workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";
import { checkedPane, openMenu } from "../pane-support";
import { settle } from "../../support/settle";

const UNITS = [
  { name: "Văn phòng Sở", shortName: "VP", aliases: ["Văn phòng"], kind: "department" },
  { name: "Phòng Tổ chức cán bộ", shortName: "TCCB", aliases: [], kind: "department", from: "2020-01-01" },
  { name: "Các phòng thuộc Sở", shortName: "Các phòng", aliases: [], kind: "collective", members: ["Văn phòng Sở"] },
  { name: "Thanh tra Sở", shortName: "TTr", aliases: ["Ban thanh tra"], kind: "department", until: "2025-06-30" },
] as const;

const PLAN = {
  rows: [
    task("1", "Rà soát thủ tục", { lead: "Văn phòng Sở" }),
    task("2", "Kiểm tra văn thư", { lead: "Văn phòng Sở" }),
    task("3", "Tổng kết văn thư", { lead: "Văn phòng" }),
    task("4", "Bồi dưỡng cán bộ", { lead: "VP" }),
  ],
};

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const units = () =>
  within(screen.getByRole("list", { name: "Các đơn vị trong danh mục" }))
    .queryAllByRole("button")
    .map((line) => line.textContent);
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

async function openDirectory(own = true) {
  const settings = { ...DEFAULT_SETTINGS, directory: own ? UNITS : null };
  const host = new FakeHost(workbookOf(PLAN), undefined, settings);
  const pane = await checkedPane(host);
  await openMenu(pane.user, "Danh mục đơn vị");
  return { host, ...pane };
}

const file = (text: string) => new File([text], "x.json", { type: "application/json" });

async function upload(pane: { user: Awaited<ReturnType<typeof checkedPane>>["user"] }, text: string) {
  await pane.user.upload(screen.getByLabelText("Nhập tệp…", { selector: "input" }), file(text));
  await settle();
}

describe("the list", () => {
  test("every unit with its short name, kind, other names, members and years", async () => {
    await openDirectory();
    expect(units()).toEqual([
      "Văn phòng SởVP · Phòng · 1 tên khác",
      "Phòng Tổ chức cán bộTCCB · Phòng · từ 01/01/2020",
      "Các phòng thuộc SởCác phòng · Đơn vị tập thể · 1 thành viên",
      "Thanh tra SởTTr · Phòng · 1 tên khác · đến 30/06/2025",
    ]);
  });

  test("without one of its own the workbook has the default directory, and nothing to go back to", async () => {
    await openDirectory(false);
    expect(units()).toHaveLength(defaultDirectory.entries.length);
    expect(screen.queryByRole("button", { name: "Danh mục mặc định…" })).toBeNull();
  });

  test.each([
    ["by another name, without marks", "ban thanh tra", ["Thanh tra SởTTr · Phòng · 1 tên khác · đến 30/06/2025"]],
    ["by the short name", "tccb", ["Phòng Tổ chức cán bộTCCB · Phòng · từ 01/01/2020"]],
    ["by the kind", "tập thể", ["Các phòng thuộc SởCác phòng · Đơn vị tập thể · 1 thành viên"]],
  ])("found %s", async (_name, text, expected) => {
    const { user } = await openDirectory();
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), text);
    expect(units()).toEqual(expected);
  });

  test("nothing found is said; Esc empties the search and stays here", async () => {
    const { user } = await openDirectory();
    const search = screen.getByRole<HTMLInputElement>("searchbox", { name: "Tìm đơn vị" });
    await user.type(search, "sở y tế");
    expect(screen.getByText("Không có đơn vị nào khớp với chữ đang tìm.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(search.value).toBe("");
    expect(units()).toHaveLength(4);
  });

  test("a long directory is shown page by page", async () => {
    const many = Array.from({ length: 160 }, (_one, at) => ({
      name: `Trường số ${at + 1}`,
      shortName: `T${at + 1}`,
      aliases: [],
      kind: "subordinate" as const,
    }));
    const pane = await checkedPane(new FakeHost(workbookOf(PLAN), undefined, { ...DEFAULT_SETTINGS, directory: many }));
    await openMenu(pane.user, "Danh mục đơn vị");
    expect(units()).toHaveLength(150);
    await pane.user.click(button("Hiện thêm 10 đơn vị"));
    expect(units()).toHaveLength(160);
    expect(screen.queryByRole("button", { name: /^Hiện thêm/u })).toBeNull();
  });
});

describe("the form", () => {
  test("edits a unit: what is saved, said, and taken back", async () => {
    const { host, user } = await openDirectory();
    await user.click(button(/^Văn phòng Sở/u));
    expect(document.activeElement).toBe(field(/^Tên chuẩn/u));
    await user.clear(field(/^Tên chuẩn/u));
    await user.type(field(/^Tên chuẩn/u), "Văn phòng cơ quan Sở ");
    await user.type(field("Các cách gọi khác"), "\nVP Sở GDĐT\n\n");
    await user.type(field("Có từ ngày"), "1/7/2025");
    await user.selectOptions(screen.getByRole("combobox", { name: "Loại" }), "subordinate");
    await user.click(button("Lưu"));
    await screen.findAllByText("Đã lưu danh mục đơn vị.");
    expect(host.saved.directory?.[0]).toEqual({
      name: "Văn phòng cơ quan Sở",
      shortName: "VP",
      kind: "subordinate",
      aliases: ["Văn phòng", "VP Sở GDĐT"],
      from: "2025-07-01",
    });
    // The collective follows the new name.
    expect(host.saved.directory?.[2]?.members).toEqual(["Văn phòng cơ quan Sở"]);
    expect(document.activeElement?.textContent).toMatch(/^Văn phòng cơ quan Sở/u);
    await user.click(button(/^Hoàn tác: Đã lưu/u));
    await screen.findByText("Đã lấy lại như trước.");
    expect(host.saved.directory).toEqual(UNITS);
    expect(screen.queryByRole("button", { name: /^Hoàn tác: Đã lưu/u })).toBeNull();
  });

  test("adds a unit to the default directory, which becomes the workbook's own", async () => {
    const { host, user } = await openDirectory(false);
    await user.click(button("Thêm đơn vị"));
    await user.type(field(/^Tên chuẩn/u), "Tổ giúp việc liên ngành");
    await user.type(field(/^Tên viết tắt/u), "TGV");
    await user.click(button("Lưu"));
    await settle();
    expect(host.saved.directory).toEqual([
      ...defaultDirectory.entries,
      { name: "Tổ giúp việc liên ngành", shortName: "TGV", kind: "department", aliases: [] },
    ]);
    expect(document.activeElement).toBe(button("Thêm đơn vị"));
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["no name", { "Tên viết tắt": "X" }, /Thiếu tên đơn vị/u],
    ["a name another unit has", { "Tên chuẩn": "Thanh tra Sở", "Tên viết tắt": "X" }, /đã dùng cho đơn vị/u],
    [
      "a day that never was",
      { "Tên chuẩn": "Tổ A", "Tên viết tắt": "A", "Đến hết ngày": "31/6/2025" },
      /Không có ngày 2025-06-31/u,
    ],
    [
      "a day in another form",
      { "Tên chuẩn": "Tổ A", "Tên viết tắt": "A", "Có từ ngày": "tháng 6" },
      /ngày\/tháng\/năm, ví dụ/u,
    ],
  ])("%s: said, nothing saved", async (_name, texts, problem) => {
    const { host, user } = await openDirectory();
    await user.click(button("Thêm đơn vị"));
    for (const [name, text] of Object.entries(texts)) await user.type(field(new RegExp(`^${name}`, "u")), text);
    await user.click(button("Lưu"));
    expect(screen.getByRole("alert").textContent).toMatch(problem);
    expect(host.calls).not.toContain("save");
    await user.type(field(/^Tên chuẩn/u), "x");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("members only for collectives, and only units of the directory", async () => {
    const { host, user } = await openDirectory();
    await user.click(button(/^Các phòng thuộc Sở/u));
    await user.type(field("Thành viên"), "\nPhòng Lạ");
    await user.click(button("Lưu"));
    expect(screen.getByRole("alert").textContent).toContain("Danh mục không có đơn vị");
    await user.selectOptions(screen.getByRole("combobox", { name: "Loại" }), "external");
    expect(screen.queryByRole("textbox", { name: "Thành viên" })).toBeNull();
    await user.click(button("Lưu"));
    await settle();
    expect(host.saved.directory?.[2]).not.toHaveProperty("members");
  });

  test("deletes a unit, also as a member", async () => {
    const { host, user } = await openDirectory();
    await user.click(button(/^Văn phòng Sở/u));
    await user.click(button("Xóa đơn vị này"));
    await settle();
    expect(host.saved.directory?.map(({ name }) => name)).toEqual([
      "Phòng Tổ chức cán bộ",
      "Các phòng thuộc Sở",
      "Thanh tra Sở",
    ]);
    expect(host.saved.directory?.[1]?.members).toEqual([]);
  });

  test("Esc leaves the form, then the view; the focus goes back each time", async () => {
    const { host, user } = await openDirectory();
    await user.click(button(/^Thanh tra Sở/u));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "Danh mục đơn vị" })).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^Thanh tra Sở/u);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Danh mục đơn vị" })).toBeNull();
    expect(document.activeElement).toBe(button("Khác"));
    expect(host.calls).not.toContain("save");
  });
});

describe("look-alike names", () => {
  test("each member is ticked or not, and the button says what it does", async () => {
    const { host, user } = await openDirectory();
    const cluster = screen.getByRole("group", { name: "Gộp vào “Văn phòng Sở”" });
    expect(within(cluster).getByText("“Văn phòng”, 1 ô")).toBeTruthy();
    expect(within(cluster).getByRole("button", { name: "Gộp 2 tên" })).toBeTruthy();
    await user.click(within(cluster).getByRole("checkbox", { name: "Gộp “VP” vào “Văn phòng Sở”" }));
    await user.click(within(cluster).getByRole("button", { name: "Gộp 1 tên, giữ riêng 1 tên" }));
    await settle();
    expect(host.saved.pairs).toEqual([
      { a: "Văn phòng Sở", b: "Văn phòng", same: true },
      { a: "Văn phòng Sở", b: "VP", same: false },
    ]);
    expect(screen.queryByText(/^Tên gần giống nhau/u)).toBeNull();
    await user.click(screen.getByText("Đã quyết định (2)"));
    expect(screen.getByText("“Văn phòng” là “Văn phòng Sở”")).toBeTruthy();
    expect(screen.getByText("“VP” khác “Văn phòng Sở”")).toBeTruthy();
    await user.click(button("Hỏi lại về “Văn phòng” và “Văn phòng Sở”"));
    await settle();
    expect(host.saved.pairs).toEqual([{ a: "Văn phòng Sở", b: "VP", same: false }]);
    expect(screen.getByText("Tên gần giống nhau (1)")).toBeTruthy();
  });

  test("out of the way of a search, and as they were after it", async () => {
    const { user } = await openDirectory();
    await user.click(screen.getByRole("checkbox", { name: "Gộp “VP” vào “Văn phòng Sở”" }));
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "thanh");
    expect(screen.queryByRole("group", { name: /^Gộp vào/u })).toBeNull();
    await user.keyboard("{Escape}");
    expect(button("Gộp 1 tên, giữ riêng 1 tên")).toBeTruthy();
  });

  test("all apart; a tick set again", async () => {
    const { host, user } = await openDirectory();
    const cluster = screen.getByRole("group", { name: /^Gộp vào/u });
    for (const tick of within(cluster).getAllByRole("checkbox")) await user.click(tick);
    expect(within(cluster).getByRole("button", { name: "Giữ riêng 2 tên" })).toBeTruthy();
    await user.click(within(cluster).getByRole("checkbox", { name: /“Văn phòng” vào/u }));
    expect(within(cluster).getByRole("button", { name: "Gộp 1 tên, giữ riêng 1 tên" })).toBeTruthy();
    expect(host.calls).not.toContain("save");
  });
});

describe("files", () => {
  test("one that is right replaces the directory, after it said how much", async () => {
    const pane = await openDirectory();
    await upload(pane, '{"units":[{"name":"Ban A","shortName":"A","kind":"external"}]}');
    expect(screen.getByText(/Tệp có 1 đơn vị\. Danh mục đang dùng có 4 đơn vị/u)).toBeTruthy();
    expect(pane.host.calls).not.toContain("save");
    await pane.user.click(button("Thay bằng 1 đơn vị"));
    await settle();
    expect(pane.host.saved.directory).toEqual([{ name: "Ban A", shortName: "A", kind: "external", aliases: [] }]);
  });

  test.each([
    ["no JSON", "{", /không phải là JSON/u],
    [
      "wrong units",
      '{"units":[{"name":"A","shortName":"A","kind":"external"},{"name":"B","kind":"x"}]}',
      /Đơn vị thứ 2: Thiếu tên viết tắt/u,
    ],
  ])("%s: told in sentences, nothing replaced", async (_name, text, problem) => {
    const pane = await openDirectory();
    await upload(pane, text);
    expect(screen.getByRole("alert").textContent).toMatch(problem);
    expect(screen.queryByRole("button", { name: /^Thay bằng/u })).toBeNull();
    await pane.user.click(button("Hủy"));
    expect(units()).toHaveLength(4);
    expect(document.activeElement).toBe(button("Nhập tệp…"));
  });

  test("the directory is saved as a file that can be read back, and its content can be copied", async () => {
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "blob:x";
      },
      revokeObjectURL: () => undefined,
    });
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { user } = await openDirectory();
    await user.click(button("Xuất tệp"));
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(saved[0]?.type).toBe("application/json");
    await user.click(screen.getByText("Không thấy tệp tải về?"));
    expect(field("Chép nội dung này vào một tệp mới").value).toBe(formatDirectory(new UnitDirectory(UNITS)));
    clicked.mockRestore();
  });

  test("back to the default directory only after a question", async () => {
    const { host, user } = await openDirectory();
    await user.click(button("Danh mục mặc định…"));
    expect(screen.getByText(/Bỏ danh mục riêng của tệp này \(4 đơn vị\)/u)).toBeTruthy();
    await user.click(button("Hủy"));
    expect(host.calls).not.toContain("save");
    await user.click(button("Danh mục mặc định…"));
    await user.click(button(/^Dùng \d+ đơn vị mặc định$/u));
    await settle();
    expect(host.saved.directory).toBeNull();
    expect(screen.queryByRole("button", { name: "Danh mục mặc định…" })).toBeNull();
  });
});
