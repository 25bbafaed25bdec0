import type { CellRange } from "./address";
import { rangeOfName } from "./local-name";
import type { WorkbookSnapshot } from "./workbook";

/**
 * What tells a helper column of ours from the user's own: a hidden name local to its sheet, over the cells of the column from its
 * heading down. The name goes along when rows and columns move, and away with the column.
 */
export interface HelperTag {
  readonly sheet: string;
  readonly name: string;
  /** "start", "quarter" …; "printArea": the print area we set to keep the columns out of it. */
  readonly kind: string;
  readonly range: CellRange;
}

const TAG = /^SoatPhuLuc\.([A-Za-z]+)\.(\d+)$/i;

/** The tagged helper columns of a workbook. */
export function helperTags({ definedNames }: WorkbookSnapshot): HelperTag[] {
  return definedNames.flatMap((defined) => {
    const kind = TAG.exec(defined.name)?.[1];
    const range = rangeOfName(defined);
    if (kind === undefined || range === null || defined.sheet === null) return [];
    return [{ sheet: defined.sheet, name: defined.name, kind, range }];
  });
}

/** A name for a helper column that no name of its sheet has yet; the one after so many others that are new, too. */
export function newTagName(workbook: WorkbookSnapshot, sheet: string, kind: string, others = 0): string {
  let last = 0;
  for (const { name, sheet: local } of workbook.definedNames) {
    const [, tagged, number] = TAG.exec(name) ?? [];
    if (local === sheet && tagged?.toLowerCase() === kind.toLowerCase()) last = Math.max(last, Number(number));
  }
  return `SoatPhuLuc.${kind}.${last + 1 + others}`;
}
