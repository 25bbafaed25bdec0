import { cleanText, fold, foldKey } from "../text/normalize";

/** Words that tell what a row is (spec §2, Rows). */

const TOTAL =
  /^(tổng|tổng cộng|tổng số|cộng|tổng kinh phí|tổng dự toán|tổng toàn bộ|tổng chung|tổng giá trị|cộng tổng|tổng hợp kinh phí)( (chung|số|cộng|kinh phí|thực hiện|toàn bộ|các mục|các phần|cả năm|năm \d+|toàn phụ lục|nhiệm vụ|\d+))*$/u;
const SUBTOTAL =
  /^(tổng |cộng )?(tổng|cộng|tổng cộng|tổng số|tổng kinh phí)( kinh phí)? (((mục|phần|nhóm|tiểu mục|chương|điểm|khoản) )?([ivxlc]+|[a-hđ]|\d{1,2}( \d{1,2})*)( .*)?|(mục|phần|nhóm) (này|trên)|lĩnh vực .*)$/u;

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
  return /^(trong đó|gồm có|chia ra)(?!\p{L})/u.test(foldKey(text));
}

/** A content cell that begins with a list bullet. */
export function isBullet(text: string): boolean {
  return /^\s*([-–—+•●▪◦*✓➢]|o\s)\s*\S/u.test(text.normalize("NFC")) && !/^\s*[-–+]\s*\d/u.test(text);
}

/** "nt", "-nt-", "″", "như trên": the value of the row above. */
export function isDitto(text: string): boolean {
  return /^[-–—\s]*(nt|n\.t|như trên|như (mục|phần) trên|[″"”“〃]|'')[-–—.\s]*$/u.test(fold(cleanText(text)));
}

const FOOTER_START =
  /^(ghi chú|lưu ý|chú thích|chú ý|nơi nhận|bằng chữ|số tiền bằng chữ|tổng số tiền bằng chữ)(?!\p{L})/u;
const SIGNATORY =
  /^(kt|tm|tl|tuq|ttg|q|quyền)?( )?(giám đốc|phó giám đốc|chánh văn phòng|phó chánh văn phòng|thủ trưởng( đơn vị| cơ quan)?|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|trưởng ban|kế toán trưởng|kế toán|hiệu trưởng|phó hiệu trưởng|chánh thanh tra|người lập( biểu| bảng| kế hoạch| phụ lục)?|lập biểu|người tổng hợp|cán bộ tổng hợp|đại diện [\p{L} ]+|ủy ban nhân dân|ký tên|đã ký|ký ghi rõ họ tên|ký và ghi rõ họ tên|xác nhận[\p{L} ]*|chuyên viên|thủ quỹ)( [\p{L} ]{1,40})?$/u;
const PLACE_AND_DATE = /(^|, )ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/u;

/** A note under the table or a piece of the signature block. */
export function isFooterText(text: string): boolean {
  const key = foldKey(text);
  if (FOOTER_START.test(key) || /^\(?\*+\)?\s*\S/u.test(cleanText(text))) return true;
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
  const letters = cleanText(text).replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}
