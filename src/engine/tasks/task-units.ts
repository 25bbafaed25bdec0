import type { PlanRow } from "../plan/plan";
import { saysNobody } from "../values/units/nobody";
import type { UnitMention } from "../values/units/unit";
import type { LeadColumn } from "./lead-column";

/** The units that lead a task, each once, by the chosen column; by the other one where that names nobody. */
export function leadsOf({ lead, internalLead }: PlanRow, column: LeadColumn): readonly UnitMention[] {
  const fields = column === "lead" ? [lead, internalLead] : [internalLead, lead];
  const naming = fields.find((field) => field && !saysNobody(field.text) && field.value.mentions.length > 0);
  return distinct(naming?.value.mentions ?? []);
}

/** The units that help with a task, each once. */
export function coordinatingOf({ coordinating }: PlanRow): readonly UnitMention[] {
  return coordinating && !saysNobody(coordinating.text) ? distinct(coordinating.value.mentions) : [];
}

function distinct(mentions: readonly UnitMention[]): UnitMention[] {
  return [...new Map([...mentions].reverse().map((mention) => [mention.key, mention])).values()].reverse();
}

export function unitName({ entry, text }: UnitMention): string {
  return entry?.name ?? text;
}
