import type { Rule } from "./define-rule";
import { deliverableMissing } from "./deliverable/missing";
import { deliverableVague } from "./deliverable/vague";
import { convertedNumber } from "./numbering/converted";
import { labelFormat } from "./numbering/format";
import { numberMissing } from "./numbering/missing";
import { sequence } from "./numbering/sequence";
import { taskDuplicate } from "./task/duplicate";
import { taskMissing } from "./task/missing";
import { ambiguousTime } from "./time/ambiguous";
import { dayMonthSwapped } from "./time/day-month-swapped";
import { impossibleTime } from "./time/impossible";
import { timeMissing } from "./time/missing";
import { noDeadline } from "./time/no-deadline";
import { outsideParent } from "./time/outside-parent";
import { outsidePlan } from "./time/outside-plan";
import { partlyOutsidePlan } from "./time/partly-outside-plan";
import { reversedTime } from "./time/reversed";
import { unrecognisedTime } from "./time/unrecognised";
import { vagueTime } from "./time/vague";

/** Every rule, by id. A rule that is not here does not exist. */
export const rules: readonly Rule[] = [
  deliverableMissing,
  deliverableVague,
  convertedNumber,
  labelFormat,
  numberMissing,
  sequence,
  taskDuplicate,
  taskMissing,
  ambiguousTime,
  dayMonthSwapped,
  impossibleTime,
  timeMissing,
  noDeadline,
  outsideParent,
  outsidePlan,
  partlyOutsidePlan,
  reversedTime,
  unrecognisedTime,
  vagueTime,
];
