/**
 * What goes on all the time: Thường xuyên · liên tục · nhiệm vụ thường xuyên · duy trì · lâu dài · thường xuyên trong năm 2021 ·
 * thường xuyên từ Quý II
 */
import type { Scope } from "../points/shape";
import type { Cursor } from "./cursor";
import { skipJoining } from "./lead";
import { each, phrases } from "./phrases";
import { readWithin } from "./span";
import type { Continuous } from "./syntax";

const ALL_THE_TIME = "thường xuyên|liên tục|thường kỳ|lâu dài|xuyên suốt";
const CONTINUOUS = phrases(
  ALL_THE_TIME,
  each("nhiệm vụ|công việc|công tác|duy trì|tiếp tục", ALL_THE_TIME),
  "duy trì|thường xuyên liên tục|liên tục thường xuyên",
);

export function readContinuous(cursor: Cursor, scope: Scope): Continuous | null {
  return cursor.attempt(() => {
    skipJoining(cursor);
    if (cursor.takePhrase(CONTINUOUS) === null) return null;
    return { kind: "continuous", within: readWithin(cursor, scope) };
  });
}
