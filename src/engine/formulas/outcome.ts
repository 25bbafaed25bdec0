import Big from "big.js";
import type { CellValue } from "../snapshot/cell";
import { isCellError } from "../snapshot/cell";

/** What a cell or a part of a formula comes to. */
export type Outcome =
  | { readonly kind: "number"; readonly value: Big }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly error: string }
  /** Beyond what we can work out. */
  | { readonly kind: "unknown" }
  /** Another cell has to be worked out first. */
  | { readonly kind: "needs"; readonly sheet: string; readonly row: number; readonly column: number };

export const UNKNOWN: Outcome = { kind: "unknown" };
export const BLANK: Outcome = { kind: "blank" };

export function numberOutcome(value: Big | number): Outcome {
  return { kind: "number", value: new Big(value) };
}

export function errorOutcome(error: string): Outcome {
  return { kind: "error", error };
}

/** A stored value; of a double the 15 digits that Excel shows, without the noise of binary sums. */
export function outcomeOfValue(value: CellValue): Outcome {
  if (value === null) return BLANK;
  if (isCellError(value)) return errorOutcome(value.error);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { kind: "number", value: new Big(value.toPrecision(15)) } : UNKNOWN;
    case "string":
      return { kind: "text", text: value };
    case "boolean":
      return { kind: "boolean", boolean: value };
  }
}

/**
 * The number Excel takes an operand of + − * / for: blank is 0, TRUE is 1, a text of digits its number, a text without any
 * digit #VALUE!. Other texts depend on the country settings of the reader ("1.5" may be a date): unknown.
 */
export function asNumber(outcome: Outcome): Outcome {
  switch (outcome.kind) {
    case "blank":
      return numberOutcome(0);
    case "boolean":
      return numberOutcome(outcome.boolean ? 1 : 0);
    case "text":
      if (/^\s*[-+]?\d{1,15}\s*$/.test(outcome.text)) return numberOutcome(Number(outcome.text));
      return /\d/.test(outcome.text) ? UNKNOWN : errorOutcome("#VALUE!");
    default:
      return outcome;
  }
}

/** The value to store; undefined where there is none. */
export function valueOfOutcome(outcome: Outcome): CellValue | undefined {
  switch (outcome.kind) {
    case "number":
      return outcome.value.toNumber();
    case "text":
      return outcome.text;
    case "boolean":
      return outcome.boolean;
    case "blank":
      return 0;
    case "error":
      return { error: outcome.error };
    default:
      return undefined;
  }
}
