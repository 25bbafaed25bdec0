import type { SummaryOptions } from "../../engine/index";

/** What the user wants on the summary sheets; the day is today's. */
export type SummaryChoice = Omit<SummaryOptions, "asOf">;
