import type { Appendix } from "../../../src/engine/plan/plan";
import type { RecognitionOptions } from "../../../src/engine/plan/recognition-options";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { columnName } from "../../../src/engine/snapshot/address";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { workbookOf } from "../../support/plan-builder";

/** What recognition makes of a test plan, in short. */

export type Row = readonly TestCell[];

/** A task row: number, content, then deliverable, lead, coordinating, time and budget that raise no question. */
export function task(number: TestCell, content: string, ...more: TestCell[]): Row {
  const [time = "Quý I", budget = null, lead = "Văn phòng Sở"] = more;
  return [number, content, "Báo cáo", lead, "Các phòng thuộc Sở", time, budget];
}

export function appendicesOf(sheet: TestSheet, options?: RecognitionOptions): readonly Appendix[] {
  return recognizePlan(workbookOf(sheet), options).appendices;
}

export function only(sheet: TestSheet, options?: RecognitionOptions): Appendix {
  const [appendix, ...more] = appendicesOf(sheet, options);
  if (!appendix || more.length > 0) throw new Error(`${more.length + (appendix ? 1 : 0)} appendices`);
  return appendix;
}

/** "6 task ^5 1.1": sheet row, kind, parent's row, label. */
export function outline(sheet: TestSheet): string[] {
  return only(sheet).rows.map(({ row, kind, parent, number }) =>
    [row + 1, kind, parent ? `^${parent.row + 1}` : "", number.value.status === "parsed" ? number.text : ""]
      .join(" ")
      .replace(/ +/g, " ")
      .trim(),
  );
}

/** "A number, B content, …" */
export function roles(appendix: Appendix): string {
  return appendix.columns
    .map(({ index, role, certainty, combined, optional }) =>
      [
        columnName(index),
        role + (certainty === "guessed" ? "?" : "") + (combined ? "+" : "") + (optional ? "~" : ""),
      ].join(" "),
    )
    .join(", ");
}
