/** What may stand before a "!" in a formula: a text is not looked into; then 'Phụ lục 2'!, Sheet2!, [1]Sheet2!, Sheet1:Sheet3!. */
const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.#?\\])((?:\[[^\]]*\])?[\p{L}\p{N}_.?\\:]+)!/gu;
/** Of a reference from one cell to another, "Sheet1!A1:Sheet1!B2", what stands before the second sheet. */
const CELL_BEFORE = /^\$?[A-Z]{1,3}\$?\d+:/iu;
const GONE = "#REF!";

/**
 * A formula once a sheet is deleted, as Excel has it: "'Tổng'!A1+1" → "#REF!A1+1"; several sheets in a row get shorter. `sheets` are
 * all sheets in order, the deleted one included.
 */
export function formulaWithoutSheet(formula: string, deleted: string, sheets: readonly string[]): string {
  return formula.replace(SHEET, (whole, quoted: string | undefined, plain: string | undefined) => {
    const written = quoted?.replaceAll("''", "'") ?? plain;
    if (written === undefined) return whole;
    const before = plain === undefined ? "" : (CELL_BEFORE.exec(plain)?.[0] ?? "");
    const name = written.slice(before.length);
    if (same(name, deleted)) return before + GONE;
    const [first = "", last, more] = name.split(":");
    if (last === undefined || more !== undefined || !(same(first, deleted) || same(last, deleted))) return whole;
    return before + shortened(first, last, deleted, sheets);
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
