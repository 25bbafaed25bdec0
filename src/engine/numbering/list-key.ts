import type { NumberLabel, NumberScheme } from "../values/number-label/number-label";
import { remember } from "../plan/remember";
import { fold } from "../text/normalize";

/** Letters count in one of two orders, but make one kind of list. */
function familyOf(scheme: NumberScheme): string {
  return scheme.replace("Latin", "Letter");
}

/** The word or code before a label without its bracket: "Mục " of "Mục I", "" of "(1)". */
export function labelWord({ prefix }: NumberLabel): string {
  return prefix.replace(/\($/, "");
}

/** Labels of one key count on from each other: the same way of counting, depth and word before them. */
export const listKey = remember((label: NumberLabel): string =>
  [fold(labelWord(label)).trim(), ...label.schemes.map(familyOf)].join(" "),
);
