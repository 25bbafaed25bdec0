import type { ReferenceNode } from "./formula-node";
import { parseCells } from "./parse-cells";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "error"; readonly error: string }
  | ReferenceNode
  /** A function name with its opening parenthesis, upper case. */
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "mark"; readonly mark: string };

/** A sheet before a reference: Sheet2! · 'Phụ lục 2'! · and as LibreOffice writes them $'Phụ lục 2'. · $Sheet2. */
const SHEET = String.raw`(?:\$?'((?:[^']|'')+)'[!.]|\$?([\p{L}_][\p{L}\p{N}_.]*)!|\$([\p{L}_][\p{L}\p{N}_]*)\.)`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const CELLS = String.raw`(${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.!:(\[])`;
const ERROR = String.raw`(#(?:REF!|VALUE!|DIV/0!|NAME\?|N/A|NUM!|NULL!))`;

type Reading = readonly [pattern: RegExp, token: (match: RegExpExecArray) => Token | "skip" | null];

const READINGS: readonly Reading[] = [
  [/\s+/uy, () => "skip"],
  [/(?:_xlfn\.)?([A-Z][A-Z\d.]*)\(/iuy, ([, name = ""]) => ({ kind: "function", name: name.toUpperCase() })],
  [new RegExp(`${SHEET}?${ERROR}`, "iuy"), (match) => ({ kind: "error", error: (match[4] ?? "").toUpperCase() })],
  [new RegExp(`${SHEET}?${CELLS}`, "iuy"), reference],
  [/(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy, ([number]) => ({ kind: "number", value: Number(number) })],
  [/[-+*/%(),;]/uy, ([mark]) => ({ kind: "mark", mark })],
];

/** The tokens of a formula without its "="; null where it holds anything else (names, texts, comparisons, other files). */
export function tokenizeFormula(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [length, token] = readToken(text, at);
    if (token === null) return null;
    if (token !== "skip") tokens.push(token);
    at += length;
  }
  return tokens;
}

/** The token at a place, with its length; null where none of these stands there. */
export function readToken(text: string, at: number): [length: number, token: Token | "skip" | null] {
  for (const [pattern, token] of READINGS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [match[0].length, token(match)];
  }
  return [0, null];
}

function reference(match: RegExpExecArray): Token | null {
  const [, quoted, plain, dotted, cells = ""] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? dotted ?? null;
  const range = parseCells(cells);
  // "[Tệp.xlsx]Sheet1" is another file, "Sheet1:Sheet3" several sheets.
  if (range === null || (sheet !== null && /[[\]:]/.test(sheet))) return null;
  return { kind: "reference", sheet, range };
}
