/** Changes to a unit cell's text that leave everything else as typed. `mentions` are those of `parseUnitList(raw, …)`. */

import type { UnitMention } from "./unit";

/** The text with one mention written as another name. */
export function replaceMention(raw: string, { span: [start, end] }: UnitMention, name: string): string {
  return raw.slice(0, start) + name + raw.slice(end);
}

const SEPARATOR_BEFORE = /[\s;,./&+•*-]*(?:(?<!\p{L})(?:và|cùng)\s*)?$/iu;

/** The text without some of its mentions, their notes and their separators; "" where none is left. */
export function removeMentions(
  raw: string,
  mentions: readonly UnitMention[],
  isRemoved: (mention: UnitMention) => boolean,
): string {
  if (mentions.every(isRemoved)) return "";
  let kept = raw.slice(0, mentions[0]?.span[0] ?? 0);
  mentions.forEach((mention, index) => {
    const end = mentions[index + 1]?.span[0] ?? raw.length;
    // The last one goes with the separator before it, every other with the one behind it.
    if (!isRemoved(mention)) kept += raw.slice(mention.span[0], end);
    else if (mentions.slice(index).every(isRemoved)) kept = kept.replace(SEPARATOR_BEFORE, "");
  });
  return kept;
}
