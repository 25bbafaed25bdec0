import { textContent } from "../changes/cell-content";
import type { SheetDraft, StyledContent } from "../changes/sheet-draft";
import { asText, STYLES } from "../changes/sheet-styles";
import { sumAmounts } from "../values/money/amounts";
import type { OverallColumn } from "./overall-columns";
import type { OverallRow } from "./overall-rows";
import { sumContent } from "./sum-content";

/** Columns before the numbers: TT and the unit. */
export const LABEL_WIDTHS = [5, 38] as const;
const LABELS = LABEL_WIDTHS.length;

/** Where the table stands. */
export interface OverallTable {
  readonly firstRow: number;
  readonly totalRow: number;
  readonly columns: readonly OverallColumn[];
}

/** Units × tasks, one row a unit and the rows of what no single unit answers for, with a total row. */
export function putTable(
  draft: SheetDraft,
  rows: readonly OverallRow[],
  columns: readonly OverallColumn[],
  live: boolean,
): OverallTable {
  putHeader(draft, columns);
  const firstRow = draft.row;
  rows.forEach((row, at) => {
    draft.cells([
      ...labelCells(row, at),
      ...columns.map((column, place) => valueCell(draft.row, row, columns, column, place, live)),
    ]);
  });
  const totalRow = draft.row;
  draft.spans([
    [LABELS, textContent("Tổng cộng"), STYLES.total],
    ...columns.map((column, place) => [1, ...totalCell(rows, column, firstRow, LABELS + place, live)] as const),
  ]);
  return { firstRow, totalRow, columns };
}

/** Two header rows: the groups, and the columns under them. */
function putHeader(draft: SheetDraft, columns: readonly OverallColumn[]): void {
  const header = (text: string) => [textContent(text), STYLES.header] as const;
  const top = draft.row;
  const groups = [...new Set(columns.map(({ group }) => group))];
  draft.spans([
    [1, ...header("TT")],
    [1, ...header("Đơn vị")],
    ...groups.map((group) => [columns.filter((column) => column.group === group).length, ...header(group)] as const),
  ]);
  draft.cells([header(""), header(""), ...columns.map((column) => header(column.header))]);
  for (let column = 0; column < LABELS; column++) draft.joinDown(column, top);
}

function labelCells({ kind, label }: OverallRow, at: number): StyledContent[] {
  if (kind !== "unit") return [[textContent(""), STYLES.label], asText(label, STYLES.textItalic)];
  return [[{ kind: "number", number: at + 1 }, STYLES.label], asText(label, STYLES.text)];
}

function valueCell(
  row: number,
  of: OverallRow,
  columns: readonly OverallColumn[],
  column: OverallColumn,
  place: number,
  live: boolean,
): StyledContent {
  const style = { ...STYLES.money, numberFormat: column.numberFormat };
  const value = column.value(of);
  if (value === null) return [textContent(""), style];
  const left = LABELS + columns.findIndex(({ group }) => group === column.group);
  const range = { top: row, bottom: row, left, right: LABELS + place - 1 };
  return [sumContent(value, range, live && column.sumsGroup === true), style];
}

function totalCell(
  rows: readonly OverallRow[],
  column: OverallColumn,
  firstRow: number,
  at: number,
  live: boolean,
): StyledContent {
  const style = { ...STYLES.totalNumber, numberFormat: column.numberFormat };
  const places = rows.flatMap((row, place) => (column.isCounted(row) ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [textContent(""), style];
  const total = sumAmounts(rows.filter(column.isCounted).flatMap((row) => column.value(row) ?? []));
  return [sumContent(total, { top: firstRow + first, bottom: firstRow + last, left: at, right: at }, live), style];
}
