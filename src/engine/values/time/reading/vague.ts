/**
 * Times without a place in the calendar: cuối quý · đầu kỳ · giữa năm học · những tháng cuối năm · tuần cuối quý · trong tháng ·
 * tháng sau · thời gian tới · sớm nhất · nửa đầu quý II
 *
 * "Cuối năm", "đầu Quý II", "cuối tháng 5" are points with an edge and are read as spans.
 */
import { EDGES } from "../points/read-point";
import type { Cursor } from "./cursor";
import { readLead } from "./lead";
import { takeCount } from "./numerals";
import { each, phrases } from "./phrases";
import { endsHere } from "./recurring";

const VAGUE_UNITS = phrases("tuần|tháng|quý|kỳ|học kỳ|năm học|năm học mới|giai đoạn|nhiệm kỳ|năm");
const PARTS = each("ngày|tuần|tháng|quý", "đầu|giữa|cuối");
const VAGUE_PARTS = phrases(PARTS, each(PARTS, "của"), "nửa đầu|nửa cuối|nửa sau");
const RELATIVE = phrases(
  each("tuần|tháng|quý|kỳ|học kỳ|năm học|thời gian", "này|sau|tới|kế tiếp|tiếp theo"),
  "thời gian sắp tới|sắp tới|tới đây|năm học mới",
);
const SOON = phrases("sớm|sớm nhất|càng sớm càng tốt|trong thời gian sớm nhất|thời gian sớm nhất");

export function readVague(cursor: Cursor): { readonly kind: "vague" } | null {
  return cursor.attempt(() => {
    readLeadUpTo(cursor);
    const found =
      cursor.takePhrase(RELATIVE) ??
      cursor.takePhrase(SOON) ??
      cursor.attempt(() => takePart(cursor)) ??
      cursor.attempt(() => takeThisUnit(cursor));
    return found === null ? null : { kind: "vague" };
  });
}

/** The lead, but "thời gian tới" is not "thời gian" + "đến". */
function readLeadUpTo(cursor: Cursor): void {
  const start = cursor.position;
  readLead(cursor);
  const end = cursor.position;
  for (cursor.position = start; cursor.position < end; cursor.position++) {
    const here = cursor.position;
    if (cursor.takePhrase(RELATIVE) === null && cursor.takePhrase(SOON) === null) continue;
    cursor.position = here;
    return;
  }
}

/** "cuối quý", "những tháng cuối năm", "nửa đầu quý", "6 tháng đầu năm học". */
function takePart(cursor: Cursor): true | null {
  takeCount(cursor);
  if (cursor.takePhrase(VAGUE_PARTS) === null && cursor.takePhrase(EDGES) === null) return null;
  cursor.takeWord("của");
  return cursor.takePhrase(VAGUE_UNITS);
}

/** "trong tháng": which one is not said. */
function takeThisUnit(cursor: Cursor): true | null {
  if (cursor.peek(-1)?.text !== "trong" || cursor.takePhrase(VAGUE_UNITS) === null) return null;
  return endsHere(cursor) ? true : null;
}
