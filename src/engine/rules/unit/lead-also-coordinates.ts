import type { Fix } from "../../findings/finding";
import type { PlanRow } from "../../plan/plan";
import { isOwn, treeRowsOf } from "../../plan/queries";
import { removeMentions } from "../../values/units/edit-mentions";
import { straySeparators } from "../../values/units/stray-separators";
import type { UnitMention } from "../../values/units/unit";
import { defineAppendixRule } from "../define-rule";
import type { UnitCell } from "./unit-cells";
import { unitFix } from "./unit-fix";

export const leadAlsoCoordinates = defineAppendixRule({
  meta: {
    id: "unit/lead-also-coordinates",
    severity: "warning",
    title: { vi: "Đơn vị chủ trì ghi cả ở cột phối hợp", en: "The lead also coordinates" },
    why: {
      vi: "Một đơn vị không phối hợp với chính mình; khi tách theo phòng, nhiệm vụ bị tính hai lần cho đơn vị đó.",
      en: "No unit coordinates with itself; in the summary the task would count for it twice.",
    },
    basis: {
      vi: "Thói quen lập biểu: cột phối hợp chỉ ghi các đơn vị khác.",
      en: "Office habit: the coordinating column names other units only.",
    },
    messages: {
      both: {
        vi: "“{unit}” vừa chủ trì vừa phối hợp. Bỏ khỏi cột phối hợp.",
        en: "“{unit}” both leads and coordinates. Remove it from the coordinating units.",
      },
    },
    fix: "safe",
  },
  check(appendix, { report }) {
    for (const row of treeRowsOf(appendix)) {
      const { coordinating, content } = row;
      if (!coordinating || !isOwn(coordinating)) continue;
      const both = coordinating.value.mentions.filter(({ key }) => leads(row, key));
      if (both.length === 0) continue;
      const unit = both.map(({ text }) => text).join("; ");
      const fix = removeFix({ appendix, row, field: coordinating }, both);
      report({
        sheet: appendix.sheet,
        cell: coordinating.cell,
        messageId: "both",
        data: { unit },
        about: [content.text, unit],
        ...(fix && { fix }),
      });
    }
  },
});

function leads({ lead, internalLead }: PlanRow, unit: string): boolean {
  const isUnit = ({ key }: UnitMention) => key === unit;
  return lead?.value.mentions.some(isUnit) === true || internalLead?.value.mentions.some(isUnit) === true;
}

/** The cell without the units that lead; null where other words (a person between them) would go with them. */
function removeFix(cell: UnitCell, both: readonly UnitMention[]): Fix | null {
  const { raw, text, value } = cell.field;
  const isRemoved = (mention: UnitMention) => both.includes(mention);
  const left = removeMentions(text, value.mentions, isRemoved);
  const removed = value.mentions.filter(isRemoved).map(({ span }) => text.slice(...span));
  if (countWords(text) !== countWords(left) + countWords(removed.join(" "))) return null;
  // "Chủ trì: …; Phối hợp:" would be left without a name.
  if (left === "" && raw !== text) return null;
  return unitFix("safe", cell, straySeparators(left)?.fixed ?? left);
}

/** Words without notes in parentheses and words that only join. */
function countWords(text: string): number {
  const words =
    text
      .normalize("NFC")
      .replace(/\([^()]*\)/gu, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:và|cùng|với)$/iu.test(word)).length;
}
