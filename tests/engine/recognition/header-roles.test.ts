import { existsSync, readFileSync } from "node:fs";
import { isOptionalHeader, looksLikeHeader, roleOfHeader } from "../../../src/engine/recognition/header-roles";

const WORDINGS: readonly (readonly [string, string | null])[] = [
  ["TT", "number"],
  ["Số TT", "number"],
  ["STT.", "number"],
  ["Mã nhiệm vụ", "number"],
  ["Chi tiết", "number"],
  ["Nội dung", "content"],
  ["Nội dung,\nnhiệm vụ", "content"],
  ["Tên nhiệm vụ", "content"],
  ["Hoạt động triển khai", "content"],
  ["Hạng mục công việc", "content"],
  ["Lĩnh vực", "content"],
  ["Chỉ tiêu", "content"],
  ["Sản phẩm, kết quả", "deliverable"],
  ["Kết quả/Sản phẩm", "deliverable"],
  ["Kết quả cần đạt (Định lượng)", "deliverable"],
  ["KẾT QUẢ YÊU CẦU", "deliverable"],
  ["Cơ quan, đơn vị chủ trì", "lead"],
  ["Chủ trì", "lead"],
  ["Chủ đầu tư", "lead"],
  ["Đơn vị thực hiện", "lead"],
  ["Cơ quan đầu mối; nhà đầu tư", "lead"],
  ["Phân công nhiệm vụ", "lead"],
  ["Phòng, đơn vị chủ trì", "internalLead"],
  ["Cán bộ chủ trì", "internalLead"],
  ["Lãnh đạo chủ trì/tham dự", "internalLead"],
  ["Đơn vị phối hợp, cung cấp số liệu", "coordinating"],
  ["Lực lượng hỗ trợ", "coordinating"],
  ["Thành phần", "coordinating"],
  ["Thời gian thực hiện", "time"],
  ["Thời hạn", "time"],
  ["Mốc hoàn thành", "time"],
  ["Hạn", "time"],
  ["Hạn hiện hành", "time"],
  ["Tiến độ (nếu có)", "time"],
  ["Thời gian bắt đầu", "start"],
  ["Ngày bắt đầu", "start"],
  ["Kết thúc", "end"],
  ["Kinh phí (Triệu đồng)", "budget"],
  ["Tổng mức đầu tư", "budget"],
  ["Giải ngân đến năm 2026", "budget"],
  ["Kết quả thực hiện", "tracking"],
  ["% hoàn thành", "tracking"],
  ["Trạng thái", "tracking"],
  ["Lý do trễ hạn", "tracking"],
  ["Thời gian nhận", "tracking"],
  ["Ngày giao việc", "tracking"],
  ["Ghi chú các bước", "note"],
  ["Văn bản giao nhiệm vụ", "note"],
  ["Lãnh đạo VP và phòng CM theo dõi", "note"],
  ["Chỉ tiêu liên quan", "note"],
  ["S.T.T", "number"],
  ["Số TT/Mã", "number"],
  ["Ký hiệu", "number"],
  ["Biện pháp thực hiện", "content"],
  ["Tên lớp bồi dưỡng", "content"],
  ["Tên văn bản", "content"],
  ["Danh mục công trình", "content"],
  ["Tasks", "content"],
  ["Tên tài sản", null],
  ["Tên cơ quan", null],
  ["Hình thức văn bản", "deliverable"],
  ["SP", "deliverable"],
  ["Đv thực hiện", "lead"],
  ["Cơ quan trình", "lead"],
  ["PIC", "lead"],
  ["Lãnh đạo Sở chỉ đạo", "lead"],
  ["Cơ quan ban hành", null],
  ["Giáo viên phụ trách", "internalLead"],
  ["Người được phân công", "internalLead"],
  ["Các đơn vị liên quan", "coordinating"],
  ["Đơn vị cùng thực hiện", "coordinating"],
  ["Văn bản liên quan", null],
  ["TG thực hiện", "time"],
  ["Dự kiến thời gian hoàn thành", "time"],
  ["Dự kiến hoàn thành", "time"],
  ["Hoàn thành trước ngày", "time"],
  ["Năm hoàn thành", "time"],
  ["Thời gian trình", "time"],
  ["Thứ, ngày", "time"],
  ["Kế hoạch thực hiện", "time"],
  ["Start date", "start"],
  ["End date", "end"],
  ["Dự trù kinh phí", "budget"],
  ["KP", "budget"],
  ["Kế hoạch vốn năm 2026", "budget"],
  ["Remarks", "note"],
  ["Status", "tracking"],
  ["Ngày ban hành", "tracking"],
  ["Kết quả thực hiện dự kiến", "deliverable"],
  ["Thời lượng", null],
  ["Đơn vị tính", null],
  ["Số ngày dự kiến", null],
  ["Tuần 1", null],
  ["Ban hành kế hoạch", null],
  ["", null],
];

describe("roleOfHeader", () => {
  test.each(WORDINGS)("%j → %s", (header, role) => {
    expect(roleOfHeader(header)?.role ?? null).toBe(role);
    expect(roleOfHeader(header.normalize("NFD"))?.role ?? null).toBe(role);
    expect(roleOfHeader(header.toUpperCase())?.role ?? null).toBe(role);
  });

  test("ranks decide between columns of one role", () => {
    const rank = (header: string) => roleOfHeader(header)?.rank ?? Infinity;
    expect(rank("Nội dung")).toBeLessThan(rank("Lĩnh vực"));
    expect(rank("Sản phẩm")).toBeLessThan(rank("Kết quả"));
    expect(rank("Đơn vị chủ trì")).toBeLessThan(rank("Đơn vị thực hiện"));
    expect(rank("Đơn vị")).toBeLessThan(rank("Lãnh đạo phụ trách"));
    expect(rank("Tiến độ")).toBeLessThan(rank("Tháng"));
    expect(rank("Hạn hiện hành")).toBeLessThan(rank("Hạn baseline"));
  });

  test("“Đơn vị” and “Tiến độ” leave room for doubt", () => {
    expect(roleOfHeader("Đơn vị")).toMatchObject({ role: "lead", weak: true });
    expect(roleOfHeader("Tiến độ")).toMatchObject({ role: "time", weak: true });
    expect(roleOfHeader("Đơn vị chủ trì")).toMatchObject({ weak: false });
  });

  test("a paragraph is no header", () => {
    expect(roleOfHeader(`Nội dung ${"rất dài ".repeat(20)}`)).toBeNull();
  });
});

test("“(nếu có)” makes a column optional", () => {
  expect(isOptionalHeader("Kinh phí (nếu có)")).toBe(true);
  expect(isOptionalHeader("KINH PHÍ ( NẾU CÓ )".normalize("NFD"))).toBe(true);
  expect(isOptionalHeader("Kinh phí")).toBe(false);
});

test("a header is short and no sentence", () => {
  expect(looksLikeHeader("Thời gian thực hiện")).toBe(true);
  expect(looksLikeHeader("Chủ trì: Văn phòng")).toBe(false);
  expect(
    looksLikeHeader("Tổ chức hội nghị triển khai kế hoạch và ký giao ước thi đua năm học mới cho toàn ngành"),
  ).toBe(false);
});

test.each([
  ["ten words of at most sixty letters", "a b c d e f g h i k", true],
  ["eleven short words", "a b c d e f g h i k l", false],
  ["two words of sixty letters", `${"a".repeat(29)} ${"b".repeat(30)}`, true],
  ["two words of sixty-one letters", `${"a".repeat(30)} ${"b".repeat(30)}`, false],
])("a header is short: %s", (_name, text, expected) => {
  for (const form of [text, text.toUpperCase()]) expect(looksLikeHeader(form)).toBe(expected);
});

const REAL = "../shared/data/headers.tsv";
const ROLES: Readonly<Record<string, readonly string[]>> = {
  "chủ trì": ["lead", "internalLead"],
  "phối hợp": ["coordinating"],
  "thời gian": ["time", "start", "end"],
  "sản phẩm": ["deliverable"],
  "nội dung": ["content"],
  stt: ["number"],
  "ghi chú / căn cứ": ["note"],
};

(existsSync(REAL) ? test : test.skip)("real single-row headers get the role they were collected under", () => {
  const wrong: string[] = [];
  for (const line of readFileSync(REAL, "utf8").split("\n")) {
    const [group = "", wording = ""] = line.split("\t");
    const roles = ROLES[group];
    // Headers of several columns or rows, week and year grids and counts of days are told apart by the cells under them.
    if (!roles || /[|→…]|số ngày/iu.test(wording)) continue;
    const role = roleOfHeader(wording)?.role;
    if (!role || !roles.includes(role)) wrong.push(`${group}: ${wording} → ${role ?? "nothing"}`);
  }
  expect(wrong).toEqual([]);
});
