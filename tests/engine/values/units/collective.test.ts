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
  "Toàn trường",
  "Toàn tỉnh",
  "Tất cả trường",
  "Các đơn vị quản lý các hệ thống",
  "Những tổ kiểm tra các trường",
  "Trưởng những phòng vùng cao",
  "Bộ ngành Trung ương",
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

const list = (words: string) => words.split(", ");

describe("isCollective: words", () => {
  test.each(
    list(
      "sở, bộ, ban, ngành, phòng, văn phòng, đơn vị, địa phương, cơ quan, đoàn thể, trường, nhà trường, tổ chức, cá nhân, doanh nghiệp, tập đoàn, khoa, tổ, trung tâm, viện, hội, công ty, cơ sở, cơ sở giáo dục, cơ sở đào tạo, huyện, xã, phường, thị xã, tỉnh, thành phố, cán bộ, công chức, viên chức, giáo viên, người lao động, học sinh, sinh viên, phụ huynh, cha mẹ học sinh",
    ),
  )("a number of %s", (kind) => {
    expect(isCollective(`02 ${kind}`)).toBe(true);
    expect(isCollective(`ngành, ${kind}`)).toBe(true);
  });

  test.each(list("thủ trưởng, trưởng, giám đốc, hiệu trưởng, lãnh đạo, chủ tịch, đại diện, bí thư"))(
    "%s of a unit without a name",
    (title) => {
      expect(isCollective(`${title} đơn vị`)).toBe(true);
    },
  );

  test.each(list("cán bộ, công chức, viên chức, giáo viên, địa phương, đơn vị, cơ sở, cơ sở giáo dục, nhà trường"))(
    "%s",
    (kind) => {
      expect(isCollective(`${kind} vùng cao`)).toBe(true);
    },
  );

  test.each(list("xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh, h, tx, tp, x, p, tt"))(
    "the people's committees of %s",
    (place) => {
      expect(isCollective(`UBND ${place}, phường`)).toBe(true);
      expect(isCollective(`UBND phường/${place}`)).toBe(true);
    },
  );

  test.each(
    list(
      "THPT, THCS, tiểu học, mầm non, mẫu giáo, phổ thông, trung học phổ thông, trung học cơ sở, PTDTNT, học, công lập",
    ),
  )("schools of the level %s", (level) => {
    expect(isCollective(`Trường ${level}`)).toBe(true);
    expect(isCollective(`Trường mầm non, ${level}`)).toBe(true);
    expect(isCollective(`Trường ${level} Bình Minh`)).toBe(false);
  });

  test.each(list("cơ quan, tổ chức, doanh nghiệp"))("%s of a kind", (kind) => {
    for (const tail of ["", " chuyên môn", " trực thuộc", " thuộc tỉnh", " nhà nước", " khác"]) {
      expect([tail, isCollective(`${kind}${tail}`)]).toEqual([tail, true]);
      expect([tail, isCollective(`Thủ trưởng ${kind}${tail}`)]).toEqual([tail, true]);
      expect([tail, isCollective(`Lãnh đạo ${kind}${tail}`)]).toEqual([tail, true]);
    }
    expect(isCollective(`${kind} Bình Minh`)).toBe(false);
  });

  test.each(list("UBND, Ủy ban nhân dân, HĐND, Hội đồng nhân dân, chính quyền, công an, MTTQ"))(
    "%s of a level",
    (body) => {
      expect(isCollective(`${body} cấp xã`)).toBe(true);
      expect(isCollective(`${body} cấp huyện`)).toBe(true);
      expect(isCollective(`${body} cấp xã Bình Minh`)).toBe(false);
    },
  );

  test.each(
    list(
      "quản lý, liên hiệp, liên minh, hỗ trợ, phục vụ, kiểm tra, đánh giá, rà soát, triển khai, thực hiện, giám sát, theo dõi, phát triển, điều phối",
    ),
  )("a body to %s others is one", (verb) => {
    expect(isCollective(`Tổ ${verb} các trường`)).toBe(false);
    expect(isCollective(`Tổ ${verb} những trường`)).toBe(false);
  });
});

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
