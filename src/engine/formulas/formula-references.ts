import type { CellRange } from "../snapshot/address";
import { readToken } from "./tokenize-formula";

export interface FormulaReferences {
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
  /** It looks at cells it does not name: through names, tables, other files, INDIRECT or OFFSET. */
  readonly isOpaque: boolean;
}

/** What a formula can hold besides what totals are made of: texts, comparisons, arrays. */
const ASIDE = /"(?:[^"]|"")*"|[=<>&^{}:!@#\\]|TRUE(?![\p{L}\p{N}_.(])|FALSE(?![\p{L}\p{N}_.(])/iuy;
/** What is no token is passed over as a whole: "Quy_A1" is a name and looks at no A1, and long ones are read once. */
const UNKNOWN = /[\p{L}\p{M}\p{N}_.]+|'+|[^]/uy;
const POINTING = new Set(["INDIRECT", "OFFSET"]);

/** The cells any formula looks at, whatever it makes of them; one without a sheet is on `sheetName`. */
export function formulaReferences(text: string, sheetName: string): FormulaReferences {
  const ranges: { sheet: string; range: CellRange }[] = [];
  let isOpaque = false;
  for (let at = 0; at < text.length;) {
    ASIDE.lastIndex = at;
    const aside = ASIDE.exec(text);
    const [length, token] = aside ? [aside[0].length, "skip" as const] : readToken(text, at);
    if (token === null) isOpaque = true;
    else if (token !== "skip" && token.kind === "reference") {
      ranges.push({ sheet: token.sheet ?? sheetName, range: token.range });
    } else if (token !== "skip" && token.kind === "function") isOpaque ||= POINTING.has(token.name);
    at += length > 0 ? length : unknownLength(text, at);
  }
  return { ranges, isOpaque };
}

function unknownLength(text: string, at: number): number {
  UNKNOWN.lastIndex = at;
  return UNKNOWN.exec(text)?.[0].length ?? 1;
}
