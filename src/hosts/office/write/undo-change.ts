import type { CellContent } from "../../../engine/index";
import type { Facts } from "./facts";
import type { HostCellChange, HostChange, RestoreRowsChange, WrittenCell } from "../../steps/host-change";
import type { CellStep, LineStep, SheetStep, Step } from "../../steps/steps";
import { StyleList } from "./style-image";

/** The change that takes a step back, as it goes into the journal; null where there is nothing, or what takes back itself. */
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

function undoLines(step: LineStep, facts: Facts): HostChange | null {
  const { located, above, beyond } = step;
  const { sheet } = located;
  switch (located.type) {
    case "insertRows":
      return { type: "removeRows", sheet, row: located.row, count: located.count, above, beyond };
    case "insertColumn": {
      const { column, headerRow, header } = located;
      return { type: "removeColumn", sheet, column, headerRow, header, beyond };
    }
    case "deleteRows":
      return restoredRows(step, { sheet, row: located.row, count: located.count }, facts);
    default:
      return null;
  }
}

/** What gives rows back that are deleted. */
export function restoredRows(
  step: LineStep,
  place: { readonly sheet: string; readonly row: number; readonly count: number },
  facts: Facts,
): RestoreRowsChange {
  const { lost, above, beyond } = step;
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
    names: lost?.names ?? [],
    above,
    beyond,
  };
}

function undoSheet(step: SheetStep, facts: Facts): HostChange | null {
  const { change } = step;
  const { sheet } = change;
  const written = change.type === "putSheet" ? filled(change.content.cells) : null;
  if (written && !step.standing) return { type: "removeMade", sheet, written };
  const content = facts.standing(step)?.image;
  return content ? { type: "restoreSheet", sheet, written, content } : null;
}

function filled(cells: readonly WrittenCell[]): WrittenCell[] {
  return cells.flatMap(({ row, column, content }) => (content.kind === "empty" ? [] : [{ row, column, content }]));
}
