import type { CheckedWorkbook } from "../store/state";
import type { ListedFinding } from "../store/listed-finding";
import type { Shown } from "../controller/checked-workbook";
import type { Question } from "./questions";

/** What crosses between the views and the desk that checks for them. A plan is known by the number of its check. */

/** What a check found, but the list, which comes ahead in pieces. */
export type CheckedHead = Omit<Shown, "listed" | "report"> & {
  readonly report: Omit<CheckedWorkbook["report"], "findings">;
};

export type FindingsPiece = readonly ListedFinding[];

export interface NumberedQuestion extends Question {
  readonly check: number;
}

/** Items of an answer. */
export type ItemsPiece = readonly unknown[];
