import { useStrings } from "../pane-context";
import type { Strings } from "./strings";

/** The words of a view that is loaded when it is first shown, in every language of the pane. */
export type Words<T> = Readonly<Record<Strings["language"], T>>;

/** Of them those of the pane's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useStrings().language];
}

/** A count as the language writes it. */
export function countText(language: Strings["language"], count: number): string {
  return count.toLocaleString(language === "vi" ? "vi-VN" : "en-US");
}
