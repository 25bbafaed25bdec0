import fc from "fast-check";
import { defaultDirectory } from "../../../../src/engine/values/units/default-directory";
import { misspellingOf } from "../../../../src/engine/values/units/misspelling";

const KNOWN = [
  "Văn phòng Sở",
  "Phòng Tổ chức cán bộ",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Giáo dục Tiểu học",
  "Phòng Giáo dục Trung học",
  "Phòng Quản lý chất lượng",
  "Sở Giáo dục và Đào tạo",
  "Sở Nội vụ",
  "Ban Tài chính",
  "Văn phòng HĐND",
  "Thanh tra Sở",
  "Các đơn vị trực thuộc",
  "UBND huyện Bình Minh",
  "Trường THPT Bình Minh",
  "Trung tâm Phục vụ hành chính công",
  "Trung tâm GDTX Bình Minh",
  "Tổ công tác số 1",
  "Khối thi đua II",
  "Đội kiểm tra A",
  "Phòng TVHT",
  "Chi cục Thuế Hà Nam",
  "Công ty An Phát",
  "Phòng Văn hóa - Xã hội",
  "Thị đoàn Bình Minh",
];

describe("misspellingOf", () => {
  test.each([
    ["Phòng Tổ chức cán bô", "Phòng Tổ chức cán bộ"],
    ["Phòng Tổ chưc cán bô", "Phòng Tổ chức cán bộ"],
    ["Phòng Tổ chcứ cán bộ", "Phòng Tổ chức cán bộ"],
    ["Phòng Tổ chức cán bộộ", "Phòng Tổ chức cán bộ"],
    ["Phòng Tổ chứccán bộ", "Phòng Tổ chức cán bộ"],
    ["Phòng Kế hoạch – Tài chinh Sở", "Phòng Kế hoạch - Tài chính"],
    ["P. Quản lý chất lượn", "Phòng Quản lý chất lượng"],
    ["Phòng Quản lý chất lưỡngg", "Phòng Quản lý chất lượng"],
    ["Phòng GD Tiểu hoc", "Phòng Giáo dục Tiểu học"],
    ["Văn phòng Số", "Văn phòng Sở"],
    ["Các đơn vị trực thuôc", "Các đơn vị trực thuộc"],
    ["Sở Giáo dục và Đào tào", "Sở Giáo dục và Đào tạo"],
    ["Trung tâm Phục vụ hành chánh công", "Trung tâm Phục vụ hành chính công"],
    ["Phòng Tổ chức cán b", "Phòng Tổ chức cán bộ"],
    ["Ủy bàn nhân dân huyện Bình Minh", "UBND huyện Bình Minh"],
    ["Chi cục Thuê Hà Nam", "Chi cục Thuế Hà Nam"],
    ["Phòng Văn hoa - Xã hội", "Phòng Văn hóa - Xã hội"],
  ])("%s → %s", (name, right) => {
    expect(misspellingOf(name, KNOWN)).toBe(right);
    expect(misspellingOf(name.normalize("NFD"), KNOWN)).toBe(right);
  });

  test.each(["PHÒNG TỔ CHỨC CÁN BÔ", "phòng tổ chức cán bô"])("letter case does not matter: %s", (name) => {
    expect(misspellingOf(name, KNOWN)).toBe("Phòng Tổ chức cán bộ");
  });

  test.each([
    // Right as it is
    ...KNOWN,
    "phòng tổ chức CÁN BỘ",
    "Phòng TCCB",
    "Phòng Quản lí chất lượng",
    "Văn phòng",
    // Fewer than nine letters
    "Sở Nội vu",
    // Another first word
    "Bộ Giáo dục và Đào tạo",
    "UBNDD huyện Bình Minh",
    "Vụ Tổ chức cán bộ",
    "Phóng Tổ chức cán bộ",
    // Too far
    "Phòng Tổ chưc can bô",
    "Phòng Tổ chức",
    "Phòng Giáo dục Mầm non",
    // A short word with two edits, or a word some unit has, is another word
    "Thanh tra Bộ",
    "Văn phòng UBND",
    "Ban Nội chính",
    "Phòng Giáo dục Tiểu chất",
    // Numbers, numerals, letters
    "Tổ công tác số 2",
    "Khối thi đua III",
    "Khối thi đua I",
    "Đội kiểm tra B",
    // Abbreviations
    "Phòng TVHC",
    "Phòng TV HT",
    // Schools, firms, places
    "Trường THPT Bình Mình",
    "Công ty An Phúc",
    "UBND huyện Bình Mình",
    "UBND huyện Bình Min",
    "Trung tâm GDTX Bình Mình",
    "Chi cục Thuế Hà Nan",
    "Chi cục Thuế Hà Nội",
    "",
  ])("%s is no misspelling", (name) => {
    expect(misspellingOf(name, KNOWN)).toBeNull();
  });

  test("the nearest name wins", () => {
    expect(misspellingOf("Phòng Thiết bị dậy", ["Phòng Thiết bi dạyy", "Phòng Thiết bị dạy"])).toBe(
      "Phòng Thiết bị dạy",
    );
  });

  test.each([
    "Trường",
    "Công ty",
    "Tổng công ty",
    "Tập đoàn",
    "Ngân hàng",
    "Doanh nghiệp",
    "Xã",
    "Phường",
    "Huyện",
    "Quận",
    "Thôn",
    "Ấp",
  ])("names of a %s may be a letter apart", (head) => {
    expect(misspellingOf(`${head} Thượng Nguyên Hòe`, [`${head} Thượng Nguyên Hòa`])).toBeNull();
    expect(misspellingOf(`Các ${head} Thượng Nguyên Hòe`, [`Các ${head} Thượng Nguyên Hòa`])).toBeNull();
  });

  test.each(["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "thôn", "ấp"])(
    "names of places behind “%s” may be a letter apart",
    (level) => {
      expect(misspellingOf(`Đội bảo vệ ${level} Nguyên Hòe`, [`Đội bảo vệ ${level} Nguyên Hòa`])).toBeNull();
    },
  );

  test("of two names as near the first is answered", () => {
    expect(misspellingOf("Ban Hòa giãi", ["Ban Hòa giải", "Ban Hòa giái"])).toBe("Ban Hòa giải");
  });

  test("no known name, no misspelling", () => {
    expect(misspellingOf("Phòng Tổ chức cán bô", [])).toBeNull();
  });

  test("names of the default directory misspell no other", () => {
    const units = defaultDirectory.entries.map(({ name, aliases }) => [name, ...aliases]);
    units.forEach((names, index) => {
      const others = units.filter((_, at) => at !== index).flat();
      expect(names.map((name) => misspellingOf(name, others))).toEqual(names.map(() => null));
    });
  });

  test("never throws, and answers only known names", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom(...KNOWN).map((name) => name.slice(1)),
        ),
        (name) => {
          expect([null, ...KNOWN]).toContain(misspellingOf(name, KNOWN));
        },
      ),
    );
  });
});
