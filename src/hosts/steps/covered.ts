import type { CellRange, SheetSnapshot } from "../../engine/index";
import { MergedAreas } from "../../engine/index";

/** By the list of merged areas, which goes with the sheet as long as no row moves: asked of every cell that is written. */
const known = new WeakMap<readonly CellRange[], MergedAreas>();

/** A cell under a merged area, not its first: Excel neither shows what stands there nor takes anything new. */
export function isCovered(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { merges } = sheet;
  if (merges === null || merges.length === 0) return false;
  const areas = known.get(merges) ?? new MergedAreas(sheet);
  known.set(merges, areas);
  const area = areas.areaAt(row, column);
  return area !== null && (area.top !== row || area.left !== column);
}
