/** What goes between a page and its worker: calls by name, and to each its pieces, then its end. */

/** A call that can be made: what it takes, what comes on the way, and what it ends with. All of it can be cloned. */
export interface Call<Argument, Value, Piece = never> {
  readonly argument: Argument;
  readonly value: Value;
  readonly piece: Piece;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of calls of any kind
export type Calls<List> = { readonly [Name in keyof List]: Call<any, any, any> };

export type Request =
  | { readonly type: "call"; readonly id: number; readonly name: string; readonly argument: unknown }
  /** Nobody waits for the answer any more. */
  | { readonly type: "giveUp"; readonly id: number };

export type Reply =
  | { readonly id: number; readonly type: "piece"; readonly piece: unknown }
  | { readonly id: number; readonly type: "value"; readonly value: unknown }
  | { readonly id: number; readonly type: "failure"; readonly failure: WireFailure };

/** An error as it crosses over. */
export interface WireFailure {
  readonly code: string;
  readonly sentence: { readonly vi: string; readonly en: string } | null;
  readonly detail: string;
}

/** The part of a Worker, and of the worker's own side, that is needed. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}
