/** What may stand before a "!" in a formula: a text is not looked into; then 'Phụ lục 2'!, Sheet2!, [1]Sheet2!, Sheet1:Sheet3!. */
const SHEET =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{M}\p{N}_.#?\\])((?:\[[^\]]*\])?[\p{L}\p{M}\p{N}_.?\\:]+)!/gu;
const GONE = "#REF!";

/**
 * A formula once a sheet is deleted, as Excel has it: "'Tổng'!A1+1" → "#REF!A1+1"; several sheets in a row get shorter. `sheets` are
 * all sheets in order, the deleted one included.
 */
export function formulaWithoutSheet(formula: string, deleted: string, sheets: readonly string[]): string {
  return formula.replace(SHEET, (whole, quoted: string | undefined, plain: string | undefined) => {
    // Of a text there is no name: "" is that of no sheet.
    const [first = "", last, more] = (quoted?.replaceAll("''", "'") ?? plain ?? "").split(":");
    if (last === undefined) return same(first, deleted) ? GONE : whole;
    // The second cell of "Sheet1!A1:Sheet1!B2".
    if (quoted === undefined && !sheets.some((one) => same(one, first)))
      return same(last, deleted) ? `${first}:${GONE}` : whole;
    if (more !== undefined || !(same(first, deleted) || same(last, deleted))) return whole;
    return shortened(first, last, deleted, sheets);
  });
}

/** "First:Last!" without the one of them that is deleted. */
function shortened(first: string, last: string, deleted: string, sheets: readonly string[]): string {
  const [from, to] = [first, last].map((name) => sheets.findIndex((one) => same(one, name)));
  const left = sheets.slice(from, (to ?? -1) + 1).filter((name) => !same(name, deleted));
  const [start, end] = [left[0], left.at(-1)];
  if (start === undefined || end === undefined) return GONE;
  return `'${(start === end ? start : `${start}:${end}`).replaceAll("'", "''")}'!`;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
