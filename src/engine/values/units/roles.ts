/**
 * Cells that say themselves who leads and who helps.
 * Labels before the names: "Chủ trì: Văn phòng Sở⏎Phối hợp: các phòng", "Đơn vị chủ trì là …", "CT: … PH: …".
 * Words after the names: "Phòng TCCB chủ trì, phối hợp với Văn phòng", "Phòng TCCB (chủ trì); Văn phòng (phối hợp)".
 */

import { fold } from "../../text/normalize";
import type { CellText } from "./cell-text";
import { phrase } from "./phrase";
import type { Part } from "./split-list";
import { unitStart } from "./unit-heads";

type Role = "lead" | "coordinating";

export interface RoleParts {
  readonly lead: readonly Part[];
  readonly coordinating: readonly Part[];
}

/** A word for a role: what it says, where it stands, and on which side its units are. */
interface RoleMark {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly side: "label" | "suffix";
}

const ROLE_WORD = phrase(
  String.raw`(?<!\p{L})(?:(?<lead>chủ trì|ct(?=\s*:))|phối hợp|ph(?=\s*:))(?!\p{L})(?: (?:thực hiện|chính)(?=\s*:))?` +
    // "Sở A chủ trì cùng các sở"
    String.raw`|(?<=(?<!\p{L})chủ trì )(?=(?:cùng|với)(?!\p{L}))`,
  "gu",
);

/** "Đơn vị chủ trì", "Cơ quan, đơn vị phối hợp" */
const LABEL_NOUN = phrase(String.raw`(?<!\p{L})(?:(?:cơ quan|phòng)\s*[,/]\s*)?(?:đơn vị|cơ quan|bộ phận) $`);

/** What makes a label of the word before it. */
const COLON = /^\s*(?::|=|(?:là|gồm)(?!\p{L})\s*:?)\s*/u;
const WITH = /^\s*(?:với|cùng(?:\s+với)?)(?!\p{L})\s*:?\s*/u;
const GAP = /^\s+(?:-\s*)?/u;
const SEGMENT_START = /(?:^|[\n;,./(])\s*(?:[-+•]\s*)?$/u;

/** "Tổ phối hợp liên ngành": the word belongs to the name. */
const PART_OF_NAME = phrase(String.raw`(?:^|[;\n,])\s*(?:tổ|nhóm|ban|đoàn|đội|hội đồng) $`);

/** A word for a role in the folded text. */
interface RoleWord {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** The label that a role word makes, with the noun before it and the colon after it; null where it makes none. */
function labelOf({ role, start, end }: RoleWord, text: string, folded: string): Part | null {
  const rest = folded.slice(end);
  const withUnits = role === "coordinating" ? WITH.exec(rest) : null;
  if (withUnits !== null) return [start, end + withUnits[0].length];
  const first = LABEL_NOUN.exec(folded.slice(0, start))?.index ?? start;
  const opens = SEGMENT_START.test(folded.slice(0, first));
  const colon = COLON.exec(rest);
  // "Văn phòng Sở Phối hợp: …" is a label, "Văn phòng chủ trì: xây dựng …" is none.
  if (colon !== null && (opens || /^\p{Lu}/u.test(text.slice(first)))) return [first, end + colon[0].length];
  const gap = GAP.exec(rest);
  if (gap === null || (role === "lead" && !opens)) return null;
  return unitStart(folded, end + gap[0].length) === null ? null : [first, end + gap[0].length];
}

function roleMarks(text: string, folded: string): RoleMark[] {
  const marks: RoleMark[] = [];
  for (const match of folded.matchAll(ROLE_WORD)) {
    const role = match.groups?.["lead"] === undefined ? "coordinating" : "lead";
    const before = folded.slice(0, match.index);
    if (PART_OF_NAME.test(before)) continue;
    const word = { role, start: match.index, end: match.index + match[0].length } as const;
    const label = labelOf(word, text, folded);
    const noteStart = /\(\s*$/u.exec(before)?.index ?? word.start;
    if (label === null) marks.push({ ...word, start: noteStart, side: "suffix" });
    else marks.push({ role, start: label[0], end: label[1], side: "label" });
  }
  return marks;
}

/** After "… chủ trì tham mưu Kế hoạch; Phòng B" the next names begin behind the clause. */
function afterClause(folded: string, from: number, to: number): number {
  const clause = folded.slice(from, to);
  const end = /^\s*\)|[;\n]/u.exec(clause) ?? /,/u.exec(clause);
  return end === null ? to : from + end.index + end[0].length;
}

/** Between a label and a suffix: the last list item before the suffix is the suffix's. */
function lastItem(folded: string, from: number, to: number): number {
  const item = /[;\n][^;\n]*$/u.exec(folded.slice(from, to));
  return item === null ? to : from + item.index;
}

/** Which parts of the cell name its leads and which its helpers; null where the cell has no word for a role. */
export function readRoles(cell: CellText): RoleParts | null {
  // Notes count here: "(chủ trì)".
  const folded = fold(cell.text);
  const marks = roleMarks(cell.text, folded);
  if (marks.length === 0) return null;
  const roles = { lead: [] as Part[], coordinating: [] as Part[] };
  for (let index = 0; index <= marks.length; index++) {
    const left = marks[index - 1];
    const right = marks[index];
    const from = left?.end ?? 0;
    const to = right?.start ?? folded.length;
    const suffixFrom =
      left?.side === "label" ? lastItem(folded, from, to) : left ? afterClause(folded, from, to) : from;
    if (left?.side === "label") roles[left.role].push([from, right?.side === "suffix" ? suffixFrom : to]);
    if (right?.side === "suffix") roles[right.role].push([suffixFrom, to]);
    // Names before the first label have the other role.
    if (right?.side === "label" && !left) roles[right.role === "lead" ? "coordinating" : "lead"].push([from, to]);
  }
  return roles;
}
