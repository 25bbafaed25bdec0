import type { TreeRow } from "./row-tree";

/** Sheet rows that go on what a row says, by that row (spec §2, Rows). */
export type Continuations = ReadonlyMap<TreeRow, readonly number[]>;

/** Between a row and its continuation. */
export const PASSED_OVER: ReadonlySet<string> = new Set(["blank", "repeatedHeader", "columnNumbers"]);

export function continuationsOf(tree: readonly TreeRow[]): Continuations {
  const continuations = new Map<TreeRow, number[]>();
  let owner: TreeRow | null = null;
  for (const node of tree) {
    if (node.kind === "continuation" && owner) {
      continuations.set(owner, [...(continuations.get(owner) ?? []), node.shaped.row]);
    } else if (!PASSED_OVER.has(node.kind)) owner = node;
  }
  return continuations;
}
