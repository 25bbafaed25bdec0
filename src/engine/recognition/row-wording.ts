import { cleanText, fold, foldKey } from "../text/normalize";
import { remembering } from "../text/remembering";

/** Words that tell what a row is (spec §2, Rows). */

/** What a total is the total of: "Tổng nhu cầu kinh phí thực hiện toàn Kế hoạch", "Tổng cộng giai đoạn 2026 - 2030". */
const SUMMED =
  "cộng|chung|số|số tiền|kinh phí|dự toán|vốn|nguồn vốn|nhu cầu|chi|chi phí|giá trị|mức đầu tư|toàn bộ|hợp kinh phí";
const OF_WHAT =
  "thực hiện|dự kiến|kế hoạch|đề án|chương trình|nhiệm vụ|các (?:mục|phần|nội dung|nhiệm vụ)|cả năm|năm \\d+|giai đoạn \\d+ (?:đến )?\\d+|toàn (?:bộ|tỉnh|ngành|sở|xã|phường|trường)|toàn (?:kế hoạch|phụ lục|chương trình)|\\d+";
const TOTAL = new RegExp(
  `^(?:(?:t |tổng )?(?:tổng|cộng)(?: (?:${SUMMED}))*(?: (?:${SUMMED}|${OF_WHAT}))*|(?:grand )?total)$`,
  "u",
);
const SUBTOTAL =
  /^(tổng |cộng )?(tổng|cộng|tổng cộng|tổng số|tổng kinh phí)( kinh phí)?( theo)? (((mục|phần|nhóm|nhóm nhiệm vụ|tiểu mục|chương|chương trình|điểm|khoản|quý|tháng) )?([ivxlc]+|[a-hđ]|\d{1,2}( \d{1,2})*)( .*)?|(mục|phần|nhóm) (này|trên)|lĩnh vực( .*)?)$/u;

/** "Tổng số (I+II+III)", "Cộng A + B" */
const SUM_OF_PARTS =
  /^(tổng|tổng cộng|tổng số|cộng|tổng kinh phí)[\s:=(]+([ivxlc]+|[a-hđ]|\d{1,2})(\s*(\+|,|&|và)\s*([ivxlc]+|[a-hđ]|\d{1,2}))+[\s).:]*$/u;

/** "Tổng cộng", "CỘNG:", "Tổng số (I+II+III)" */
export function isTotalText(text: string): boolean {
  return TOTAL.test(foldKey(text.replace(/\([^)]*\)?/g, " "))) || SUM_OF_PARTS.test(fold(cleanText(text)));
}

/** "Cộng mục I", "Tổng phần A", "Cộng II" */
export function isSubtotalText(text: string): boolean {
  return SUBTOTAL.test(foldKey(text)) && !SUM_OF_PARTS.test(fold(cleanText(text)));
}

/** "Trong đó: …", "- Trong đó …" */
export function isBreakdownText(text: string): boolean {
  return /^(trong đó|gồm có|chia ra)(?!\p{L})|^(bao )?gồm$/u.test(foldKey(text));
}

/** Marks that begin a line of a list; those of symbol fonts stand in Unicode's private area. */
const BULLET = /^\s*([-–—+•●▪■□◦○◆♦·*→➢➔✓✔❖\uE000-\uF8FF]|o\s)\s*\S/u;

/** A content cell that begins with a list bullet; "-5" is a number. */
export function isBullet(text: string): boolean {
  return BULLET.test(text.normalize("NFC")) && !/^\s*[-–+]\s*\d[\d.,\s]*$/u.test(text);
}

/** Marks of repetition, with dashes or dots around them: ″ " // ,, '' */
const DITTO_MARKS = /^[-.…\s]*(?:["″”“„〃]|\/\/|,,|''|’’|′′)["″”“„〃/,'’′.…\s-]*$/u;

/** "nt", "-nt-", "″", "//", "như trên": the value of the row above. */
export function isDitto(text: string): boolean {
  return MAYBE_DITTO.test(text) && saysDitto(text);
}

/** Nearly every text of a plan is none, as its first letters tell. */
const MAYBE_DITTO = /^(?![a-mo-su-z\d])[^\p{L}\p{N}]*(?:n[th]|t[uư]|[nt](?!\p{L})|$)/iu;

const saysDitto = remembering(
  (text) =>
    /^(n ?t|như (mục |phần |dòng )?trên|tương tự( như)?( trên)?)$/u.test(foldKey(text)) ||
    DITTO_MARKS.test(fold(cleanText(text))),
);

const FOOTER_START =
  /^(ghi chú|lưu ý|chú thích|chú giải|chú ý|nguồn|nơi nhận|bằng chữ|số tiền bằng chữ|tổng số tiền bằng chữ|lập (biểu|bảng)|thẩm định|((xét|phê) )?duyệt)$/u;
const FOOTER_LINE =
  /^\(?\d{0,2}[).]?\s*(ghi chú|lưu ý|chú thích|chú giải|chú ý|nguồn|nơi nhận|bằng chữ|(tổng )?số tiền bằng chữ)( \(?\d{1,2}\)?)?\s*[:.]|^ghi chú(?!\p{L})/u;
const COUNT_LINE =
  /^(tổng cộng|(danh sách|danh mục|bảng|biểu|phụ lục)( này)? (có|gồm)( tổng cộng)?) \d+ [\p{L} ]{2,20}$/u;
/** Whoever signs for another: "KT.", "T/M", "TUQ." */
const FOR = "(?:(?:kt|k t|tm|t m|tl|t l|tuq|ttg|q|p|quyền) )?";
const OFFICE = [
  "(?:phó )?(?:tổng )?giám đốc",
  "(?:phó )?(?:chánh văn phòng|chánh thanh tra|chánh án|chủ tịch|chủ nhiệm|hiệu trưởng|viện trưởng|bí thư|tổ trưởng|đội trưởng|hội trưởng|thủ trưởng(?: đơn vị| cơ quan)?)",
  "(?:phó )?(?:chi cục|tổng cục|cục|vụ|trưởng|phòng|khoa) trưởng",
  "(?:phó )?trưởng (?:phòng|ban|khoa|trạm|đoàn|bộ phận)",
  "ban (?:thường vụ|chấp hành|giám hiệu|giám đốc|chỉ đạo)",
  "(?:chi|đảng|thành|tỉnh|huyện) (?:ủy|bộ)",
  "ủy ban nhân dân",
  "kế toán(?: trưởng)?",
  "thủ quỹ",
  "chuyên viên",
  "(?:cán bộ|người) (?:lập|tổng hợp|xây dựng|kiểm tra|kiểm soát|thẩm định|duyệt)",
  "(?:xét |phê )?duyệt của",
  "đại diện [\\p{L} ]+",
  "ký tên(?: đóng dấu)?",
  "đã ký",
  "ký (?:và )?(?:ghi rõ )?họ tên",
  "xác nhận[\\p{L} ]*",
].join("|");
const SIGNATORY = new RegExp(`^${FOR}(?:${OFFICE})(?: [\\p{L} ]{1,40})?$`, "u");
const PLACE_AND_DATE = /(^|, )ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/u;

/** A note under the table or a piece of the signature block. */
export function isFooterText(text: string): boolean {
  const key = foldKey(text);
  if (FOOTER_START.test(key) || FOOTER_LINE.test(fold(cleanText(text))) || COUNT_LINE.test(key)) return true;
  if (/^\(?\*+\)?\s*\S/u.test(cleanText(text))) return true;
  return key.length <= 60 && (SIGNATORY.test(key) || PLACE_AND_DATE.test(fold(cleanText(text))));
}

const OPEN_END =
  /(,|(?<!\p{L})(và|của|về|theo|tại|trong|với|cho|đến|các|những|để|do|bởi|từ|hoặc|là|bằng|được|bị|trên|dưới|giữa|khi|như|đối với))$/u;

/** The first text stops in mid-sentence and the second goes on. */
export function goesOn(above: string, text: string): boolean {
  const before = cleanText(above);
  const after = cleanText(text);
  if (before === "" || after === "" || isBullet(text)) return false;
  if (OPEN_END.test(fold(before))) return true;
  return /^\p{Ll}/u.test(after) && !/[.;:!?]$/u.test(before);
}

/** A heading in capital letters. */
export function isAllCapitals(text: string): boolean {
  // Nearly every text ends here, before anything is remembered of it.
  if (/[a-z]/.test(text)) return false;
  const letters = cleanText(text).replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}

const NO_PAGE = /^[\dA-OQ-SU-Za-oq-su-z]/;

/** What a page break leaves between the rows: "Trang 2", "Page 2/5", "- 2 -". */
export function isPageNumber(text: string): boolean {
  // Nearly every text is none, as its first letter tells.
  if (NO_PAGE.test(text)) return false;
  const clean = fold(cleanText(text));
  return /^(trang|tr\.?|page) \d{1,3}( ?\/ ?\d{1,3})?$/u.test(clean) || /^- ?\d{1,3} ?-$/u.test(clean);
}
