import { textContent } from "../changes/cell-content";
import type { Appendix } from "../plan/plan";
import { columnOf, tasksOf } from "../plan/queries";
import { fillableContent, isFillableTask, unicodeFont } from "./blank-cell";
import type { FillDefaults } from "./fill-defaults";
import { defaultFor } from "./fill-defaults";
import type { Proposal } from "./proposal";
import { standardProposal } from "./standard-proposal";

/**
 * What tasks with these first words usually bring about, or who usually helps, for the cells nothing is said for: not in the
 * cell, not by a heading, and not in a column that may stay empty, "(nếu có)". Always only suggested.
 */
export function defaultProposals(
  appendix: Appendix,
  column: "deliverable" | "coordinating",
  defaults: FillDefaults,
): Proposal[] {
  const place = columnOf(appendix, column);
  if (!place || place.optional) return [];
  return tasksOf(appendix).flatMap((row) => {
    const field = row[column];
    const before = field?.source === "none" ? fillableContent(appendix, field.cell) : null;
    const entry = before && isFillableTask(row) ? defaultFor(row.content.value, defaults) : null;
    const text = entry?.[column] ?? "";
    if (!field || !before || !entry || text === "") return [];
    const { words } = entry;
    const reason = {
      vi: `Thường dùng cho nhiệm vụ bắt đầu bằng “${words}”`,
      en: `Usual for tasks that begin with “${words}”`,
    };
    return standardProposal(
      appendix,
      row,
      { cell: field.cell, column, after: text, confidence: "suggested", reason },
      { before, after: textContent(text), ...unicodeFont(appendix, row.content.cell) },
    );
  });
}
