import type { CellContent, CellRange } from "../../../engine/index";
import { CellGrid, contentOf, formatRange } from "../../../engine/index";
import { addCells, CELL_PROPERTIES } from "../range-cells";
import { holds } from "../../steps/content-compare";
import { entryOf, formatFor } from "./entry";
import type { Facts } from "./facts";
import { rangeAt, rectangles } from "./rectangles";
import type { CellStep } from "../../steps/steps";
import { StyleList } from "./style-image";
import { addressLists, queueStyle } from "./write-image";
import type { Written } from "./written";

/** Queues the cells of one sheet, no cell twice, as few blocks without gaps: rows between them may be hidden by a filter. */
export function queueCells(sheet: Excel.Worksheet, steps: readonly CellStep[], facts: Facts): Written[] {
  const byPlace = new Map(steps.map((step) => [placeOf(step), step]));
  const areas = rectangles(steps);
  // All rows are read before the first cell is written: a cell may be what its row is known by.
  const rowsOf = new Map(areas.map((area) => [area, queueRows(sheet, area)]));
  const isRow = rowCheck(steps);
  return areas.map((area) => {
    const inside = steps.filter(
      ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    const table = <T>(pick: (step: CellStep) => T | null): (T | null)[][] =>
      Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (__, column) => {
          const step = byPlace.get(`${area.top + row} ${area.left + column}`);
          return step ? pick(step) : null;
        }),
      );
    const before = rangeAt(sheet, area).load(CELL_PROPERTIES);
    const range = rangeAt(sheet, area);
    queueLooks(sheet, inside, facts);
    setFormats(
      range,
      table((step) => formatBefore(step, facts)),
    );
    range.formulas = table(({ change, ...step }) => entryOf(change.after, formatAt({ change, ...step }, facts)));
    setFormats(
      range,
      table((step) => formatAfter(step, facts)),
    );
    for (const { change, row, column } of inside) {
      if (change.fontName !== undefined) sheet.getRangeByIndexes(row, column, 1, 1).format.font.name = change.fontName;
    }
    const after = rangeAt(sheet, area).load(CELL_PROPERTIES);
    return {
      surprises: () =>
        found(inside, before).filter(
          ({ step, found }) => !holds(found, step.before) || !isRow(step, rowsOf.get(area) ?? null),
        ),
      untaken: () => found(inside, after).flatMap(({ step, found }) => (took(found, step.change.after) ? [] : [step])),
    };
  });
}

const placeOf = ({ row, column }: CellStep): string => `${row} ${column}`;

/** Whole formats: an untouched cell's first, so that nothing of the present one stays. */
function queueLooks(sheet: Excel.Worksheet, steps: readonly CellStep[], facts: Facts): void {
  const styles = new StyleList();
  const places = new Map<number, CellStep[]>();
  const dressed = steps.filter((step) => facts.lookOf(step) !== null);
  for (const list of addressLists(rectangles(dressed).map(formatRange))) sheet.getRanges(list).style = "Normal";
  for (const step of dressed) {
    const look = facts.lookOf(step);
    if (look === null || look === "untouched") continue;
    const at = styles.indexOf({ ...look, numberFormat: "General" });
    places.set(at, [...(places.get(at) ?? []), step]);
  }
  for (const [at, found] of places) queueStyle(sheet, found, styles.styles[at]);
}

/** The number format the cell is to have in the end; that of its own where the change says nothing. */
function formatWanted(step: CellStep, facts: Facts): string | undefined {
  const look = facts.lookOf(step);
  const carried = look === "untouched" ? "General" : look?.numberFormat;
  return step.change.numberFormat ?? carried;
}

/** The number format the cell has when the entry comes. */
function formatAt(step: CellStep, facts: Facts): string {
  return formatFor(step.change.after, formatWanted(step, facts), facts.formatOf(step));
}

/** Null where it stays; in new rows it is always set, as what they take over is not known. */
function formatBefore(step: CellStep, facts: Facts): string | null {
  const format = formatAt(step, facts);
  const stays = step.origin && facts.lookOf(step) === null && format === facts.formatOf(step);
  return stays ? null : format;
}

/** A number in a cell of the format "@" comes first, the format after. */
function formatAfter(step: CellStep, facts: Facts): string | null {
  const wanted = formatWanted(step, facts);
  return wanted !== undefined && formatFor(step.change.after, wanted, wanted) !== wanted ? wanted : null;
}

function setFormats(range: Excel.Range, formats: (string | null)[][]): void {
  if (formats.some((line) => line.some((format) => format !== null))) range.numberFormat = formats;
}

function found(steps: readonly CellStep[], range: Excel.Range): { step: CellStep; found: CellContent }[] {
  const grid = new CellGrid();
  addCells(grid, range, null);
  return steps.map((step) => ({ step, found: contentOf(grid.at(step)) }));
}

function queueRows(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return rangeAt(sheet, area).getEntireRow().getUsedRangeOrNullObject(true).load("values,rowIndex");
}

/**
 * Whether a cell's row is the one it was: after a sort another one may stand there, its cell blank like the one to be filled. A
 * row is known by the name it has for the first of its cells, before any of them is written.
 */
function rowCheck(steps: readonly CellStep[]): (step: CellStep, rows: Excel.Range | null) => boolean {
  const names = new Map<number, string>();
  for (const { row, rowName } of steps) if (!names.has(row)) names.set(row, rowName);
  return ({ row }, rows) => {
    const name = names.get(row) ?? "";
    // Too many cells for one answer: Excel leaves the values out.
    if (name === "" || !rows || (!rows.isNullObject && (rows.values as unknown) === null)) return true;
    const values: unknown[] = rows.isNullObject ? [] : ((rows.values as unknown[][])[row - rows.rowIndex] ?? []);
    return values.map(String).includes(name);
  };
}

/** Excel writes formulas in its own way: that one stands there is enough. */
function took(actual: CellContent, written: CellContent): boolean {
  return written.kind === "formula" ? actual.kind === "formula" : holds(actual, written);
}
