import { formatAddress, parseAddress } from "../../../../src/engine/snapshot/address";
import { quoteSheet, splitSheet } from "./a1";
import type { Rect } from "./rect";
import { shiftRect, type Shift } from "./shift";

/** A string literal, or a reference: an optional sheet, a cell, an optional second corner. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(])/gu;

export interface Reference {
  /** The sheet named in the formula; null for the formula's own. */
  readonly sheet: string | null;
  readonly first: string;
  readonly last: string | null;
  readonly rect: Rect;
}

/** Rewrites each reference of a formula; text in quotes stays as it is. */
function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(REFERENCE, (text: string, prefix?: string, first?: string, last?: string) => {
    const from = first === undefined ? null : parseAddress(first);
    const to = last === undefined ? from : parseAddress(last);
    if (first === undefined || !from || !to) return text;
    const sheet = prefix === undefined ? null : splitSheet(`${prefix}A1`).sheet;
    const rect = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    return rewrite({ sheet, first, last: last ?? null, rect });
  });
}

export function referencesOf(formula: string): Reference[] {
  const references: Reference[] = [];
  mapReferences(formula, (reference) => {
    references.push(reference);
    return "";
  });
  return references;
}

/** The formula after cells of `shiftedSheet` moved; `ownSheet` is where the formula stands. */
export function shiftFormula(formula: string, shift: Shift, shiftedSheet: string, ownSheet: string): string {
  return mapReferences(formula, (reference) => {
    const prefix = reference.sheet === null ? "" : `${quoteSheet(reference.sheet)}!`;
    if ((reference.sheet ?? ownSheet).toLowerCase() !== shiftedSheet.toLowerCase())
      return prefix + asWritten(reference);
    const moved = shiftRect(shift, reference.rect);
    return prefix + (moved ? writeMoved(reference, moved) : "#REF!");
  });
}

const asWritten = ({ first, last }: Reference): string => (last === null ? first : `${first}:${last}`);

function writeMoved(reference: Reference, rect: Rect): string {
  const first = withDollars(reference.first, rect.top, rect.left);
  return reference.last === null ? first : `${first}:${withDollars(reference.last, rect.bottom, rect.right)}`;
}

/** The new place, with "$" where the old text had it. */
function withDollars(old: string, row: number, column: number): string {
  const letters = formatAddress({ row, column }).replace(/\d+$/, "");
  return `${old.startsWith("$") ? "$" : ""}${letters}${/[A-Z]\$/.test(old) ? "$" : ""}${row + 1}`;
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet === null) return asWritten(reference);
    const same = reference.sheet.toLowerCase() === before.toLowerCase();
    return `${quoteSheet(same ? after : reference.sheet)}!${asWritten(reference)}`;
  });
}
