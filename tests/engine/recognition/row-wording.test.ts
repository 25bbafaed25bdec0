import {
  goesOn,
  isAllCapitals,
  isBreakdownText,
  isBullet,
  isDitto,
  isFooterText,
  isPageNumber,
  isSubtotalText,
  isTotalText,
} from "../../../src/engine/recognition/row-wording";

type Table = readonly [name: string, test: (text: string) => boolean, yes: readonly string[], no: readonly string[]];

const TABLES: readonly Table[] = [
  [
    "isTotalText",
    isTotalText,
    [
      "Tổng cộng",
      "CỘNG:",
      "Tổng số (I+II+III)",
      "Tổng kinh phí thực hiện",
      "Tổng cộng (triệu đồng)",
      "Cộng I + II",
      "T. cộng",
      "Tổng nhu cầu kinh phí",
      "Tổng vốn",
      "Tổng số tiền",
      "Tổng kinh phí giai đoạn 2026 - 2030",
      "Tổng cộng toàn tỉnh",
      "Grand total",
    ],
    [
      "Tổng hợp kết quả thực hiện",
      "Tổng kết năm học",
      "Cộng đồng học tập",
      "Cộng mục I",
      "Tổng phụ trách Đội",
      "T",
      "Tổng duyệt văn nghệ",
    ],
  ],
  [
    "isSubtotalText",
    isSubtotalText,
    [
      "Cộng mục I",
      "Tổng phần A",
      "Cộng II",
      "CỘNG NHÓM 2",
      "Tổng cộng mục III",
      "Tổng lĩnh vực 1",
      "Cộng quý I",
      "Cộng theo mục II",
      "Cộng lĩnh vực",
    ],
    [
      "Tổng cộng",
      "Cộng I + II",
      "Tổng số (I+II+III)",
      "Cộng tác viên",
      "Tổng kết mục tiêu",
      "Cộng điểm ưu tiên",
      "Cộng quý giá",
    ],
  ],
  [
    "isBreakdownText",
    isBreakdownText,
    ["Trong đó:", "- Trong đó: chi hội nghị", "Chia ra", "Gồm:", "Bao gồm"],
    ["Trong nước", "Đó là", "Gồm các lớp"],
  ],
  [
    "isBullet",
    isBullet,
    [
      "- Tập huấn",
      "+ In ấn",
      "• Rà soát",
      "– Báo cáo",
      "* Khảo sát",
      "· Thống kê",
      "\uF0B7 Tuyên truyền",
      "♦ Thi đua",
      "- 03 lớp",
    ],
    ["Tập huấn - bồi dưỡng", "-5", "- 1.500", "a) Tập huấn", "o", ""],
  ],
  [
    "isDitto",
    isDitto,
    [
      "nt",
      "-nt-",
      "″",
      '"',
      "như trên",
      "- nt -",
      "〃",
      "Nt.",
      "//",
      "-//-",
      ",,",
      '"nt"',
      "n/t",
      "(như trên)",
      "như dòng trên",
      "Tương tự",
      '" "',
      '-"-',
      "…″…",
      "N. T.",
      "TƯƠNG TỰ NHƯ TRÊN",
    ],
    ["ngày", "nt 2", "-", "như", "Như trên bảng", "tương tự năm trước", "...", "/", ",", "“Xanh”", "- -"],
  ],
  [
    "isFooterText",
    isFooterText,
    [
      "Ghi chú: số liệu tạm tính",
      "Nơi nhận:",
      "NGƯỜI LẬP BIỂU",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "TM. ỦY BAN NHÂN DÂN",
      "Kế toán trưởng",
      "Huế, ngày 5 tháng 1 năm 2026",
      "…, ngày … tháng … năm 2026",
      "(Ký, ghi rõ họ tên)",
      "TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ",
      "Bằng chữ: năm mươi triệu đồng",
      "(*) Theo dự toán được giao",
      "T/M BAN CHẤP HÀNH",
      "TM. CHI BỘ",
      "PHÓ BÍ THƯ",
      "CHI CỤC TRƯỞNG",
      "TỔ TRƯỞNG CHUYÊN MÔN",
      "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
      "DUYỆT CỦA LÃNH ĐẠO",
      "Phê duyệt",
      "Người xây dựng kế hoạch",
      "(Ký, họ tên)",
      "Danh sách này có 12 nhiệm vụ",
      "Nguồn: số liệu của các đơn vị",
      "(1) Ghi chú: tạm tính",
    ],
    [
      "Duyệt đề cương",
      "Nguồn nhân lực số",
      "Lưu ý tưởng hay",
      "Danh sách 12 trường",
      "Thẩm định hồ sơ",
      "Tập huấn kế toán",
      "Giám sát việc thực hiện",
      "Ngày hội đọc sách",
      "Trưởng thành đoàn",
      "Tổ chức hội nghị tổng kết công tác thi đua của toàn ngành, ngày 15 tháng 12 năm 2026",
      "Quý I",
    ],
  ],
  [
    "isPageNumber",
    isPageNumber,
    ["Trang 2", "trang 12/30", "Tr. 3", "Page 2", "- 4 -"],
    ["Trang bị máy tính", "Trang 2 của sổ", "2", "-4", "Tr 2.1", ""],
  ],
  [
    "isAllCapitals",
    isAllCapitals,
    ["CẢI CÁCH THỂ CHẾ", "I. CÔNG TÁC"],
    ["ĐỀ ÁN SỐ ệ", "Cải cách", "ISO", "A", "ĐỀ ÁN số", "ở đó đề"],
  ],
];

describe.each(TABLES)("%s", (_name, check, yes, no) => {
  test.each(yes)("yes: %j", (text) => {
    expect([text, text.normalize("NFD")].map(check)).toEqual([true, true]);
  });
  test.each(no)("no: %j", (text) => {
    expect([text, text.normalize("NFD")].map(check)).toEqual([false, false]);
  });
});

describe("goesOn", () => {
  test.each([
    ["Bồi dưỡng nghiệp vụ về", "kỹ năng số"],
    ["Tuyên truyền đến cán bộ,", "Công chức toàn ngành"],
    ["Phối hợp với các", "Trường trung học"],
    ["Rà soát thủ tục", "thuộc thẩm quyền"],
  ])("%j goes on with %j", (above, text) => {
    expect(goesOn(above, text)).toBe(true);
    expect(goesOn(above.normalize("NFD"), text.normalize("NFD"))).toBe(true);
  });

  test.each([
    ["Ban hành kế hoạch.", "tuyên truyền"],
    ["Ban hành kế hoạch", "Tuyên truyền"],
    ["Ban hành kế hoạch", "- tuyên truyền"],
    ["", "tuyên truyền"],
    ["Ban hành kế hoạch", ""],
    ["Phối hợp với các", ""],
    ["Phối hợp với các", "- trường trung học"],
  ])("%j does not go on with %j", (above, text) => {
    expect(goesOn(above, text)).toBe(false);
  });
});
