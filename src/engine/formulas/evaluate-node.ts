import Big from "big.js";
import { rangeContains } from "../snapshot/address";
import type { CellAddress, CellRange } from "../snapshot/address";
import type { FormulaNode } from "./formula-node";
import { isSingleCell, subtotalFunction } from "./formula-node";
import { asNumber, errorOutcome, numberOutcome, UNKNOWN } from "./outcome";
import type { Outcome } from "./outcome";
import type { SheetCells } from "./sheet-cells";
import { sumRange } from "./sum-range";
import type { SumMode } from "./sum-range";

/** Where a formula stands and how it finds other sheets. */
export interface FormulaPlace {
  readonly cell: CellAddress;
  readonly cells: SheetCells;
  /** A sheet by its name, any case; null where there is none. */
  sheet(name: string): SheetCells | null;
}

/** What a formula comes to, exactly: decimals are added as decimals. */
export function evaluateNode(node: FormulaNode, place: FormulaPlace): Outcome {
  switch (node.kind) {
    case "number":
      return numberOutcome(node.value);
    case "error":
      return errorOutcome(node.error);
    case "reference":
      return cellAt(node.sheet, node.range, place);
    case "percent":
      return combine([node.node], place, ([value]) => numberOutcome((value ?? ZERO).div(100)));
    case "sum":
      return combine(
        node.terms.map((term) => term.node),
        place,
        (values) =>
          numberOutcome(values.reduce((sum, value, at) => sum.plus(value.times(node.terms[at]?.sign ?? 1)), ZERO)),
      );
    case "product":
      return combine(
        node.factors.map((factor) => factor.node),
        place,
        (values) =>
          multiply(
            values,
            node.factors.map((factor) => factor.operator),
          ),
      );
    case "call":
      switch (node.name) {
        case "SUM":
          return sumOf(node.arguments, place);
        case "SUBTOTAL":
          return subtotalOf(node.arguments, place);
        case "ROUND":
          return combine(node.arguments, place, round);
      }
  }
}

const ZERO = new Big(0);

/** Applies a calculation to the numbers of its operands; the first operand that is none is the outcome. */
function combine(nodes: readonly FormulaNode[], place: FormulaPlace, calculate: (values: Big[]) => Outcome): Outcome {
  const values: Big[] = [];
  for (const node of nodes) {
    const outcome = asNumber(evaluateNode(node, place));
    if (outcome.kind !== "number") return outcome;
    values.push(outcome.value);
  }
  return calculate(values);
}

function cellAt(sheet: string | null, range: CellRange, place: FormulaPlace): Outcome {
  if (!isSingleCell(range)) return UNKNOWN;
  const cells = sheetOf(sheet, place);
  return cells ? cells.outcomeAt(range.top, range.left) : errorOutcome("#REF!");
}

const sheetOf = (name: string | null, place: FormulaPlace): SheetCells | null =>
  name === null ? place.cells : place.sheet(name);

function sumOf(nodes: readonly FormulaNode[], place: FormulaPlace): Outcome {
  return addUp(nodes, (node) =>
    node.kind === "reference" ? rangeSum(node.sheet, node.range, "all", place) : asNumber(evaluateNode(node, place)),
  );
}

function subtotalOf([first, ...rest]: readonly FormulaNode[], place: FormulaPlace): Outcome {
  const mode = subtotalFunction(first);
  if (mode === null) return UNKNOWN;
  return addUp(rest, (node) => (node.kind === "reference" ? rangeSum(node.sheet, node.range, mode, place) : UNKNOWN));
}

function addUp(nodes: readonly FormulaNode[], part: (node: FormulaNode) => Outcome): Outcome {
  let sum = ZERO;
  for (const node of nodes) {
    const outcome = part(node);
    if (outcome.kind !== "number") return outcome;
    sum = sum.plus(outcome.value);
  }
  return numberOutcome(sum);
}

function rangeSum(sheet: string | null, range: CellRange, mode: SumMode, place: FormulaPlace): Outcome {
  const cells = sheetOf(sheet, place);
  if (!cells) return errorOutcome("#REF!");
  // A subtotal passes over itself, but Excel still calls it circular.
  if (cells === place.cells && rangeContains(range, place.cell)) return UNKNOWN;
  return sumRange(cells, range, mode);
}

function multiply(values: readonly Big[], operators: readonly ("*" | "/")[]): Outcome {
  let result = new Big(1);
  for (const [at, value] of values.entries()) {
    if (operators[at] === "*") {
      result = result.times(value);
      continue;
    }
    if (value.eq(0)) return errorOutcome("#DIV/0!");
    const quotient = result.toNumber() / value.toNumber();
    if (!Number.isFinite(quotient)) return errorOutcome("#NUM!");
    result = new Big(quotient);
  }
  return numberOutcome(result);
}

/** Halves are rounded away from zero. */
function round([value = ZERO, places = ZERO]: Big[]): Outcome {
  const count = Math.trunc(places.toNumber());
  return Math.abs(count) <= 15 ? numberOutcome(value.round(count, Big.roundHalfUp)) : UNKNOWN;
}
