import type { UnitEntry } from "../../engine/index";
import { dayText } from "./day-text";
import type { DIRECTORY_WORDS } from "./directory-words";

/** The line under a unit's name: "KHTC · Phòng · 3 tên khác · đến 30/06/2025". */
export function unitNote(entry: UnitEntry, words: (typeof DIRECTORY_WORDS)["vi"]): string {
  const { shortName, kind, aliases, members = [], from, until } = entry;
  const parts = [
    shortName,
    words.kinds[kind],
    aliases.length > 0 && words.aliasCount(aliases.length),
    members.length > 0 && words.memberCount(members.length),
    from !== undefined && words.since(dayText(from)),
    until !== undefined && words.until(dayText(until)),
  ];
  return parts.filter(Boolean).join(" · ");
}
