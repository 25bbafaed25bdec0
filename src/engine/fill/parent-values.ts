import { contentOf, textContent } from "../changes/cell-content";
import type { CellContent } from "../changes/change";
import type { Field } from "../plan/field";
import type { Appendix, PlanRow } from "../plan/plan";
import { columnOf, tasksOf, timeFields } from "../plan/queries";
import { cleanLines, cleanText } from "../text/normalize";
import { dateOfSerial } from "../values/date";
import { isDateFormat } from "../values/time/date-format";
import { fillableContent, isFillableTask, unicodeFont } from "./blank-cell";
import type { Proposal } from "./proposal";
import { standardProposal } from "./standard-proposal";

/** Columns whose blank cells hold what a row above them says. */
export type InheritedColumn = "lead" | "coordinating" | "time";

/**
 * The blank lead, coordinating or time cells of an appendix that hold what a heading or parent row says: the same, written out.
 * A group's own value is the default of its sub-rows, so that is safe; from further away it is only suggested.
 */
export function parentProposals(appendix: Appendix, column: InheritedColumn, dateSystem: 1900 | 1904): Proposal[] {
  // In a column of "Chủ trì: … / Phối hợp: …" one cell holds both: what is inherited is no cell's text.
  if (column !== "time" && columnOf(appendix, "lead")?.combined) return [];
  return tasksOf(appendix).flatMap((row) =>
    fieldsOf(row, column).flatMap((field) => proposal(appendix, row, column, field, dateSystem) ?? []),
  );
}

function fieldsOf(row: PlanRow, column: InheritedColumn): Field<unknown>[] {
  if (column === "time") return timeFields(row);
  const field = row[column];
  return field ? [field] : [];
}

function proposal(
  appendix: Appendix,
  row: PlanRow,
  column: InheritedColumn,
  field: Field<unknown>,
  dateSystem: 1900 | 1904,
): Proposal | null {
  if (field.source !== "parent" || !isFillableTask(row)) return null;
  const origin = ancestorAt(row, field.from.row);
  const before = fillableContent(appendix, field.cell);
  const given = before && valueOf(appendix, field, dateSystem);
  if (!given || !origin) return null;
  const from = cleanText(origin.content.text);
  const confidence = origin === row.parent && origin.kind === "group" ? "safe" : "suggested";
  const reason = { vi: `Theo dòng “${from}” ở trên`, en: `As the row “${from}” above says` };
  return standardProposal(
    appendix,
    row,
    { cell: field.cell, column, after: given.shown, confidence, reason },
    {
      before,
      after: given.content,
      ...(given.numberFormat !== undefined && { numberFormat: given.numberFormat }),
      ...unicodeFont(appendix, field.from),
    },
  );
}

/** The heading or parent row that stands in this sheet row; null where what is inherited stands elsewhere (a merged cell). */
function ancestorAt({ parent }: PlanRow, row: number): PlanRow | null {
  return parent === null || parent.row === row ? parent : ancestorAt(parent, row);
}

interface GivenValue {
  readonly shown: string | number;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** A date or number as it is stored, a text in clean lines; null for formulas, errors and the like. */
function valueOf({ sheet }: Appendix, field: Field<unknown>, dateSystem: 1900 | 1904): GivenValue | null {
  const cell = sheet.cells.at(field.from);
  const content = contentOf(cell);
  if (content.kind === "text") {
    const text = cleanLines(field.text);
    return { shown: text, content: textContent(text) };
  }
  if (!cell || content.kind !== "number") return null;
  const { numberFormat } = cell.style;
  const date = isDateFormat(numberFormat) ? dateOfSerial(content.number, dateSystem) : null;
  return { shown: date ?? content.number, content, numberFormat };
}
