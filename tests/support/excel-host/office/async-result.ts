/** Results in the manner of Office's older, callback-based API. */

export interface AsyncError {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

interface AsyncResult<T> {
  readonly status: "succeeded" | "failed";
  readonly value?: T;
  readonly error?: AsyncError;
  readonly asyncContext?: unknown;
}

type Callback<T> = (result: AsyncResult<T>) => void;

/** After Microsoft's list of Common API errors. */
export const ASYNC_ERRORS = {
  internal: { code: 5001, name: "Internal Error", message: "An internal error has occurred." },
  invalidCallInContext: {
    code: 5004,
    name: "Invalid API Call",
    message: "The API call is not valid in the current context.",
  },
  notSupported: { code: 5000, name: "Not Supported", message: "This feature is not supported in this application." },
} as const satisfies Record<string, AsyncError>;

/**
 * Runs `work` and hands its outcome to the callback, which comes last among the arguments, after options that may be
 * left out. An AsyncFailure becomes a failed result; anything else is a mistake of the host and is thrown.
 */
export async function answer<T>(args: readonly unknown[], work: () => T | Promise<T>): Promise<void> {
  const callback = args.filter((arg) => typeof arg === "function").at(-1) as Callback<T> | undefined;
  const asyncContext = optionsIn(args)["asyncContext"];
  const result = await outcome(work);
  callback?.({ ...result, asyncContext });
}

async function outcome<T>(work: () => T | Promise<T>): Promise<AsyncResult<T>> {
  try {
    return { status: "succeeded", value: await work() };
  } catch (error) {
    if (error instanceof AsyncFailure) return { status: "failed", error: error.reason };
    throw error;
  }
}

export class AsyncFailure extends Error {
  constructor(readonly reason: AsyncError) {
    super(reason.message);
  }
}

/** The options object among the arguments, {} where there is none. */
export function optionsIn(args: readonly unknown[]): Readonly<Record<string, unknown>> {
  return (args.find((arg) => typeof arg === "object" && arg !== null) ?? {}) as Record<string, unknown>;
}
