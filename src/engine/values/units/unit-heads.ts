/** The words a unit name begins with. All matching is on folded text. */

import { cleanText, fold } from "../../text/normalize";
import { phrase } from "./phrase";

const words = (list: string) => list.trim().split(/\s*,\s*/u);

/** Heads that need a name after them: "Phòng" alone is no unit. */
const NAMED = words(`
  phòng, p(?=\\.|\\s), ban(?! (?:hành|ngành)), tổ(?! (?:chức|quốc)), trường(?!\\s+hợp), trung tâm, tt(?=[\\s.]),
  sở(?! (?:hữu|thích)), bộ, vụ(?!\\s+việc), cục, tổng cục, chi cục, viện, học viện, đại học, cao đẳng, khoa(?!\\s+học),
  hội(?! (?:nghị|thảo|thi|chợ)), hội đồng, liên đoàn, liên hiệp, tổng liên đoàn, đoàn(?!\\s+thể), công an, công ty,
  ca(?= (?:tỉnh|tp|thành phố|huyện|xã|phường)), tổng công ty, tập đoàn, ngân hàng, quỹ, báo(?!\\s+cáo), đài, tạp chí,
  nhà xuất bản, tòa án, trạm, đội, nhóm, bệnh viện, kho bạc, bảo hiểm, thuế, thống kê, bưu điện, điện lực, hải quan,
  mặt trận, ủy ban, hđnd, thường trực, thường vụ, chi bộ, lđlđ, bhxh, kbnn, mttq\\p{L}*, ub\\p{L}*,
  bql\\p{L}*, bcđ\\p{L}*, bch\\p{L}*, ttgd\\p{L}*, ttpv\\p{L}*, huyện đoàn, xã đoàn
`);

/** Heads that name a unit by themselves. */
const ALONE = words(`
  văn phòng, vp\\p{L}*, thanh tra, ttr, công đoàn, cđn?, lãnh đạo, bgđ, đảng ủy, tỉnh ủy, thành ủy, huyện ủy,
  tỉnh đoàn, thành đoàn, đtn, bgdđt, sgdđt, vnpt, viettel, mobifone, fpt
`);

/** Nouns for units in general. */
const GENERIC = words(`
  đơn vị, cơ quan, cá nhân, địa phương, cơ sở, doanh nghiệp, nhà trường, cán bộ, công chức, viên chức, giáo viên,
  tổ chức(?=\\s*\\x2c| (?:và cá nhân|đoàn thể|(?:có )?liên quan))
`);

/** Words that make a plural of what follows. */
const PLURAL = words("các, những, toàn thể, toàn bộ, tất cả, mọi, một số, 100\\s*%");

/** Offices a person holds; with a unit after it, the unit is meant. */
const TITLES = words("chánh, trưởng, thủ trưởng, hiệu trưởng, giám đốc, tổng giám đốc, chủ tịch, bí thư");

/** Persons and ways to reach them. "Bà Rịa" is a place; "Giám đốc Trung tâm …" stands for its unit, "Giám đốc Sở" does not. */
const PERSONS = words(`
  (?:các\\s+)?(?:đ\\s*[/.]\\s*c(?:hí)?|đc|đồng chí), ông, bà(?! rịa), anh, chị, thầy, cô, ths, ts, pgs, gs, phó, gđ, pgđ, pct,
  giám đốc(?=\\s*(?:[-:;(\\n]|sở)), sđt, số điện thoại, điện thoại, đt(?=\\s*[:.]?\\s*[\\d+]), e-?mail, hotline, zalo, liên hệ
`);

/** Any of some words, whole, the longest first. */
function anyOf(...lists: readonly (readonly string[])[]): string {
  const longestFirst = lists.flat().sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.join("|")})(?!\\p{L})`;
}

/** In order: the first that matches tells the kind. */
const KINDS = {
  person: phrase(anyOf(PERSONS), "uy"),
  alone: phrase(anyOf(ALONE), "uy"),
  generic: phrase(anyOf(GENERIC), "uy"),
  plural: phrase(anyOf(PLURAL), "uy"),
  titled: phrase(`${anyOf(TITLES)} (?=${anyOf(ALONE, GENERIC, PLURAL, NAMED)})`, "uy"),
  named: phrase(anyOf(NAMED), "uy"),
} as const;

/** What a part of a cell begins with. */
export interface UnitStart {
  readonly kind: keyof typeof KINDS;
  /** Where the head ends. */
  readonly end: number;
}

/** The head, title or person that folded text begins with at a place; null where no name can begin. */
export function unitStart(folded: string, at = 0): UnitStart | null {
  for (const [kind, pattern] of Object.entries(KINDS) as [UnitStart["kind"], RegExp][]) {
    pattern.lastIndex = at;
    if (pattern.test(folded)) return { kind, end: pattern.lastIndex };
  }
  return null;
}

const BARE = phrase(`^${anyOf(NAMED, GENERIC, TITLES, ["tổ chức", "ngành"])}\\.?$`);

/** True for folded text that is one head and no name ("phòng", "sở", "đơn vị", "giám đốc"): it cannot stand alone. */
export function isBareHead(folded: string): boolean {
  return BARE.test(folded.trim());
}

const BARE_TITLE = phrase(`^${anyOf(TITLES)}$`);

/** True for folded text that is a person's office and names no unit. */
export function isBareTitle(folded: string): boolean {
  return BARE_TITLE.test(folded.trim());
}

/** True for a text that begins like a unit, a group of units or a person: "Phòng TCCB", "các phòng", "P.KHTC", not "cái". */
export function startsLikeUnit(text: string): boolean {
  const folded = fold(cleanText(text)).replace(/^[-+•*\s]+/u, "");
  return unitStart(folded) !== null && !isBareHead(folded);
}
