import type { CellRange } from "../snapshot/address";

/** A formula as far as we read formulas: what plan tables add up with. Sums and products are flat, however long. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  /** "#REF!" and its like, typed or left behind by a deleted cell. */
  | { readonly kind: "error"; readonly error: string }
  | ReferenceNode
  | { readonly kind: "sum"; readonly terms: readonly { readonly sign: 1 | -1; readonly node: FormulaNode }[] }
  | {
      readonly kind: "product";
      readonly factors: readonly { readonly operator: "*" | "/"; readonly node: FormulaNode }[];
    }
  | { readonly kind: "percent"; readonly node: FormulaNode }
  | { readonly kind: "call"; readonly name: FunctionName; readonly arguments: readonly FormulaNode[] };

export interface ReferenceNode {
  readonly kind: "reference";
  /** As written, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Whole columns and rows run to the edge of the sheet. */
  readonly range: CellRange;
}

export type FunctionName = "SUM" | "SUBTOTAL" | "ROUND";

export function isSingleCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** The way a SUBTOTAL adds, from its first argument; null for averages, counts and the like. */
export function subtotalFunction(argument: FormulaNode | undefined): 9 | 109 | null {
  if (argument?.kind !== "number") return null;
  return argument.value === 9 || argument.value === 109 ? argument.value : null;
}
