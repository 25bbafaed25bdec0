import { defaultDirectory } from "../../../../src/engine/values/units/default-directory";
import { inForce } from "../../../../src/engine/values/units/directory";
import { formatDirectory, parseDirectory } from "../../../../src/engine/values/units/directory-json";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";

const find = (text: string) => defaultDirectory.find(text);

describe("the default directory", () => {
  test("is a right directory: names, short names and aliases are each one unit's", () => {
    const read = parseDirectory(formatDirectory(defaultDirectory));
    expect("errors" in read ? read.errors : []).toEqual([]);
  });

  test.each([
    ["VP", "Văn phòng Sở"],
    ["Thanh tra", "Thanh tra Sở"],
    ["P.TCCB", "Phòng Tổ chức cán bộ"],
    ["Phòng TC-NS", "Phòng Tổ chức cán bộ"],
    ["Phòng TCCB-TC", "Phòng Tổ chức cán bộ - Tài chính"],
    ["Phòng TC-HC", "Phòng Tổ chức - Hành chính"],
    ["KHTC", "Phòng Kế hoạch - Tài chính"],
    ["Phòng Mầm non", "Phòng Giáo dục Mầm non"],
    ["GDTH", "Phòng Giáo dục Tiểu học"],
    ["Phòng GDMN-GDTH", "Phòng Giáo dục Mầm non - Tiểu học"],
    ["GDTrH", "Phòng Giáo dục Trung học"],
    ["Phòng GDTrH-GDTX", "Phòng Giáo dục Trung học - Giáo dục Thường xuyên"],
    ["Phòng GDNN-GDTX", "Phòng Giáo dục Thường xuyên"],
    ["Phòng GDCN-GDTX", "Phòng Giáo dục Thường xuyên"],
    ["Phòng KT&KĐCLGD", "Phòng Quản lý chất lượng"],
    ["Phòng KT&QLCLGD", "Phòng Quản lý chất lượng"],
    ["Phòng CTTT", "Phòng Chính trị, tư tưởng và Học sinh, sinh viên"],
    ["Phòng CT, TT&CTHSSV", "Phòng Chính trị, tư tưởng và Học sinh, sinh viên"],
    ["Phòng CTTT-GDTX", "Phòng Chính trị tư tưởng - Giáo dục Thường xuyên"],
    ["Phòng CNTT", "Phòng Công nghệ thông tin"],
    ["các phòng CM", "Các phòng thuộc Sở"],
    ["Thủ trưởng các đơn vị trực thuộc", "Các đơn vị trực thuộc"],
    ["Sở GD&ĐT", "Sở Giáo dục và Đào tạo"],
    ["UBND tỉnh Lào Cai", "UBND tỉnh"],
    ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
    ["TT PVHCC", "Trung tâm Phục vụ hành chính công"],
    ["Công đoàn ngành", "Công đoàn ngành Giáo dục"],
    ["Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo"],
    ["Bộ KH&CN", "Bộ Khoa học và Công nghệ"],
  ])("knows %s", (text, name) => {
    expect(find(text)?.name).toBe(name);
  });

  test.each(["Tổ đánh giá", "Ban chỉ đạo CCHC", "Công đoàn", "Lãnh đạo Sở", "Trường THPT Bình Minh", "Phòng X", "Sở"])(
    "does not know %s",
    (text) => {
      expect(find(text)).toBeNull();
    },
  );

  /** Units of the years before and after 2025, with a task of 2024, the first half of 2025, and 2026. */
  test.each([
    ["Văn phòng Sở", true, true, true],
    ["Thanh tra Sở", true, true, false],
    ["Phòng GDĐT", true, true, false],
    ["Phòng GDĐT huyện Bình Minh", true, true, false],
    ["Phòng GDĐT các huyện, thị xã, thành phố", true, true, false],
    ["Các phòng GD&ĐT huyện, thị xã", true, true, false],
    ["UBND huyện Bình Minh", true, true, false],
    ["UBND thị xã Bình Minh", true, true, false],
    ["UBND quận 1", true, true, false],
    ["UBND các huyện, thị xã, thành phố", true, true, false],
    ["UBND thị trấn Bình Minh", true, true, false],
    ["UBND xã Bình Minh", true, true, true],
    ["UBND phường Bình Minh", true, true, true],
    ["UBND đặc khu Hòn Xa", false, false, true],
    ["Phòng Văn hóa - Xã hội", false, false, true],
    ["Phòng VH-XH xã Bình Minh", false, false, true],
    ["Sở Tài chính", true, true, true],
    ["Sở KH&ĐT", true, false, false],
    ["Sở LĐTBXH", true, false, false],
    ["Sở TT&TT", true, false, false],
    ["Sở GTVT", true, false, false],
    ["Sở TN&MT", true, false, false],
    ["Sở NN&PTNT", true, false, false],
    ["Sở NN&MT", false, true, true],
    ["Sở Dân tộc và Tôn giáo", false, true, true],
    ["Bộ Nội vụ", true, true, true],
    ["Bộ KH&ĐT", true, false, false],
    ["Bộ Nông nghiệp và Môi trường", false, true, true],
  ])("%s in 2024, spring of 2025, 2026: %j %j %j", (text, ...expected) => {
    const entry = find(text);
    const periods = [
      ["2024-01-01", "2024-12-31"],
      ["2025-03-01", "2025-06-30"],
      ["2026-01-01", "2026-12-31"],
    ] as const;
    expect(periods.map(([start, end]) => entry !== null && inForce(entry, start, end))).toEqual(expected);
  });

  test("all departments of the office are members of its departments as a whole", () => {
    const all = find("Các phòng thuộc Sở");
    const departments = defaultDirectory.entries.filter(({ kind }) => kind === "department");
    expect(all && defaultDirectory.membersOf(all)).toEqual(departments);
    expect(all?.kind).toBe("collective");
  });

  test("departments come first, the office above them later", () => {
    const order = ["Văn phòng", "Phòng KHTC", "Các phòng thuộc Sở", "UBND tỉnh"].map((name) =>
      defaultDirectory.orderOf(name),
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  test("bare abbreviations in a list are units", () => {
    const { mentions } = parseUnitList("VP, TCCB, KHTC và các phòng CM", defaultDirectory);
    expect(mentions.map(({ entry }) => entry?.shortName)).toEqual(["VP", "TCCB", "KHTC", "Các phòng"]);
  });
});
