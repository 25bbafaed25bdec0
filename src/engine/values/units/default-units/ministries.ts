import type { UnitEntry } from "../unit";
import { FIRST_DAY_AFTER_MERGER, LAST_DAY_BEFORE_MERGER } from "./provincial-bodies";

const ministry = (name: string, shortName: string, years: Pick<UnitEntry, "from" | "until"> = {}): UnitEntry => ({
  name,
  shortName,
  aliases: [],
  kind: "external",
  ...years,
});
const MERGED = { until: LAST_DAY_BEFORE_MERGER };
const FOUNDED = { from: FIRST_DAY_AFTER_MERGER };

/** Ministries before and after Resolution 176/2025/QH15 (1 March 2025). */
export const MINISTRIES: readonly UnitEntry[] = [
  ministry("Bộ Giáo dục và Đào tạo", "BGDĐT"),
  ministry("Bộ Nội vụ", "BNV"),
  ministry("Bộ Tài chính", "Bộ TC"),
  ministry("Bộ Tư pháp", "BTP"),
  ministry("Bộ Công an", "BCA"),
  ministry("Bộ Quốc phòng", "BQP"),
  ministry("Bộ Ngoại giao", "BNG"),
  ministry("Bộ Công Thương", "BCT"),
  ministry("Bộ Y tế", "BYT"),
  ministry("Bộ Xây dựng", "BXD"),
  ministry("Bộ Khoa học và Công nghệ", "BKHCN"),
  ministry("Bộ Văn hóa, Thể thao và Du lịch", "BVHTTDL"),
  ministry("Bộ Nông nghiệp và Môi trường", "BNNMT", FOUNDED),
  ministry("Bộ Dân tộc và Tôn giáo", "BDTTG", FOUNDED),
  ministry("Bộ Kế hoạch và Đầu tư", "BKHĐT", MERGED),
  ministry("Bộ Thông tin và Truyền thông", "BTTTT", MERGED),
  ministry("Bộ Lao động - Thương binh và Xã hội", "BLĐTBXH", MERGED),
  ministry("Bộ Giao thông vận tải", "BGTVT", MERGED),
  ministry("Bộ Tài nguyên và Môi trường", "BTNMT", MERGED),
  ministry("Bộ Nông nghiệp và Phát triển nông thôn", "BNNPTNT", MERGED),
  ministry("Ủy ban Dân tộc", "UBDT", MERGED),
  ministry("Văn phòng Chính phủ", "VPCP"),
  ministry("Thanh tra Chính phủ", "TTCP"),
];
