/** Waits in milliseconds. */
export interface Timing {
  /** After the last edit, before a re-check: long enough to type on, short enough to feel live. */
  readonly afterEdit: number;
  /** Before trying again while the user types in a cell. */
  readonly whileBusy: number;
}

export const TIMING: Timing = { afterEdit: 700, whileBusy: 2000 };

/** Lets the browser paint what was just shown before the next long piece of work. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // Not an animation frame: a pane behind another one gets none.
    setTimeout(resolve, 20);
  });
}
