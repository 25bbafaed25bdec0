import { decodeEntities } from "../../xml/xml-entities";
import { escapeText } from "../../xml/xml-escape";
import type { LineShift } from "./line-shift";
import { movedLine, nearestLine } from "./line-shift";
import type { MovedSheet } from "./shift-formula";
import { shiftFormula } from "./shift-formula";

/** The start of a tag up to its name: programs give the namespaces prefixes of their own. */
const TAG = String.raw`<(?:[^\s<>/:]+:)?`;
const REST = String.raw`(?:\s[^<>]*)?`;
const START = String.raw`${TAG}shape${REST}(?<!/)>`;
/** No shape holds another one: a search that never finds an end must not begin again at each of thousands of starts. */
const SHAPE = new RegExp(String.raw`${START}(?:(?!${START})[\s\S])*?</(?:[^\s<>/:]+:)?shape\s*>`, "gu");
const FORMULA = new RegExp(String.raw`(${TAG}Fmla(?:Link|Range|Txbx|Group|Pict)${REST}>)([^<]*)(?=<)`, "gu");

/**
 * Moves the shapes of a VML drawing: notes with their cells, controls with the cells under them. By its text, as what Excel writes here is not
 * always XML. The shape of a note whose cell goes is left out.
 */
export function moveVmlShapes(text: string, moved: MovedSheet): string {
  return text.replace(SHAPE, (shape) => {
    const withFormulas = shape.replace(FORMULA, (_all, tag: string, formula: string) => {
      const before = decodeEntities(formula);
      return tag + (before === null ? formula : escapeText(shiftFormula(before, moved, true).text));
    });
    return moveShape(withFormulas, moved.shift);
  });
}

function moveShape(shape: string, shift: LineShift): string {
  const cell = elementOf(shape, shift.lines === "rows" ? "Row" : "Column");
  const anchor = elementOf(shape, "Anchor")?.split(",").map(Number);
  const place = shift.lines === "rows" ? 2 : 0;
  const top = anchor?.[place];
  const isNote = /ObjectType\s*=\s*["']Note["']/u.test(shape);
  const from = isNote ? Number(cell) : top;
  if (from === undefined || Number.isNaN(from)) return shape;
  if (isNote && movedLine(from, shift) === null) return "";
  const to = nearestLine(from, shift);
  if (to === from) return shape;
  const placed = isNote ? withElement(shape, shift.lines === "rows" ? "Row" : "Column", String(to)) : shape;
  if (!anchor) return placed;
  // The lines of both corners; between them the distance from the edge of the line.
  const lines = anchor.map((value, at) => (at % 4 === place ? Math.max(0, value + to - from) : value));
  return withElement(placed, "Anchor", ` ${lines.join(", ")}`);
}

function elementOf(shape: string, name: string): string | undefined {
  return new RegExp(`${TAG}${name}${REST}>([^<]*)<`, "u").exec(shape)?.[1];
}

function withElement(shape: string, name: string, text: string): string {
  return shape.replace(new RegExp(`(${TAG}${name}${REST}>)[^<]*`, "u"), (_all, tag: string) => tag + text);
}
