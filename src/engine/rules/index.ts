import type { Rule } from "./define-rule";
import { componentsMismatch } from "./budget/components-mismatch";
import { formulaError } from "./budget/formula-error";
import { formulaRange } from "./budget/formula-range";
import { negative } from "./budget/negative";
import { noAmount } from "./budget/no-amount";
import { notANumber } from "./budget/not-a-number";
import { numberAsText } from "./budget/number-as-text";
import { rounding } from "./budget/rounding";
import { scaleSuspect } from "./budget/scale-suspect";
import { scaleUnknown } from "./budget/scale-unknown";
import { subtotalMismatch } from "./budget/subtotal-mismatch";
import { totalMismatch } from "./budget/total-mismatch";
import { totalMissing } from "./budget/total-missing";
import { totalNotFormula } from "./budget/total-not-formula";
import { deliverableMissing } from "./deliverable/missing";
import { deliverableVague } from "./deliverable/vague";
import { convertedNumber } from "./numbering/converted";
import { labelFormat } from "./numbering/format";
import { numberMissing } from "./numbering/missing";
import { sequence } from "./numbering/sequence";
import { referenceIncomplete } from "./plan/reference-incomplete";
import { yearUnknown } from "./plan/year-unknown";
import { duplicateColumn } from "./structure/duplicate-column";
import { hiddenRow } from "./structure/hidden-row";
import { mergedTasks } from "./structure/merged-tasks";
import { missingColumn } from "./structure/missing-column";
import { repeatedHeader } from "./structure/repeated-header";
import { splitRow } from "./structure/split-row";
import { summaryOutOfDate } from "./summary/out-of-date";
import { taskDuplicate } from "./task/duplicate";
import { taskMissing } from "./task/missing";
import { abbreviationSuspect } from "./text/abbreviation-suspect";
import { decomposedUnicode } from "./text/decomposed-unicode";
import { legacyEncoding } from "./text/legacy-encoding";
import { strayWhitespace } from "./text/stray-whitespace";
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
import { collectiveLead } from "./unit/collective-lead";
import { leadAlsoCoordinates } from "./unit/lead-also-coordinates";
import { leadMissing } from "./unit/lead-missing";
import { misspelled } from "./unit/misspelled";
import { multipleLeads } from "./unit/multiple-leads";
import { notInForce } from "./unit/not-in-force";
import { straySeparator } from "./unit/stray-separator";
import { unknown } from "./unit/unknown";
import { variant } from "./unit/variant";

/** Every rule, by id but for the last one. A rule that is not here does not exist. */
export const rules: readonly Rule[] = [
  componentsMismatch,
  formulaError,
  formulaRange,
  negative,
  noAmount,
  notANumber,
  numberAsText,
  rounding,
  scaleSuspect,
  scaleUnknown,
  subtotalMismatch,
  totalMismatch,
  totalMissing,
  totalNotFormula,
  deliverableMissing,
  deliverableVague,
  convertedNumber,
  labelFormat,
  numberMissing,
  sequence,
  referenceIncomplete,
  yearUnknown,
  duplicateColumn,
  hiddenRow,
  mergedTasks,
  missingColumn,
  repeatedHeader,
  splitRow,
  taskDuplicate,
  taskMissing,
  abbreviationSuspect,
  decomposedUnicode,
  legacyEncoding,
  strayWhitespace,
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
  collectiveLead,
  leadAlsoCoordinates,
  leadMissing,
  misspelled,
  multipleLeads,
  notInForce,
  straySeparator,
  unknown,
  variant,
  // Reads what the others found.
  summaryOutOfDate,
];
