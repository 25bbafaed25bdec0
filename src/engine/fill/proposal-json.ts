import { formatAddress } from "../snapshot/address";
import type { Proposal } from "./proposal";

/** Proposals as `soat fill --dry-run --format json` prints them (spec §9); only blank cells are filled, so `before` is null. */
export function proposalJson({ sheet, cell, column, taskCell, after, confidence, reason }: Proposal) {
  return {
    sheet,
    cell: formatAddress(cell),
    column,
    taskCell: formatAddress(taskCell),
    before: null,
    after,
    confidence,
    reason: reason.vi,
  };
}
