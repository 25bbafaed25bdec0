import { formatAddress, formatRange } from "../snapshot/address";
import type { Proposal } from "./proposal";

/** Proposals as `soat fill --dry-run --format json` prints them (spec §9); `occupied`: see Proposal. */
export function proposalJson({ sheet, cell, column, taskCell, before, after, confidence, reason, occupied }: Proposal) {
  return {
    sheet,
    cell: formatAddress(cell),
    column,
    taskCell: formatAddress(taskCell),
    before,
    after,
    confidence,
    reason: reason.vi,
    ...(occupied && { occupied: formatRange(occupied) }),
  };
}
