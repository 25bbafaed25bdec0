import { contentOf, EMPTY } from "../changes/cell-content";
import type { CellContent, SetCellChange } from "../changes/change";
import { rowAnchor } from "../changes/row-anchor";
import { sameContent } from "../changes/same-content";
import type { Localized } from "../findings/finding";
import type { Mutable } from "../snapshot/mutable";
import type { Appendix, Plan, PlanRow } from "../plan/plan";
import { storedContent, tasksOf } from "../plan/queries";
import type { CellAddress } from "../snapshot/address";
import { columnName, rangeContains } from "../snapshot/address";
import type { CellSnapshot } from "../snapshot/cell";
import { dateOfSerial } from "../values/date";
import { isDateFormat } from "../values/time/date-format";
import { unicodeFont } from "./blank-cell";
import { HELPER_COLUMNS } from "./fill-columns";
import type { HelperPlace } from "./helper-places";
import { helperPlaces, helpersOf } from "./helper-places";
import type { HelperValue } from "./helper-values";
import { HELPER_HEADINGS, HELPER_READERS } from "./helper-values";
import type { HelperColumn, Proposal } from "./proposal";

/**
 * Proposals for the helper columns of every appendix, in the order the columns are asked for: what is to be written into new
 * ones, and what no longer agrees with the plan in those that are there.
 */
export function helperProposals(plan: Plan, columns: readonly HelperColumn[] = HELPER_COLUMNS): Proposal[] {
  return plan.appendices.flatMap((appendix) => {
    const known = new Set(helpersOf(plan, appendix).map(({ kind }) => kind));
    const wanted = columns.filter((column) => known.has(column) || saysSomething(plan, appendix, column));
    const places = helperPlaces(plan, appendix, wanted);
    const rows = places.length === 0 ? [] : appendix.rows.map((row) => dressedRow(appendix, row));
    return places.flatMap((place) => columnProposals(plan, appendix, place, rows));
  });
}

/** What the cells of all helper columns in a row have in common. */
interface DressedRow {
  readonly row: PlanRow;
  readonly rowContent: string;
  /** The cell whose format they get. */
  readonly beside: CellAddress;
  readonly fontName: string | undefined;
}

function dressedRow(appendix: Appendix, row: PlanRow): DressedRow {
  const beside = { row: row.row, column: appendix.table.right };
  return { row, rowContent: storedContent(appendix, row), beside, fontName: unicodeFont(appendix, beside).fontName };
}

function columnProposals(
  plan: Plan,
  appendix: Appendix,
  place: HelperPlace,
  rows: readonly DressedRow[],
): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const row of rows) {
    const proposal = rowProposal(plan, appendix, place, row);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
}

/** A column that would stay empty is not worth its place. */
function saysSomething({ snapshot }: Plan, appendix: Appendix, column: HelperColumn): boolean {
  return tasksOf(appendix).some((row) => HELPER_READERS[column](row, appendix, snapshot.dateSystem) !== null);
}

function rowProposal(plan: Plan, appendix: Appendix, place: HelperPlace, dressed: DressedRow): Proposal | null {
  const { sheet } = appendix;
  const { row } = dressed;
  const { dateSystem } = plan.snapshot;
  const cell = { row: row.row, column: place.index };
  // Only blank cells and our own are ever written; what else stands in that column is the user's.
  if (contentOf(sheet.cells.at(cell)).kind !== "empty") return null;
  const old = place.existing?.cells.at(cell);
  const value = row.kind === "task" ? HELPER_READERS[place.column](row, appendix, dateSystem) : null;
  const before = contentOf(old);
  if (sameContent(before, contentIn(value))) return null;
  const isNew = before.kind === "empty";
  const proposal: Proposal = {
    sheet: sheet.name,
    cell,
    column: place.column,
    taskCell: row.content.cell,
    content: row.content.text,
    before: shownValue(old, dateSystem),
    after: value?.shown ?? null,
    confidence: isNew && !value?.implied && place.occupied === null ? "safe" : "suggested",
    reason: reasonOf(value, place, isNew),
    change: changeOf(appendix, place, dressed, cell, before, value),
  };
  return place.occupied ? { ...proposal, occupied: place.occupied } : proposal;
}

function contentIn(value: HelperValue | null): CellContent {
  return value?.content ?? EMPTY;
}

function changeOf(
  appendix: Appendix,
  place: HelperPlace,
  { rowContent, beside, fontName }: DressedRow,
  cell: CellAddress,
  before: CellContent,
  value: HelperValue | null,
): SetCellChange {
  const sheet = appendix.sheet.name;
  const change: Mutable<SetCellChange> = { type: "setCell", sheet, cell, before, after: contentIn(value) };
  if (value?.numberFormat !== undefined) change.numberFormat = value.numberFormat;
  const isDressed = place.existing !== null && rangeContains(place.existing.range, cell);
  if (!isDressed) {
    change.formatFrom = beside;
    if (fontName !== undefined) change.fontName = fontName;
  }
  const { anchor } = rowAnchor(rowContent, HELPER_HEADINGS[place.column]);
  if (anchor) change.anchor = anchor;
  return change;
}

function reasonOf(value: HelperValue | null, { occupied, index }: HelperPlace, isNew: boolean): Localized {
  const reason = value?.reason ?? { vi: "Dòng này không còn giá trị ấy", en: "The row no longer has such a value" };
  if (!isNew) return { vi: `Kế hoạch đã đổi: ${reason.vi}`, en: `The plan has changed: ${reason.en}` };
  if (!occupied) return reason;
  const taken = [...new Set([columnName(occupied.left), columnName(occupied.right)])].join("–");
  const free = columnName(index);
  return {
    vi: `${reason.vi} (cột ${taken} bên phải bảng đã có dữ liệu nên đặt ở cột ${free})`,
    en: `${reason.en} (column ${taken} beside the table is in use, so it goes to column ${free})`,
  };
}

/** What a helper cell shows, dates as ISO text. */
function shownValue(cell: CellSnapshot | undefined, dateSystem: 1900 | 1904): string | number | null {
  const content = contentOf(cell);
  if (content.kind === "text") return content.text;
  if (content.kind === "formula") return content.cached;
  if (!cell || content.kind !== "number") return null;
  const date = isDateFormat(cell.style.numberFormat) ? dateOfSerial(content.number, dateSystem) : null;
  return date ?? content.number;
}
