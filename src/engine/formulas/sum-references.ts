import type { CellRange } from "../snapshot/address";
import type { FormulaNode, FunctionName, ReferenceNode } from "./formula-node";
import { isSingleCell, subtotalFunction } from "./formula-node";

/** A range a total adds (or takes off), once. */
export interface SummedRange {
  readonly sheet: string;
  readonly range: CellRange;
  readonly sign: 1 | -1;
  /** Added by SUBTOTAL, which passes over subtotals inside the range and over rows hidden by a filter (9) or at all (109). */
  readonly subtotal?: 9 | 109;
}

/** Every reference of a formula, in the order written; a formula's own sheet is `sheetName`. */
export function referencedRanges(node: FormulaNode, sheetName: string): { sheet: string; range: CellRange }[] {
  switch (node.kind) {
    case "number":
    case "error":
      return [];
    case "reference":
      return [{ sheet: node.sheet ?? sheetName, range: node.range }];
    case "sum":
      return node.terms.flatMap((term) => referencedRanges(term.node, sheetName));
    case "product":
      return node.factors.flatMap((factor) => referencedRanges(factor.node, sheetName));
    case "percent":
      return referencedRanges(node.node, sheetName);
    case "call":
      return node.arguments.flatMap((argument) => referencedRanges(argument, sheetName));
  }
}

/**
 * Exactly which cells a total adds, a cell in two ranges twice: SUM(G6:G9)+G12-H3 → G6:G9, G12, −H3. Null for a formula that
 * does anything but add and subtract cells (and round the result).
 */
export function sumReferences(node: FormulaNode, sheetName: string): { ranges: SummedRange[] } | null {
  const ranges = addends(node, 1, sheetName);
  return ranges && { ranges };
}

function addends(node: FormulaNode, sign: 1 | -1, sheetName: string): SummedRange[] | null {
  switch (node.kind) {
    case "number":
      return node.value === 0 ? [] : null;
    case "reference":
      // Outside a function Excel takes one cell of a larger range.
      return isSingleCell(node.range) ? [summed(node, sign, sheetName)] : null;
    case "sum":
      return all(node.terms.map((term) => addends(term.node, term.sign === sign ? 1 : -1, sheetName)));
    case "call":
      return addendsOfCall(node.name, node.arguments, sign, sheetName);
    case "error":
    case "product":
    case "percent":
      return null;
  }
}

function addendsOfCall(
  name: FunctionName,
  list: readonly FormulaNode[],
  sign: 1 | -1,
  sheetName: string,
): SummedRange[] | null {
  const [first, ...rest] = list;
  switch (name) {
    case "ROUND":
      return first ? addends(first, sign, sheetName) : null;
    case "SUM":
      return all(
        list.map((item) =>
          item.kind === "reference" ? [summed(item, sign, sheetName)] : addends(item, sign, sheetName),
        ),
      );
    case "SUBTOTAL": {
      const subtotal = subtotalFunction(first);
      if (subtotal === null) return null;
      return all(
        rest.map((item) => (item.kind === "reference" ? [{ ...summed(item, sign, sheetName), subtotal }] : null)),
      );
    }
  }
}

function summed({ sheet, range }: ReferenceNode, sign: 1 | -1, sheetName: string): SummedRange {
  return { sheet: sheet ?? sheetName, range, sign };
}

/** All lists joined; null where one is missing. */
function all(lists: readonly (SummedRange[] | null)[]): SummedRange[] | null {
  const joined: SummedRange[] = [];
  for (const list of lists) {
    if (!list) return null;
    joined.push(...list);
  }
  return joined;
}
