import type { CellContent } from "../../../engine/index";
import type { Facts } from "./facts";
import type { HostCellChange, HostChange, RestoreRowsChange, WrittenCell } from "../../steps/host-change";
import type { CellStep, LineStep, SheetStep, Step } from "../../steps/steps";
import { StyleList } from "./style-image";

/** The change that takes a step back, as it goes into the journal; null where there is nothing to take back. */
export function undoOf(step: Step, facts: Facts): HostChange | null {
  if (step.type === "cell") return undoCell(step, facts);
  if (step.type === "name") return { ...step.change, before: step.after, after: step.present };
  return step.type === "lines" ? undoLines(step, facts) : undoSheet(step, facts);
}

function undoCell(step: CellStep, facts: Facts): HostCellChange {
  const { sheet, after, fontName, numberFormat } = step.change;
  const look = facts.lookOf(step) === null ? null : facts.presentLook(step);
  const { row, column, before, rowName } = step;
  const present = facts.formatOf(step);
  const font = fontName === undefined ? null : facts.fontOf(step);
  // Excel gives a formula, or a number in a text cell, a format of its own accord.
  const mayChange = numberFormat !== undefined || after.kind === "formula" || present === "@";
  return {
    type: "setCell",
    sheet,
    cell: { row, column },
    before: after,
    after: before,
    ...(mayChange && { numberFormat: present }),
    ...(font !== null && { fontName: font }),
    ...(look !== null && { look }),
    ...(rowName !== "" && { anchor: { rowContent: rowName, header: "" } }),
  };
}

function undoLines(step: LineStep, facts: Facts): HostChange {
  const { located, above, below } = step;
  const { sheet } = located;
  switch (located.type) {
    case "insertRows":
    case "restoreRows":
      return { type: "removeRows", sheet, row: located.row, count: located.count, above, below };
    case "insertColumn": {
      const { column, headerRow, header } = located;
      return { type: "removeColumn", sheet, column, headerRow, header };
    }
    case "removeColumn":
      return { ...located, type: "insertColumn" };
    case "removeRows":
      return { type: "insertRows", sheet, row: located.row, count: located.count };
    case "deleteRows":
      return restoredRows(step, { sheet, row: located.row, count: located.count }, facts);
  }
}

function restoredRows(
  step: LineStep,
  place: { readonly sheet: string; readonly row: number; readonly count: number },
  facts: Facts,
): RestoreRowsChange {
  const { lost, above } = step;
  const list = new StyleList();
  const look = facts.stylesOf(step);
  const contents = new Map<string, CellContent>();
  for (const { row, column, content } of lost?.cells ?? []) contents.set(`${row} ${column}`, content);
  const cells = (lost?.readRows ?? []).flatMap((readRow, row) =>
    (readRow === null ? [] : (look?.row(readRow) ?? [])).map((style, column) => {
      const content = contents.get(`${row} ${column}`) ?? ({ kind: "empty" } as const);
      return { row, column, content, style: list.indexOf(style) };
    }),
  );
  return {
    type: "restoreRows",
    ...place,
    image: { cells, styles: list.styles },
    heights: facts.heightsOf(step),
    merges: lost?.merges ?? [],
    formulas: lost?.formulas ?? [],
    above,
  };
}

function undoSheet(step: SheetStep, facts: Facts): HostChange | null {
  const { change } = step;
  const written = change.type === "putSheet" || change.type === "restoreSheet" ? filled(change.content.cells) : null;
  if (!step.standing) return written && { type: "removeMade", sheet: change.sheet, written };
  const content = facts.imageOf(step);
  return content && { type: "restoreSheet", sheet: change.sheet, written, content };
}

function filled(cells: readonly WrittenCell[]): WrittenCell[] {
  return cells.flatMap(({ row, column, content }) => (content.kind === "empty" ? [] : [{ row, column, content }]));
}
