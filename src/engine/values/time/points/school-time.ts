/**
 * School years, their terms and the summer:
 *
 *   Năm học 2020-2021 · năm học 2020 – 2021 · NH 2020-2021 · niên khóa 2020-2021 · cả năm học · Năm học (the plan's)
 *   Học kỳ I · học kì 2 · HK II · HK1 · kỳ I · Hè 2021 · mùa hè · kỳ nghỉ hè · 3 tháng hè
 *
 * Not: Năm học mới · Kỳ 1: … (a label) · mỗi học kỳ (recurring)
 */
import type { Cursor } from "../reading/cursor";
import { takeCount, takeOrdinal } from "../reading/numerals";
import { phrases } from "../reading/phrases";
import type { ReadShape } from "./shape";
import { plain } from "./shape";
import { SCHOOL_YEAR_WORDS, takeSchoolYears } from "./year-reference";

const NAMED_AFTER_PLAN = phrases("này|nay|hiện tại|kế hoạch");
const TERM_WORDS = phrases("học kỳ|học kỳ thứ|hk|kỳ|kỳ thứ");
const SUMMER_WORDS = phrases("hè|mùa hè|nghỉ hè|kỳ nghỉ hè|tháng hè");

export function readSchoolTime(cursor: Cursor): ReadShape | null {
  return (
    cursor.attempt(() => readSchoolYear(cursor)) ??
    cursor.attempt(() => readTerm(cursor)) ??
    cursor.attempt(() => readSummer(cursor))
  );
}

function readSchoolYear(cursor: Cursor): ReadShape | null {
  if (cursor.takePhrase(SCHOOL_YEAR_WORDS) === null) return null;
  const year = takeSchoolYears(cursor);
  if (year === null) cursor.takePhrase(NAMED_AFTER_PLAN);
  return cursor.atWord("mới") ? null : plain({ unit: "schoolYear" }, year);
}

function readTerm(cursor: Cursor): ReadShape | null {
  const short = cursor.atWord("kỳ");
  if (cursor.takePhrase(TERM_WORDS) === null) return null;
  const term = takeOrdinal(cursor);
  if (term === null || (short && (term > 2 || cursor.atSign(":")))) return null;
  return plain({ unit: "term", term });
}

function readSummer(cursor: Cursor): ReadShape | null {
  takeCount(cursor);
  return cursor.takePhrase(SUMMER_WORDS) === null ? null : plain({ unit: "summer" });
}
