import Big from "big.js";
import { NUMBER_SOURCE, readDecimal } from "./decimal-form";
import type { DecimalMark } from "./decimal-form";
import { UNIT_SOURCE, unitValue } from "./money-units";

/** An amount as it stands in a folded text: "1.500", "20tr", "2 tỷ 500 triệu". */
export interface WrittenAmount {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly AmountTerm[];
}

interface AmountTerm {
  readonly number: string;
  /** đồng in its unit, null where it names none. */
  readonly unit: number | null;
}

const TERM = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${NUMBER_SOURCE})(?: ?(?:\( ?(${UNIT_SOURCE}) ?\)|(${UNIT_SOURCE}))|(?![\p{L}\d]))`,
  "gu",
);

/** Numbers that count no money: years, months, document and project numbers. */
const REFERENCE = new RegExp(
  String.raw`(?<!\p{L})(?:năm(?: học)?|tháng|quý|ngày|giai đoạn|số|điều|khoản|mục|nhiệm vụ|đề án|dự án|chương trình|` +
    String.raw`kế hoạch|nghị quyết|nghị định|quyết định|thông tư|công văn) \d+(?: ?[./-] ?\d+)*(?![\d.,]| ?${UNIT_SOURCE})`,
  "gu",
);

/** The same text, the digits of references blotted out. */
export function maskReferences(folded: string): string {
  return folded.replace(REFERENCE, (reference) => reference.replace(/\d/g, "_"));
}

/** Every amount of a folded text; terms with falling units are one amount ("2 tỷ 500 triệu"). */
export function findAmounts(folded: string): WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  for (const match of folded.matchAll(TERM)) {
    const [all, number = "", inParentheses, plain] = match;
    const unit = inParentheses ?? plain;
    const term = { number, unit: unit === undefined ? null : unitValue(unit) };
    const next = { start: match.index, end: match.index + all.length, terms: [term] };
    const last = amounts.at(-1);
    if (last && continues(last, next, folded)) {
      amounts[amounts.length - 1] = { start: last.start, end: next.end, terms: [...last.terms, term] };
    } else {
      amounts.push(next);
    }
  }
  return amounts;
}

function continues(last: WrittenAmount, next: WrittenAmount, folded: string): boolean {
  const upper = last.terms.at(-1)?.unit ?? 0;
  const lower = next.terms[0]?.unit ?? Infinity;
  return lower < upper && /^(?:,| và)? $/u.test(folded.slice(last.end, next.start));
}

/**
 * The amount in units of `scale` đồng (in đồng where that is null) under each decimal mark, null under one it cannot be
 * written with. Amounts in whole đồng have no fraction: "500.000 đồng" is half a million, under the comma only.
 */
export function amountReadings(amount: WrittenAmount, scale: number | null): Record<DecimalMark, Big | null> {
  const comma = amountUnder(amount, "comma", scale);
  const dot = amountUnder(amount, "dot", scale);
  if (!comma || !dot || comma.eq(dot) || !isInWholeDong(amount, scale)) return { comma, dot };
  return comma.gt(dot) ? { comma, dot: null } : { comma: null, dot };
}

function amountUnder(amount: WrittenAmount, mark: DecimalMark, scale: number | null): Big | null {
  let sum = new Big(0);
  for (const { number, unit } of amount.terms) {
    const value = readDecimal(number, mark);
    if (!value) return null;
    sum = sum.plus(unit === null ? value : value.times(unit).div(scale ?? 1));
  }
  return sum;
}

function isInWholeDong(amount: WrittenAmount, scale: number | null): boolean {
  return (amount.terms.at(-1)?.unit ?? scale) === 1;
}
