import { budgetAnswer } from "../budget/budget-answer";
import { addableAnswer, fillAnswer, fillChangesAnswer, helperRemovalsAnswer } from "../fill/fill-answers";
import { reportSheetAnswer } from "../report/report-sheet-answer";
import { summaryAnswer, summaryChangesAnswer } from "../summary/summary-answers";
import { timelineAnswer } from "../timeline/timeline-answer";
import type { CheckedPlan } from "./answer";

/** What views ask of a checked plan that takes long: pure, answered where the plan is. */
const QUESTIONS = {
  fill: fillAnswer,
  fillChanges: fillChangesAnswer,
  addable: addableAnswer,
  helperRemovals: helperRemovalsAnswer,
  timeline: timelineAnswer,
  budget: budgetAnswer,
  summary: summaryAnswer,
  summaryChanges: summaryChangesAnswer,
  reportSheet: reportSheetAnswer,
};

type Questions = typeof QUESTIONS;

export type QuestionName = keyof Questions;
type ArgumentOf<Name extends QuestionName> = Parameters<Questions[Name]>[1];
type AnswerOf<Name extends QuestionName> = ReturnType<Questions[Name]>;

/** Asks about one plan. */
export type Ask = <Name extends QuestionName>(name: Name, argument: ArgumentOf<Name>) => Promise<AnswerOf<Name>>;

/** A question on its way. */
export interface Question {
  readonly name: QuestionName;
  readonly argument: unknown;
}

export function answer<Name extends QuestionName>(
  checked: CheckedPlan,
  name: Name,
  argument: ArgumentOf<Name>,
): AnswerOf<Name> {
  const answerTo = QUESTIONS[name] as (checked: CheckedPlan, argument: ArgumentOf<Name>) => AnswerOf<Name>;
  return answerTo(checked, argument);
}
