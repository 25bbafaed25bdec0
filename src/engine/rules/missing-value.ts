import type { Field } from "../plan/field";
import type { Appendix, ColumnRole, PlanRow } from "../plan/plan";
import { columnOf } from "../plan/queries";
import { mayBeGiven } from "./not-checkable";

/**
 * The tasks without a value in one column: none of their own, merged, inherited or by a ditto mark, and not one on each of
 * their sub-rows (spec §4). None where the heading makes the column optional, "(nếu có)". Rows with nothing but a number are no tasks yet.
 * `holds` tells whether a row has one, where that is more than a filled cell.
 */
export function tasksWithout(
  appendix: Appendix,
  role: ColumnRole,
  pick: (row: PlanRow) => Field<unknown> | null,
  holds: (row: PlanRow) => boolean = (row) => isFilled(pick(row)),
): { readonly row: PlanRow; readonly field: Field<unknown> }[] {
  if (columnOf(appendix, role)?.optional) return [];
  const found: { readonly row: PlanRow; readonly field: Field<unknown> }[] = [];
  for (const row of appendix.rows) {
    const field = pick(row);
    if (row.kind !== "task" || !field || holds(row) || holdsBelow(row, holds) || isEmptyLine(row)) continue;
    if (!mayBeGiven(appendix.sheet, row, pick)) found.push({ row, field });
  }
  return found;
}

/** "–", "…" say nothing. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isFilled(field: Field<unknown> | null): boolean {
  return field !== null && saysSomething(field.text);
}

function holdsBelow(row: PlanRow, holds: (row: PlanRow) => boolean): boolean {
  if (row.children.length === 0) return false;
  const below = row.children.filter(({ kind }) => kind === "task" || kind === "group" || kind === "section");
  return below.length > 0 && below.every((child) => holds(child) || holdsBelow(child, holds));
}

/** A numbered line that nobody has filled in yet. */
export function isEmptyLine(row: PlanRow): boolean {
  const { content, deliverable, lead, internalLead, coordinating, time, start, end, budget, budgetParts } = row;
  const typed = [deliverable, lead, internalLead, coordinating, time, start, end, budget, ...budgetParts];
  return !isFilled(content) && typed.every((field) => field === null || field.raw.trim() === "");
}

/** Where merged areas are unknown, a blank cell may stand under one that is filled: then it is for information only. */
export function severityOfBlank({ sheet }: Appendix): { readonly severity?: "info" } {
  return sheet.merges === null ? { severity: "info" } : {};
}
