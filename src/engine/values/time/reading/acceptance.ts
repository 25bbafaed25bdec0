/**
 * Whether something that reads as a time is one, where it stands in the middle of a cell. At the start of a clause every time is a
 * time; after other words only what could hardly be anything else: "Quý I ban hành Đề án, Quý IV báo cáo" has two times,
 * "Tháng 6 ban hành Kế hoạch năm 2021 và giai đoạn 2021-2025" one, "Theo Kế hoạch số 12/KH-UBND, ngày 30/12/2020" none.
 */
import type { Stop } from "./stop";
import type { Item, PointShape } from "./syntax";

/** Words since the last time or hard stop that are no time themselves. */
export interface Prose {
  readonly from: number;
  /** Words after a time, after an event ("theo kế hoạch …"), or of a clause that began with no time. */
  readonly kind: "note" | "event" | "unreadable";
  /** It cites a document ("số 12/KH-UBND"): a date in it may be the document's. */
  readonly cites: boolean;
}

export function isAcceptable(item: Item, stop: Stop, prose: Prose | null, previous: Item | null): boolean {
  if (prose === null) return stop !== "none" || followsDirectly(item, previous);
  if (prose.cites && isDateOfDocument(item)) return false;
  switch (prose.kind) {
    case "note":
      return isTimeAfterNote(item, stop, previous);
    case "event":
      return stop === "colon" || comesRound(item) || (stop === "comma" && isPlain(item));
    case "unreadable":
      return stop === "colon" || (stop !== "joint" && isPlain(item));
  }
}

/** "số 12/KH-UBND, ngày 30/12/2020", "số 35, 36/2020"; not "…, trước ngày 15/6", "…, Quý II". */
function isDateOfDocument(item: Item): boolean {
  if (item.kind !== "span" || item.bound !== null) return false;
  return item.first.shape.unit === "day" || item.first.evidence !== "plain";
}

/** Without any stop: "Thường xuyên hằng năm", "Quý I Quý III". */
function followsDirectly(item: Item, previous: Item | null): boolean {
  if (comesRound(item)) return previous !== null;
  if (item.kind !== "span" || previous?.kind !== "span" || evidenceOf(item) !== "plain") return false;
  return item.bound === null && item.first.shape.unit === previous.first.shape.unit;
}

function isTimeAfterNote(item: Item, stop: Stop, previous: Item | null): boolean {
  const evidence = evidenceOf(item);
  if (evidence === "none") return false;
  if (isYears(item)) return stop !== "joint" && previous !== null && isYears(previous);
  return evidence === "plain" || stop === "comma" || stop === "colon";
}

function isPlain(item: Item): boolean {
  return evidenceOf(item) === "plain" && !isYears(item);
}

/** "hằng quý", "thường xuyên". */
function comesRound(item: Item): boolean {
  return item.kind === "continuous" || (item.kind === "recurring" && item.explicit);
}

function evidenceOf(item: Item): "plain" | "numeric" | "none" {
  if (comesRound(item)) return "plain";
  if (item.kind !== "span" || (item.first.edge !== null && item.last === null)) return "none";
  return item.bound !== null || item.first.evidence === "plain" ? "plain" : "numeric";
}

/** Units that name plans and school time as often as a time: "Kế hoạch năm học 2020-2021". */
const YEARS: ReadonlySet<PointShape["unit"]> = new Set(["year", "planPeriod", "schoolYear", "term"]);

function isYears(item: Item): boolean {
  return item.kind === "span" && YEARS.has(item.first.shape.unit);
}
