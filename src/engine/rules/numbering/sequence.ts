import type { Fix } from "../../findings/finding";
import type { Appendix, PlanRow } from "../../plan/plan";
import { formatNumberLabel } from "../../values/number-label/format-number-label";
import { defineAppendixRule } from "../define-rule";
import { conversionOf } from "../../numbering/conversion";
import type { LabelStyles } from "../../numbering/label-style";
import { labelStylesOf } from "../../numbering/label-style";
import { changedRows, labelChanges, relabel } from "../../numbering/renumber";
import type { NumberedRow, SiblingList } from "../../numbering/sibling-lists";
import { breaksOf, siblingLists } from "../../numbering/sibling-lists";

type Fault = "start" | "gap" | "repeat" | "disorder" | "head";

export const sequence = defineAppendixRule<Fault>({
  meta: {
    id: "numbering/sequence",
    severity: "warning",
    title: { vi: "Số thứ tự không liên tục", en: "Numbers out of sequence" },
    why: {
      vi: "Số nhảy cóc, trùng hoặc đảo thứ tự khiến người đọc tưởng thiếu nhiệm vụ và không viện dẫn được đúng mục.",
      en: "A skipped, repeated or misplaced number makes readers look for a missing task and cite the wrong one.",
    },
    basis: {
      vi: "Thể thức văn bản hành chính (Nghị định 30/2020/NĐ-CP) đánh số phần, mục, khoản, điểm theo thứ tự; trong phụ lục, số chạy lại từ đầu ở mỗi mục hoặc nối tiếp cả bảng đều được.",
      en: "Administrative documents (Decree 30/2020/NĐ-CP) number parts, sections and points in order; in an appendix numbers may start anew in each section or run on through the table.",
    },
    messages: {
      start: {
        vi: "Dòng đầu của mục này mang số “{text}”, lẽ ra là “{expected}”. Đánh số lại hoặc bổ sung dòng còn thiếu phía trên.",
        en: "The first row of this section is numbered “{text}”; “{expected}” is expected. Renumber, or add the missing row above.",
      },
      gap: {
        vi: "Sau “{previous}” là “{text}”: bị nhảy số. Đánh lại thành “{expected}” hoặc bổ sung dòng còn thiếu.",
        en: "“{text}” follows “{previous}”: a number is skipped. Renumber to “{expected}”, or add the missing row.",
      },
      repeat: {
        vi: "Số “{text}” đã dùng cho một dòng phía trên. Đánh lại thành “{expected}”.",
        en: "“{text}” is already the number of a row above. Renumber to “{expected}”.",
      },
      disorder: {
        vi: "“{text}” đứng sau “{previous}”: sai thứ tự. Đánh số lại hoặc chuyển dòng về đúng chỗ.",
        en: "“{text}” comes after “{previous}”: out of order. Renumber, or move the row to its place.",
      },
      head: {
        vi: "“{text}” nằm dưới mục “{previous}” nên phải là “{expected}”. Sửa lại phần đầu của số.",
        en: "“{text}” stands under “{previous}” and should be “{expected}”. Correct the first part of the number.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    const lists = siblingLists(appendix);
    const styles = labelStylesOf(appendix);
    const broken = new Set<PlanRow>();
    for (const list of lists) {
      const faults = faultsOf(list, broken).filter(({ row }) => conversionOf(appendix, row.row) === null);
      if (faults.length === 0) continue;
      const { fix, expected } = renumbering(appendix, list, lists, styles);
      for (const { row, kind, previous } of faults) {
        broken.add(row.row);
        const text = row.row.number.text;
        report({
          sheet: appendix.sheet,
          cell: row.row.number.cell,
          messageId: kind,
          data: { text, previous, expected: expected.get(row.row) ?? "" },
          about: [row.row.content.text, text],
          ...(fix && { fix }),
        });
      }
    }
  },
});

interface FaultyRow {
  readonly row: NumberedRow;
  readonly kind: Fault;
  /** The label above, or the parent's. */
  readonly previous: string;
}

/** The faults of a list in sheet order, at most one a row. A parent's wrong number is not reported again below it. */
function faultsOf(list: SiblingList, broken: ReadonlySet<PlanRow>): FaultyRow[] {
  const breaks = new Map(breaksOf(list).map(({ at, kind }) => [at, kind]));
  const { head, rows } = list;
  const parent = rows[0]?.row.parent ?? null;
  const checksHead = head !== null && head.length > 0 && parent !== null && !broken.has(parent);
  if (breaks.size === 0 && !checksHead) return [];
  return rows.flatMap((row, at): FaultyRow[] => {
    const above = rows[at - 1];
    const kind = breaks.get(at);
    if (kind) return [{ row, kind, previous: above?.row.number.text ?? "" }];
    const strays = checksHead && headOf(row) !== head.join(".") && (!above || headOf(above) !== headOf(row));
    return strays ? [{ row, kind: "head", previous: parent.number.text }] : [];
  });
}

function headOf({ label }: NumberedRow): string {
  return label.parts.slice(0, -1).join(".");
}

/** One renumbering puts a whole list right; all its findings share it. */
function renumbering(
  appendix: Appendix,
  list: SiblingList,
  lists: readonly SiblingList[],
  styles: LabelStyles,
): { fix: Fix | null; expected: ReadonlyMap<PlanRow, string> } {
  const relabelled = relabel(list, lists);
  const changes = labelChanges(appendix, changedRows(relabelled), styles);
  return {
    fix: changes && { confidence: "suggested", changes },
    expected: new Map(relabelled.map(({ row, label }) => [row, formatNumberLabel(styles.dress(label, row))])),
  };
}
