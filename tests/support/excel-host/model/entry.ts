import type { Cell, ScalarValue } from "./cell";
import { serialOfDay } from "./serial-date";

/** How dates and decimals are typed: Vietnamese "15/6/2024" and "1,5", American "6/15/2024" and "1.5". */
export type Locale = "vi-VN" | "en-US";

/** What Excel makes of a value given to a cell: part of the cell that replaces the old one. */
export interface Entry {
  readonly value: ScalarValue;
  readonly formula?: string;
  /** A format Excel sets by itself, where the cell had General: dates and percentages. */
  readonly numberFormat?: string;
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * What Excel makes of a text typed into a cell or given by the API: a formula when it starts with "=", a text when the
 * cell's format is "@" or it starts with an apostrophe (which is dropped), else a number, date or truth value when it
 * looks like one.
 */
export function readText(text: string, numberFormat: string, locale: Locale): Entry {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  if (ERRORS.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  return readTruth(text) ?? readNumber(text, locale) ?? readDate(text, locale) ?? { value: text };
}

function readTruth(text: string): Entry | null {
  const upper = text.trim().toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { value: upper === "TRUE" } : null;
}

function readNumber(text: string, locale: Locale): Entry | null {
  const [decimal, group] = locale === "vi-VN" ? [",", "."] : [".", ","];
  const match = /^\s*([-+]?)([\d.,]+)(%?)\s*$/.exec(text);
  const digits = match?.[2] ?? "";
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^\\d*(\\${decimal}\\d+)?$`);
  if (!match || digits === "" || !(plain.test(digits) || grouped.test(digits))) return null;
  const number = Number((match[1] ?? "") + digits.replaceAll(group, "").replace(decimal, "."));
  return match[3] === "%" ? { value: number / 100, numberFormat: "0%" } : { value: number };
}

function readDate(text: string, locale: Locale): Entry | null {
  const match = /^\s*(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?\s*$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3] === undefined ? new Date().getFullYear() : Number(match[3]);
  const [day, month] = locale === "vi-VN" ? [first, second] : [second, first];
  const serial = serialOfDay(year, month, day);
  return serial === null ? null : { value: serial, numberFormat: locale === "vi-VN" ? "dd/mm/yyyy" : "m/d/yyyy" };
}

/** What the API reads as the formula of a cell: the apostrophe before a text is gone (office-js 6687). */
export function formulaText(cell: Cell): string | number | boolean {
  return cell.formula ?? plainValue(cell.value);
}

/** The value as the API carries it: errors as their text, nothing as "". */
export function plainValue(value: ScalarValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As in `Excel.RangeValueType`. */
export function valueType(value: ScalarValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
