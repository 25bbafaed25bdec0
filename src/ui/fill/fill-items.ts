import type { FillColumn } from "../../engine/index";
import type { FillPicture } from "./ask-fill";
import type { AddableColumn } from "./fill-answers";
import type { FillGroup, FillLine } from "./fill-model";

/** One line of the list. */
export type FillItem =
  | { readonly kind: "column"; readonly key: string; readonly group: FillGroup; readonly open: boolean }
  | { readonly kind: "proposal"; readonly key: string; readonly line: FillLine }
  | { readonly kind: "missing"; readonly key: string; readonly missing: AddableColumn };

/** Columns that are open with their proposals, then the standard columns that the tables lack. */
export function fillItems({ groups, addable }: FillPicture, open: ReadonlySet<FillColumn>): FillItem[] {
  return [
    ...groups.flatMap((group): FillItem[] => {
      const isOpen = open.has(group.column);
      const heading: FillItem = { kind: "column", key: group.column, group, open: isOpen };
      const lines = group.lines.map((line): FillItem => ({ kind: "proposal", key: line.key, line }));
      return isOpen ? [heading, ...lines] : [heading];
    }),
    ...addable.map((missing): FillItem => {
      return { kind: "missing", key: addKey(missing), missing };
    }),
  ];
}

export function addKey({ role, change }: AddableColumn): string {
  return `add ${role} ${change.headerRow} ${change.sheet}`;
}
