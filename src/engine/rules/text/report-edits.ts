import type { Fix } from "../../findings/finding";
import type { Plan } from "../../plan/plan";
import type { RuleContext } from "../define-rule";
import { rowContentOf } from "./places";
import { setText } from "./set-text";
import type { TextCell } from "./text-cell";

/** More cells of one kind on a sheet are one finding, on the first of them, with all edits (spec §4). */
const MOST_FINDINGS = 20;

/** What a cell should say, and in which font where that changes too. */
export interface TextEdit<MessageId extends string> {
  readonly textCell: TextCell;
  readonly after: string;
  readonly fontName?: string;
  /** What to say where the cell has a finding of its own. */
  readonly messageId: MessageId;
}

type TextEdits<MessageId extends string> = [TextEdit<MessageId>, ...TextEdit<MessageId>[]];

/** Reports each cell, or all of a sheet at once where there are many. */
export function reportEdits<MessageId extends string>(
  plan: Plan,
  { report }: RuleContext<MessageId | "many">,
  edits: readonly TextEdit<MessageId>[],
  confidence: Fix["confidence"],
): void {
  const fixOf = (cells: readonly TextEdit<MessageId>[]): Fix => ({
    confidence,
    changes: cells.map(({ textCell, after, fontName }) => setText(textCell, after, fontName)),
  });
  for (const ofSheet of bySheet(edits)) {
    if (ofSheet.length > MOST_FINDINGS) {
      const [{ textCell }] = ofSheet;
      const data = { count: ofSheet.length, text: textCell.text };
      report({ sheet: textCell.sheet, cell: textCell.cell, messageId: "many", data, about: [], fix: fixOf(ofSheet) });
      continue;
    }
    for (const edit of ofSheet) {
      const { sheet, cell, text } = edit.textCell;
      report({
        sheet,
        cell,
        messageId: edit.messageId,
        data: { text, after: edit.after },
        about: [rowContentOf(plan, edit.textCell), text],
        fix: fixOf([edit]),
      });
    }
  }
}

function bySheet<MessageId extends string>(edits: readonly TextEdit<MessageId>[]): Iterable<TextEdits<MessageId>> {
  const sheets = new Map<string, TextEdits<MessageId>>();
  for (const edit of edits) {
    const ofSheet = sheets.get(edit.textCell.sheet.name);
    if (ofSheet) ofSheet.push(edit);
    else sheets.set(edit.textCell.sheet.name, [edit]);
  }
  return sheets.values();
}
