/**
 * A unit cell's text → its parts. ";" and bullets always part; line breaks, ",", ".", "/", "&", "và" and "cùng" only
 * where the next part begins like a unit name, because names hold commas and "và" themselves.
 */

import type { CellText } from "./cell-text";
import { phrase } from "./phrase";
import type { UnitStart } from "./unit-heads";
import { isBareHead, unitStart } from "./unit-heads";

/** [start, end) in the read text. */
export type Part = readonly [start: number, end: number];

const BULLET = String.raw`(?:[-+•*–]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s*)`;
const STARTS_WITH_BULLET = new RegExp(`^\\s*${BULLET}`, "u");

/** A full stop after "P.", "TT.", "TP." is no separator. */
const SEPARATOR = new RegExp(
  String.raw`;|,|/|&|(?<!(?<!\p{L})(?:p|q|h|x|tt|tp|tx))\.(?=\s)` +
    String.raw`|(?<=\s)(?:và|cùng(?:\s+với)?)(?=\s)|\n\s*${BULLET}?|(?<=\s)[-+•](?=\s)`,
  "gu",
);

/** A line that ends so goes on: "Các phòng thuộc⏎Sở GDĐT", "Trưởng⏎phòng …". */
const GOES_ON = phrase(String.raw`(?<!\p{L})(?:thuộc|của|các|những|với|tại|trưởng|chánh|phó|giám đốc|chủ tịch|-)\s*$`);

/** Heads that are also the second syllable of another word: "Văn⏎phòng", "cán⏎bộ", "Nội⏎vụ". */
const SECOND_SYLLABLE = phrase(
  String.raw`(?<!\p{L})(?:văn phòng|(?:cán|nội|đảng) bộ|(?:nội|dịch|nghiệp) vụ|xã hội|(?:công|liên|tập) đoàn|` +
    String.raw`(?:học|bệnh|thư) viện|(?:môi|thị|nhà) trường|cơ sở|(?:chi|tổng) cục|(?:quân|bộ) đội)$`,
);

/** "Văn phòng HĐND và UBND", "Văn phòng Đoàn ĐBQH, HĐND và UBND": one office of several bodies. */
const OFFICE_OF_BODIES = phrase(
  String.raw`^\s*(?:văn phòng|vp) (?:đoàn (?:đbqh|đại biểu)|hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)`,
);
const COUNCIL = phrase(String.raw`^(?:hđnd|hội đồng nhân dân)(?!\p{L})`);
const COUNCIL_OR_COMMITTEE = phrase(String.raw`^(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)(?!\p{L})`);
const BODY_ALONE = phrase(String.raw`^\s*(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)$`);

/** "Các …": commas go on with a list of kinds of units. */
const PLURAL = phrase(String.raw`(?<!\p{L})(?:các|những|toàn thể|tất cả|mọi)(?!\p{L})`);

/** What makes a head one more kind of unit in such a list: "Trung tâm trực thuộc", "Ban chuyên môn". */
const KIND_OF_UNIT = phrase(String.raw`^\s*(?:(?:trực )?thuộc|(?:có )?liên quan|chuyên môn|nghiệp vụ)(?!\p{L})`);

/** "…, bộ | , ngành liên quan": the head begins a list of kinds. */
const MORE_KINDS = phrase(
  String.raw`^(?:\s*[,/]\s*| và )(?:ban|ngành|địa phương|đoàn thể|cá nhân|đơn vị|tổ chức|doanh nghiệp)(?!\p{L})`,
);

/** "Các sở, ban", "Sở, ngành", "Cơ quan": a list of kinds, not of names. */
function isListOfKinds(current: string): boolean {
  const first = current.split(/[,/]/u, 1)[0] ?? "";
  return PLURAL.test(current) || isBareHead(first);
}

/** True where nothing follows a head that could be its name. */
function endsAt(folded: string, at: number): boolean {
  const rest = folded.slice(at);
  if (/^\s*(?:[;,/&]|\.?\s*$|và(?!\p{L}))/u.test(rest)) return true;
  const nextLine = /^ *\n\s*/u.exec(rest);
  return nextLine !== null && unitStart(folded, at + nextLine[0].length) !== null;
}

/** One separator with what stands before it in its part and after it in the cell. */
interface Place {
  readonly cell: CellText;
  readonly separator: string;
  readonly current: string;
  readonly next: number;
}

/** "Văn phòng HĐND | và | UBND", "HĐND | , | UBND các xã". */
function joinsBodies({ cell, separator, current, next }: Place): boolean {
  const rest = cell.folded.slice(next);
  if (BODY_ALONE.test(current)) return COUNCIL_OR_COMMITTEE.test(rest);
  if (!OFFICE_OF_BODIES.test(current)) return false;
  return separator === "," ? COUNCIL.test(rest) : COUNCIL_OR_COMMITTEE.test(rest);
}

/** In a list of kinds only a capitalised unit word with a name begins a new part. */
function beginsNamed({ cell, next }: Place, start: UnitStart): boolean {
  const capital = /^\p{Lu}/u.test(cell.text.slice(next));
  return capital && start.kind !== "generic" && !KIND_OF_UNIT.test(cell.folded.slice(start.end));
}

/** True where the next part is a head with its name, or one that needs none. */
function beginsUnit({ cell, current }: Place, start: UnitStart): boolean {
  if (start.kind === "alone" || !endsAt(cell.folded, start.end)) return true;
  return !isListOfKinds(current) && MORE_KINDS.test(cell.folded.slice(start.end));
}

/** True where a soft separator parts two units. `isKnown` tells whether a text is a unit name by itself ("KHTC"). */
function partsUnits(place: Place, isKnown: (text: string) => boolean): boolean {
  const { cell, separator, current, next } = place;
  const newLine = separator.startsWith("\n");
  if (newLine && GOES_ON.test(current)) return false;
  const start = unitStart(cell.folded, next);
  if (start === null) return /[,\n]/u.test(separator) && !isBareHead(current) && isKnown(nextPiece(cell, next));
  if (start.kind === "plural" || start.kind === "person") return true;
  if (newLine && SECOND_SYLLABLE.test(`${current} ${cell.folded.slice(next, start.end)}`)) return false;
  if (!beginsUnit(place, start)) return false;
  if (isBareHead(current) && (start.kind !== "named" || separator !== ",")) return false;
  if (!newLine && joinsBodies(place)) return false;
  return !isListOfKinds(current) || beginsNamed(place, start);
}

/** The text up to the next separator of any kind. */
function nextPiece(cell: CellText, next: number): string {
  return cell.folded.slice(next).split(/[;,\n]|\.\s|\svà\s/u, 1)[0] ?? "";
}

export function splitList(cell: CellText, isKnown: (text: string) => boolean): Part[] {
  const bulleted = STARTS_WITH_BULLET.test(cell.folded);
  const found: Part[] = [];
  let start = 0;
  for (const { 0: separator, index } of cell.folded.matchAll(SEPARATOR)) {
    const next =
      index + separator.length + (/^\s*/u.exec(cell.folded.slice(index + separator.length))?.[0].length ?? 0);
    const hard = separator === ";" || (bulleted && /^\n\s*\S/u.test(separator));
    const dash = /^[-+•]$/u.test(separator);
    if (dash && !bulleted) continue;
    const current = cell.folded.slice(start, index);
    if (!hard && !partsUnits({ cell, separator, current, next }, isKnown)) continue;
    found.push([start, index]);
    start = next;
  }
  found.push([start, cell.text.length]);
  return found;
}
