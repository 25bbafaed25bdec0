import type { CellRange, SheetSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import type { HostErrorCode } from "../workbook-host";
import { holdsSkeleton } from "./content-compare";
import { isLookedAt, skeletonOf } from "./formula-rows";
import type { FormulaImage, RemoveColumnChange, RestoreRowsChange } from "./host-change";
import { isCovered } from "./covered";
import { cutNames, stillCut } from "./cut-names";
import { isBelow, isRight, landmarkBelow, landmarkRight } from "./landmark";
import { anchoredRow, movedBlock, nameOfRow, textAt } from "./locate";
import type { SheetState } from "./sheet-state";
import type { LineChange, LineStep, LostRows } from "./steps";

type RowChange = Exclude<LineChange, { type: "insertColumn" | "removeColumn" }>;

/** Rows and columns that come or go. */
export function planLines(
  state: SheetState,
  change: LineChange,
  states: ReadonlyMap<string, SheetState>,
  resumed: boolean,
): LineStep | HostErrorCode | "done" {
  if (state.writable.filtered.size > 0) return "filtered";
  if (change.type === "insertColumn") return planInsertColumn(state, change);
  if (change.type === "removeColumn") return planRemoveColumn(state, change);
  const row = rowNow(state, change);
  if (row === null) return "changed";
  const located = { ...change, row };
  const deletes = change.type === "deleteRows" || change.type === "removeRows";
  if (change.type === "restoreRows") return planRestoreRows(state, { ...change, row }, { change, states, resumed });
  // The journal is written before the change: where Excel broke off in between there is nothing to take back.
  if (change.type === "removeRows" && isBelow(state.now, row, change.beyond)) return "done";
  if (change.type === "removeRows" && !isBlank(state.now, row, change.count)) return "changed";
  if (deletes && breaksTable(state.now, row, change.count)) return "tablePart";
  const above = nameOfRow(state.now, row - 1);
  const gone = change.type === "deleteRows" ? lines(row, change.count) : [];
  const names = gone.map((at) => nameOfRow(state.now, at));
  const beyond = landmarkBelow(state.now, row + gone.length, names);
  const lost = change.type === "deleteRows" ? lostRows(state, change.row, located, states) : null;
  if (lost && (hidesContent(state.seen, change) || hidesContent(state.now, located))) return "merged";
  if (lost?.formulas.some(({ sheet, row: at, column }) => isHidden(states.get(sheet), at, column))) return "merged";
  state.moveRows(change.row, row, deletes ? -change.count : change.count);
  return { type: "lines", change, located, above, beyond, standing: false, lost };
}

/** Something stands under a merged area there: nobody sees it, and undo could not give it back. The file may tell of it, or Excel, or both. */
function hidesContent(
  sheet: SheetSnapshot | null,
  { row, count }: { readonly row: number; readonly count: number },
): boolean {
  return lines(row, count).some((at) =>
    sheet?.cells.row(at).some(([column, cell]) => contentOf(cell).kind !== "empty" && isCovered(sheet, at, column)),
  );
}

function isHidden(state: SheetState | undefined, row: number, column: number): boolean {
  return state !== undefined && isCovered(state.now, row, column);
}

/** Rows that stand there in part, where an undo broke off, are not put in again. */
function planRestoreRows(
  state: SheetState,
  located: RestoreRowsChange,
  { change, states, resumed }: { change: RestoreRowsChange; states: ReadonlyMap<string, SheetState>; resumed: boolean },
): LineStep | "done" {
  const { row, count, image, beyond } = located;
  const holdsAny = image.cells.some(({ content }) => content.kind !== "empty");
  const isInPlace = beyond === null ? holdsAny || resumed : isBelow(state.now, row + count, beyond);
  const standing = isInPlace && holdsNothingElse(state.now, located);
  const whole = image.cells.every(({ row: at, column, content }) =>
    holdsSkeleton(contentOf(state.now.cells.get(row + at, column)), content),
  );
  if (standing && whole && !resumed) return "done";
  const stays = standing && (resumed || beyond !== null);
  if (!stays) state.moveRows(change.row, row, count);
  for (const { row: at, column, content, style } of image.cells) {
    const place = { row: row + at, column };
    state.set(place, place, content, image.styles[style]?.numberFormat);
  }
  const formulas = change.formulas.flatMap((one) => {
    const now = states.get(one.sheet)?.now;
    return now && isStillOne(now, one) ? [{ ...one, numberFormat: formatAt(now, one) }] : [];
  });
  const names = stillCut(change.names, state.writable.names, { by: row - change.row, count });
  return {
    type: "lines",
    change,
    located: { ...located, formulas, names },
    above: "",
    beyond: null,
    standing: stays,
    lost: null,
  };
}

/** All that stands in the rows is what they are to get back. */
function holdsNothingElse(sheet: SheetSnapshot, { row, count, image }: RestoreRowsChange): boolean {
  const given = new Map(image.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.content]));
  return lines(row, count).every((at) =>
    sheet.cells.row(at).every(([column, cell]) => {
      const content = contentOf(cell);
      const wanted = given.get(`${at - row} ${column}`);
      return content.kind === "empty" || (wanted !== undefined && holdsSkeleton(content, wanted));
    }),
  );
}

/**
 * Where the row of a change stands now. Rows are never deleted or moved on the strength of a number alone: the row, or the one
 * above for rows that come in, is known by its anchor or by all that stood in it.
 */
function rowNow(state: SheetState, change: RowChange): number | null {
  if (change.type === "restoreRows" || change.type === "removeRows") {
    const above = anchoredRow(state, change.row - 1, change.above);
    return above === null ? null : above + 1;
  }
  if (change.anchor) {
    // Rows that come in go by the row above.
    const step = change.type === "insertRows" ? 1 : 0;
    const row = anchoredRow(state, change.row - step, change.anchor.rowContent);
    return row === null ? null : row + step;
  }
  if (!state.seen) return null;
  if (change.type === "deleteRows") return movedBlock(state.now, state.seen, change.row, change.count);
  const above = movedBlock(state.now, state.seen, change.row - 1, 1);
  return above === null ? null : above + 1;
}

/** The formula stands there, whatever the deleted rows made of its references. */
function isStillOne(sheet: SheetSnapshot, { row, column, formula }: FormulaImage): boolean {
  const present = sheet.cells.get(row, column)?.formula;
  return present !== undefined && skeletonOf(present) === skeletonOf(formula);
}

function formatAt(sheet: SheetSnapshot, { row, column }: FormulaImage): string {
  return sheet.cells.get(row, column)?.style.numberFormat ?? "General";
}

function isBlank(sheet: SheetSnapshot, row: number, count: number): boolean {
  return lines(row, count).every((at) => sheet.cells.row(at).every(([, cell]) => contentOf(cell).kind === "empty"));
}

/** Without its header, its total or its last row a table is no table any more. */
function breaksTable({ tables }: SheetSnapshot, row: number, count: number): boolean {
  const last = row + count - 1;
  return tables.some(({ range, headerRowCount, totalsRowCount }) => {
    const top = range.top + headerRowCount;
    const bottom = range.bottom - totalsRowCount;
    if (last < range.top || row > range.bottom) return false;
    return row < top || last > bottom || (row <= top && last >= bottom);
  });
}

/** `asked` is the first row as the change expects it. */
function lostRows(
  state: SheetState,
  asked: number,
  { row, count }: { readonly row: number; readonly count: number },
  states: ReadonlyMap<string, SheetState>,
): LostRows {
  const last = row + count - 1;
  const cells = lines(row, count).flatMap((at) =>
    state.now.cells.row(at).map(([column, cell]) => ({ row: at - row, column, content: contentOf(cell) })),
  );
  const merges = mergesNow(state, row - asked).filter(({ top, bottom }) => bottom >= row && top <= last);
  const formulas: FormulaImage[] = [];
  for (const [sheet, { now }] of states) {
    now.cells.forEach(({ formula }, at, column) => {
      const inside = now === state.now && at >= row && at <= last;
      if (formula === undefined || inside || !isLookedAt(formula, row, last)) return;
      if (now === state.now || formula.includes("!")) formulas.push({ sheet, row: at, column, formula });
    });
  }
  return {
    readRows: lines(row, count).map((at) => state.rows.at(at)),
    cells,
    merges,
    formulas,
    names: cutNames(state.writable.names, { row, count }),
  };
}

/** An Excel before ExcelApi 1.13 does not tell them: then as in the file, `by` rows further down. */
function mergesNow({ now, seen }: SheetState, by: number): CellRange[] {
  if (now.merges) return [...now.merges];
  return (seen?.merges ?? []).map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }));
}

function planInsertColumn(
  state: SheetState,
  change: Extract<LineChange, { type: "insertColumn" }>,
): LineStep | HostErrorCode | "done" {
  const { seen } = state;
  if (!seen || movedBlock(state.now, seen, change.headerRow, 1) !== change.headerRow) return "changed";
  const beyond = landmarkRight(state.now, change);
  state.insertColumn(change);
  return { type: "lines", change, located: change, above: "", beyond, standing: false, lost: null };
}

/** Only the heading may stand there. */
function planRemoveColumn(state: SheetState, change: RemoveColumnChange): LineStep | HostErrorCode | "done" {
  const { column, headerRow, header, beyond } = change;
  if (isRight(state.now, change, beyond)) return "done";
  const isThere = textAt(state.now, headerRow, column) === header;
  if (!isThere && beyond === null) return "done";
  // A blank column without a heading is ours only where what it moved stands behind it.
  if (!isThere && !isRight(state.now, { headerRow, column: column + 1 }, beyond)) return "changed";
  for (const row of state.now.cells.rowNumbers()) {
    const content = contentOf(state.now.cells.get(row, column));
    const isHeading = row === headerRow && isThere;
    if (content.kind !== "empty" && !isHeading) return "changed";
  }
  state.removeColumn(column);
  return { type: "lines", change, located: change, above: "", beyond: null, standing: false, lost: null };
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
