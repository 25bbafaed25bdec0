import type { SheetSnapshot } from "../../engine/index";

/** A cell under a merged area, not its first: Excel neither shows what stands there nor takes anything new. */
export function isCovered({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left),
  );
}
