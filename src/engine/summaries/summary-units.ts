import type { Plan } from "../plan/plan";
import type { LeadColumn, SummaryUnit } from "./summary";

/** The units that can have a sheet of their own: as the directory orders them, the rest by Vietnamese collation. */
export function summaryUnits(_plan: Plan, _leadColumn: LeadColumn = "lead"): readonly SummaryUnit[] {
  throw new Error("to come");
}
