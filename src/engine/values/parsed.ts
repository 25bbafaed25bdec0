/**
 * What a parser answers. It never throws and never guesses silently: a text it cannot read is
 * `unrecognised`, one with two readings is `ambiguous`, an empty one `blank`.
 */
export type Parsed<T> =
  | { readonly status: "parsed"; readonly value: T }
  | { readonly status: "blank" }
  | { readonly status: "ambiguous"; readonly readings: readonly string[] }
  | { readonly status: "unrecognised" };

export const BLANK = { status: "blank" } as const;
export const UNRECOGNISED = { status: "unrecognised" } as const;
