import type { CellSnapshot } from "../snapshot/cell";
import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, fold, foldKey } from "../text/normalize";
import { dateOfSerial, formatDate } from "../values/date";
import { parseNumberLabel } from "../values/number-label/parse-number-label";
import { isDateFormat } from "../values/time/date-format";
import { parseTimeFrame } from "../values/time/parse-time-frame";
import { startsLikeUnit } from "../values/units/unit-heads";
import { textAt } from "./cell-text";

/** What the cells under a header tell where its wording leaves doubt. */

const SAMPLE_ROWS = 200;

/** Non-blank cell texts under a header, a sample of them; dates as a Vietnamese document writes them. */
export function sampleTexts(sheet: SheetSnapshot, firstRow: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= Math.min(sheet.cells.lastRow, firstRow + SAMPLE_ROWS); row++) {
    const text = cleanText(dateText(sheet.cells.get(row, column)) ?? textAt(sheet, row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}

function dateText(cell: CellSnapshot | undefined): string | null {
  if (typeof cell?.value !== "number" || !isDateFormat(cell.style.numberFormat)) return null;
  const date = dateOfSerial(cell.value, 1900);
  return date === null ? null : formatDate(date);
}

/** At least half of the texts are of a kind (and there is one). */
function mostly(texts: readonly string[], isOfKind: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(isOfKind).length * 2 >= texts.length;
}

const STATE = /^(đã|đang|chưa)(?!\p{L})/u;

const PROGRESS =
  /^(hoàn thành|xong|đạt|không đạt|vượt|trễ|quá hạn|đúng hạn|trước hạn|x|v|ok|có|không|\d+([.,]\d+)?\s*%?)($|\s)/u;

/** "Đã hoàn thành", "x", "50%": progress kept by hand; "Hoàn thành trước 30/6" is a time. */
export function holdsProgress(texts: readonly string[]): boolean {
  return mostly(texts, (text) => {
    const folded = fold(text).replace(/[.;,]+$/, "");
    if (/^[✓✔☑√]/u.test(text) || STATE.test(folded)) return true;
    return PROGRESS.test(folded) && !isTime(text);
  });
}

/** Texts and dates that say when. */
export function holdsTimes(texts: readonly string[]): boolean {
  return mostly(texts, isTime);
}

function isTime(text: string): boolean {
  const { status } = parseTimeFrame(text, { period: null });
  return status !== "unrecognised" && status !== "blank";
}

/** Names of units, not of measures ("cái", "bộ", "%"). */
export function holdsUnits(texts: readonly string[]): boolean {
  return mostly(texts, (text) => startsLikeUnit(text));
}

export function holdsNumbers(texts: readonly string[]): boolean {
  return mostly(texts, (text) => /^[\d.,\s]+$/.test(text));
}

/** Row labels: I, 1, 1.1, a). */
export function holdsLabels(texts: readonly string[]): boolean {
  return mostly(texts, (text) => text.length <= 8 && parseNumberLabel(text).status === "parsed");
}

/** "Chủ trì: … / Phối hợp: …" in the cells of one column. */
export function holdsCombinedUnits(texts: readonly string[]): boolean {
  return mostly(texts, (text) => /phối hợp/u.test(foldKey(text)) && /chủ trì/u.test(foldKey(text)));
}
