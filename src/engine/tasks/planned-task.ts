import type { FiveClear } from "../plan/five-clear";
import type { Appendix, PlanRow } from "../plan/plan";
import type { UnitMention } from "../values/units/unit";
import type { DueTime } from "./due-time";
import type { TaskAmount } from "./task-amounts";

/** A task with who, when and how much. */
export interface PlannedTask {
  readonly appendix: Appendix;
  readonly row: PlanRow;
  /** Each once; none where nobody leads. */
  readonly leads: readonly UnitMention[];
  readonly coordinating: readonly UnitMention[];
  readonly amount: TaskAmount;
  readonly due: DueTime;
  readonly clear: FiveClear;
}
