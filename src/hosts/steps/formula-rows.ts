/** A reference to cells, or to a rectangle of them. */
const REFERENCE = /\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?(?![\p{L}\p{N}_(])/gu;
const TEXT = /"(?:[^"]|"")*"/gu;

/** Whether a formula points into the rows `first` … `last`, on whatever sheet. */
export function isLookedAt(formula: string, first: number, last: number): boolean {
  for (const [, from, to] of formula.replace(TEXT, "").matchAll(REFERENCE)) {
    const rows = [Number(from) - 1, Number(to ?? from) - 1];
    if (Math.max(...rows) >= first && Math.min(...rows) <= last) return true;
  }
  return false;
}

/** A formula without what it points at: the same while Excel moves, shrinks or breaks its references. */
export function skeletonOf(formula: string): string {
  return formula
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!(?=[$A-Z#])/gu, "")
    .replace(REFERENCE, "#")
    .replace(/#REF!/gu, "#");
}
