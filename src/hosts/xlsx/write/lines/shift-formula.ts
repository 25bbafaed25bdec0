import type { FormulaReference } from "../../formula-references";
import { referencesIn } from "../../formula-references";
import type { LineShift } from "./line-shift";
import type { RelativeParts } from "./shift-reference";
import { shiftReference } from "./shift-reference";

/** Lines that come or go in one sheet of a workbook. */
export interface MovedSheet {
  readonly name: string;
  readonly shift: LineShift;
  /** All sheets of the workbook, in order. */
  readonly sheets: readonly string[];
}

export interface ShiftedFormula {
  readonly text: string;
  /** It may give something else than before: it lost cells, gained some, or tells where it stands. */
  readonly isStale: boolean;
}

/** Functions whose value is a place. */
const TELLS_PLACE = /(?<![\p{L}\p{N}_.])(?:ROW|COLUMN)\s*\(/iu;

/**
 * A formula without its "=" after lines came or went, as Excel writes it then: references move with their cells, grow, shrink, and are
 * "#REF!" where all cells went. `isHome`: the formula stands in that sheet, so that references without a sheet are to it. From one sheet
 * to another (T1:T3!A1) they stay, as the lines move in one of them only.
 */
export function shiftFormula(
  formula: string,
  moved: MovedSheet,
  isHome: boolean,
  relative: RelativeParts = "along",
): ShiftedFormula {
  let [text, end, isStale] = ["", 0, isHome && TELLS_PLACE.test(formula)];
  for (const reference of referencesIn(formula)) {
    const { start, sheet, cells } = reference;
    const target = targetOf(reference, moved, isHome);
    if (target === "elsewhere") continue;
    if (target === "several") {
      isStale = true;
      continue;
    }
    const shifted = shiftReference(cells, moved.shift, relative);
    text += formula.slice(end, start) + sheet + (shifted.cells ?? "#REF!");
    end = start + sheet.length + cells.length;
    isStale ||= shifted.isResized;
  }
  return { text: text + formula.slice(end), isStale: isStale || (text !== "" && TELLS_PLACE.test(formula)) };
}

/** What a reference is to: the moved sheet, that sheet among others, or something else. */
function targetOf({ sheet }: FormulaReference, moved: MovedSheet, isHome: boolean): "moved" | "several" | "elsewhere" {
  if (sheet === "") return isHome ? "moved" : "elsewhere";
  const name = unquoted(sheet);
  // "[1]" is another workbook.
  if (name.includes("[")) return "elsewhere";
  const [first = "", last = first] = name.split(":");
  if (isSame(first, last)) return isSame(first, moved.name) ? "moved" : "elsewhere";
  const places = [first, last].map((one) => moved.sheets.findIndex((listed) => isSame(listed, one)));
  const place = moved.sheets.indexOf(moved.name);
  return Math.min(...places) <= place && place <= Math.max(...places) ? "several" : "elsewhere";
}

/** "$'Phụ lục ''2'''!" → Phụ lục '2' */
function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1).replace(/^\$/, "");
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name.replace(/:\$/, ":");
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
