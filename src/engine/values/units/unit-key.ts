/**
 * Unit name → comparison key. Two writings of one name share a key:
 * "P.TCCB" = "Phòng Tổ chức cán bộ" = "phòng tổ chức Cán bộ Sở GD&ĐT:" ; "VP" = "Văn phòng" = "Văn phòng Sở" ;
 * "GDĐT" = "GD&ĐT" = "GD-ĐT" = "GD và ĐT" = "Giáo dục và Đào tạo".
 */

import { cleanText, fold } from "../../text/normalize";
import { expandAbbreviations } from "./expand";
import { CENTRAL_CITIES, PROVINCES } from "./provinces";

const PROVINCE = `(?:${PROVINCES.join("|")})`;
const CITY = `(?:${CENTRAL_CITIES.join("|")})`;

/** What says no more than that the unit is the office's own, or which province it all happens in. */
const DROPPED: readonly (readonly [RegExp, string])[] = [
  // "cơ quan Văn phòng Sở", "Chánh Văn phòng", "Trưởng phòng …"
  [/^cơ quan (?=văn phòng)/u, ""],
  [/^chánh (?=văn phòng|thanh tra)/u, ""],
  [/^trưởng (?=phòng )/u, ""],
  // "UBND tỉnh Lào Cai", "UBND thành phố Hà Nội"
  [new RegExp(` tỉnh ${PROVINCE}$`, "u"), " tỉnh"],
  [new RegExp(` thành phố ${CITY}$`, "u"), " thành phố"],
  // "Sở Tài chính tỉnh", "Sở Tài chính Lào Cai"
  [new RegExp(`^(sở \\S+ .*?)(?: tỉnh| thành phố| ${PROVINCE})$`, "u"), "$1"],
  // "… Sở", "… thuộc Sở", "… Sở GDĐT", but not "các Sở", "các cơ sở"
  [
    new RegExp(
      `(?<! các| những| cơ|^các|^những|^cơ)(?:(?<! trực) thuộc| của)?(?: cơ quan)? sở` +
        `(?: giáo dục(?: đào tạo)?(?: tỉnh| thành phố| ${PROVINCE})?)?$`,
      "u",
    ),
    "",
  ],
  // "Giáo dục Trung học - Giáo dục Thường xuyên"
  [/(?<=(?:^| )giáo dục .*) giáo dục(?= )/gu, ""],
];

/** Notes in parentheses are no part of a name; a text that is nothing else is kept. */
function withoutNotes(text: string): string {
  const named = text.replace(/\([^()]*\)/gu, " ");
  return /[\p{L}\p{N}]/u.test(named) ? named : text;
}

function shorten(words: readonly string[]): string[] {
  const expanded = expandAbbreviations(words.filter((word) => word !== "và")).join(" ");
  const key = DROPPED.reduce((text, [pattern, kept]) => text.replace(pattern, kept), expanded);
  return key.split(" ").filter((word) => word !== "");
}

/** In words. What is longer is no writing of a unit's name, and reading it like one takes the square of its length. */
const LONGEST_NAME = 80;

/**
 * The key of a name as written in a cell: lower-case words with single blanks; "" for a text without letters and digits.
 * A text longer than any name is its own key.
 */
export function unitKey(name: string): string {
  let words: readonly string[] = fold(withoutNotes(cleanText(name))).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > LONGEST_NAME) return words.join(" ");
  // Dropping a suffix can bare another; every round has fewer abbreviations or fewer words, so this ends.
  for (;;) {
    const next = shorten(words);
    if (next.join(" ") === words.join(" ")) return next.join(" ");
    words = next;
  }
}
