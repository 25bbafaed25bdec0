import type { Fix } from "../../findings/finding";
import type { SheetSnapshot } from "../../snapshot/workbook";
import type { OutdatedSheet } from "../../summaries/remake";
import { outdatedSheets } from "../../summaries/remake";
import { defineRule } from "../define-rule";

export const summaryOutOfDate = defineRule({
  meta: {
    id: "summary/out-of-date",
    severity: "warning",
    title: { vi: "Bảng tổng hợp đã cũ", en: "Summary out of date" },
    why: {
      vi: "Phụ lục đã sửa sau khi tạo bảng tổng hợp; gửi bảng cũ đi thì hai văn bản nói khác nhau.",
      en: "The plan was edited after this sheet was made: sent out as it is, the two would contradict each other.",
    },
    basis: {
      vi: "Nguyên tắc số liệu thống nhất giữa phụ lục và bảng trích, tổng hợp từ phụ lục.",
      en: "The principle that a plan and the extracts made from it agree.",
    },
    messages: {
      changed: {
        vi: "Phụ lục đã thay đổi sau khi tạo trang “{sheet}”. Tạo lại trang này.",
        en: "The plan changed after the sheet “{sheet}” was made. Make it again.",
      },
      edited: {
        vi: "Phụ lục đã thay đổi sau khi tạo trang “{sheet}”, và trang này đã được sửa tay. Vào Tổng hợp theo phòng để chọn ghi đè, giữ nguyên hay tạo trang bên cạnh.",
        en: "The plan changed after the sheet “{sheet}” was made, and the sheet was edited by hand. Choose under Tổng hợp theo phòng whether to overwrite it, keep it or make another beside it.",
      },
      unitGone: {
        vi: "Phụ lục không còn nhiệm vụ nào của đơn vị ở trang “{sheet}”. Xóa trang này nếu không cần nữa.",
        en: "The plan has no task of the unit of the sheet “{sheet}” any more. Delete the sheet unless it is still needed.",
      },
    },
    fix: "suggested",
  },
  check(plan, { report, found }) {
    const sheets = new Map(plan.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    for (const outdated of outdatedSheets(plan, found)) {
      const { name, isEdited } = outdated.sheet;
      const sheet = sheets.get(name);
      if (!sheet) continue;
      report({
        sheet,
        cell: titleCell(sheet),
        messageId: outdated.content === null ? "unitGone" : isEdited ? "edited" : "changed",
        data: { sheet: name },
        about: [outdated.sheet.marker.kind, outdated.sheet.marker.unit],
        ...(!isEdited && { fix: makeAgain(outdated) }),
      });
    }
  },
});

function makeAgain({ sheet: { name, now }, content }: OutdatedSheet): Fix {
  const change = content
    ? ({ type: "putSheet", sheet: name, over: now, content } as const)
    : ({ type: "removeSheet", sheet: name, before: now } as const);
  return { confidence: "suggested", changes: [change] };
}

/** The first cell of the sheet that holds something. */
function titleCell({ cells }: SheetSnapshot) {
  const row = cells.rowNumbers()[0] ?? 0;
  return { row, column: cells.row(row)[0]?.[0] ?? 0 };
}
