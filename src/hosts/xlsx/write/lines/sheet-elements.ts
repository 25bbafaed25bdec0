import { formatRange, parseRange } from "../../../../engine/index";
import type { XmlElement } from "../../xml/xml-element";
import { insertColumnWidth } from "./column-widths";
import { moveAutoFilter, moveSortState } from "./filters";
import { movedFormatRange, movedLine, movedRef, movedRefs, type LineShift } from "./line-shift";
import { moveAttribute, moveEntries, recount } from "./listed-places";
import { moveView } from "./sheet-views";

type Mover = (element: XmlElement, shift: LineShift, parent: XmlElement) => void;

/** Lists of areas, as the schema names list, entry and attribute. What goes as a whole goes from its list. */
const LISTS: readonly (readonly [list: string, entry: string, attribute: string])[] = [
  ["hyperlinks", "hyperlink", "ref"],
  ["ignoredErrors", "ignoredError", "sqref"],
  ["protectedRanges", "protectedRange", "sqref"],
  ["cellWatches", "cellWatch", "r"],
  ["smartTags", "cellSmartTags", "r"],
  ["webPublishItems", "webPublishItem", "sourceRef"],
];

/** What stands in `<worksheet>` beside its cells (ECMA-376 part 1, 18.3.1.99), by name. */
const MOVERS: ReadonlyMap<string, Mover> = new Map<string, Mover>([
  ...LISTS.map(([list, entry, attribute]): [string, Mover] => [
    list,
    (element, shift, parent) => {
      moveEntries(parent, element, entry, (one) => moveAttribute(one, attribute, (refs) => movedRefs(refs, shift)));
    },
  ]),
  ["dimension", moveDimension],
  ["sheetViews", moveViews],
  ["customSheetViews", moveViews],
  ["cols", insertColumnWidth],
  ["mergeCells", moveMerges],
  ["scenarios", moveScenarios],
  ["autoFilter", moveAutoFilter],
  ["sortState", moveSortState],
  ["rowBreaks", moveBreaks],
  ["colBreaks", moveBreaks],
]);

/** Moves all that a sheet says of its rows and columns beside the cells themselves, formats with conditions and rules of entry. */
export function moveSheetElements(parent: XmlElement, shift: LineShift): void {
  for (const element of parent.elements()) MOVERS.get(element.name)?.(element, shift, parent);
}

/** The area in use, formats included. */
function moveDimension(dimension: XmlElement, shift: LineShift): void {
  moveAttribute(dimension, "ref", (ref) => {
    const area = parseRange(ref);
    const moved = area && movedFormatRange(area, shift);
    return moved ? formatRange(moved) : "A1";
  });
}

function moveViews(views: XmlElement, shift: LineShift): void {
  for (const view of views.elements()) {
    moveView(view, shift);
    // A custom view has its own breaks and filter.
    moveSheetElements(view, shift);
  }
}

/** A merged area of one cell is none. */
function moveMerges(merges: XmlElement, shift: LineShift, parent: XmlElement): void {
  moveEntries(parent, merges, "mergeCell", (one) => {
    const isThere = moveAttribute(one, "ref", (ref) => movedRef(ref, shift));
    const area = parseRange(one.attribute("ref") ?? "");
    return isThere && !(area && area.top === area.bottom && area.left === area.right);
  });
}

function moveScenarios(scenarios: XmlElement, shift: LineShift, parent: XmlElement): void {
  if (!moveAttribute(scenarios, "sqref", (refs) => movedRefs(refs, shift))) scenarios.setAttribute("sqref", null);
  moveEntries(parent, scenarios, "scenario", (scenario) => {
    const cells = scenario.elements("inputCells");
    for (const cell of cells) {
      if (!moveAttribute(cell, "r", (ref) => movedRef(ref, shift))) scenario.remove(cell);
    }
    const left = scenario.elements("inputCells").length;
    recount(scenario, "count", left);
    return left > 0;
  });
}

/** Breaks stand before a row or column, and go with it. */
function moveBreaks(breaks: XmlElement, shift: LineShift, parent: XmlElement): void {
  if (breaks.name !== (shift.lines === "rows" ? "rowBreaks" : "colBreaks")) return;
  moveEntries(parent, breaks, "brk", (one) =>
    moveAttribute(one, "id", (id) => movedLine(Number(id), shift)?.toString() ?? null),
  );
  const manual = breaks.elements("brk").filter((one) => ["1", "true"].includes(one.attribute("man") ?? ""));
  recount(breaks, "manualBreakCount", manual.length);
}
