import type { CellRange } from "../snapshot/address";
import { readToken } from "./tokenize-formula";

export interface FormulaReferences {
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
  /** It looks at cells it does not name: through names, tables, INDIRECT or OFFSET. */
  readonly isOpaque: boolean;
}

/** Cells and names of another file, which stay what they are: [1]Sheet1!A1 · '[1]Phụ lục 2'!A1:B2 · [1]!Tên */
const ELSEWHERE = /(?:'(?:[^'[]|'')*\[(?:[^']|'')*'|\[[^[\]]*\][\p{L}\p{N}_.:]*)![$\p{L}\p{M}\p{N}_.:\\?]+/uy;
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
    const aside = lengthAt(ELSEWHERE, text, at) || lengthAt(ASIDE, text, at);
    const [length, token] = aside > 0 ? [aside, "skip" as const] : readToken(text, at);
    if (token === null) isOpaque = true;
    else if (token !== "skip" && token.kind === "reference") {
      ranges.push({ sheet: token.sheet ?? sheetName, range: token.range });
    } else if (token !== "skip" && token.kind === "function") isOpaque ||= POINTING.has(token.name);
    at += length || lengthAt(UNKNOWN, text, at);
  }
  return { ranges, isOpaque };
}

/** 0 where the pattern does not stand there. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
