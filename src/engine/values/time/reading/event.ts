/**
 * Times that hang on something else, and lengths of time:
 *
 *   Khi có kế hoạch · sau khi … · theo kế hoạch/hướng dẫn/tiến độ/quy định … · từ ngày ban hành … · cùng thời gian … · tùy tình hình
 *   đột xuất · nếu có · đúng tiến độ · trước khai giảng · trước, trong và sau kỳ thi · dịp Tết · ngày khai giảng · thông báo sau
 *   10 ngày kể từ ngày … · trong vòng 5 ngày làm việc · 3-5 ngày · 02 tuần
 *
 * Not: theo dõi · từ Sở · hết hiệu lực · theo quý (recurring) · khi, theo (alone)
 */
import type { Cursor } from "./cursor";
import { everyOfDays, takePeriod } from "./every";
import { readLead, skipJoining } from "./lead";
import { takeCount } from "./numerals";
import { each, phrases } from "./phrases";
import type { Duration, Item } from "./syntax";

/** Say nothing without the words that follow. */
const OPENERS = phrases(
  "khi|ngay khi|sau khi|ngay sau khi|trước khi|đến khi|tới khi|cho đến khi|từ khi|kể từ khi|lúc có|sau|ngay sau|trước",
  "theo|tùy|tùy theo|tùy thuộc|căn cứ|phụ thuộc|phù hợp|trên cơ sở|gắn với|kết hợp|lồng ghép|chờ|nếu|cùng|đồng thời|song song",
  "từ ngày|kể từ|kể từ ngày|từ lúc|từ thời điểm|ngày|trong quá trình|trong suốt quá trình|trong đợt|trong kỳ|thời gian do",
  "dịp|nhân dịp|vào dịp|trong dịp|kỳ họp|tại kỳ họp|trình kỳ họp|phiên họp|trước, trong|trước, trong và|trước và trong|trong và sau",
  each("có", "kế hoạch|lịch|thông báo|hướng dẫn|văn bản"),
  each("đúng|đảm bảo|bảo đảm", "thời|tiến|quy|lịch|kế"),
);

const NO_OPENERS = phrases("theo dõi|cùng cấp|ngày tháng");

/** Say all by themselves. */
const COMPLETE = phrases(
  "đột xuất|đột suất|phát sinh|bất thường|kịp thời|ngay|ngay lập tức|lập tức|đúng hạn|từ nay|trong ngày",
  each("thực hiện|triển khai|triển khai thực hiện|hoàn thành|báo cáo", "ngay|ngay lập tức"),
  "thông báo sau|sẽ thông báo sau|có thông báo sau|khai giảng|bế giảng|tết|tết nguyên đán|nhiệm kỳ",
);

export function readEvent(cursor: Cursor): Item | null {
  return (
    cursor.attempt(() => readDuration(cursor)) ??
    cursor.attempt(() => readTrigger(cursor, true)) ??
    // "Ngay sau hội nghị", "trong dịp Tết": the first word may belong to the trigger.
    cursor.attempt(() => readTrigger(cursor, false))
  );
}

function readTrigger(cursor: Cursor, joined: boolean): Item | null {
  if (joined) skipJoining(cursor);
  const isNone = cursor.attempt(() => cursor.takePhrase(NO_OPENERS)) !== null;
  if (isNone) return null;
  if (cursor.takePhrase(COMPLETE) !== null) return { kind: "event" };
  return cursor.takePhrase(OPENERS) !== null && wordsFollow(cursor) ? { kind: "event" } : null;
}

function wordsFollow(cursor: Cursor): boolean {
  const next = cursor.peek();
  return next?.kind === "word" || cursor.atSign("“", '"');
}

const LENGTH_WORDS = phrases("vòng|ít nhất|tối thiểu|tối đa|trước ít nhất");
const SHORT_UNITS = phrases("giờ|h|phút|buổi");
const UNITS_OF_TIME = phrases("ngày|tuần|tháng|quý|năm|giờ|h|phút|buổi");

/** A length of time alone may be one report of a list ("6 tháng, 1 năm"); with other words about it, it is an event. */
function readDuration(cursor: Cursor): Duration | { readonly kind: "event" } | null {
  const limited = readLead(cursor).bound !== null;
  const start = cursor.position;
  cursor.takePhrase(LENGTH_WORDS);
  takeRangeStart(cursor);
  const alone = !limited && cursor.position === start;
  const period = takePeriod(cursor);
  if (period === null)
    return takeCount(cursor) !== null && cursor.takePhrase(SHORT_UNITS) !== null ? { kind: "event" } : null;
  if (period.count === null) return null;
  return alone && !wordsFollow(cursor) ? { kind: "duration", every: everyOfDays(period.days) } : { kind: "event" };
}

/** "3-" in "3-5 ngày". */
function takeRangeStart(cursor: Cursor): void {
  cursor.attempt(() => {
    if (takeCount(cursor) === null) return null;
    cursor.takePhrase(UNITS_OF_TIME);
    return cursor.takeSign("-") || cursor.takeWord("đến") ? true : null;
  });
}
