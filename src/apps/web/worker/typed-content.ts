import type { CellContent, CellSnapshot } from "../../../engine/index";
import { isCellError, isoDate, isRealDate, parseFormula, serialOfDate } from "../../../engine/index";

/** What a typed text puts into a cell. */
export interface TypedContent {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const DATE_FORMAT = "dd/mm/yyyy";
const NUMBER = /^-?(?:\d{1,3}(?:\.\d{3})+|[1-9]\d*|0)(?:,\d+)?$/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ERRORS = new Set(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]);

/**
 * What Excel in Vietnamese makes of a typed text, where nobody can doubt it: 1.234,5 and 31/12/2026 are a number and a date,
 * =SUM(G6:G9) is a formula. All else is the text it is: a formula we cannot read, "1.1", "007", what follows an apostrophe. Nothing but
 * text goes into a cell whose format is text.
 */
export function typedContent(typed: string, present: CellSnapshot | undefined, dateSystem: 1900 | 1904): TypedContent {
  if (typed === "") return { content: { kind: "empty" } };
  if (typed.startsWith("'")) return text(typed.slice(1));
  const format = present?.style.numberFormat ?? "General";
  if (format === "@") return text(typed);
  if (typed.startsWith("=") && parseFormula(typed.slice(1))) {
    return { content: { kind: "formula", formula: typed.slice(1), cached: null } };
  }
  if (NUMBER.test(typed)) {
    return { content: { kind: "number", number: Number(typed.replaceAll(".", "").replace(",", ".")) } };
  }
  return date(typed, format, dateSystem) ?? special(typed) ?? text(typed);
}

/** What the editor shows of a cell, so that leaving it as it is changes nothing. */
export function editText(cell: CellSnapshot | undefined, shown: string): string {
  if (!cell) return "";
  const { value, formula, style } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "number") return DATE.test(shown) ? shown : String(value).replace(".", ",");
  if (typeof value !== "string") return shown;
  const isAsTyped = typedContent(value, { value, style }, 1900).content.kind === "text" && !value.startsWith("'");
  return isAsTyped && !value.startsWith("=") ? value : `'${value}`;
}

/** Whether a typed text leaves the cell as it is. */
export function isUnchanged(cell: CellSnapshot | undefined, { content }: TypedContent): boolean {
  if (!cell) return content.kind === "empty";
  const { value, formula } = cell;
  switch (content.kind) {
    case "empty":
      return value === null && formula === undefined;
    case "formula":
      return formula === content.formula;
    case "text":
      return formula === undefined && value === content.text;
    case "number":
      return formula === undefined && value === content.number;
    case "boolean":
      return formula === undefined && value === content.boolean;
    case "error":
      return formula === undefined && isCellError(value) && value.error === content.error;
  }
}

function text(typed: string): TypedContent {
  return { content: typed === "" ? { kind: "empty" } : { kind: "text", text: typed } };
}

function date(typed: string, format: string, dateSystem: 1900 | 1904): TypedContent | null {
  const parts = DATE.exec(typed)?.slice(1).map(Number);
  const [day = 0, month = 0, year = 0] = parts ?? [];
  if (!parts || year < 1900 || !isRealDate(year, month, day)) return null;
  const number = serialOfDate(isoDate(year, month, day), dateSystem);
  return { content: { kind: "number", number }, ...(format === "General" && { numberFormat: DATE_FORMAT }) };
}

function special(typed: string): TypedContent | null {
  const upper = typed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: { kind: "boolean", boolean: upper === "TRUE" } };
  return ERRORS.has(upper) ? { content: { kind: "error", error: upper } } : null;
}
