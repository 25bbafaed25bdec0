import { names } from "./office-units";

describe("parseUnitList: words", () => {
  /** Each of these words begins a part behind a comma. */
  const HEADS =
    "Phòng,P.,Ban,Tổ,Trường,Trung tâm,TT,Sở,Bộ,Vụ,Cục,Tổng cục,Chi cục,Viện,Học viện,Đại học,Cao đẳng,Khoa,Hội,Hội đồng,Liên đoàn,Liên hiệp,Tổng Liên đoàn,Đoàn,Công an,Công ty,Tổng công ty,Tập đoàn,Ngân hàng,Quỹ,Báo,Đài,Tạp chí,Nhà xuất bản,Tòa án,Trạm,Đội,Nhóm,Bệnh viện,Kho bạc,Bảo hiểm,Thuế,Thống kê,Bưu điện,Điện lực,Hải quan,Mặt trận,Ủy ban,UBND,HĐND,UBMTTQ,Thường trực,Thường vụ,Chi bộ,LĐLĐ,BHXH,KBNN,MTTQ,BQL,BCĐ,BCH,TTGDTX,TTPVHCC,Huyện đoàn,Xã đoàn,Văn phòng,VP,VPUB,Thanh tra,TTr,Công đoàn,CĐN,CĐ,Lãnh đạo,Ban Giám đốc,BGĐ,Đảng ủy,Tỉnh ủy,Thành ủy,Huyện ủy,Tỉnh đoàn,Thành đoàn,Đoàn Thanh niên,ĐTN,BGDĐT,SGDĐT,VNPT,Viettel,MobiFone,FPT,đơn vị,cơ quan,cá nhân,địa phương,cơ sở,doanh nghiệp,nhà trường,cán bộ,công chức,viên chức,giáo viên,các,những,toàn thể,toàn bộ,tất cả,mọi,một số,100%,Chánh Văn phòng,Trưởng phòng,Thủ trưởng đơn vị,Hiệu trưởng trường,Giám đốc Trung tâm,Tổng Giám đốc Tập đoàn,Chủ tịch UBND,Bí thư Đoàn".split(
      ",",
    );
  test.each(HEADS)("%s begins a name", (head) => {
    expect(names(`Văn phòng Sở, ${head} Bình Minh`)).toEqual(["Văn phòng Sở", `${head} Bình Minh`]);
  });

  test.each(["Văn phòng", "Thanh tra", "Công đoàn", "Lãnh đạo", "Đảng ủy", "BGĐ", "VNPT"])(
    "%s names a unit alone",
    (head) => {
      expect(names(`Phòng TCCB, ${head}`)).toEqual(["Phòng TCCB", head]);
    },
  );

  test.each([
    "CA tỉnh",
    "CA TP Bình Minh",
    "CA thành phố",
    "CA huyện Bình Minh",
    "CA xã Bình Minh",
    "CA phường Bình Minh",
    "P Bình Minh",
  ])("%s begins a name by its abbreviation", (name) => {
    expect(names(`Văn phòng Sở, ${name}`)).toEqual(["Văn phòng Sở", name]);
  });

  test.each(["của", "thuộc", "với", "tại", "các", "những", "Trưởng", "Chánh", "Phó", "Giám đốc", "Chủ tịch", "-"])(
    "a line that ends with “%s” goes on",
    (word) => {
      expect(names(`Ban Hòa giải ${word}\nPhòng Tư pháp`)).toEqual([`Ban Hòa giải ${word} Phòng Tư pháp`]);
    },
  );

  test.each([
    "Văn|phòng",
    "Cán|bộ",
    "Nội|bộ",
    "Đảng|bộ",
    "Nội|vụ",
    "Dịch|vụ",
    "Nghiệp|vụ",
    "Xã|hội",
    "Công|đoàn",
    "Liên|đoàn",
    "Tập|đoàn",
    "Học|viện",
    "Bệnh|viện",
    "Thư|viện",
    "Môi|trường",
    "Thị|trường",
    "Nhà|trường",
    "Cơ|sở",
    "Chi|cục",
    "Tổng|cục",
    "Quân|đội",
    "Bộ|đội",
  ])("“%s” is one word on two lines", (word) => {
    const text = `Ban Hòa giải ${word.replace("|", "\n")} Bình Minh`;
    expect(names(text)).toEqual([`Ban Hòa giải ${word.replace("|", " ")} Bình Minh`]);
  });

  test.each(["P", "Q", "H", "X", "TT", "TP", "TX"])("“%s.” ends no part", (short) => {
    expect(names(`UBND ${short}. Trường Sơn`)).toEqual([`UBND ${short}. Trường Sơn`]);
  });

  test.each(["Toàn thể phòng", "Tất cả phòng", "Mọi phòng", "Các phòng", "Những phòng"])(
    "%s: a list of kinds",
    (plural) => {
      expect(names(`${plural}, trung tâm vùng cao`)).toEqual([`${plural}, trung tâm vùng cao`]);
    },
  );

  test.each(["ban", "ngành", "địa phương", "đoàn thể", "cá nhân", "đơn vị", "tổ chức", "doanh nghiệp"])(
    "“bộ, %s …” begins a list of kinds",
    (kind) => {
      expect(names(`Văn phòng Sở, bộ, ${kind} vùng cao`)).toEqual(["Văn phòng Sở", `bộ, ${kind} vùng cao`]);
    },
  );

  test.each(["tổ chức liên quan", "tổ chức có liên quan", "tổ chức đoàn thể", "tổ chức và cá nhân vùng cao"])(
    "“%s” is a group",
    (group) => {
      expect(names(`Văn phòng Sở, ${group}`)).toEqual(["Văn phòng Sở", group]);
    },
  );

  test.each(["và", "với", "cùng", "cùng với"])("“%s” before a name is none of it", (word) => {
    expect(names(`Phòng TCCB; ${word} PSU`)).toEqual(["Phòng TCCB", "PSU"]);
  });

  test.each(["Các phòng", "Các đơn vị", "Các cơ quan"])("“%s:” before names is a label", (label) => {
    expect(names(`${label}: PSU; VP`)).toEqual(["PSU", "VP"]);
  });

  test.each([
    "Đ/c An",
    "đồng chí An",
    "SĐT 12",
    "số điện thoại 12",
    "điện thoại 12",
    "ĐT: 12",
    "ĐT. 12",
    "Email a",
    "E-mail a",
    "Hotline 12",
    "Zalo 12",
  ])("“%s” behind a name is none of it", (contact) => {
    expect(names(`Phòng TCCB ${contact}`)).toEqual(["Phòng TCCB"]);
  });

  test.each([
    "tham mưu",
    "triển khai",
    "thực hiện",
    "theo dõi",
    "đôn đốc",
    "hướng dẫn",
    "chịu trách nhiệm",
    "có trách nhiệm",
    "làm đầu mối",
    "là đầu mối",
  ])("“… %s …” is a duty, no name", (duty) => {
    expect(names(`Phòng TCCB ${duty} việc A`)).toEqual(["Phòng TCCB"]);
    expect(names(`Các phòng ${duty} việc A`)).toEqual([`Các phòng ${duty} việc A`]);
    for (const body of ["Tổ", "Nhóm", "Ban", "Đoàn", "Đội", "Hội đồng", "Bộ phận"]) {
      expect(names(`${body} ${duty} việc A`)).toEqual([`${body} ${duty} việc A`]);
    }
  });

  /** Words that only look like a head, behind a comma in a name. */
  test.each(
    "ban hành X,ban ngành X,tổ chức X,Tổ quốc X,trường hợp X,sở hữu X,sở thích X,vụ việc X,khoa học X,hội nghị X,hội thảo X,hội thi X,hội chợ X,đoàn thể X,báo cáo X,phòng,sở,đơn vị,ca X".split(
      ",",
    ),
  )("%s begins none", (words) => {
    expect(names(`Phòng Nghiên cứu, ${words}`)).toEqual([`Phòng Nghiên cứu, ${words}`]);
  });

  test.each(
    "Đ/c,đ/chí,Đ.c,đc,Đồng chí,Các đồng chí,Ông,Bà,Anh,Chị,Thầy,Cô,ThS,TS,PGS,GS,Phó,GĐ,PGĐ,PCT,SĐT,Số điện thoại,Điện thoại,Email,E-mail,Hotline,Zalo,Liên hệ".split(
      ",",
    ),
  )("%s begins no unit", (word) => {
    expect(names(`${word} An Bình`)).toEqual([]);
    expect(names(`Văn phòng Sở, ${word} An Bình`)).toEqual(["Văn phòng Sở"]);
  });

  test.each(["Trưởng", "Giám đốc", "Hiệu trưởng", "Thủ trưởng", "Chủ tịch", "Bí thư", "Chánh"])(
    "%s alone is no unit",
    (title) => {
      expect(names(title)).toEqual([]);
    },
  );
});
