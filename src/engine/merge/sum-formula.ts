import { columnName } from "../snapshot/address";

/** Excel's limits of arguments and of characters in a formula, with some room. */
const MOST_ARGUMENTS = 250;
const LONGEST = 8000;

/**
 * "SUM(G5:G8,G10)": the sum of these lines of a column, in order. Lines between them are spanned but for those that stand apart. `firstRow`: sheet row of
 * line 0, from 0. Null where it would be longer than Excel takes.
 */
export function sumFormula(
  lines: readonly number[],
  column: number,
  firstRow: number,
  isApart: (line: number) => boolean,
): string | null {
  const runs: [first: number, last: number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && !isApartBetween(run[1], line, isApart)) run[1] = line;
    else runs.push([line, line]);
  }
  const name = (line: number) => `${columnName(column)}${firstRow + line + 1}`;
  const cells = runs.map(([first, last]) => (first === last ? name(first) : `${name(first)}:${name(last)}`));
  const sums: string[] = [];
  for (let at = 0; at < cells.length; at += MOST_ARGUMENTS)
    sums.push(`SUM(${cells.slice(at, at + MOST_ARGUMENTS).join(",")})`);
  const formula = sums.join("+");
  return formula === "" || formula.length > LONGEST ? null : formula;
}

function isApartBetween(above: number, below: number, isApart: (line: number) => boolean): boolean {
  for (let line = above + 1; line < below; line++) if (isApart(line)) return true;
  return false;
}
