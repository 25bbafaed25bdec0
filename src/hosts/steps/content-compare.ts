import type { CellContent } from "../../engine/index";
import { sameContent } from "../../engine/index";
import { skeletonOf } from "./formula-rows";

/** Functions newer than the file format are stored with these before their names; Excel's own API leaves them out. */
const FUTURE = /_xl(?:fn|ws)\./gu;

/** Whether a cell holds what is expected, one read from the file and one from Excel's API, or from either. */
export function holds(actual: CellContent, expected: CellContent): boolean {
  return sameContent(actual, expected) || sameContent(plain(actual), plain(expected));
}

/** The same, where rows or columns have moved what formulas point at. */
export function holdsSkeleton(actual: CellContent, expected: CellContent): boolean {
  const [one, other] = [plain(actual), plain(expected)];
  if (one.kind !== "formula" || other.kind !== "formula") return sameContent(one, other);
  return skeletonOf(one.formula) === skeletonOf(other.formula);
}

function plain(content: CellContent): CellContent {
  if (content.kind === "text" && content.text.includes("\r")) {
    return { kind: "text", text: content.text.replace(/\r\n?/gu, "\n") };
  }
  if (content.kind === "formula") return { ...content, formula: content.formula.replace(FUTURE, "") };
  return content;
}
