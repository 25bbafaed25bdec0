import type { CellSnapshot } from "../snapshot/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import { evaluateNode } from "./evaluate-node";
import type { FormulaNode } from "./formula-node";
import { errorOutcome, numberOutcome, UNKNOWN, valueOfOutcome } from "./outcome";
import type { Outcome } from "./outcome";
import { parseFormula } from "./parse-formula";
import { isMissing, SheetCells } from "./sheet-cells";

/**
 * The same workbook with values for the formulas that came without one (files written by other programs), where sums,
 * differences, products and ROUND over its cells give them; those it marks `evaluated`. Formulas beyond that, circular ones and
 * what depends on them stay `unknown`. Sheets in which nothing changes are the same objects.
 */
export function evaluateMissing(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const missing = snapshot.sheets.map(missingCells);
  if (missing.every((cells) => cells.length === 0)) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => new SheetCells(sheet));
  const byName = new Map(sheets.map((cells) => [cells.sheet.name.toLowerCase(), cells]));
  const sheetNamed = (name: string): SheetCells | null => byName.get(name.toLowerCase()) ?? null;
  for (const [at, cells] of sheets.entries()) {
    for (const { row, column } of missing[at] ?? []) settle({ cells, row, column }, sheetNamed);
  }
  return { ...snapshot, sheets: sheets.map((cells, at) => withValues(cells, missing[at] ?? [])) };
}

interface MissingCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot;
}

function missingCells(sheet: SheetSnapshot): MissingCell[] {
  const found: MissingCell[] = [];
  if (!sheet.cells.mayHoldFormulas) return found;
  sheet.cells.forEach((cell, row, column) => {
    if (isMissing(cell)) found.push({ row, column, cell });
  });
  return found;
}

interface Target {
  readonly cells: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** Works out one cell, unless it is already, and before it those it needs. A stack of our own: chains may be as long as the sheet. */
function settle(target: Target, sheet: (name: string) => SheetCells | null): void {
  const stack: (Target & { node: FormulaNode | null })[] = [];
  const open = ({ cells, row, column }: Target): boolean => {
    if (!cells.begin(row, column)) return false;
    stack.push({ cells, row, column, node: parseFormula(cells.sheet.cells.get(row, column)?.formula ?? "") });
    return true;
  };
  open(target);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { cells, row, column, node } = top;
    const outcome = node ? evaluateNode(node, { cells, cell: { row, column }, sheet }) : UNKNOWN;
    const needed = neededBy(outcome, sheet);
    if (needed && open(needed)) continue;
    cells.settle(row, column, stored(outcome));
    stack.pop();
  }
}

function neededBy(outcome: Outcome, sheet: (name: string) => SheetCells | null): Target | null {
  const cells = outcome.kind === "needs" ? sheet(outcome.sheet) : null;
  return cells && outcome.kind === "needs" ? { cells, row: outcome.row, column: outcome.column } : null;
}

/** As a cell stores it: 15 digits. A cell that needs one already under way goes in a circle. */
function stored(outcome: Outcome): Outcome {
  if (outcome.kind === "needs") return UNKNOWN;
  if (outcome.kind !== "number") return outcome;
  const value = Number(outcome.value.toPrecision(15));
  return Number.isFinite(value) ? numberOutcome(value) : errorOutcome("#NUM!");
}

function withValues(cells: SheetCells, missing: readonly MissingCell[]): SheetSnapshot {
  const { sheet } = cells;
  const grid = sheet.cells.clone();
  let changed = false;
  for (const { row, column, cell } of missing) {
    const value = valueOfOutcome(cells.settled(row, column) ?? UNKNOWN);
    if (value === undefined) continue;
    grid.set(row, column, { ...cell, value, formulaValue: "evaluated" });
    changed = true;
  }
  return changed ? { ...sheet, cells: grid } : sheet;
}
