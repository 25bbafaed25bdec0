import type { Fix } from "../../findings/finding";
import type { Appendix, PlanRow } from "../../plan/plan";
import { defineAppendixRule } from "../define-rule";
import { filledCells, hasCellsBeside, rowTexts } from "./row-cells";
import { rowRuns } from "./row-runs";

export const repeatedHeader = defineAppendixRule({
  meta: {
    id: "structure/repeated-header",
    severity: "warning",
    title: { vi: "Tiêu đề bảng lặp lại", en: "Header repeated inside the table" },
    why: {
      vi: "Dòng tiêu đề chép lại theo trang giấy chen vào giữa các nhiệm vụ: lọc, sắp xếp và đếm đều sai.",
      en: "A header copied along with the page break stands among the tasks: filters, sorting and counts go wrong.",
    },
    basis: {
      vi: "Muốn in lại tiêu đề ở mỗi trang thì dùng chức năng Print Titles của Excel, không chép dòng tiêu đề.",
      en: "Excel's Print Titles repeats the header on every page; it need not be copied.",
    },
    messages: {
      repeated: {
        vi: "Tiêu đề bảng lặp lại giữa bảng, thường do chép từ văn bản có ngắt trang. Xóa đi; muốn in tiêu đề ở mỗi trang thì dùng Page Layout › Print Titles.",
        en: "The header is repeated inside the table, usually left by a page break. Delete it; Page Layout › Print Titles prints it on every page.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    // A header of several rows, or with column numbers under it, is repeated as a whole.
    const headers = rowRuns(appendix.rows, ({ kind }) => kind === "repeatedHeader" || kind === "columnNumbers");
    for (const header of headers) {
      const [first] = header;
      const [cell] = filledCells(appendix, first.row);
      if (!cell) continue;
      const fix = deleteHeader(appendix, first, header);
      report({
        sheet: appendix.sheet,
        cell,
        messageId: "repeated",
        about: [contentAbove(appendix, first), ...rowTexts(appendix, first.row)],
        ...(fix && { fix }),
      });
    }
  },
});

/** Null where deleting the sheet rows would take something beside the table. */
function deleteHeader(appendix: Appendix, first: PlanRow, header: readonly PlanRow[]): Fix | null {
  if (header.some(({ row }) => hasCellsBeside(appendix, row))) return null;
  return {
    confidence: "suggested",
    changes: [{ type: "deleteRows", sheet: appendix.sheet.name, row: first.row, count: header.length }],
  };
}

/** The task the page break comes after: tells one repeated header from the next. */
function contentAbove({ rows }: Appendix, { row }: PlanRow): string {
  const offset = rows[0]?.row ?? 0;
  for (let at = row - offset - 1; at >= 0; at--) {
    const text = rows[at]?.content.text ?? "";
    if (text !== "") return text;
  }
  return "";
}
