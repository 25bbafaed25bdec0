import type { Plan } from "../plan/plan";
import { defaultProposals } from "./default-values";
import type { FillDefaults } from "./fill-defaults";
import { numberProposals } from "./number-proposals";
import { parentProposals } from "./parent-values";
import type { Proposal, StandardColumn } from "./proposal";

/** What could go into the blank cells of a plan's own columns (spec §5), column by column of each appendix. */
export function standardProposals(
  { appendices, snapshot: { dateSystem } }: Plan,
  columns: readonly StandardColumn[],
  defaults: FillDefaults,
): Proposal[] {
  return appendices.flatMap((appendix) =>
    columns.flatMap((column) => {
      switch (column) {
        case "number":
          return numberProposals(appendix);
        case "deliverable":
          return defaultProposals(appendix, column, defaults);
        case "coordinating":
          return [...parentProposals(appendix, column, dateSystem), ...defaultProposals(appendix, column, defaults)];
        case "lead":
        case "time":
          return parentProposals(appendix, column, dateSystem);
      }
    }),
  );
}
