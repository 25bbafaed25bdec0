import { cleanText } from "../../text/normalize";
import { foldMoney, UNIT_SOURCE, unitValue } from "./money-units";

/**
 * Reads the money scale from a header or a line above the table:
 *   Kinh phí (Triệu đồng)   Đơn vị tính: triệu đồng   ĐVT: 1.000 đồng   trăm triệu đồng   (ĐVT: tr.đ)   nghìn đồng   (đồng)   VNĐ   1000đ
 * Not a scale: Hội đồng, đồng chủ trì, Đơn vị, an amount (20 triệu đồng, hai mươi triệu đồng).
 */

const ANNOUNCEMENT =
  "(?:đvt|đv tính|đv|đơn vị tính|đơn vị tiền|đơn vị|tính bằng|tính theo|kinh phí|số tiền|thành tiền|dự toán|giá trị)";
const POWER_OF_TEN = "1(?:[., ]?000)+|trăm|chục";
const WORDS_OF_TEN = new Map([
  ["trăm", 100],
  ["chục", 10],
]);

const STATEMENT = new RegExp(
  `^(?<announcement>(?:${ANNOUNCEMENT} ?:? ?)*)(?:(?<count>${POWER_OF_TEN}) ?)?(?<unit>${UNIT_SOURCE})$`,
  "u",
);

/** A unit amid other words, but not one that belongs to an amount. */
const AMID_WORDS = new RegExp(
  String.raw`(?<!\p{L}|\d ?|(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|trăm|chục|hàng|vài|nhiều) )${UNIT_SOURCE}`,
  "gu",
);
/** "triệu đồng", "tr.đ", "vnđ" can be nothing but units of money; "tỷ" and "đồng" can. */
const UNMISTAKABLE = /vn|(?:tr|tỷ|tỉ|ng).*[đ₫]/u;
/** Units that a label or an abbreviation could be as well. */
const MISTAKABLE = new Set(["đ", "₫", "k", "tr", "ng"]);

/** đồng in one unit: 1,000,000 for triệu đồng, 1 for đồng; null where the text names no scale. */
export function parseMoneyScale(text: string): number | null {
  const folded = foldMoney(cleanText(text));
  for (const [, content = ""] of folded.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const scale = statedScale(content, true);
    if (scale !== null) return scale;
  }
  for (const piece of folded.split(/[;·|/()[\]]|, | - /)) {
    const scale = statedScale(piece, false);
    if (scale !== null) return scale;
  }
  const amid = [...folded.matchAll(AMID_WORDS)].find(([unit]) => UNMISTAKABLE.test(unit));
  return amid ? unitValue(amid[0]) : null;
}

/** The scale a piece of text states and nothing else; a lone "đ" or "tr" only where something sets it off. */
function statedScale(piece: string, setOff: boolean): number | null {
  const groups = STATEMENT.exec(piece.replace(/^[\s.,:-]+|[\s.,:-]+$/g, ""))?.groups;
  if (!groups) return null;
  const { announcement = "", count, unit = "" } = groups;
  if (MISTAKABLE.has(unit) && !setOff && announcement === "" && count === undefined) return null;
  return unitValue(unit) * countValue(count);
}

function countValue(count: string | undefined): number {
  if (count === undefined) return 1;
  return WORDS_OF_TEN.get(count) ?? Number(count.replace(/\D/g, ""));
}
