import { isVagueDeliverable } from "../values/deliverable/is-vague-deliverable";
import { statesDate } from "../values/time/states-date";
import type { UnitMention } from "../values/units/unit";
import type { PlanRow } from "./plan";

/** "5 rõ": what must be clear of a task (spec §6). */
export interface FiveClear {
  /** Rõ việc: it has a content. */
  readonly work: boolean;
  /** Rõ người: a named unit leads, not only a collective. */
  readonly person: boolean;
  /** Rõ trách nhiệm: one lead. */
  readonly responsibility: boolean;
  /** Rõ thời gian: a date to check against. */
  readonly time: boolean;
  /** Rõ sản phẩm: a deliverable that is not vague. */
  readonly product: boolean;
}

/** True where all five are clear. */
export function isAllClear({ work, person, responsibility, time, product }: FiveClear): boolean {
  return work && person && responsibility && time && product;
}

/** What is clear of a task led by these units, each named once; `vague`: the user's own list of vague deliverables. */
export function fiveClear(
  { content, time, deliverable }: PlanRow,
  leads: readonly UnitMention[],
  vague?: readonly string[],
): FiveClear {
  return {
    work: saysSomething(content.text),
    person: leads.some(({ collective }) => !collective),
    responsibility: leads.length === 1,
    time: time?.value.status === "parsed" && statesDate(time.value.frame),
    product: deliverable !== null && saysSomething(deliverable.text) && !isVagueDeliverable(deliverable.text, vague),
  };
}

/** "–", "…" say nothing. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
