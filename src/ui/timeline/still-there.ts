import type { TimeFilter, TimeOverview } from "../../engine/index";

/** A unit that an edit took out of the plan: all are shown again. */
export function stillThere(
  { unit, lacking }: TimeFilter,
  { units, unassigned }: Pick<TimeOverview, "units" | "unassigned">,
): TimeFilter {
  const isThere = unit === null || (unit === "" ? unassigned > 0 : units.some(({ id }) => id === unit));
  return { unit: isThere ? unit : null, lacking };
}
