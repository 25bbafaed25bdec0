import type { FillColumn, MissingColumn, Plan } from "../../engine/index";
import { missingColumns } from "../../engine/index";
import type { FillGroup, FillLine, FillModel } from "./fill-model";

/** One line of the list. */
export type FillItem =
  | { readonly kind: "column"; readonly key: string; readonly group: FillGroup; readonly open: boolean }
  | { readonly kind: "proposal"; readonly key: string; readonly line: FillLine }
  | { readonly kind: "missing"; readonly key: string; readonly missing: AddableColumn };

export type AddableColumn = MissingColumn & { readonly change: NonNullable<MissingColumn["change"]> };

/** Columns that are open with their proposals, then the standard columns that the tables lack. */
export function fillItems(plan: Plan, { groups }: FillModel, open: ReadonlySet<FillColumn>): FillItem[] {
  return [
    ...groups.flatMap((group): FillItem[] => {
      const isOpen = open.has(group.column);
      const heading: FillItem = { kind: "column", key: group.column, group, open: isOpen };
      const lines = group.lines.map((line): FillItem => ({ kind: "proposal", key: line.key, line }));
      return isOpen ? [heading, ...lines] : [heading];
    }),
    ...addableColumns(plan).map((missing): FillItem => {
      return { kind: "missing", key: addKey(missing), missing };
    }),
  ];
}

/** The standard columns a plan lacks that can be put in. */
export function addableColumns(plan: Plan): AddableColumn[] {
  return missingColumns(plan).flatMap((missing) => {
    const { change } = missing;
    return change ? [{ ...missing, change }] : [];
  });
}

export function addKey({ role, change }: AddableColumn): string {
  return `add ${role} ${change.headerRow} ${change.sheet}`;
}
