import { contentOf } from "../changes/cell-content";
import type { CellContent, SetCellChange } from "../changes/change";
import type { Appendix, PlanRow } from "../plan/plan";
import type { CellAddress } from "../snapshot/address";
import { formatNumberLabel } from "../values/number-label/format-number-label";
import type { NumberLabel } from "../values/number-label/number-label";
import { isDateFormat } from "../values/time/date-format";

/** Where a label is typed: a cell of its own, or the start of the content cell. */
export interface LabelPlace {
  readonly cell: CellAddress;
  readonly inContent: boolean;
  /** Plain whole numbers are stored as numbers. */
  readonly numeric: boolean;
}

export function placeOf({ sheet }: Appendix, { number, labelInContent }: PlanRow): LabelPlace {
  const cell = sheet.cells.at(number.cell);
  const numeric = typeof cell?.value === "number" && !isDateFormat(cell.style.numberFormat);
  return { cell: number.cell, inContent: labelInContent, numeric };
}

/**
 * The change that gives a row this label; null where the cell holds a formula, or the label it is to replace is not found at
 * the start of the content. Labels that Excel would take for a number or a date are written as text.
 */
export function labelChange(
  { sheet }: Appendix,
  row: PlanRow,
  label: NumberLabel,
  place: LabelPlace,
): SetCellChange | null {
  const cell = sheet.cells.at(place.cell);
  const before = contentOf(cell);
  if (before.kind === "formula") return null;
  const after = place.inContent ? inFrontOf(before, row, label) : inItsCell(label, place.numeric);
  if (!after) return null;
  const asText = after.kind === "text" && /^\d/.test(after.text) && !place.inContent;
  const change = { type: "setCell", sheet: sheet.name, cell: place.cell, before, after } as const;
  return asText ? { ...change, numberFormat: "@" } : change;
}

function inItsCell(label: NumberLabel, numeric: boolean): CellContent {
  const text = formatNumberLabel(label);
  return numeric && /^[1-9]\d*$/.test(text) ? { kind: "number", number: Number(text) } : { kind: "text", text };
}

function inFrontOf(before: CellContent, { labelInContent, number }: PlanRow, label: NumberLabel): CellContent | null {
  if (before.kind !== "text") return null;
  const text = formatNumberLabel(label);
  if (!labelInContent) return { kind: "text", text: `${text} ${before.text.trimStart()}` };
  const start = before.text.indexOf(number.raw);
  if (start < 0 || before.text.slice(0, start).trim() !== "") return null;
  return { kind: "text", text: before.text.slice(0, start) + text + before.text.slice(start + number.raw.length) };
}
