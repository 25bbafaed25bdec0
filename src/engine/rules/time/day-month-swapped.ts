import { contentOf } from "../../changes/cell-content";
import type { SetCellChange } from "../../changes/change";
import type { Column, ColumnRole, PlanRow } from "../../plan/plan";
import { treeRowsOf } from "../../plan/queries";
import type { CellAddress } from "../../snapshot/address";
import type { SheetSnapshot } from "../../snapshot/workbook";
import { formatDate } from "../../values/date";
import { frameSpan } from "../../values/time/time-frame";
import { defineAppendixRule } from "../define-rule";
import { remember } from "../../plan/remember";
import type { DateBounds } from "./date-bounds";
import { boundsOf, isWithinBounds } from "./date-bounds";
import type { SwappedDate } from "./month-first";
import { swappedDate } from "./month-first";
import { statedAboveIn } from "./stated-above";

export const dayMonthSwapped = defineAppendixRule({
  meta: {
    id: "time/day-month-swapped",
    severity: "warning",
    title: { vi: "Ngày và tháng có thể bị đảo", en: "Day and month may be swapped" },
    why: {
      vi: "Excel cài theo kiểu Mỹ đọc “5/3” là ngày 3 tháng 5: thời hạn lệch hàng tháng mà không ai thấy.",
      en: "An Excel with American settings reads “5/3” as 3 May: the deadline is months off and nobody notices.",
    },
    basis: {
      vi: "Văn bản tiếng Việt ghi ngày trước tháng; ô có định dạng tháng trước ngày là do Excel tự đọc.",
      en: "Vietnamese documents write the day first; a cell shown month first was read by Excel on its own.",
    },
    messages: {
      swapped: {
        vi: "Ô đang lưu ngày {stored} nhưng hiện tháng trước ngày: có thể Excel đã đảo, đúng ra là {other}. Kiểm tra rồi sửa.",
        en: "The cell holds {stored} but shows the month first: Excel may have swapped it, and {other} is meant. Check and correct.",
      },
      swappedAmongTexts: {
        vi: "Ô đang lưu ngày {stored}, còn các ngày lớn hơn 12 trong cột lại là chữ: gần như chắc chắn Excel đã đảo ngày và tháng, đúng ra là {other}.",
        en: "The cell holds {stored} while days above 12 stand in this column as text: Excel has almost surely swapped it, and {other} is meant.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }, plan) {
    const { sheet } = appendix;
    const columns = new Map(
      appendix.columns.filter(({ role }) => !NO_DATES.has(role)).map((column) => [column.index, column]),
    );
    const rows = treeRowsOf(appendix);
    const statedAbove = statedAboveIn(appendix);
    const withTexts = remember((column: Column) => rows.some((row) => holdsLateDay(sheet, row, column)));
    for (const row of rows) {
      const suspects = suspectsOf(sheet, row, columns, plan.snapshot.dateSystem);
      for (const suspect of suspects) {
        const { column, cell, date } = suspect;
        const partner = suspects.find((other) => other.column.role === PARTNER[column.role]) ?? null;
        const bounds = boundsFor(boundsOf(appendix, row, statedAbove), row, column, partner);
        const fits = isWithinBounds(date.other, bounds);
        // The date as stored fits its surroundings, the other does not: nothing was swapped.
        if (!fits && isWithinBounds(date.stored, bounds)) continue;
        const changes = fits && inOrder(suspect, partner) ? [suspect, ...(partner ? [partner] : [])] : [];
        report({
          sheet,
          cell,
          messageId: withTexts(column) ? "swappedAmongTexts" : "swapped",
          data: { stored: formatDate(date.stored), other: formatDate(date.other) },
          about: [row.content.text, column.header, date.stored],
          ...(changes.length > 0 && {
            fix: { confidence: "suggested", changes: changes.map((one) => swapChange(sheet, one)) },
          }),
        });
      }
    }
  },
});

interface Suspect {
  readonly column: Column;
  readonly cell: CellAddress;
  readonly date: SwappedDate;
}

function suspectsOf(
  sheet: SheetSnapshot,
  { row }: PlanRow,
  columns: ReadonlyMap<number, Column>,
  dateSystem: 1900 | 1904,
): readonly Suspect[] {
  const { cells, columns: indices } = sheet.cells.inRow(row);
  let suspects: Suspect[] | null = null;
  for (let at = 0; at < cells.length; at++) {
    if (typeof cells[at]?.value !== "number") continue;
    const column = columns.get(indices[at] ?? -1);
    const date = column && swappedDate(cells[at], dateSystem);
    if (date) (suspects ??= []).push({ column, cell: { row, column: column.index }, date });
  }
  return suspects ?? NO_SUSPECTS;
}

/** Nearly every row has none. */
const NO_SUSPECTS: readonly Suspect[] = [];

/** Labels that became dates are the numbering's matter; amounts are no dates. */
const NO_DATES: ReadonlySet<ColumnRole> = new Set(["number", "content", "budget", "budgetPart"]);

const PARTNER: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = { start: "end", end: "start" };

/** A day that cannot be a month, written as text: "25/3", "31-12-2026". */
function holdsLateDay(sheet: SheetSnapshot, { row }: PlanRow, { index }: Column): boolean {
  const value = sheet.cells.get(row, index)?.value;
  return typeof value === "string" && /^\D*(1[3-9]|2\d|3[01])\s*[/.-]\s*\d{1,2}(?!\d)/.test(value);
}

/** What the rest of the plan says about the date; start and end bound each other unless both are in doubt. */
function boundsFor(
  ofRow: readonly DateBounds[],
  row: PlanRow,
  { role }: Column,
  partner: Suspect | null,
): DateBounds[] {
  if (role !== "time" && role !== "start" && role !== "end") return [];
  const bounds = [...ofRow];
  if (partner) return bounds;
  const { start, end } = row;
  if (role === "start" && end?.value.status === "parsed") {
    bounds.push({ from: null, to: frameSpan(end.value.frame).end });
  }
  if (role === "end" && start?.value.status === "parsed") {
    const first = frameSpan(start.value.frame);
    bounds.push({ from: first.start ?? first.end, to: null });
  }
  return bounds;
}

function inOrder({ column, date }: Suspect, partner: Suspect | null): boolean {
  if (!partner) return true;
  return column.role === "start" ? date.other <= partner.date.other : partner.date.other <= date.other;
}

function swapChange(sheet: SheetSnapshot, { cell, date }: Suspect): SetCellChange {
  return {
    type: "setCell",
    sheet: sheet.name,
    cell,
    before: contentOf(sheet.cells.at(cell)),
    after: { kind: "number", number: date.serial },
    numberFormat: "dd/mm/yyyy",
  };
}
