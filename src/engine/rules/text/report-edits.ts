import type { SetCellChange } from "../../changes/change";
import type { Fix } from "../../findings/finding";
import type { Plan } from "../../plan/plan";
import type { SheetSnapshot } from "../../snapshot/workbook";
import type { RuleContext } from "../define-rule";
import { rowContentOf } from "./places";
import type { TextCell } from "./text-cell";

/** More cells of one kind on a sheet are one finding, on the first of them, with all edits (spec §4). */
const MOST_FINDINGS = 20;

export interface TextEdit<MessageId extends string> {
  readonly textCell: TextCell;
  readonly change: SetCellChange;
  /** What to say where the cell has a finding of its own. */
  readonly messageId: MessageId;
}

/** Reports each cell, or all of a sheet at once where there are many. */
export function reportEdits<MessageId extends string>(
  plan: Plan,
  { report }: RuleContext<MessageId | "many">,
  edits: readonly TextEdit<MessageId>[],
  confidence: Fix["confidence"],
): void {
  for (const [sheet, ofSheet] of bySheet(edits)) {
    const [first] = ofSheet;
    if (!first) continue;
    if (ofSheet.length > MOST_FINDINGS) {
      report({
        sheet,
        cell: first.textCell.cell,
        messageId: "many",
        data: { count: ofSheet.length, text: first.textCell.text },
        about: [],
        fix: { confidence, changes: ofSheet.map(({ change }) => change) },
      });
      continue;
    }
    for (const { textCell, change, messageId } of ofSheet) {
      report({
        sheet,
        cell: textCell.cell,
        messageId,
        data: { text: textCell.text, after: change.after.kind === "text" ? change.after.text : "" },
        about: [rowContentOf(plan, textCell), textCell.text],
        fix: { confidence, changes: [change] },
      });
    }
  }
}

function bySheet<MessageId extends string>(
  edits: readonly TextEdit<MessageId>[],
): Map<SheetSnapshot, TextEdit<MessageId>[]> {
  const sheets = new Map<SheetSnapshot, TextEdit<MessageId>[]>();
  for (const edit of edits) {
    const { sheet } = edit.textCell;
    const ofSheet = sheets.get(sheet);
    if (ofSheet) ofSheet.push(edit);
    else sheets.set(sheet, [edit]);
  }
  return sheets;
}
