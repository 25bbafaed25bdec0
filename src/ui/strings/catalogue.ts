import { en } from "./en";
import type { Strings } from "./strings";
import { vi } from "./vi";

/** The catalogue for a display language tag such as "vi-VN" or "en-US"; Vietnamese for all but English. */
export function stringsFor(displayLanguage: string): Strings {
  return /^en(?:-|$)/i.test(displayLanguage) ? en : vi;
}
