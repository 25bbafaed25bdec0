import { applyChanges } from "../../src/engine/changes/apply";
import type { SheetContent } from "../../src/engine/changes/sheet-content";
import { checkWorkbook } from "../../src/engine/check";
import { summarize } from "../../src/engine/summaries/summarize";
import type { SummaryOptions, SummaryRun } from "../../src/engine/summaries/summary";
import type { CellSnapshot } from "../../src/engine/snapshot/cell";
import { DEFAULT_STYLE } from "../../src/engine/snapshot/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/engine/snapshot/workbook";

export const OPTIONS: SummaryOptions = {
  units: null,
  parts: { coordinated: true, common: true },
  live: true,
  startEnd: false,
  signature: false,
  recipients: false,
  edited: "ask",
  asOf: "2026-05-10",
};

/** Checks a workbook and makes its summaries. */
export function runOn(workbook: WorkbookSnapshot, options: Partial<SummaryOptions> = {}): SummaryRun {
  const { plan, report } = checkWorkbook(workbook);
  return summarize(plan, report, { ...OPTIONS, ...options });
}

/** The workbook with its summaries. */
export function withSummaries(workbook: WorkbookSnapshot, options: Partial<SummaryOptions> = {}): WorkbookSnapshot {
  return applyChanges(workbook, runOn(workbook, options).changes);
}

/** What a run writes into a sheet. */
export function contentOfRun({ changes }: SummaryRun, sheet: string): SheetContent {
  const change = changes.find((one) => one.type === "putSheet" && one.sheet === sheet);
  if (change?.type !== "putSheet") throw new Error(`nothing is written into “${sheet}”`);
  return change.content;
}

/** The rows of a sheet as shown, blank cells left out: links and sums by their values. */
export function shownRows({ cells }: Pick<SheetContent, "cells">): (string | number)[][] {
  const rows = new Map<number, (string | number)[]>();
  for (const { row, content } of cells) {
    const shown =
      content.kind === "text"
        ? content.text
        : content.kind === "number"
          ? content.number
          : content.kind === "formula"
            ? content.cached
            : null;
    if (shown !== null) rows.set(row, [...(rows.get(row) ?? []), shown]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

export function formulasOf({ cells }: Pick<SheetContent, "cells">): string[] {
  return cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
}

/** The workbook with another value in one cell, as a user types it. */
export function typed(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: CellSnapshot["value"],
): WorkbookSnapshot {
  return changedSheet(workbook, sheet, (old) => {
    const cells = old.cells.clone();
    cells.set(row, column, { value, style: old.cells.get(row, column)?.style ?? DEFAULT_STYLE });
    return { ...old, cells };
  });
}

export function changedSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
