import type { XmlElement } from "../../xml/xml-element";
import type { LineShift } from "./line-shift";
import { areaOf, movedLine, movedRef } from "./line-shift";
import { moveAttribute } from "./listed-places";

/** `<autoFilter>` of a sheet or table (ECMA-376 part 1, 18.3.1.2): its columns count from the left edge of its range. */
export function moveAutoFilter(filter: XmlElement, shift: LineShift, parent: XmlElement): void {
  const left = leftOf(filter);
  if (!moveAttribute(filter, "ref", (ref) => movedRef(ref, shift))) {
    parent.remove(filter);
    return;
  }
  for (const column of filter.elements("filterColumn")) moveColumnNumber(column, left, leftOf(filter), shift);
  const sort = filter.element("sortState");
  if (sort) moveSortState(sort, shift, filter);
}

export function moveSortState(sort: XmlElement, shift: LineShift, parent: XmlElement): void {
  if (!moveAttribute(sort, "ref", (ref) => movedRef(ref, shift))) {
    parent.remove(sort);
    return;
  }
  for (const condition of sort.elements()) {
    if (!moveAttribute(condition, "ref", (ref) => movedRef(ref, shift))) sort.remove(condition);
  }
}

/** The column a filter or rule of sorting is for, counted from the left edge of their range as it was and as it is. */
export function moveColumnNumber(element: XmlElement, left: number, leftNow: number, shift: LineShift): void {
  if (shift.lines === "rows") return;
  moveAttribute(element, "colId", (id) => {
    const to = movedLine(left + Number(id), shift);
    return to === null ? null : String(to - leftNow);
  });
}

export function leftOf(filter: XmlElement): number {
  return areaOf(filter.attribute("ref") ?? "")?.left ?? 0;
}
