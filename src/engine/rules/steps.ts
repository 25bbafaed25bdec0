/** Work that stops now and then, for whoever has it done to do something else; it ends with its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
