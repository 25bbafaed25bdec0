import type { TreeRow } from "./row-tree";

/** Rows that go on what a row says, by that row (spec §2, Rows). */
export type Continuations = ReadonlyMap<TreeRow, readonly TreeRow[]>;

/** Between a row and its continuation. */
const PASSED_OVER: ReadonlySet<string> = new Set(["blank", "repeatedHeader", "columnNumbers"]);

export function continuationsOf(tree: readonly TreeRow[]): Continuations {
  const continuations = new Map<TreeRow, TreeRow[]>();
  let owner: TreeRow | null = null;
  for (const node of tree) {
    if (node.kind === "continuation" && owner) {
      const before = continuations.get(owner);
      if (before) before.push(node);
      else continuations.set(owner, [node]);
    } else if (!PASSED_OVER.has(node.kind)) owner = node;
  }
  return continuations;
}
