import type { ColumnRole } from "../plan/plan";
import { cleanText, fold, foldKey } from "../text/normalize";

/**
 * Header wording → role. Sources: the real headers this project collected (spec §2) and their open-ended relatives.
 * Patterns see the folded key (lower case, no punctuation, no "(…)"); the first that fits wins, `rank` decides between
 * columns of one role (lower is better: Nội dung before Lĩnh vực, Sản phẩm before Kết quả).
 */
export interface HeaderRole {
  readonly role: ColumnRole;
  readonly rank: number;
  /** The wording leaves room for doubt: the cells under it decide. */
  readonly weak: boolean;
}

interface RolePattern {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
  readonly rank?: number;
  readonly weak?: boolean;
}

const PATTERNS: readonly RolePattern[] = [
  {
    role: "note",
    pattern:
      /^(ghi chú|chú thích|diễn giải|căn cứ|cơ sở pháp lý|văn bản giao|nguồn số liệu|minh chứng|chỉ tiêu liên quan)/u,
  },
  { role: "note", pattern: /^(lãnh đạo|cán bộ|chuyên viên|người).*theo dõi$/u },
  {
    role: "number",
    pattern: /^(tt|stt|s tt|số tt|số thứ tự|thứ tự|mục|no|mã|mã số|mã (nhiệm vụ|công việc|hiệu)|số hiệu|chi tiết)$/u,
  },

  {
    role: "tracking",
    pattern:
      /^(tỷ lệ|tỉ lệ|mức độ|%|phần trăm).*(hoàn thành|đạt|thực hiện)|^hoàn thành$|^(trạng thái|tình trạng|tình hình thực hiện|đánh giá|lý do|nguyên nhân|khó khăn)/u,
  },
  {
    role: "tracking",
    pattern: /^kết quả (thực hiện|hiện nay|hiện tại|đạt được|bổ sung|đến nay|triển khai|tự đánh giá)/u,
  },
  { role: "tracking", pattern: /^(thời gian|ngày|thời điểm) (nhận|giao|tiếp nhận|ban hành|trình)( việc| nhiệm vụ)?$/u },

  {
    role: "internalLead",
    pattern:
      /^(phòng|bộ phận|ban|tổ|khoa|cán bộ|người|chuyên viên|lãnh đạo|cá nhân)[\p{L}\s]* (chủ trì|phụ trách|tham mưu|đầu mối|thực hiện|chịu trách nhiệm|được giao)/u,
  },
  { role: "lead", pattern: /^(cơ quan|đơn vị|phòng|ban|tổ|sở ngành|cấp)?[\p{L}\s]*chủ trì/u, rank: 0 },
  { role: "coordinating", pattern: /phối (kết )?hợp/u, rank: 0 },
  {
    role: "coordinating",
    pattern: /^(lực lượng|phương thức|đơn vị|cơ quan) (hỗ trợ|tham gia)|^(thành phần|tham gia|hỗ trợ)/u,
    rank: 2,
  },
  {
    role: "lead",
    pattern:
      /^(cơ quan|đơn vị|bộ phận|tổ chức|nơi)[\p{L}\s]* (thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tham mưu|được giao|triển khai|báo cáo|soạn thảo)/u,
    rank: 1,
  },
  {
    role: "lead",
    pattern: /^(phân công|phân giao|trách nhiệm|chịu trách nhiệm|phụ trách|chủ đầu tư|đầu mối)/u,
    rank: 2,
  },
  { role: "lead", pattern: /đầu mối/u, rank: 3 },
  {
    role: "lead",
    pattern: /^(đơn vị|cơ quan|phòng ban|phòng|bộ phận|cơ quan đơn vị|phòng đơn vị)$/u,
    rank: 4,
    weak: true,
  },

  { role: "start", pattern: /(bắt đầu|khởi công|khởi đầu|triển khai từ|từ ngày)$|^(bắt đầu|từ ngày)/u },
  { role: "end", pattern: /kết thúc|^đến ngày$/u },
  {
    role: "time",
    pattern:
      /^(thời gian|thời hạn|thời điểm|kỳ hạn|hạn|mốc|lộ trình|kế hoạch thời gian|ngày) ?([\p{L}\s]*)(hoàn thành|hoàn tất|xong|thực hiện|hiện hành|hoàn thiện)/u,
    rank: 0,
  },
  {
    role: "time",
    pattern: /^(thời gian|thời hạn|thời điểm|thời hiệu|kỳ hạn|hạn|mốc|hạn cuối|deadline)(?!\p{L})/u,
    rank: 1,
  },
  { role: "time", pattern: /^(tiến độ|lộ trình)/u, rank: 2, weak: true },

  {
    role: "budget",
    pattern:
      /^(tổng )?(kinh phí|dự toán|tổng mức đầu tư|số tiền|thành tiền|chi phí|ngân sách|giá trị|mức chi|tổng vốn|nhu cầu vốn|kế hoạch vốn|giải ngân|khái toán|mức đầu tư)/u,
    rank: 0,
  },
  { role: "budget", pattern: /^tổng giá trị|^(dự kiến|nhu cầu|tổng) kinh phí/u, rank: 0 },
  { role: "budget", pattern: /^(nguồn lực|nguồn kinh phí|nguồn vốn|nguồn)$/u, rank: 3, weak: true },

  { role: "deliverable", pattern: /sản phẩm|đầu ra/u, rank: 0 },
  {
    role: "deliverable",
    pattern: /^(dự kiến )?kết quả|^(yêu cầu|mục tiêu) (cần đạt|đạt được|kết quả)|^kết quả yêu cầu|^yêu cầu$/u,
    rank: 1,
  },

  { role: "content", pattern: /^(tên |các |những )?(nội dung|nhiệm vụ|công việc|công tác)/u, rank: 0 },
  { role: "content", pattern: /(nội dung|nhiệm vụ|công việc)/u, rank: 1 },
  {
    role: "content",
    pattern:
      /^(các )?(hoạt động|hạng mục|đầu việc|giải pháp|tên dự án|dự án|tên đề án|đề án|chương trình|tên chương trình|phần việc|việc)/u,
    rank: 2,
  },
  { role: "content", pattern: /^(tên )?(chỉ tiêu|tiêu chí|lĩnh vực|giai đoạn|nhóm)/u, rank: 4 },
];

/** "(nếu có)" makes a column optional. */
export function isOptionalHeader(header: string): boolean {
  return /\(\s*nếu có\s*\)/u.test(fold(header));
}

/** The role a header's wording names; null where it names none. */
export function roleOfHeader(header: string): HeaderRole | null {
  const key = foldKey(header.replace(/\([^)]*\)?/g, " "));
  if (key === "" || key.length > 90) return null;
  for (const { role, pattern, rank, weak } of PATTERNS) {
    if (pattern.test(key)) return { role, rank: rank ?? 0, weak: weak ?? false };
  }
  return null;
}

/** A header short enough to be one, not a sentence of a task. */
export function looksLikeHeader(text: string): boolean {
  const clean = cleanText(text);
  return clean.length <= 60 && clean.split(" ").length <= 10 && !/[;:]\s*\S/.test(clean.replace(/\([^)]*\)/g, ""));
}
