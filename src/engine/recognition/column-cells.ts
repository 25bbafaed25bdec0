import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, fold, foldKey } from "../text/normalize";
import { parseNumberLabel } from "../values/number-label/parse-number-label";
import { startsLikeUnit } from "../values/units/unit-heads";
import { textAt } from "./cell-text";

/** What the cells under a header tell where its wording leaves doubt. */

const SAMPLE_ROWS = 200;

/** Non-blank cell texts under a header, a sample of them. */
export function sampleTexts(sheet: SheetSnapshot, firstRow: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= Math.min(sheet.cells.lastRow, firstRow + SAMPLE_ROWS); row++) {
    const text = cleanText(textAt(sheet, row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** At least half of the texts are of a kind (and there is one). */
function mostly(texts: readonly string[], isOfKind: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(isOfKind).length * 2 >= texts.length;
}

const PROGRESS =
  /^(đã|đang|chưa|hoàn thành|xong|đạt|không đạt|vượt|trễ|quá hạn|đúng hạn|trước hạn|x|v|ok|có|không|\d+([.,]\d+)?\s*%?)($|\s)/u;

/** "Đã hoàn thành", "x", "50%": progress kept by hand. */
export function holdsProgress(texts: readonly string[]): boolean {
  return mostly(texts, (text) => PROGRESS.test(fold(text).replace(/[.;,]+$/, "")) || /^[✓✔☑√]/u.test(text));
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
