import type { CellRange } from "../snapshot/address";
import { formatReference, localName, rangeOfName } from "../snapshot/local-name";
import type { DefinedName, WorkbookSnapshot } from "../snapshot/workbook";
import type { SetNameChange } from "./change";
import { sameRange } from "./same-range";

/** The workbook with the name set, moved or taken away; null where the name does not refer to what the change expects. */
export function setName(workbook: WorkbookSnapshot, change: SetNameChange): WorkbookSnapshot | null {
  const { sheet, name, before, after } = change;
  if (!workbook.sheets.some((one) => one.name === sheet)) return null;
  const old = localName(workbook, sheet, name);
  if (!sameRange(old && rangeOfName(old), before) || (old !== null && before === null)) return null;
  const others = workbook.definedNames.filter((one) => one !== old);
  const made: DefinedName[] = after ? [{ name, refersTo: formatReference(sheet, after), sheet }] : [];
  return { ...workbook, definedNames: [...others, ...made] };
}

/** The names with those moved that refer to one range of the sheet; one whose range is gone refers to nothing. */
export function movedNames(
  { definedNames }: WorkbookSnapshot,
  sheet: string,
  move: (range: CellRange) => CellRange | null,
): DefinedName[] {
  return definedNames.map((defined) => {
    const range = rangeOfName(defined);
    if (!range || defined.sheet !== sheet) return defined;
    const moved = move(range);
    return { ...defined, refersTo: moved ? formatReference(sheet, moved) : "#REF!" };
  });
}
