import type { CellRange } from "../../../../engine/index";
import { formatRange } from "../../../../engine/index";
import { movableFormula } from "../../read/shared-formula";
import type { XmlElement } from "../../xml/xml-element";
import type { LineShift } from "./line-shift";
import { areaOf, movedFormatRange, movedRange, spanOf } from "./line-shift";
import { recount } from "./listed-places";
import type { MovedSheet } from "./shift-formula";
import { shiftFormula } from "./shift-formula";

/** Where areas with formulas stand in `<worksheet>`; extensions (x14: formats with conditions, rules of entry, sparklines) have the areas within. */
const PLACES = ["conditionalFormatting", "dataValidations", "extLst"];
const FORMULAS = ["formula", "formula1", "formula2", "f"];
/** Areas that a line put in behind them joins, as it takes its format from there. */
const FORMATS = ["conditionalFormatting", "dataValidation"];

/**
 * Moves formats with conditions, rules of entry and sparklines: areas where the sheet is the one whose lines move (`isHome`), and
 * formulas everywhere.
 */
export function moveSheetRules(sheet: XmlElement, moved: MovedSheet, isHome: boolean): void {
  for (const element of sheet.elements()) {
    if (PLACES.includes(element.name)) moveBelow(sheet, element, { moved, isHome });
  }
}

interface Move {
  readonly moved: MovedSheet;
  readonly isHome: boolean;
}

/** Moves an element and what stands in it; one whose areas, or whose entries, are all gone is left out. */
function moveBelow(parent: XmlElement, element: XmlElement, move: Move): void {
  const areas = areasOf(element);
  if (areas) {
    if (!moveOwner(element, areas, move)) parent.remove(element);
    return;
  }
  if (FORMULAS.includes(element.name)) {
    setFormula(element, (formula) => shiftFormula(formula, move.moved, move.isHome).text);
    return;
  }
  const before = element.elements();
  for (const child of before) moveBelow(element, child, move);
  const left = element.elements().length;
  if (left === before.length) return;
  if (left === 0) parent.remove(element);
  recount(element, "count", left);
}

/** The areas of an element: in an attribute, or in extensions in an element. */
function areasOf(element: XmlElement): readonly CellRange[] | null {
  const refs = element.attribute("sqref") ?? element.element("sqref")?.text();
  return refs === undefined
    ? null
    : refs
        .trim()
        .split(/\s+/)
        .flatMap((ref) => areaOf(ref) ?? []);
}

function moveOwner(owner: XmlElement, areas: readonly CellRange[], { moved, isHome }: Move): boolean {
  const movedArea = FORMATS.includes(owner.name) ? movedFormatRange : movedRange;
  const after = isHome ? areas.flatMap((area) => movedArea(area, moved.shift) ?? []) : areas;
  if (after.length === 0) return areas.length === 0;
  if (isHome && textOf(after) !== textOf(areas)) setAreas(owner, textOf(after));
  const shifted = formulaMover(areas, after, { moved, isHome });
  moveFormulas(owner, shifted);
  return true;
}

function textOf(areas: readonly CellRange[]): string {
  return areas.map(formatRange).join(" ");
}

function setAreas(owner: XmlElement, text: string): void {
  if (owner.attribute("sqref") === undefined) owner.element("sqref")?.setText(text);
  else owner.setAttribute("sqref", text);
}

/**
 * What is relative in these formulas counts from the first cell of the areas. Of one line a formula moves as in a cell. For several lines there
 * is one text: it is told from the first line that is left, and keeps its distance to what it looks at.
 */
function formulaMover(
  before: readonly CellRange[],
  after: readonly CellRange[],
  { moved, isHome }: Move,
): (formula: string) => string {
  const { lines, at, by } = moved.shift;
  const [first, last] = extent(before, lines);
  if (first === last) return (formula) => shiftFormula(formula, moved, isHome).text;
  const [now] = extent(after, lines);
  const stood = !isHome || now < at ? now : now - by;
  const skipped = stood - first;
  return (formula) => {
    const told = movableFormula(formula)(lines === "rows" ? skipped : 0, lines === "rows" ? 0 : skipped);
    return shiftFormula(told, moved, isHome, now - stood).text;
  };
}

function extent(areas: readonly CellRange[], lines: LineShift["lines"]): [number, number] {
  return areas
    .map((area) => spanOf(area, lines))
    .reduce(([first, last], [from, to]) => [Math.min(first, from), Math.max(last, to)]);
}

function moveFormulas(element: XmlElement, shifted: (formula: string) => string): void {
  for (const child of element.elements()) {
    if (FORMULAS.includes(child.name) && child.elements().length === 0) setFormula(child, shifted);
    else if (child.name === "cfvo") moveThreshold(child, shifted);
    else moveFormulas(child, shifted);
  }
}

/** The value of a threshold may be a formula; in extensions it stands within. */
function moveThreshold(threshold: XmlElement, shifted: (formula: string) => string): void {
  const value = threshold.attribute("val");
  if (value !== undefined && shifted(value) !== value) threshold.setAttribute("val", shifted(value));
  moveFormulas(threshold, shifted);
}

function setFormula(element: XmlElement, shifted: (formula: string) => string): void {
  const formula = element.text();
  const after = shifted(formula);
  if (after !== formula) element.setText(after);
}
