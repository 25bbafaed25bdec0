import type { DefinedName, SheetSnapshot } from "../../engine/index";

/** A sheet as the host has it right before writing, with what decides whether it may be written to. */
export interface WritableSheet {
  readonly snapshot: SheetSnapshot;
  /** What the hidden name that marks our sheets stands for; null for a sheet of the user's. */
  readonly marker: string | null;
  readonly names: readonly DefinedName[];
  /** Rows that a filter may be hiding and that cannot be written exactly. */
  readonly filtered: ReadonlySet<number>;
}
