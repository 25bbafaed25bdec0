/**
 * Unit cell → the units it names (spec §3.2).
 * "Phòng TCCB; Văn phòng" · "- Phòng KHTC⏎- Thanh tra" · "Các sở, ban, ngành, UBND các xã" ·
 * "Phòng GDTrH chủ trì, phối hợp với …" · "Trung tâm A (Đ/c …; SĐT …)"
 */

import { cleanText } from "../../text/normalize";
import type { CellText } from "./cell-text";
import { readCellText, typedSpan } from "./cell-text";
import { isCollective } from "./collective";
import type { UnitDirectory } from "./directory";
import { phrase } from "./phrase";
import type { RoleParts } from "./roles";
import { readRoles } from "./roles";
import type { Part } from "./split-list";
import { saysNobody } from "./nobody";
import { splitList } from "./split-list";
import { straySeparators } from "./stray-separators";
import type { UnitList, UnitMention } from "./unit";
import { UnitPairs, writing } from "./unit-pairs";
import { isBareTitle, unitStart } from "./unit-heads";

/** Marks, list numbers, joining words and labels before a name: "Thực hiện: …", "Các phòng: …". */
const BEFORE_NAME = phrase(
  String.raw`^(?:[\s;,.:\-+•*/&"'“”]+|\d{1,2}[.)]\s+|[a-zđ]\)\s*|(?:và|với|cùng(?: với)?) |` +
    String.raw`(?:(?:đơn vị|cơ quan|bộ phận) )?(?:thực hiện|đầu mối|tham mưu|theo dõi|phụ trách)\s*:|` +
    String.raw`các (?:phòng|đơn vị|cơ quan)\s*:)`,
);
const AFTER_NAME = /(?<![\s;,.:\-+•*/&"'“”…])[\s;,.:\-+•*/&"'“”…]+(?:v\.?v[\s;,.…]*)?$/u;

/** "Các phòng GDMN, GDTH": the plural holds for the whole list. */
const PLURAL_DEPARTMENTS = /^các\s+phòng\s+/u;

/** Persons and contacts behind a name. */
const CONTACT = phrase(
  String.raw`(?<!\p{L})(?:đ/c|đồng chí|sđt|(?:số )?điện thoại|đt\s*[:.]|e-?mail|hotline|zalo)|` +
    String.raw`(?<!\S)[^\s@]+@\S|(?<!\d)(?:\+84[.\s]?|0)\d[\d.\s]{6,}\d`,
);

/** What the unit is to do. "Tổ triển khai Đề án", "các đơn vị thực hiện …" keep it: there it tells which unit is meant. */
const DUTY = phrase(
  String.raw` (?:tham mưu|triển khai|thực hiện|theo dõi|đôn đốc|hướng dẫn|(?:chịu|có) trách nhiệm|(?:làm|là) đầu mối)(?!\p{L})`,
);
const MADE_FOR_A_DUTY = phrase(String.raw`^(?:tổ|nhóm|ban|đoàn|đội|hội đồng|bộ phận)(?!\p{L})`);

function trimmed(folded: string, [from, to]: Part): Part {
  let start = from;
  for (;;) {
    const before = BEFORE_NAME.exec(folded.slice(start, to))?.[0] ?? "";
    if (before === "") break;
    start += before.length;
  }
  const after = AFTER_NAME.exec(folded.slice(start, to))?.[0] ?? "";
  return [start, to - after.length];
}

/** The part up to where a duty, a person or a contact begins. */
function nameOnly(folded: string, part: Part): Part {
  const [start, end] = part;
  const name = folded.slice(start, end);
  const contact = CONTACT.exec(name)?.index ?? name.length;
  const keepsDuty = MADE_FOR_A_DUTY.test(name) || isCollective(name);
  const duty = keepsDuty ? name.length : (DUTY.exec(name)?.index ?? name.length);
  return trimmed(folded, [start, start + Math.min(contact, duty)]);
}

function isUnitName(folded: string): boolean {
  return !saysNobody(folded) && !isBareTitle(folded);
}

/** "Các phòng GDMN" → "GDMN", where there is one such department. */
function withoutPlural(folded: string, [start, end]: Part, directory: UnitDirectory): Part {
  const name = folded.slice(start, end);
  const plural = PLURAL_DEPARTMENTS.exec(name)?.[0];
  if (plural === undefined) return [start, end];
  const isOne = directory.find(`phòng ${name.slice(plural.length)}`)?.kind === "department";
  return [isOne ? start + plural.length : start, end];
}

function namedParts(cell: CellText, within: Part, directory: UnitDirectory): Part[] {
  const [from, to] = within;
  const inner = { ...cell, text: cell.text.slice(from, to), folded: cell.folded.slice(from, to) };
  return splitList(inner, (text) => directory.find(text) !== null)
    .map(([start, end]) => trimmed(cell.folded, [from + start, from + end]))
    .filter(([start]) => unitStart(cell.folded, start)?.kind !== "person")
    .map((part) => nameOnly(cell.folded, part))
    .filter(([start, end]) => isUnitName(cell.folded.slice(start, end)))
    .map((part) => withoutPlural(cell.folded, part, directory));
}

/** The words of a part without its notes, which are blank in the folded text. */
function shownText(cell: CellText, [start, end]: Part): string {
  let shown = "";
  for (let at = start; at < end; at++) shown += cell.folded[at] === " " ? " " : cell.text.charAt(at);
  return cleanText(shown);
}

function mentionOf(cell: CellText, part: Part, directory: UnitDirectory, pairs: UnitPairs): UnitMention {
  const text = shownText(cell, part);
  const span = typedSpan(cell, ...part);
  if (pairs.isApart(text)) {
    // Apart from what else its key finds, so only an entry that is named just so is meant.
    const entry = directory.entries.find(({ name }) => writing(name) === writing(text)) ?? null;
    return { text, key: pairs.apartKey(text), name: entry?.name ?? text, entry, collective: isCollective(text), span };
  }
  const standing = pairs.standsFor(text);
  const { entry, key, entryKey } = directory.identify(standing);
  const collective = entry?.kind === "collective" || isCollective(text);
  // A collective's aliases are other groups at times ("Trưởng các phòng"), so only a named unit takes its entry's key.
  return { text, key: collective ? key : entryKey, name: entry?.name ?? standing, entry, collective, span };
}

/** The parts to read: those that lead where the cell says who does, else all of it. */
function leadParts(cell: CellText, roles: RoleParts | null): readonly Part[] {
  if (roles === null) return [[0, cell.text.length]];
  const hasName = ([start, end]: Part) => /\p{L}/u.test(cell.folded.slice(start, end));
  return roles.lead.some(hasName) ? roles.lead : roles.coordinating;
}

/**
 * The units of a cell, in order. Of a cell that says who leads ("A chủ trì, phối hợp với B") the leads only.
 * Persons, contacts and notes in parentheses are no units. Takes any text; blank text has no mentions.
 */
export function parseUnitList(raw: string, directory: UnitDirectory, pairs = UnitPairs.none): UnitList {
  const cell = readCellText(raw);
  const mentions = leadParts(cell, readRoles(cell))
    .flatMap((part) => namedParts(cell, part, directory))
    .map((part) => mentionOf(cell, part, directory, pairs));
  return { mentions, stray: straySeparators(raw) };
}
