import type { CellRange, DefinedName } from "../../engine/index";
import { rangeOfName } from "../../engine/index";
import type { NameImage } from "./host-change";

/** Names that a deletion of rows cuts at an end: rows put in again there do not make them grow. */
export function cutNames(
  names: readonly DefinedName[],
  { row, count }: { readonly row: number; readonly count: number },
): NameImage[] {
  const last = row + count - 1;
  return names.flatMap((defined) => {
    const after = rangeOfName(defined);
    if (!after) return [];
    const cutAtTop = after.top >= row && after.top <= last && after.bottom > last;
    const cutAtBottom = after.bottom >= row && after.bottom <= last && after.top < row;
    if (cutAtTop) return [{ name: defined.name, before: { ...after, top: row, bottom: after.bottom - count }, after }];
    return cutAtBottom ? [{ name: defined.name, before: { ...after, bottom: row - 1 }, after }] : [];
  });
}

/** Those that still are as the deletion left them, `by` rows further down, or as rows put in again have moved them. */
export function stillCut(
  images: readonly NameImage[],
  names: readonly DefinedName[],
  { by, count }: { readonly by: number; readonly count: number },
): NameImage[] {
  return images.flatMap(({ name, before, after }) => {
    const defined = names.find((one) => one.name === name);
    const present = defined ? rangeOfName(defined) : null;
    const fits = [moved(before, by), moved(before, by + count)].some((range) => present && same(range, present));
    return fits ? [{ name, before, after: moved(after, by) }] : [];
  });
}

function moved(range: CellRange, by: number): CellRange {
  return { ...range, top: range.top + by, bottom: range.bottom + by };
}

function same(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
