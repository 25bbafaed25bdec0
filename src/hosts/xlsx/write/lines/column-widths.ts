import { MAX_COLUMNS } from "../../limits";
import type { XmlElement } from "../../xml/xml-element";
import { readInteger } from "../../xml/xsd-values";
import type { LineShift } from "./line-shift";

/** What a column that comes does not take from its left neighbour. */
const OWN = ["hidden", "outlineLevel", "collapsed"];

/**
 * `<cols>`, whose entries are spans of columns (ECMA-376 part 1, 18.3.1.13), after a column came: it is as wide as its left neighbour and has
 * its format, but is neither hidden nor grouped.
 */
export function insertColumnWidth(columns: XmlElement, { lines, at, by }: LineShift): void {
  if (lines === "rows") return;
  for (const one of columns.elements("col")) {
    // Columns count from 1 here: the new ones are at + 1 … at + by.
    const [first, last] = [readInteger(one.attribute("min"), 1), readInteger(one.attribute("max"), 1)];
    if (last < at) continue;
    if (first > at) {
      if (first + by > MAX_COLUMNS) columns.remove(one);
      else setSpan(one, first + by, last + by);
    } else if (OWN.every((name) => one.attribute(name) === undefined)) {
      setSpan(one, first, last + by);
    } else {
      const parts = [part(one, first, at), plain(part(one, at + 1, at + by))];
      if (last > at) parts.push(part(one, at + by + 1, last + by));
      columns.replace(one, ...parts);
    }
  }
}

function part(column: XmlElement, first: number, last: number): XmlElement {
  const made = column.clone();
  setSpan(made, first, last);
  return made;
}

function plain(column: XmlElement): XmlElement {
  for (const name of OWN) column.setAttribute(name, null);
  return column;
}

function setSpan(column: XmlElement, first: number, last: number): void {
  column.setAttribute("min", first);
  column.setAttribute("max", Math.min(last, MAX_COLUMNS));
}
