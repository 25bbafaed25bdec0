import fc from "fast-check";
import { unitKey } from "../../../../src/engine/values/units/unit-key";

/** Writings of one unit: all share a key. */
const SAME: readonly (readonly string[])[] = [
  [
    "Văn phòng Sở",
    "Văn phòng",
    "VP Sở",
    "VP",
    "văn phòng  sở:",
    "Chánh Văn phòng",
    "cơ quan Văn phòng Sở",
    "Văn phòng (bộ phận một cửa)",
  ],
  ["Thanh tra Sở", "Thanh tra", "TTr", "TT Sở", "Chánh Thanh tra Sở"],
  [
    "Phòng Giáo dục Trung học",
    "Phòng GDTrH",
    "P.GDTrH",
    "P. GD TrH",
    "P GDTrH",
    "Phòng GD Trung học",
    "Trưởng phòng GDTrH",
  ],
  ["Phòng Giáo dục Tiểu học", "Phòng GDTH", "Phòng GD-TH", "Phòng Giáo dục Tiểu học Sở GDĐT"],
  ["Phòng Giáo dục Mầm non", "P.GDMN", "Phòng GD MN", "Phòng Giáo dục Mầm non thuộc Sở"],
  [
    "Phòng Giáo dục Mầm non - Tiểu học",
    "Phòng GDMN-TH",
    "Phòng GDMN và GDTH",
    "Phòng Giáo dục Mầm non và Giáo dục Tiểu học",
  ],
  ["Phòng Giáo dục Tiểu học - Mầm non", "Phòng GDTH-MN"],
  ["Phòng Giáo dục Trung học - Giáo dục Thường xuyên", "Phòng GDTrH-GDTX", "Phòng GDTrH-TX"],
  ["Phòng Giáo dục Thường xuyên", "Phòng GDTX", "Phòng GD-TX"],
  ["Phòng Giáo dục nghề nghiệp - Thường xuyên", "Phòng GDNN-TX", "Phòng GDNN-GDTX"],
  ["Phòng Giáo dục chuyên nghiệp", "Phòng GDCN"],
  ["Phòng Giáo dục Phổ thông", "Phòng GDPT"],
  ["Phòng Giáo dục Dân tộc", "Phòng GDDT"],
  ["Phòng Tổ chức cán bộ", "P.TCCB", "Phòng TC-CB", "Phòng TCCB Sở GD&ĐT", "Phòng TCCB của Sở"],
  ["Phòng Tổ chức cán bộ - Tài chính", "Phòng TCCB-TC", "Phòng TCCB – Tài chính"],
  ["Phòng Tổ chức - Hành chính", "Phòng TC-HC", "P.TCHC"],
  ["Phòng Tổ chức - Nhân sự", "Phòng TC-NS", "P.TCNS"],
  [
    "Phòng Kế hoạch - Tài chính",
    "Phòng KHTC",
    "P. KH-TC",
    "Phòng Kế hoạch — Tài chính Sở",
    "Phòng Kế hoạch, Tài chính.",
  ],
  ["Phòng Tài chính - Kế toán", "P.TCKT", "Phòng TC-KT"],
  ["Phòng Tài chính - Kế hoạch", "Phòng TC-KH"],
  ["Phòng Hành chính - Tổng hợp", "P.HC-TH", "P.HCTH"],
  ["Phòng Hành chính - Quản trị", "P.HC-QT", "P.HCQT"],
  ["Phòng Quản lý chất lượng", "Phòng QLCL", "Phòng QL CL", "Phòng Quản lí chất lượng"],
  ["Phòng Quản lý chất lượng giáo dục", "Phòng QLCLGD"],
  ["Phòng Khảo thí và Quản lý chất lượng", "Phòng KT&QLCL", "P.KTQLCL"],
  ["Phòng Khảo thí và Quản lý chất lượng giáo dục", "Phòng KT&QLCLGD"],
  ["Phòng Khảo thí và Kiểm định chất lượng", "Phòng KT&KĐCL", "P.KTKĐCL", "Phòng Khảo thí và KĐCL"],
  ["Phòng Khảo thí và Kiểm định chất lượng giáo dục", "Phòng KT&KĐCLGD", "P.KTKĐCLGD", "Phòng Khảo thí và KĐCLGD"],
  [
    "Phòng Khảo thí và Bảo đảm chất lượng",
    "Phòng KT&ĐBCL",
    "Phòng KT&BĐCL",
    "Phòng Khảo thí và Đảm bảo chất lượng",
    "Phòng Khảo thí - ĐBCL",
    "Phòng Khảo thí - BĐCL",
  ],
  ["Phòng Chính trị, tư tưởng", "Phòng CTTT", "Phòng CT, TT"],
  [
    "Phòng Chính trị tư tưởng - Học sinh sinh viên",
    "Phòng CTTT-HSSV",
    "Phòng Chính trị, tư tưởng và Học sinh, sinh viên",
    "Phòng CTTT - HS, SV",
  ],
  ["Phòng Công tác học sinh, sinh viên", "Phòng CTHSSV", "Phòng CT HSSV"],
  ["Phòng Công tác sinh viên", "P.CTSV"],
  ["Phòng Công nghệ thông tin", "Phòng CNTT"],
  ["Phòng Khoa học công nghệ và Hợp tác quốc tế", "Phòng KHCN&HTQT", "Phòng KH-CN và HTQT"],
  ["Ban Chỉ đạo cải cách hành chính", "BCĐ CCHC", "Ban chỉ đạo CCHC Sở"],
  ["Ban Chỉ đạo chuyển đổi số", "BCĐ CĐS"],
  ["Tổ kiểm soát thủ tục hành chính", "Tổ kiểm soát TTHC"],
  ["Ban Giám đốc Sở", "BGĐ"],
  ["Ban Quản lý khu công nghiệp", "BQL KCN"],
  [
    "Sở Giáo dục và Đào tạo",
    "Sở GDĐT",
    "Sở GD&ĐT",
    "Sở GD-ĐT",
    "Sở GD và ĐT",
    "Sở GDvàĐT",
    "SGDĐT",
    "SGD&ĐT",
    "SGD",
    "Sở Giáo dục\nvà Đào tạo",
    "Sở GDĐT tỉnh Lào Cai",
    "Sở GDĐT Hà Nội",
  ],
  ["Phòng Giáo dục và Đào tạo", "Phòng GD&ĐT", "PGDĐT", "PGD&ĐT", "PGD"],
  ["Bộ Giáo dục và Đào tạo", "Bộ GDĐT", "BGDĐT", "BGD&ĐT"],
  ["Sở Nội vụ", "Sở NV", "SNV"],
  ["Sở Tài chính", "Sở TC", "STC", "Sở Tài chính tỉnh", "Sở Tài chính Thái Bình"],
  ["Sở Tư pháp", "Sở TP", "STP"],
  ["Sở Công Thương", "Sở CT", "SCT"],
  ["Sở Y tế", "Sở YT", "SYT", "Sở Y tế thành phố"],
  ["Sở Xây dựng", "Sở XD", "SXD"],
  ["Sở Du lịch", "Sở DL", "SDL"],
  ["Sở Thông tin và Truyền thông", "Sở TT&TT", "Sở TTTT", "STTTT", "STT&TT"],
  ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "Sở KHĐT", "SKHĐT"],
  ["Sở Giao thông vận tải", "Sở GTVT", "SGTVT"],
  ["Sở Tài nguyên và Môi trường", "Sở TN&MT", "Sở TNMT", "STNMT"],
  ["Sở Nông nghiệp và Môi trường", "Sở NN&MT", "Sở NNMT", "SNNMT"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "Sở NNPTNT", "SNNPTNT"],
  ["Sở Khoa học và Công nghệ", "Sở KH&CN", "SKHCN"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH", "Sở LĐ-TBXH", "SLĐTBXH"],
  ["Sở Văn hóa và Thể thao", "Sở Văn hoá – Thể thao", "Sở VH&TT", "SVHTT"],
  ["Sở Văn hóa, Thể thao và Du lịch", "Sở VH,TT&DL", "Sở VHTTDL", "Sở VHTT&DL", "SVHTTDL"],
  ["Phòng Văn hóa - Xã hội", "Phòng VH-XH", "Phòng VHXH"],
  ["UBND tỉnh", "Ủy ban nhân dân tỉnh", "Uỷ ban nhân dân Tỉnh", "UBND tỉnh Quảng Trị"],
  ["UBND thành phố", "UBND TP", "UBND TP. Hà Nội", "UBND thành phố Huế"],
  ["Văn phòng UBND tỉnh", "VP UBND tỉnh", "VPUBND tỉnh", "VPUBT", "VPUB tỉnh", "VP UB tỉnh"],
  ["Văn phòng HĐND và UBND", "VP HĐND-UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
  ["Thường trực HĐND", "TT HĐND"],
  ["Thường trực Tỉnh ủy", "TT Tỉnh ủy"],
  ["Thanh tra tỉnh", "TT tỉnh"],
  ["Trung tâm Giáo dục thường xuyên", "TT GDTX", "TT. GDTX", "TTGDTX"],
  ["Trung tâm Giáo dục nghề nghiệp", "TTGDNN"],
  ["Các trung tâm Giáo dục thường xuyên", "Các TT GDTX"],
  ["Trung tâm Phục vụ hành chính công", "TT PVHCC", "TTPVHCC"],
  ["Trung tâm Cung ứng dịch vụ công", "TT CUDVC"],
  ["Ủy ban Mặt trận Tổ quốc", "UBMTTQ", "UB MTTQ"],
  ["Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQVN", "UB MTTQVN"],
  ["Đoàn đại biểu Quốc hội", "Đoàn ĐBQH"],
  ["Liên đoàn Lao động tỉnh", "LĐLĐ tỉnh"],
  ["Đoàn Thanh niên", "ĐTN"],
  ["Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TNCS HCM"],
  ["Hội Cựu chiến binh", "Hội CCB"],
  ["Công đoàn ngành", "CĐ ngành"],
  ["Công an tỉnh", "CA tỉnh"],
  ["Bộ đội Biên phòng", "BĐBP"],
  ["Bảo hiểm xã hội tỉnh", "BHXH tỉnh"],
  ["Kho bạc Nhà nước", "KBNN"],
  ["Ban Tuyên giáo Trung ương", "Ban Tuyên giáo TW"],
  ["Trường Trung học phổ thông Chuyên", "Trường THPT Chuyên"],
  ["Trường Trung học cơ sở Bình Minh", "Trường THCS Bình Minh"],
  ["Trường Phổ thông dân tộc nội trú", "Trường PTDTNT"],
  ["Trường Tiểu học Hoa Sen", "Trường TH Hoa Sen"],
  ["Trường Mầm non Hoa Sen", "Trường MN Hoa Sen"],
  ["Trường Cao đẳng Sư phạm", "Trường CĐ Sư phạm"],
  ["Trường Đại học Bình Minh", "Trường ĐH Bình Minh"],
  ["Các phòng thuộc Sở", "các phòng", "Các phòng thuộc Sở GD&ĐT", "Các phòng thuộc cơ quan Sở", "Các P. thuộc Sở"],
  ["Các đơn vị trực thuộc", "các đơn vị trực thuộc Sở", "Các đơn vị trực thuộc Sở Giáo dục và Đào tạo"],
  ["Phòng GDĐT các huyện, thị xã, thành phố", "Phòng GD&ĐT các h, tx, tp"],
  ["UBND các xã, phường, thị trấn", "UBND các xã, phường, TT"],
  ["Phòng GDĐT thị xã Bình Minh", "Phòng GDĐT TX. Bình Minh"],
  ["Công an thành phố Hồ Chí Minh", "Công an TPHCM", "CA TP. HCM"],
  ["Trung tâm Kỹ thuật tổng hợp", "Trung tâm Kĩ thuật tổng hợp"],
];

/** Units that are not one. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ["Phòng GDĐT", "Sở GDĐT"],
  ["Bộ GDĐT", "Sở GDĐT"],
  ["Phòng GDTH", "Phòng GDTrH"],
  ["Các Sở", "Các phòng thuộc Sở"],
  ["Các cơ sở", "Các cơ quan"],
  ["Văn phòng Sở", "Văn phòng UBND tỉnh"],
  ["Thanh tra Sở", "Thanh tra tỉnh"],
  ["Trung tâm A", "Thanh tra A"],
  ["UBND tỉnh", "UBND thành phố"],
  ["UBND huyện Bình Minh", "UBND huyện Hòa Bình"],
  ["Văn phòng Sở", "Văn phòng Sở Tài chính"],
  ["Phòng TCCB", "Vụ Tổ chức cán bộ"],
  ["Sở Tư pháp", "Sở thành phố"],
  ["Các đơn vị thuộc Sở", "Các đơn vị trực thuộc Sở"],
  ["Trường TH A", "Phòng TH A"],
];

describe("unitKey", () => {
  test.each(SAME.map((writings) => [writings[0] ?? "", writings] as const))("%s", (first, writings) => {
    for (const writing of writings) {
      expect([writing, unitKey(writing)]).toEqual([writing, unitKey(first)]);
      expect(unitKey(writing.normalize("NFD"))).toBe(unitKey(first));
      expect(unitKey(writing.toUpperCase())).toBe(unitKey(first));
    }
  });

  test.each(DIFFERENT)("%s is not %s", (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other));
  });

  test.each([
    ["Phòng Giáo dục Trung học", "phòng giáo dục trung học"],
    ["Các Sở", "các sở"],
    ["Những Sở", "những sở"],
    ["Các cơ sở", "các cơ sở"],
    ["Cơ sở", "cơ sở"],
    ["Thủ trưởng các Sở", "thủ trưởng các sở"],
    ["Lãnh đạo những Sở", "lãnh đạo những sở"],
    ["Lãnh đạo cơ sở", "lãnh đạo cơ sở"],
    ["Văn phòng Sở GDĐT tỉnh", "văn phòng"],
    ["Văn phòng Sở GDĐT thành phố", "văn phòng"],
    ["Văn phòng Sở GDĐT Lào Cai", "văn phòng"],
    ["Sở Giáo dục", "sở giáo dục"],
    ["Sở GDĐT", "sở giáo dục đào tạo"],
    ["Trường THPT số 2 (phân hiệu)", "trường trung học phổ thông số 2"],
    ["(Phòng A)", "phòng a"],
    ["100% các phòng", "100 các phòng"],
    ["Phòng Tổ chức cán bộ CT", "phòng tổ chức cán bộ ct"],
    ["Trường Trung học cơ sở TP", "trường trung học cơ sở thành phố"],
    ["Bộ NV", "bộ nội vụ"],
    ["Phòng TH Hoa", "phòng th hoa"],
    ["Các phòng TT Bình", "các phòng tt bình"],
    ["Giáo dục Trung học - Giáo dục Thường xuyên", "giáo dục trung học thường xuyên"],
    ["Giám đốc TT GDTX", "giám đốc tt giáo dục thường xuyên"],
    [" ; - ", ""],
    ["", ""],
  ])("%j → %j", (name, key) => {
    expect(unitKey(name)).toBe(key);
  });

  const syllables =
    "Phòng,P.,TT,VP,các,Sở,thuộc,GD&ĐT,GDTX,TCCB,-,và,(ghi chú),tỉnh,Lào Cai,Đảm bảo,giáo dục,HĐND,trường,TH,cơ,1".split(
      ",",
    );
  const names = fc.oneof(
    fc.array(fc.constantFrom(...syllables), { maxLength: 8 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
  );

  test("of a text longer than any name is the text, so that no text takes the square of its length", () => {
    for (const word of ["Sở", "UBND", "VP"]) {
      const long = Array.from({ length: 81 }, () => word).join(", ");
      expect(unitKey(long)).toBe(long.toLowerCase().replaceAll(",", ""));
    }
    expect(unitKey(`Phòng TCCB ${"a ".repeat(77)}Sở`)).toBe(`phòng tổ chức cán bộ ${"a ".repeat(77).trim()}`);
  });

  test("of a key is the key", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(unitKey(unitKey(name))).toBe(unitKey(name));
      }),
    );
  });
});
