import type { UnitEntry } from "../unit";

/**
 * The restructuring of 2025: departments of a province were merged from 1 March (Government Decree 45/2025/NĐ-CP),
 * districts ended with 30 June (Law on Local Government 72/2025/QH15).
 */
export const LAST_DAY_BEFORE_MERGER = "2025-02-28";
export const FIRST_DAY_AFTER_MERGER = "2025-03-01";

const standing = (name: string, shortName: string, ...aliases: string[]): UnitEntry => ({
  name,
  shortName,
  aliases,
  kind: "external",
});
const merged = (...unit: Parameters<typeof standing>): UnitEntry => ({
  ...standing(...unit),
  until: LAST_DAY_BEFORE_MERGER,
});
const founded = (...unit: Parameters<typeof standing>): UnitEntry => ({
  ...standing(...unit),
  from: FIRST_DAY_AFTER_MERGER,
});

/** The office itself, what is above it in the province, and its neighbours. */
export const PROVINCIAL_BODIES: readonly UnitEntry[] = [
  standing("Sở Giáo dục và Đào tạo", "SGDĐT", "Sở Giáo dục"),
  standing("UBND tỉnh", "UBNDT"),
  standing("UBND thành phố", "UBNDTP"),
  standing("Văn phòng UBND tỉnh", "VPUBT"),
  standing("Văn phòng UBND thành phố", "VPUBTP"),
  standing("Văn phòng UBND", "VPUB"),
  standing("HĐND tỉnh", "HĐNDT"),
  standing("HĐND thành phố", "HĐNDTP"),
  standing("Tỉnh ủy", "TU"),
  standing("Thành ủy", "ThU"),
  standing("Trung tâm Phục vụ hành chính công", "TTPVHCC", "Trung tâm Phục vụ hành chính công …"),
  standing(
    "Công đoàn ngành Giáo dục",
    "CĐN",
    "Công đoàn ngành",
    "Công đoàn Giáo dục tỉnh",
    "Công đoàn ngành Giáo dục tỉnh",
  ),
  standing("Thanh tra tỉnh", "TTrT"),
  standing("Công an tỉnh", "CAT"),
  standing("Công an thành phố", "CATP"),
  standing("Sở Nội vụ", "SNV"),
  standing("Sở Tài chính", "STC"),
  standing("Sở Tư pháp", "STP"),
  standing("Sở Công Thương", "SCT"),
  standing("Sở Y tế", "SYT"),
  standing("Sở Xây dựng", "SXD"),
  standing("Sở Khoa học và Công nghệ", "SKHCN"),
  standing("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"),
  standing("Sở Văn hóa và Thể thao", "SVHTT"),
  standing("Sở Du lịch", "SDL"),
  standing("Sở Ngoại vụ", "SNgV"),
  standing("Sở Quy hoạch - Kiến trúc", "SQHKT"),
  merged("Sở Kế hoạch và Đầu tư", "SKHĐT"),
  merged("Sở Thông tin và Truyền thông", "STTTT"),
  merged("Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"),
  merged("Sở Giao thông vận tải", "SGTVT"),
  merged("Sở Tài nguyên và Môi trường", "STNMT"),
  merged("Sở Nông nghiệp và Phát triển nông thôn", "SNNPTNT"),
  merged("Ban Dân tộc", "BDT", "Ban Dân tộc tỉnh"),
  founded("Sở Nông nghiệp và Môi trường", "SNNMT"),
  founded("Sở Dân tộc và Tôn giáo", "SDTTG"),
  standing("Kho bạc Nhà nước", "KBNN", "Kho bạc Nhà nước tỉnh"),
  standing("Bảo hiểm xã hội tỉnh", "BHXH", "Bảo hiểm xã hội thành phố"),
  standing("Bưu điện tỉnh", "BĐT", "Bưu điện thành phố"),
];
