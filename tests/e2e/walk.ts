import type { PaneOptions, PaneSession } from "./excel-page";

/** A way through the pane that stops at every state on it. */
export interface Walk {
  readonly workbook: () => Promise<Uint8Array>;
  readonly options?: PaneOptions;
  /** Stops at each state, by its name. */
  states(pane: PaneSession): AsyncIterable<string>;
  /** Messages of the console that belong to the walk. */
  readonly expected?: readonly RegExp[];
}
