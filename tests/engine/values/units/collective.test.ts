import { isCollective } from "../../../../src/engine/values/units/collective";

const COLLECTIVES = [
  "Các phòng thuộc Sở",
  "những đơn vị vùng cao",
  "Toàn thể cán bộ Sở",
  "Toàn bộ trường học",
  "Tất cả các phòng",
  "Mọi đơn vị",
  "Mỗi trường",
  "Từng phòng",
  "Một số trường",
  "100% các Phòng thuộc Sở",
  "100 % trường",
  "Toàn ngành",
  "Toàn Sở",
  "03 khoa",
  "12 trường vùng cao",
  "đơn vị liên quan",
  "Phòng chuyên môn có liên quan",
  "Đơn vị liên quan:",
  "Sở, ban, ngành",
  "Sở, ban, ngành thành phố",
  "sở ban ngành có liên quan",
  "Sở ngành",
  "Bộ, ngành, địa phương",
  "Ban ngành đoàn thể",
  "Phòng ban",
  "Tổ chức, cá nhân liên quan",
  "Tổ chức, doanh nghiệp",
  "Phòng/ban",
  "Cơ quan và đơn vị",
  "Công chức, viên chức",
  "Địa phương",
  "Địa phương được chọn",
  "đơn vị trực thuộc",
  "Cơ sở giáo dục",
  "Nhà trường",
  "Giáo viên",
  "Thủ trưởng đơn vị",
  "Cơ quan",
  "Cơ quan chuyên môn",
  "Lãnh đạo cơ quan nhà nước",
  "UBND xã, phường",
  "UBND xã/phường",
  "UBND xã và phường",
  "UBND các xã, phường (mới)",
  "UBND cấp xã",
  "HĐND cấp huyện",
  "Phòng GDĐT huyện, thị xã, thành phố",
  "Phòng GDĐT các huyện",
  "Phòng GDĐT h, tx, tp",
  "UBND các cấp",
  "Trưởng các phòng thuộc Sở",
  "Thủ trưởng các đơn vị trực thuộc",
  "Giám đốc, Thủ trưởng các Sở",
  "Trường THPT",
  "Trường mầm non, tiểu học",
  "Trường THPT trực thuộc Sở",
  "Trường học trên địa bàn tỉnh",
];

const SINGLE = [
  "Văn phòng Sở",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Tổ chức cán bộ",
  "Ban Tổ chức Tỉnh ủy",
  "Tổ đánh giá",
  "Ban chỉ đạo CCHC",
  "Ban Quản lý các khu công nghiệp",
  "BQL các khu kinh tế",
  "Liên hiệp các hội khoa học",
  "Tổ kiểm tra các trường",
  "Công đoàn",
  "Lãnh đạo Sở",
  "Sở",
  "UBND xã Bình Minh",
  "Phòng GDĐT huyện Bình Minh",
  "Ban chỉ đạo cấp tỉnh",
  "Trường THPT Bình Minh",
  "Trường THPT số 1",
  "Cơ quan Đảng ủy",
  "Phòng Kinh tế, Hạ tầng và Đô thị phường",
  "Hội Cựu giáo chức",
  "Thường trực HĐND",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Cácbon",
  "2 tháng",
  "Bưu điện tỉnh (các bưu cục)",
  "",
];

describe("isCollective", () => {
  test.each(COLLECTIVES)("%s", (name) => {
    expect(isCollective(name)).toBe(true);
    expect(isCollective(name.normalize("NFD"))).toBe(true);
    expect(isCollective(name.toUpperCase())).toBe(true);
  });

  test.each(SINGLE)("not %s", (name) => {
    expect(isCollective(name)).toBe(false);
    expect(isCollective(name.normalize("NFD"))).toBe(false);
    expect(isCollective(name.toUpperCase())).toBe(false);
  });
});
