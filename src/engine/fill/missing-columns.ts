import type { InsertColumnChange } from "../changes/change";
import type { Severity } from "../findings/finding";
import type { Appendix, ColumnRole, Plan } from "../plan/plan";
import type { MissingRole } from "./column-place";
import { placeOf } from "./column-place";

interface StandardHeading {
  readonly role: MissingRole;
  readonly heading: string;
  readonly severity: Severity;
  /** Any of these fills the place. */
  readonly filledBy: readonly ColumnRole[];
}

const STANDARD: readonly StandardHeading[] = [
  { role: "number", heading: "TT", severity: "warning", filledBy: ["number"] },
  { role: "deliverable", heading: "Sản phẩm", severity: "warning", filledBy: ["deliverable"] },
  { role: "lead", heading: "Đơn vị chủ trì", severity: "error", filledBy: ["lead", "internalLead"] },
  { role: "time", heading: "Thời gian thực hiện", severity: "error", filledBy: ["time", "start", "end", "timeGrid"] },
];

/** A standard column an appendix lacks. */
export interface MissingColumn {
  readonly appendix: Appendix;
  readonly role: MissingRole;
  /** The heading it would get. */
  readonly heading: string;
  /** How bad it is that the column is missing. */
  readonly severity: Severity;
  /** Adds the empty column with its heading; null where it would cut through another table of the sheet. */
  readonly change: InsertColumnChange | null;
}

/** The standard columns the appendices of a plan lack (spec §5), table by table. */
export function missingColumns(plan: Plan): MissingColumn[] {
  return plan.appendices.flatMap((appendix) => missingIn(appendix, plan));
}

/** Those of one appendix. Labels typed in the content stand for a number column. */
export function missingIn(appendix: Appendix, plan: Plan): MissingColumn[] {
  return STANDARD.flatMap(({ role, heading, severity, filledBy }) => {
    if (appendix.columns.some((column) => filledBy.includes(column.role))) return [];
    if (role === "number" && appendix.rows.some(({ labelInContent }) => labelInContent)) return [];
    return [{ appendix, role, heading, severity, change: addColumn(appendix, role, heading, plan) }];
  });
}

function addColumn(appendix: Appendix, role: MissingRole, header: string, plan: Plan): InsertColumnChange | null {
  const column = placeOf(appendix, role);
  if (isInsideOtherTable(appendix, column, plan)) return null;
  return { type: "insertColumn", sheet: appendix.sheet.name, column, headerRow: appendix.headerRows[0], header };
}

function isInsideOtherTable(appendix: Appendix, column: number, plan: Plan): boolean {
  const others = [
    ...plan.appendices.filter((other) => other !== appendix).map(({ sheet, table }) => ({ sheet, range: table })),
    ...plan.otherTables,
  ];
  return others.some(
    ({ sheet, range }) => sheet.name === appendix.sheet.name && column > range.left && column <= range.right,
  );
}
