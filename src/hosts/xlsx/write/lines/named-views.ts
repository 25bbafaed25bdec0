import type { XmlElement } from "../../xml/xml-element";
import { leftOf, moveColumnNumber } from "./filters";
import { movedRef } from "./line-shift";
import type { LineShift } from "./line-shift";
import { moveAttribute } from "./listed-places";
import type { MovedSheet } from "./shift-formula";

/** Views of a sheet that its readers keep for themselves, each with filters and sorting of its own ([MS-XLSX], namedSheetView). */
export function moveNamedViews(root: XmlElement, { shift }: MovedSheet, isHome: boolean): void {
  if (!isHome) return;
  for (const view of root.elements("namedSheetView")) {
    for (const filter of view.elements("nsvFilter")) moveFilter(filter, shift, view);
  }
}

function moveFilter(filter: XmlElement, shift: LineShift, view: XmlElement): void {
  const left = leftOf(filter);
  if (moveAttribute(filter, "ref", (ref) => movedRef(ref, shift))) moveRules(filter, left, leftOf(filter), shift);
  else view.remove(filter);
}

/** Columns count from the left edge of the filter's range, on every level; sorting names cells too. */
function moveRules(element: XmlElement, left: number, leftNow: number, shift: LineShift): void {
  for (const child of element.elements()) {
    moveColumnNumber(child, left, leftNow, shift);
    moveAttribute(child, "ref", (ref) => movedRef(ref, shift) ?? ref);
    moveRules(child, left, leftNow, shift);
  }
}
