/**
 * Is a name a group of units (đơn vị tập thể)? Told by grammar: a plural word ("các …"), "liên quan", or kinds of units
 * without a name ("Sở, ban, ngành", "UBND xã, phường", "Địa phương").
 */

import { cleanText, fold } from "../../text/normalize";

const KINDS = [
  "sở|bộ|ban|ngành|phòng|văn phòng|đơn vị|địa phương|cơ quan|đoàn thể|trường|nhà trường|tổ chức|cá nhân|doanh nghiệp",
  "tập đoàn|khoa|tổ|trung tâm|viện|hội|công ty|cơ sở|cơ sở giáo dục|cơ sở đào tạo|huyện|xã|phường|thị xã|tỉnh|thành phố",
  "cán bộ|công chức|viên chức|giáo viên|người lao động|học sinh|sinh viên|phụ huynh|cha mẹ học sinh",
].join("|");
const PLACES = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|h|tx|tp|x|p|tt";
const TITLES = "thủ trưởng|trưởng|giám đốc|hiệu trưởng|lãnh đạo|chủ tịch|đại diện|bí thư";
const SCHOOL_LEVELS =
  "thpt|thcs|tiểu học|mầm non|mẫu giáo|phổ thông|trung học phổ thông|trung học cơ sở|ptdtnt|học|công lập";
const AND = String.raw`(?:\s*[,/]\s*|\s+và\s+)`;
const END = String.raw`(?!\p{L})`;

/** Verbs whose object "các …" is: "Ban Quản lý các khu công nghiệp" is one body. */
const GOVERNS_PLURAL =
  /(?:quản lý|bql|liên hiệp|liên minh|hỗ trợ|phục vụ|kiểm tra|đánh giá|rà soát|triển khai|thực hiện|giám sát|theo dõi|phát triển|điều phối)\s+(?:các|những)/u;

const COLLECTIVE: readonly RegExp[] = [
  // "Các phòng", "100% các phòng", "03 khoa"
  new RegExp(
    String.raw`^(?:các|những|toàn thể|toàn bộ|tất cả|mọi|mỗi|từng|một số|100\s*%|toàn (?:ngành|sở|tỉnh|trường)|\d+ (?:${KINDS}))${END}`,
    "u",
  ),
  // "cơ quan, đơn vị liên quan"
  /(?<!\p{L})liên quan$/u,
  // "Sở, ban, ngành", "Tổ chức, cá nhân", "sở ban ngành"
  new RegExp(`^(?:${KINDS})${AND}(?:${KINDS})${END}`, "u"),
  /^(?:(?:sở|bộ)\s+(?:ban\s+)?ngành|ban\s+ngành|phòng\s+ban)(?!\p{L})/u,
  // "Địa phương", "đơn vị trực thuộc", "Cơ sở giáo dục", "Thủ trưởng đơn vị"
  new RegExp(
    String.raw`^(?:(?:${TITLES})\s+)?(?:địa phương|đơn vị|cơ sở(?: giáo dục)?|nhà trường|cán bộ|công chức|viên chức|giáo viên)${END}`,
    "u",
  ),
  /^(?:(?:thủ trưởng|lãnh đạo)\s+)?(?:cơ quan|tổ chức|doanh nghiệp)(?:$|\s+(?:chuyên môn|trực thuộc|thuộc|nhà nước|khác))/u,
  // "UBND xã, phường", "Phòng GDĐT huyện, thị xã", "UBND xã/phường"
  new RegExp(String.raw`(?<!\p{L})(?:${PLACES})${AND}(?:${PLACES})${END}`, "u"),
  // "UBND cấp xã", "chính quyền các cấp"
  /(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chính quyền|công an|mttq)\s+cấp\s+(?:xã|huyện)$/u,
  // "Trường THPT", "trường mầm non, tiểu học"
  new RegExp(
    `^trường (?:${SCHOOL_LEVELS})(?:(?:${AND}|\\s+)(?:${SCHOOL_LEVELS}|trực thuộc(?: sở)?|trên địa bàn.*))*$`,
    "u",
  ),
];

/** True for a group of units; `name` as written in a cell. */
export function isCollective(name: string): boolean {
  const folded = fold(cleanText(name.replace(/\([^()]*\)/gu, " "))).replace(/[.:;,]+$/u, "");
  if (COLLECTIVE.some((pattern) => pattern.test(folded))) return true;
  // "Trưởng các phòng", "Phòng GDĐT các huyện", "UBND các cấp"
  return /(?<!\p{L})(?:các|những)(?!\p{L})/u.test(folded) && !GOVERNS_PLURAL.test(folded);
}
