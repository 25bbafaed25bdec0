/**
 * The words before a time: joining words, which add nothing ("trong", "dự kiến", "hoàn thành", "Đợt 1:"), and limiting words
 * ("từ", "trước", "chậm nhất là", "đến hết"). Several may stand in a row: "Hoàn thành chậm nhất trong tháng 6". So may how much is
 * done and what meets then: "Hoàn thành 100% trước 30/6", "3 ngày trong tháng 6", "Kỳ họp tháng 7".
 */
import type { Cursor } from "./cursor";
import { takeCount, takeOrdinal } from "./numerals";
import { PhraseTable, phrases } from "./phrases";
import type { Bound } from "./syntax";

export interface Lead {
  readonly bound: Bound | null;
  /** One of the words says what is done: "hoàn thành", "báo cáo". */
  readonly action: boolean;
}

const JOINING = new PhraseTable<"linking" | "action">([
  [
    "trong|nội trong|trong khoảng|trong suốt|trong dịp|vào|vào khoảng|vào dịp|vào lúc|khoảng|dự kiến|ước|tầm|lúc|ngay|là",
    "linking",
  ],
  [
    "cụ thể|các|tất cả các|những|cả|suốt|toàn|quanh|dịp|nhân dịp|chào mừng|kỷ niệm|thời hạn|thời điểm|vào thời điểm",
    "linking",
  ],
  ["thời gian|thời gian thực hiện|khoảng thời gian|trong khoảng thời gian|mốc thời gian", "linking"],
  [
    "hoàn thành|hoàn tất|hoàn thiện|thực hiện|triển khai|triển khai thực hiện|tổ chức|tổ chức thực hiện|tiến hành",
    "action",
  ],
  ["ban hành|báo cáo|sơ kết|tổng kết|gửi|nộp|trình|xong|công bố|đã|sẽ|phải", "action"],
]);

const BOUNDS = new PhraseTable<Bound>([
  ["từ|kể từ|bắt đầu|bắt đầu từ", "from"],
  ["sau|từ sau", "after"],
  ["trước|đến trước", "before"],
  ["đến|tới|cho đến|cho tới|hết|đến hết|từ nay đến|từ nay tới|từ nay cho đến|kể từ nay đến|kết thúc", "by"],
  ["chậm nhất|muộn nhất|trễ nhất|hạn|hạn cuối|hạn cuối cùng|hạn chót|thời hạn cuối", "by"],
  ["không quá|không muộn hơn|không chậm hơn|không trễ hơn", "by"],
]);

/** Takes every joining and limiting word; the last limiting word counts ("chậm nhất trước ngày …"). */
export function readLead(cursor: Cursor): Lead {
  let bound: Bound | null = null;
  let action = false;
  for (;;) {
    const joining = cursor.takePhrase(JOINING);
    const limit = joining === null ? cursor.takePhrase(BOUNDS) : null;
    if (joining === null && limit === null && !takeAside(cursor)) return { bound, action };
    bound = limit ?? bound;
    action ||= joining === "action";
    cursor.takeSign(":");
  }
}

/** Takes joining words only; true where one of them says what is done. */
export function skipJoining(cursor: Cursor): boolean {
  let action = false;
  for (;;) {
    const joining = cursor.takePhrase(JOINING);
    if (joining === null) return action;
    action ||= joining === "action";
    cursor.takeSign(":");
  }
}

/** What stands before a time and says nothing of when. */
function takeAside(cursor: Cursor): boolean {
  return takeLabel(cursor) || [takeShare, takeLength, takeMeeting].some((take) => cursor.attempt(() => take(cursor)));
}

/** "100%". */
function takeShare(cursor: Cursor): true | null {
  return cursor.takeNumber(3) !== null && cursor.takeSign("%") ? true : null;
}

const LENGTHS = phrases("ngày|tuần|buổi");
const MEETINGS = phrases("kỳ họp|tại kỳ họp|phiên họp|tại phiên họp");

/** "3 ngày" in "3 ngày trong tháng 6". */
function takeLength(cursor: Cursor): true | null {
  if (takeCount(cursor) === null || cursor.takePhrase(LENGTHS) === null || !cursor.atWord("trong")) return null;
  return isMonthOrQuarter(cursor.peek(1)?.text) ? true : null;
}

/** "Kỳ họp tháng 7"; "kỳ họp thứ 5" and "kỳ họp cuối năm" do not say when. */
function takeMeeting(cursor: Cursor): true | null {
  return cursor.takePhrase(MEETINGS) !== null && isMonthOrQuarter(cursor.peek()?.text) ? true : null;
}

function isMonthOrQuarter(word: string | undefined): boolean {
  return word === "tháng" || word === "quý";
}

const LABELS = phrases("đợt|lần|bước|giai đoạn|đợt thứ|lần thứ");
const HIGHEST_LABEL = 20;

/** "Đợt 1", "lần thứ hai", "Giai đoạn 1 (": which of several, not when. */
function takeLabel(cursor: Cursor): boolean {
  const taken = cursor.attempt(() => {
    if (cursor.takePhrase(LABELS) === null) return null;
    const ordinal = takeOrdinal(cursor);
    if (ordinal === null || ordinal > HIGHEST_LABEL) return null;
    cursor.takeSign("-", "(");
    return true;
  });
  return taken === true;
}
