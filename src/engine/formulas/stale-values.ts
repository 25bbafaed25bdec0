import type { CellAddress, CellRange } from "../snapshot/address";
import { rangeContains } from "../snapshot/address";
import type { CellSnapshot, CellValue } from "../snapshot/cell";
import { isCellError } from "../snapshot/cell";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import { evaluateMissing } from "./evaluate-missing";
import { formulaReferences } from "./formula-references";

/** Cells of one sheet that hold something else than when the formulas were last calculated. */
export interface ChangedCells {
  readonly sheet: string;
  /** Null: rows or columns came or went, so that any formula that looks at the sheet may give something else. */
  readonly cells: readonly CellAddress[] | null;
}

/** A formula's value after a change; null where it is not known, as we cannot work it out. */
export interface FreshValue extends CellAddress {
  readonly sheet: string;
  readonly value: CellValue;
}

interface Dependent extends CellAddress {
  readonly sheet: string;
  readonly cell: CellSnapshot;
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
  readonly isOpaque: boolean;
}

/**
 * The values of formulas that are no longer true after cells changed, for files nobody calculates in between. Formulas that do
 * not depend on what changed keep theirs, however they came about. One we cannot work out has no value rather than a wrong one; where only
 * rows moved it keeps the one it has.
 */
export function freshValues(snapshot: WorkbookSnapshot, changes: readonly ChangedCells[]): FreshValue[] {
  const formulas = formulasOf(snapshot);
  const ofCells = staleAmong(
    formulas,
    changes.filter(({ cells }) => cells !== null),
  );
  const ofMoves = staleAmong(
    formulas,
    changes.filter(({ cells }) => cells === null),
  );
  const stale = new Set([...ofCells, ...ofMoves]);
  if (stale.size === 0) return [];
  const evaluated = evaluateMissing(withoutValues(snapshot, stale));
  return [...stale].flatMap((one): FreshValue[] => {
    const { sheet, row, column, cell } = one;
    const fresh = cellOf(evaluated, sheet, { row, column });
    const value = fresh?.formulaValue === "evaluated" ? fresh.value : null;
    if (value === null && !ofCells.has(one)) return [];
    return sameValue(value, cell.value) ? [] : [{ sheet, row, column, value }];
  });
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}

function formulasOf({ sheets }: WorkbookSnapshot): Dependent[] {
  return sheets.flatMap(({ name, cells }) => {
    const found: Dependent[] = [];
    cells.forEach((cell, row, column) => {
      if (cell.formula === undefined) return;
      found.push({ sheet: name, row, column, cell, ...formulaReferences(cell.formula, name) });
    });
    return found;
  });
}

/** Those that look at something changed, and those that look at these, and so on. */
function staleAmong(formulas: readonly Dependent[], changes: readonly ChangedCells[]): Set<Dependent> {
  const stale = new Set<Dependent>();
  let recent = changes;
  while (recent.length > 0) {
    const found = formulas.filter((one) => !stale.has(one) && recent.some((change) => looksAt(one, change)));
    for (const one of found) stale.add(one);
    recent = bySheet(found);
  }
  return stale;
}

function looksAt({ ranges, isOpaque }: Dependent, { sheet, cells }: ChangedCells): boolean {
  if (isOpaque) return true;
  const name = sheet.toLowerCase();
  return ranges.some(
    (one) =>
      one.sheet.toLowerCase() === name && (cells === null || cells.some((cell) => rangeContains(one.range, cell))),
  );
}

function bySheet(found: readonly Dependent[]): ChangedCells[] {
  const sheets = new Map<string, CellAddress[]>();
  for (const { sheet, row, column } of found) {
    const cells = sheets.get(sheet) ?? [];
    sheets.set(sheet, cells);
    cells.push({ row, column });
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
}

function withoutValues(snapshot: WorkbookSnapshot, stale: ReadonlySet<Dependent>): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = [...stale].filter((one) => one.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const cells = sheet.cells.clone();
    for (const { row, column, cell } of own) {
      cells.set(row, column, { ...cell, value: null, formulaValue: "unknown" });
    }
    return { ...sheet, cells };
  });
  return { ...snapshot, sheets };
}

function cellOf({ sheets }: WorkbookSnapshot, name: string, at: CellAddress): CellSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name)?.cells.at(at);
}
