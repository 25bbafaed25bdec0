import { isFundingName, isFundingPhrase } from "./funding-phrases";
import type { WrittenAmount } from "./written-amount";

/** Words that hedge or head an amount and change nothing of it. */
const HEDGES =
  /(?<!\p{L})(?:khoảng|dự kiến|ước(?: tính)?|tạm tính|tối đa|không quá|gần|trên|dưới|hơn|là|cần|mức|tổng(?: cộng| số)?|số tiền|thành tiền|kinh phí|dự toán)(?!\p{L})/gu;

/** A plan's money is for its year: these words change nothing. */
const A_YEAR = / ?(?:\/|mỗi|một|hằng|hàng) ?năm(?!\p{L})/gu;
/** An amount for each of something is no amount: "5 triệu/lớp", "500.000 đ x 12", "mỗi trường 2 triệu". */
const RATE = /^ ?(?:[/×*+]|(?:x|một)(?!\p{L}))|(?<!\p{L})(?:mỗi|từng)(?!\p{L})/u;

const PLAIN_MARKS = /^[\p{L}\s_()[\],.;:/~≈-]*$/u;

/**
 * What a cell says beside its amount. Null where that makes it something else than an amount: a rate, a
 * calculation, several amounts, or — beside a number without a unit — words that neither hedge it nor name its source.
 * Folded text and text are of the same length.
 */
export function noteBeside(
  folded: string,
  text: string,
  amount: WrittenAmount,
  phrases: readonly string[],
): { negative: boolean; note: string } | null {
  const before = folded.slice(0, amount.start).replace(A_YEAR, "");
  const after = folded.slice(amount.end).replace(A_YEAR, "");
  const note = noteOf(text.slice(0, amount.start), text.slice(amount.end));
  const named = amount.terms.some((term) => term.unit !== null);
  if (!named && /\( ?$/.test(before) && /^ ?\)/.test(after)) {
    return /^\( ?$/.test(before) && /^ ?\)$/.test(after) ? { negative: true, note } : null;
  }
  const head = before.replace(/^[-+] ?/, "");
  if (/\d/.test(head + after) || RATE.test(head) || RATE.test(after)) return null;
  const accounted = PLAIN_MARKS.test(head + after) && namesSource(head, phrases) && isKnown(after, phrases);
  return named || accounted ? { negative: /^- ?$/.test(before), note } : null;
}

const isHedge = (text: string): boolean => !/\p{L}/u.test(text.replace(HEDGES, ""));

const isKnown = (text: string, phrases: readonly string[]): boolean => isHedge(text) || isFundingPhrase(text, phrases);

/** "NSNN 20" and "Nguồn sự nghiệp giáo dục: 20", but not "Lồng ghép chương trình 20". */
function namesSource(before: string, phrases: readonly string[]): boolean {
  return isHedge(before) || (/: ?$/.test(before) ? isFundingPhrase(before, phrases) : isFundingName(before, phrases));
}

/** The words before and after, without the marks that set them off. */
function noteOf(before: string, after: string): string {
  return [before, after]
    .map((part) => part.replace(/^[\s(),.;:+\p{Pd}]+|[\s(),.;:\p{Pd}]+$/gu, ""))
    .filter((part) => part !== "")
    .join("; ");
}
