import type { CellRange } from "../snapshot/address";
import { readToken } from "./tokenize-formula";

export interface FormulaReferences {
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
  /** It looks at cells it does not name: through names, tables, other files, INDIRECT or OFFSET. */
  readonly isOpaque: boolean;
}

/** What a formula can hold besides what totals are made of: texts, comparisons, arrays. */
const ASIDE = /"(?:[^"]|"")*"|[=<>&^{}:!@#\\]|TRUE(?![\p{L}\p{N}_.(])|FALSE(?![\p{L}\p{N}_.(])/iuy;
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
    at += Math.max(1, length);
  }
  return { ranges, isOpaque };
}
