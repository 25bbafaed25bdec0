import { defineRule } from "../define-rule";
import { rowContentOf } from "./places";
import { setText } from "./set-text";
import { textScanOf } from "./text-scan";

/** Used so often, an abbreviation is taken to be right. */
const OFTEN = 3;

export const abbreviationSuspect = defineRule({
  meta: {
    id: "text/abbreviation-suspect",
    severity: "info",
    title: { vi: "Chữ viết tắt nghi gõ nhầm", en: "Abbreviation probably mistyped" },
    why: {
      vi: "Sai một chữ trong chữ viết tắt rất khó nhận ra khi đọc, nhất là ở tên phụ lục.",
      en: "One wrong letter in an abbreviation is easily overlooked, above all in a title.",
    },
    basis: {
      vi: "Thông lệ soạn thảo: chữ viết tắt dùng thống nhất trong cả văn bản.",
      en: "Office habit: an abbreviation is written the same way throughout a document.",
    },
    messages: {
      suspect: {
        vi: "“{suspect}” chỉ có một lần và khác một chữ với “{usual}” đã dùng {count} lần. Nếu gõ nhầm thì sửa thành “{usual}”.",
        en: "“{suspect}” occurs once and differs in one letter from “{usual}”, used {count} times. If mistyped, make it “{usual}”.",
      },
    },
    fix: "suggested",
  },
  check(plan, { report }) {
    const uses = [...textScanOf(plan).abbreviations];
    const usual = uses.filter(([, { count }]) => count >= OFTEN).sort(([, a], [, b]) => b.count - a.count);
    for (const [suspect, { count, place }] of uses) {
      if (count > 1 || !place || isInDocumentNumber(place.textCell.text, place.at, suspect)) continue;
      const match = usual.find(([other]) => differsInOneLetter(suspect, other));
      if (!match) continue;
      const [right, use] = match;
      const { sheet, cell, text } = place.textCell;
      const after = text.slice(0, place.at) + right + text.slice(place.at + suspect.length);
      report({
        sheet,
        cell,
        messageId: "suspect",
        data: { suspect, usual: right, count: use.count },
        about: [rowContentOf(plan, place.textCell), suspect],
        fix: { confidence: "suggested", changes: [setText(place.textCell, after)] },
      });
    }
  },
});

/** "15/KH-SGDĐT", "QĐ-UBND": what a dash or a stroke ties to other signs. */
function isInDocumentNumber(text: string, at: number, letters: string): boolean {
  return /[-–/]$/.test(text.slice(0, at)) || /^[-–/]/.test(text.slice(at + letters.length));
}

function differsInOneLetter(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}
