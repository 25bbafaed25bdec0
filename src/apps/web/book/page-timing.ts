import type { Timing } from "../../../ui/controller/timing";
import { TIMING } from "../../../ui/controller/timing";

const LONGEST = 5000;

/**
 * A check keeps the worker busy, and what is typed meanwhile is written only after it. So the check that follows an edit waits for a pause as
 * long as the last check took.
 */
export class PageTiming implements Timing {
  readonly whileBusy = TIMING.whileBusy;
  #checkTook = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  get afterEdit(): number {
    return Math.min(LONGEST, Math.max(TIMING.afterEdit, this.#checkTook));
  }

  async measured<T>(check: Promise<T>): Promise<T> {
    const start = this.now();
    const result = await check;
    this.#checkTook = this.now() - start;
    return result;
  }
}
