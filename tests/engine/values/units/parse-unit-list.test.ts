import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cleanText } from "../../../../src/engine/text/normalize";
import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";
import type { UnitEntry } from "../../../../src/engine/values/units/unit";
import { unitKey } from "../../../../src/engine/values/units/unit-key";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";

const unit = (name: string, shortName: string, more: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  shortName,
  aliases: [],
  kind: "department",
  ...more,
});

const directory = new UnitDirectory([
  unit("Văn phòng Sở", "VP"),
  unit("Phòng Tổ chức cán bộ", "TCCB", { aliases: ["Phòng Nhân sự"] }),
  unit("Phòng Kế hoạch - Tài chính", "KHTC"),
  unit("Các phòng thuộc Sở", "Các phòng", { kind: "collective", aliases: ["Trưởng các phòng thuộc Sở", "Khối phòng"] }),
  unit("Thư viện", "TV", { kind: "subordinate" }),
  unit("Phòng GDĐT …", "PGDĐT", { kind: "external" }),
  unit("UBND huyện …", "UBNDH", { kind: "external", until: "2025-06-30" }),
]);

const parse = (text: string) => parseUnitList(text, directory);
const names = (text: string) => parse(text).mentions.map((mention) => mention.text);

/** In a list of kinds a capital letter decides, so these read otherwise in upper case. */
const CAPITALS_DECIDE = new Set([
  "các phòng, văn phòng, đơn vị trực thuộc Sở",
  "Những phòng, trung tâm A",
  "Bộ Tài chính, bộ, ngành liên quan",
]);

/** Text → names. */
const LISTS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ["", []],
  ["   ", []],
  ["Văn phòng Sở", ["Văn phòng Sở"]],
  // Separators that always part
  ["Văn phòng Sở; Phòng TCCB", ["Văn phòng Sở", "Phòng TCCB"]],
  ["Văn phòng Sở;\nPhòng TCCB;", ["Văn phòng Sở", "Phòng TCCB"]],
  ["PSU; Trung ương Hội", ["PSU", "Trung ương Hội"]],
  ["- Văn phòng\n- Phòng TCCB", ["Văn phòng", "Phòng TCCB"]],
  ["- PSU\n- HTX Bình Minh", ["PSU", "HTX Bình Minh"]],
  ["+ Văn phòng\n+ Phòng TCCB", ["Văn phòng", "Phòng TCCB"]],
  ["• Văn phòng\n• PSU", ["Văn phòng", "PSU"]],
  ["-Văn phòng\n-PSU", ["Văn phòng", "PSU"]],
  ["- Văn phòng - Phòng TCCB", ["Văn phòng", "Phòng TCCB"]],
  ["1. Văn phòng\n2. PSU", ["Văn phòng", "PSU"]],
  ["1) Văn phòng\n2) PSU", ["Văn phòng", "PSU"]],
  ["a) Văn phòng\nb) PSU", ["Văn phòng", "PSU"]],
  // Separators that part before a unit name
  ["Văn phòng Sở\nPhòng TCCB", ["Văn phòng Sở", "Phòng TCCB"]],
  ["Văn phòng Sở\r\nPhòng TCCB", ["Văn phòng Sở", "Phòng TCCB"]],
  ["Văn phòng Sở, Thanh tra Sở, Phòng TCCB", ["Văn phòng Sở", "Thanh tra Sở", "Phòng TCCB"]],
  ["Phòng TCCB. Phòng KHTC.", ["Phòng TCCB", "Phòng KHTC"]],
  ["Phòng TCCB và Phòng KHTC", ["Phòng TCCB", "Phòng KHTC"]],
  ["Phòng TCCB & Phòng KHTC", ["Phòng TCCB", "Phòng KHTC"]],
  ["Phòng TCCB/Phòng KHTC", ["Phòng TCCB", "Phòng KHTC"]],
  ["Phòng TCCB cùng Văn phòng", ["Phòng TCCB", "Văn phòng"]],
  ["Phòng TCCB cùng với các phòng", ["Phòng TCCB", "các phòng"]],
  ["văn phòng, phòng tccb và các đơn vị trực thuộc", ["văn phòng", "phòng tccb", "các đơn vị trực thuộc"]],
  ["Văn phòng Sở, đơn vị trực thuộc", ["Văn phòng Sở", "đơn vị trực thuộc"]],
  ["PSU và các đơn vị liên quan", ["PSU", "các đơn vị liên quan"]],
  ["Đảng ủy, các chi bộ", ["Đảng ủy", "các chi bộ"]],
  ["Sở Xây dựng/các công ty liên quan", ["Sở Xây dựng", "các công ty liên quan"]],
  ["P. TCCB; P.KHTC, TT. GDTX", ["P. TCCB", "P.KHTC", "TT. GDTX"]],
  ["Trường THPT Hoa Sen, Hiệu trưởng các trường tiểu học", ["Trường THPT Hoa Sen", "Hiệu trưởng các trường tiểu học"]],
  // A known name begins a part too
  ["Phòng TCCB, KHTC, VP", ["Phòng TCCB", "KHTC", "VP"]],
  ["Phòng TCCB\nThư viện", ["Phòng TCCB", "Thư viện"]],
  ["Phòng TCCB, Thư viện và Văn phòng", ["Phòng TCCB", "Thư viện", "Văn phòng"]],
  ["Phòng Thông tin và Thư viện", ["Phòng Thông tin và Thư viện"]],
  ["Phòng Hành chính, Kho quỹ", ["Phòng Hành chính, Kho quỹ"]],
  // Names with separators of their own
  ["Phòng GDĐT các huyện, thị xã, thành phố", ["Phòng GDĐT các huyện, thị xã, thành phố"]],
  ["Phòng Chính trị, tư tưởng và Học sinh sinh viên", ["Phòng Chính trị, tư tưởng và Học sinh sinh viên"]],
  ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
  ["Phòng GDTrH-GDTX", ["Phòng GDTrH-GDTX"]],
  ["Phòng Kế hoạch - Phòng Tài chính", ["Phòng Kế hoạch - Phòng Tài chính"]],
  ["Báo và Đài Phát thanh tỉnh", ["Báo và Đài Phát thanh tỉnh"]],
  ["Trung tâm Tin học, ngoại ngữ", ["Trung tâm Tin học, ngoại ngữ"]],
  ["Trung tâm Thông tin, Hội nghị", ["Trung tâm Thông tin, Hội nghị"]],
  ["Phòng Hành chính, Tổ chức", ["Phòng Hành chính, Tổ chức"]],
  ["Phòng Khảo sát và Thống kê", ["Phòng Khảo sát và Thống kê"]],
  ["Công an TP. Bình Minh", ["Công an TP. Bình Minh"]],
  ["Văn phòng TP. Hội đồng A", ["Văn phòng TP. Hội đồng A"]],
  ["Văn phòng HĐND và UBND", ["Văn phòng HĐND và UBND"]],
  ["VP HĐND & UBND xã", ["VP HĐND & UBND xã"]],
  ["Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh", ["Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh"]],
  ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"]],
  ["Văn phòng HĐND, UBND các xã", ["Văn phòng HĐND", "UBND các xã"]],
  ["Văn phòng HĐND\nUBND các xã", ["Văn phòng HĐND", "UBND các xã"]],
  ["HĐND, UBND các xã", ["HĐND, UBND các xã"]],
  ["HĐND và UBND xã Bình Minh", ["HĐND và UBND xã Bình Minh"]],
  ["Văn phòng Sở và UBND tỉnh", ["Văn phòng Sở", "UBND tỉnh"]],
  // Wrapped by hand
  ["Sở Giáo dục\nvà Đào tạo", ["Sở Giáo dục và Đào tạo"]],
  ["Phòng Kế hoạch\n- Tài chính", ["Phòng Kế hoạch - Tài chính"]],
  ["Văn\nphòng Sở", ["Văn phòng Sở"]],
  ["Văn phòng\nSở", ["Văn phòng Sở"]],
  ["Phòng\nTCCB", ["Phòng TCCB"]],
  ["Văn phòng, Phòng\nTCCB", ["Văn phòng", "Phòng TCCB"]],
  ["Phòng Tổ chức cán\nbộ - Tài chính", ["Phòng Tổ chức cán bộ - Tài chính"]],
  ["Phòng Nội\nvụ huyện Bình Minh", ["Phòng Nội vụ huyện Bình Minh"]],
  ["Phòng Văn hóa - Xã\nhội phường", ["Phòng Văn hóa - Xã hội phường"]],
  ["Công\nđoàn ngành", ["Công đoàn ngành"]],
  ["Học\nviện Chính trị", ["Học viện Chính trị"]],
  ["Sở Nông nghiệp và Môi\ntrường tỉnh", ["Sở Nông nghiệp và Môi trường tỉnh"]],
  ["Các cơ\nsở giáo dục", ["Các cơ sở giáo dục"]],
  ["Chi\ncục Thuế", ["Chi cục Thuế"]],
  ["Bộ Chỉ huy Quân\nđội X", ["Bộ Chỉ huy Quân đội X"]],
  ["Các phòng thuộc\nSở GDĐT", ["Các phòng thuộc Sở GDĐT"]],
  ["Trưởng\nphòng TCCB", ["Trưởng phòng TCCB"]],
  ["Thủ trưởng các\nPhòng GDĐT", ["Thủ trưởng các Phòng GDĐT"]],
  ["Văn phòng UBND và HĐND tỉnh", ["Văn phòng UBND và HĐND tỉnh"]],
  [
    "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân tỉnh",
    ["Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân tỉnh"],
  ],
  ["Văn phòng Ủy ban nhân dân và HĐND tỉnh", ["Văn phòng Ủy ban nhân dân và HĐND tỉnh"]],
  ["Hội đồng nhân dân, Ủy ban nhân dân các xã", ["Hội đồng nhân dân, Ủy ban nhân dân các xã"]],
  ["Ủy ban nhân dân, HĐND các xã", ["Ủy ban nhân dân, HĐND các xã"]],
  ["Văn phòng Đoàn ĐBQH, HĐND tỉnh", ["Văn phòng Đoàn ĐBQH, HĐND tỉnh"]],
  ["Văn phòng UBND và Hội đồng nhân dân tỉnh", ["Văn phòng UBND và Hội đồng nhân dân tỉnh"]],
  ["UBND, HĐND các xã", ["UBND, HĐND các xã"]],
  ["VP, TCCB. Phòng KHTC", ["VP", "TCCB", "Phòng KHTC"]],
  ["Phòng, TCCB", ["Phòng, TCCB"]],
  // Lists of kinds
  ["Các cơ quan, đơn vị liên quan", ["Các cơ quan, đơn vị liên quan"]],
  ["Cơ quan, đơn vị liên quan", ["Cơ quan, đơn vị liên quan"]],
  ["Tổ chức, cá nhân liên quan", ["Tổ chức, cá nhân liên quan"]],
  ["Sở Nội vụ, tổ chức, cá nhân liên quan", ["Sở Nội vụ", "tổ chức, cá nhân liên quan"]],
  ["các phòng, văn phòng, đơn vị trực thuộc Sở", ["các phòng, văn phòng, đơn vị trực thuộc Sở"]],
  ["Các sở, ban, ngành, UBND các xã, phường", ["Các sở, ban, ngành", "UBND các xã, phường"]],
  ["Các Sở, Ban, Ngành, Công an tỉnh", ["Các Sở, Ban, Ngành", "Công an tỉnh"]],
  ["Sở, ban, ngành, UBND các xã", ["Sở, ban, ngành", "UBND các xã"]],
  ["Sở, ngành và các đơn vị có liên quan", ["Sở, ngành", "các đơn vị có liên quan"]],
  ["Các Phòng, Trung tâm trực thuộc", ["Các Phòng, Trung tâm trực thuộc"]],
  ["Các phòng, Ban chuyên môn", ["Các phòng, Ban chuyên môn"]],
  ["Các phòng, Tổ nghiệp vụ", ["Các phòng, Tổ nghiệp vụ"]],
  ["Các phòng, Ban thuộc Sở", ["Các phòng, Ban thuộc Sở"]],
  ["Các phòng, Trường liên quan", ["Các phòng, Trường liên quan"]],
  ["Các phòng, Trường có liên quan", ["Các phòng, Trường có liên quan"]],
  ["Các phòng, Đơn vị trực thuộc", ["Các phòng, Đơn vị trực thuộc"]],
  ["Các phòng thuộc Sở, Văn phòng", ["Các phòng thuộc Sở", "Văn phòng"]],
  ["Các phòng thuộc Sở, các đơn vị trực thuộc Sở", ["Các phòng thuộc Sở", "các đơn vị trực thuộc Sở"]],
  ["Những phòng, trung tâm A", ["Những phòng, trung tâm A"]],
  ["Phòng, văn phòng", ["Phòng, văn phòng"]],
  ["Phòng TCCB chủ  trì, phối\nhợp với Văn phòng", ["Phòng TCCB"]],
  ["Sở, UBND các xã", ["Sở", "UBND các xã"]],
  ["Bộ Khoa học và Công nghệ và các bộ, ngành, địa phương", ["Bộ Khoa học và Công nghệ", "các bộ, ngành, địa phương"]],
  ["Bộ Tài chính, bộ, ngành liên quan", ["Bộ Tài chính", "bộ, ngành liên quan"]],
  ["Giám đốc, Thủ trưởng các Sở, ban, ngành", ["Giám đốc, Thủ trưởng các Sở, ban, ngành"]],
  ["Các sở, ban, Chủ tịch UBND xã Bình Minh", ["Các sở, ban", "Chủ tịch UBND xã Bình Minh"]],
  ["Các phòng: TCCB, KHTC", ["TCCB", "KHTC"]],
  ["Các phòng TCCB, KHTC", ["TCCB", "KHTC"]],
  ["Các phòng GDĐT", ["Các phòng GDĐT"]],
  ["Các đơn vị TCCB", ["Các đơn vị TCCB"]],
  // Labels
  ["Thực hiện: Phòng TCCB", ["Phòng TCCB"]],
  ["Đơn vị thực hiện: Phòng TCCB; Phụ trách: Đ/c An", ["Phòng TCCB"]],
  ["Bộ phận theo dõi : PSU; Cơ quan tham mưu: VP; Đầu mối: TCCB", ["PSU", "VP", "TCCB"]],
  // Notes
  ["Sở Y tế (Văn phòng, các chi cục; trung tâm), Phòng TCCB", ["Sở Y tế", "Phòng TCCB"]],
  ["Ban Chỉ đạo (Phòng TCCB)", ["Ban Chỉ đạo"]],
  ["Trung tâm (mới) Tin học", ["Trung tâm Tin học"]],
  ["Văn phòng [bộ phận một cửa; văn thư]", ["Văn phòng"]],
  ["Phòng TCCB (chưa đóng; Văn phòng", ["Phòng TCCB", "Văn phòng"]],
  ["(theo phân công)", []],
  // Persons and contacts
  ["Đ/c An, Phòng TCCB", ["Phòng TCCB"]],
  ["Đồng chí Bình; Ông Cường; Bà Dung; ĐC. Giang", []],
  ["GĐ Sở, PGĐ Sở", []],
  ["Giám đốc Sở", []],
  ["Phó Chánh Văn phòng", []],
  ["Hiệu trưởng", []],
  ["Giám đốc Trung tâm GDTX tỉnh", ["Giám đốc Trung tâm GDTX tỉnh"]],
  ["Văn phòng Sở, đ/c An", ["Văn phòng Sở"]],
  ["Văn phòng Sở - Đ/c An 0912 345 678", ["Văn phòng Sở"]],
  ["Phòng TCCB SĐT: 02633.822.041", ["Phòng TCCB"]],
  ["Phòng TCCB\nEmail: a@b.vn", ["Phòng TCCB"]],
  ["Phòng TCCB tccb@so.edu.vn", ["Phòng TCCB"]],
  ["Phòng TCCB 0912345678", ["Phòng TCCB"]],
  ["Phòng TCCB +84 912 345 678", ["Phòng TCCB"]],
  ["Phòng TCCB; ĐT: 0263.3822041", ["Phòng TCCB"]],
  ["Sở GDĐT Bà Rịa - Vũng Tàu", ["Sở GDĐT Bà Rịa - Vũng Tàu"]],
  ["Ban chỉ đạo 2021-2025", ["Ban chỉ đạo 2021-2025"]],
  // Duties
  ["Sở Xây dựng triển khai hệ thống, hạ tầng.", ["Sở Xây dựng"]],
  ["Phòng TCCB tham mưu; Văn phòng theo dõi, đôn đốc", ["Phòng TCCB", "Văn phòng"]],
  ["Tổ triển khai Đề án", ["Tổ triển khai Đề án"]],
  ["Các đơn vị thực hiện thí điểm", ["Các đơn vị thực hiện thí điểm"]],
  // Who leads
  ["Phòng TCCB chủ trì, phối hợp với Văn phòng, các phòng", ["Phòng TCCB"]],
  ["Phòng TCCB chủ trì tham mưu", ["Phòng TCCB"]],
  ["Chủ trì: Phòng TCCB; phối hợp: Văn phòng", ["Phòng TCCB"]],
  ["Phối hợp: Văn phòng; các phòng", ["Văn phòng", "các phòng"]],
  ["Phối hợp với Văn phòng", ["Văn phòng"]],
  // Marks around names
  ["Phòng TCCB:", ["Phòng TCCB"]],
  ["“Phòng TCCB”…", ["Phòng TCCB"]],
  ["Phòng TCCB, v.v", ["Phòng TCCB"]],
  ["Phòng TCCB vv...", ["Phòng TCCB"]],
  ["Phòng Avv", ["Phòng Avv"]],
  ["và Phòng TCCB", ["Phòng TCCB"]],
  ["Phòng TCCB,\nvà các phòng", ["Phòng TCCB", "các phòng"]],
  [";; Phòng  TCCB ,;", ["Phòng TCCB"]],
  ["-", []],
  ["Không", []],
  ["Không có.", []],
];

describe("parseUnitList: names", () => {
  test.each(LISTS)("%j → %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(names(text.normalize("NFD"))).toEqual(expected);
  });

  test.each(LISTS.filter(([text]) => !CAPITALS_DECIDE.has(text)))("in upper case: %j", (text, expected) => {
    expect(names(text.toUpperCase())).toEqual(expected.map((name) => name.toUpperCase()));
  });

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
    "P TCCB",
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

describe("parseUnitList: mentions", () => {
  test("know their entry, by name, short name and alias", () => {
    const { mentions } = parse("VP; P.TCCB; KHTC; Phòng Nhân sự; Tổ đánh giá");
    expect(mentions.map(({ entry }) => entry?.name ?? null)).toEqual([
      "Văn phòng Sở",
      "Phòng Tổ chức cán bộ",
      "Phòng Kế hoạch - Tài chính",
      "Phòng Tổ chức cán bộ",
      null,
    ]);
  });

  test("have one key for all names of an entry, and the name's own where it is unknown", () => {
    const [one, alias, short, unknown] = parse("Phòng Tổ chức cán bộ; Phòng Nhân sự; TCCB; Tổ đánh giá").mentions;
    expect(alias?.key).toBe(one?.key);
    expect(short?.key).toBe(one?.key);
    expect(unknown?.key).toBe(unitKey("Tổ đánh giá"));
  });

  test("a collective keeps its key beside its entry", () => {
    const [all, heads] = parse("Các phòng thuộc Sở; Trưởng các phòng thuộc Sở").mentions;
    expect(heads?.entry?.name).toBe("Các phòng thuộc Sở");
    expect(heads?.key).not.toBe(all?.key);
    expect([all?.collective, heads?.collective]).toEqual([true, true]);
  });

  test("a collective is told by grammar or by the directory", () => {
    expect(parse("Khối phòng; đơn vị liên quan; Văn phòng").mentions.map(({ collective }) => collective)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("of an open entry take its kind and years but their own name", () => {
    const [mention, other] = parse("UBND huyện Bình Minh; UBND huyện Hòa Bình").mentions;
    expect(mention?.entry).toEqual({
      name: "UBND huyện Bình Minh",
      shortName: "UBND huyện Bình Minh",
      aliases: [],
      kind: "external",
      until: "2025-06-30",
    });
    expect(mention?.key).not.toBe(other?.key);
  });

  test.each([
    ["  - Phòng TCCB ;\n Văn phòng (một cửa).", ["Phòng TCCB", "Văn phòng"]],
    ["Sở Giáo dục\nvà Đào tạo; VP", ["Sở Giáo dục\nvà Đào tạo", "VP"]],
    ["Trung tâm (mới) Tin học, VP", ["Trung tâm (mới) Tin học", "VP"]],
    ["\u200BPhòng\r\nTCCB\u200B; VP", ["Phòng\r\nTCCB", "VP"]],
    ["İ Phòng TCCB; VP", ["Phòng TCCB", "VP"]],
  ])("stand in the text as typed: %j", (raw, spans) => {
    const at = (text: string) => parse(text).mentions.map(({ span }) => text.slice(...span));
    expect(at(raw)).toEqual(spans);
    expect(at(raw.normalize("NFD"))).toEqual(spans.map((span) => span.normalize("NFD")));
  });

  test("stray separators are told of the text as typed", () => {
    expect(parse("Văn phòng;").stray).toEqual({ fixed: "Văn phòng" });
    expect(parse("Văn phòng; Phòng TCCB").stray).toBeNull();
  });
});

describe("parseUnitList: decisions", () => {
  test("a confirmed pair is one unit", () => {
    const pairs = new UnitPairs([{ a: "Phòng TCCB", b: "Bộ phận Nhân sự", same: true }]);
    const [mention] = parseUnitList("bộ phận nhân sự", directory, pairs).mentions;
    expect(mention).toMatchObject({ text: "bộ phận nhân sự", key: unitKey("Phòng TCCB") });
    expect(mention?.entry?.name).toBe("Phòng Tổ chức cán bộ");
  });

  test("a rejected pair is two", () => {
    const pairs = new UnitPairs([{ a: "Văn phòng Sở", b: "Văn phòng", same: false }]);
    const [kept, apart] = parseUnitList("Văn phòng Sở; Văn phòng", directory, pairs).mentions;
    expect(kept?.entry?.name).toBe("Văn phòng Sở");
    expect(apart).toMatchObject({ entry: null, collective: false });
    expect(apart?.key).not.toBe(kept?.key);
  });
});

describe("parseUnitList: properties", () => {
  const fragments = fc.constantFrom(
    ..."Phòng TCCB|Văn phòng|các|đơn vị|;|,|.|và|\n|- |(|)|chủ trì|phối hợp|với|:|Đ/c An|UBND|xã|TT.|İ|\u0301|0912345678|Sở|liên quan|1.|&|/".split(
      "|",
    ),
  );
  const cells = fc.oneof(
    fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
  );

  test("never throws; spans are in order and inside the text", () => {
    fc.assert(
      fc.property(cells, (text) => {
        let last = 0;
        for (const { span } of parse(text).mentions) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("names joined with semicolons are read back", () => {
    const units = fc.constantFrom(
      "Văn phòng Sở",
      "P.TCCB",
      "các đơn vị trực thuộc",
      "Phòng Chính trị, tư tưởng",
      "UBND các xã, phường",
      "PSU",
    );
    fc.assert(
      fc.property(fc.array(units), fc.constantFrom("; ", ";\n", ";"), (list, separator) => {
        expect(names(list.join(separator))).toEqual(list);
      }),
    );
  });
});

const sharedNames = join(__dirname, "../../../../../shared/data/unit-names.tsv");
(existsSync(sharedNames) ? describe : describe.skip)("names met in real plans", () => {
  const rows = existsSync(sharedNames) ? readFileSync(sharedNames, "utf8").split("\n").slice(1) : [];
  const cells = rows.map((row) => (row.split("\t")[1] ?? "").replaceAll("⏎", "\n")).filter((cell) => cell !== "");

  test("all but titles of persons name a unit, and every mention is found where it says", () => {
    for (const cell of cells) {
      const { mentions } = parse(cell);
      expect([cell, mentions.length > 0]).toEqual([cell, !/^P?GĐ Sở$/.test(cell)]);
      for (const { text, span } of mentions) {
        const typed = cleanText(cell.slice(...span));
        if (!typed.includes("(")) expect(typed).toBe(text);
      }
    }
  });
});
