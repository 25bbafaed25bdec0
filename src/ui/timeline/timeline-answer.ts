import type { Plan, TimeFilter, TimeLine, TimeOverview, TimeView } from "../../engine/index";
import { timeOverview, timeView } from "../../engine/index";
import type { Answer, CheckedPlan } from "../desk/answer";
import { stillThere } from "./still-there";

/** All the month grid tells but its lines. */
export interface TimelineHead {
  readonly overview: Omit<TimeOverview, "tasks"> & { readonly count: number };
  readonly view: Omit<TimeView, "lines">;
}

export function timelineAnswer({ plan }: CheckedPlan, chosen: TimeFilter): Answer<TimelineHead, TimeLine> {
  const { tasks, ...overview } = overviewOf(plan);
  const { lines, ...view } = timeView({ ...overview, tasks }, stillThere(chosen, overview));
  return { head: { overview: { ...overview, count: tasks.length }, view }, items: lines };
}

/** Another filter needs no other overview. */
const known = new WeakMap<Plan, TimeOverview>();

function overviewOf(plan: Plan): TimeOverview {
  const overview = known.get(plan) ?? timeOverview(plan);
  known.set(plan, overview);
  return overview;
}
