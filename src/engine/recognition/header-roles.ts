import type { ColumnRole } from "../plan/plan";
import { cleanText, fold, foldKey } from "../text/normalize";
import { remembering } from "../text/remembering";
import { isTidy } from "../text/tidy";

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

/** The rank of a lead column that names who supervises the task rather than who does it. */
export const SUPERVISING = 5;

/** The rank of a heading that names a unit of time only ("Tháng", "Thứ, ngày"): a time frame where its cells are. */
export const UNNAMED_TIME = 3;

const PATTERNS: readonly RolePattern[] = [
  {
    role: "note",
    pattern:
      /^(ghi chú|chú thích|diễn giải|notes?$|remarks?$|căn cứ|cơ sở pháp lý|văn bản giao|nguồn số liệu|minh chứng|chỉ tiêu liên quan)/u,
  },
  { role: "note", pattern: /^(lãnh đạo|cán bộ|chuyên viên|người).*theo dõi$/u },
  {
    role: "number",
    pattern:
      /^(tt|stt|s tt|s t t|số tt|số thứ tự|thứ tự|mục|mục số|no|mã|mã số|mã (nhiệm vụ|nv|việc|công việc|hiệu)|ký hiệu|số hiệu|chi tiết)( mã( số| \p{L}+)?)?$/u,
  },

  {
    role: "tracking",
    pattern:
      /^(tỷ lệ|tỉ lệ|mức độ|%|phần trăm).*(hoàn thành|đạt|thực hiện)|^hoàn thành$|^(trạng thái|tình trạng|tình hình thực hiện|đánh giá|lý do|nguyên nhân|khó khăn)|^(status|progress)$/u,
  },
  {
    role: "tracking",
    pattern: /^kết quả (thực hiện(?! dự kiến)|hiện nay|hiện tại|đạt được|bổ sung|đến nay|triển khai|tự đánh giá)/u,
  },
  {
    role: "tracking",
    pattern: /^(thời gian|ngày|thời điểm) (nhận|giao|tiếp nhận)( việc| nhiệm vụ)?$|^ngày (ban hành|trình|ký)$/u,
  },

  // Who leads the leaders ("Lãnh đạo Sở chỉ đạo") leads the task only where no other column names anyone.
  {
    role: "lead",
    pattern: /^(lãnh đạo|lđ|phó giám đốc|giám đốc|thường trực)[\p{L}\s]* (phụ trách|chỉ đạo)$/u,
    rank: SUPERVISING,
  },
  {
    role: "internalLead",
    pattern:
      /^(phòng|bộ phận|ban|tổ|khoa|cán bộ|người|chuyên viên|nhân viên|giáo viên|gv|gvcn|thành viên|lãnh đạo|cá nhân)[\p{L}\s]* (chủ trì|phụ trách|tham mưu|đầu mối|thực hiện|chịu trách nhiệm|chuẩn bị|được giao|được phân công)/u,
  },
  { role: "lead", pattern: /^(cơ quan|đơn vị|phòng|ban|tổ|sở ngành|cấp)?[\p{L}\s]*chủ trì/u, rank: 0 },
  { role: "coordinating", pattern: /phối (kết )?hợp/u, rank: 0 },
  {
    role: "coordinating",
    pattern:
      /^(lực lượng|phương thức|đơn vị|cơ quan) (hỗ trợ|tham gia|cùng thực hiện)|^(thành phần|tham gia|hỗ trợ|cộng tác)|^(các )?(cơ quan|đơn vị|tổ chức|cá nhân)[\p{L}\s]* liên quan$/u,
    rank: 2,
  },
  {
    role: "lead",
    pattern:
      /^(cơ quan|cq|đơn vị|đv|đ v|bộ phận|tổ chức|tập thể|lực lượng|nơi)[\p{L}\s]* (thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tham mưu|được giao|triển khai|báo cáo|soạn thảo|xây dựng|chuẩn bị|trình|tổ chức|chủ quản|giúp việc)/u,
    rank: 1,
  },
  {
    role: "lead",
    pattern:
      /^(phân công|phân giao|trách nhiệm|chịu trách nhiệm|phụ trách|chủ đầu tư|đầu mối|pic|lead|owner|in charge)(?!\p{L})/u,
    rank: 2,
  },
  { role: "lead", pattern: /đầu mối/u, rank: 3 },
  {
    role: "lead",
    pattern: /^(đơn vị|cơ quan|phòng ban|phòng|bộ phận|cơ quan đơn vị|phòng đơn vị|thực hiện)$/u,
    rank: 4,
    weak: true,
  },

  { role: "start", pattern: /(bắt đầu|khởi công|khởi đầu|triển khai từ|từ ngày)$|^(bắt đầu|từ ngày)|^start( date)?$/u },
  { role: "end", pattern: /kết thúc|^đến ngày$|^(end|finish)( date)?$/u },
  {
    role: "time",
    pattern:
      /^(dự kiến |yêu cầu |kế hoạch )?(thời gian|tg|thời hạn|thời điểm|kỳ hạn|hạn|mốc|lộ trình|ngày|tháng|quý|năm) ?([\p{L}\s]*)(hoàn thành|hoàn tất|xong|thực hiện|hiện hành|hoàn thiện)/u,
    rank: 0,
  },
  {
    role: "time",
    pattern:
      /^(dự kiến |yêu cầu |kế hoạch )?(thời gian|tg|t gian|thời hạn|thời điểm|thời hiệu|kỳ hạn|hạn|mốc|hạn cuối|ngày tổ chức|hoàn thành (trước|trong)|deadline|due date|timeline)(?!\p{L})/u,
    rank: 1,
  },
  { role: "time", pattern: /^(tiến độ|lộ trình|dự kiến hoàn thành)/u, rank: 2, weak: true },
  {
    role: "time",
    pattern:
      /^(thứ|ngày|tuần|tháng|quý|năm|buổi|giờ)( (thứ|ngày|tuần|tháng|quý|năm|buổi|giờ))*$|^kế hoạch thực hiện$|^time$/u,
    rank: UNNAMED_TIME,
    weak: true,
  },

  {
    role: "budget",
    pattern:
      /^(tổng )?(kinh phí|kp|dự toán|dự trù|tổng mức đầu tư|số tiền|thành tiền|chi phí|ngân sách|giá trị|mức (chi|kinh phí|hỗ trợ)|tổng vốn|nhu cầu vốn|(kế hoạch|kh) vốn|giải ngân|khái toán|mức đầu tư|budget|cost)(?!\p{L})/u,
    rank: 0,
  },
  { role: "budget", pattern: /^tổng giá trị|^(dự kiến|nhu cầu|tổng|tổng nhu cầu) (kinh phí|vốn)/u, rank: 0 },
  { role: "budget", pattern: /^(nguồn lực|nguồn kinh phí|nguồn vốn|nguồn|vốn)$/u, rank: 3, weak: true },

  { role: "deliverable", pattern: /sản phẩm|đầu ra|^(sp|kq sp|outputs?|deliverables?)$/u, rank: 0 },
  {
    role: "deliverable",
    pattern:
      /^(dự kiến )?kết quả|^(yêu cầu|mục tiêu) (cần đạt|đạt được|kết quả)|^kết quả yêu cầu|^yêu cầu$|^(hình thức|loại|thể loại) văn bản$/u,
    rank: 1,
  },

  { role: "content", pattern: /^(tên |các |những )?(nội dung|nhiệm vụ|công việc|công tác)/u, rank: 0 },
  { role: "content", pattern: /(nội dung|nhiệm vụ|công việc)/u, rank: 1 },
  {
    role: "content",
    pattern:
      /^((các|những) )?(hoạt động|hạng mục|đầu việc|giải pháp|biện pháp|tên dự án|dự án|tên đề án|đề án|chương trình|tên chương trình|phần việc|việc|bước|chuyên đề|(tên )?công trình|danh mục (dự án|đề án|công trình)|sự kiện|trích yếu)(?!\p{L})/u,
    rank: 2,
  },
  {
    role: "content",
    pattern:
      /^tên (hoạt động|hạng mục|đầu việc|văn bản|báo cáo|nghị quyết|chuyên đề|chủ đề|sự kiện|mô hình|phong trào|lớp|khóa|hội|cuộc|gói thầu)(?!\p{L})|^(tasks?|activit(y|ies)|contents?)$/u,
    rank: 2,
  },
  { role: "content", pattern: /^(tên )?(chỉ tiêu|tiêu chí|lĩnh vực|giai đoạn|nhóm)/u, rank: 4 },
];

/** "(nếu có)" makes a column optional. */
export function isOptionalHeader(header: string): boolean {
  return /\(\s*nếu có\s*\)/u.test(fold(header));
}

/** The role a header's wording names; null where it names none. */
export const roleOfHeader = remembering((header): HeaderRole | null => {
  const key = foldKey(header.replace(/\([^)]*\)?/g, " "));
  if (key === "" || key.length > 90) return null;
  for (const { role, pattern, rank, weak } of PATTERNS) {
    if (pattern.test(key)) return { role, rank: rank ?? 0, weak: weak ?? false };
  }
  return null;
});

const LONGEST_HEADER = 60;

/** What may make a text shorter once it is clean: marks that belong to letters, white space, characters out of sight. */
const MAY_SHRINK = /[\p{M}\p{Cf}]|\s\s|^\s|\s$/u;

/** Cheap first look, for it is asked of every text of a sheet: too long for a header, however much of it goes once it is clean. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_HEADER && (isTidy(text) || !MAY_SHRINK.test(text));
}

/** A header short enough to be one, not a sentence of a task. */
export function looksLikeHeader(text: string): boolean {
  return !isTooLong(text) && readsLikeHeader(text);
}

const readsLikeHeader = remembering((text) => {
  const clean = cleanText(text);
  if (clean.length > LONGEST_HEADER || clean.split(" ").length > 10) return false;
  return !/[;:]\s*\S/.test(clean.replace(/\([^)]*\)/g, ""));
});
