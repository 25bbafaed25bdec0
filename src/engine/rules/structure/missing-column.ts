import type { Fix, Severity } from "../../findings/finding";
import type { Appendix, ColumnRole, Plan } from "../../plan/plan";
import { firstHeaderCell } from "../../plan/queries";
import { defineAppendixRule } from "../define-rule";
import type { MissingRole } from "./column-place";
import { placeOf } from "./column-place";

interface StandardColumn {
  readonly role: MissingRole;
  readonly heading: string;
  readonly severity: Severity;
  /** Any of these fills the place. */
  readonly filledBy: readonly ColumnRole[];
}

const STANDARD: readonly StandardColumn[] = [
  { role: "number", heading: "TT", severity: "warning", filledBy: ["number"] },
  { role: "deliverable", heading: "Sản phẩm", severity: "warning", filledBy: ["deliverable"] },
  { role: "lead", heading: "Đơn vị chủ trì", severity: "error", filledBy: ["lead", "internalLead"] },
  { role: "time", heading: "Thời gian thực hiện", severity: "error", filledBy: ["time", "start", "end", "timeGrid"] },
];

export const missingColumn = defineAppendixRule({
  meta: {
    id: "structure/missing-column",
    severity: "error",
    title: { vi: "Thiếu cột", en: "Column missing" },
    why: {
      vi: "Thiếu cột chủ trì hoặc thời gian thì không biết giao việc cho ai, bao giờ xong; thiếu sản phẩm hoặc số thứ tự thì khó nghiệm thu, khó dẫn chiếu.",
      en: "Without a lead or a time column nobody knows who does what by when; without deliverables or numbers a task is hard to accept or to refer to.",
    },
    basis: {
      vi: "Thông lệ lập phụ lục kế hoạch theo yêu cầu “rõ người, rõ việc, rõ thời gian, rõ sản phẩm”.",
      en: "Office habit: a plan table says who, what, by when and with which result.",
    },
    messages: {
      missing: {
        vi: "Bảng không có cột “{heading}”. Thêm cột này rồi điền cho từng nhiệm vụ; nếu bảng đã có nhưng đặt tên khác thì chỉ lại cột.",
        en: "The table has no column “{heading}”. Add it and fill it in; if it is there under another name, correct the column mapping.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }, plan) {
    for (const standard of STANDARD) {
      if (appendix.columns.some(({ role }) => standard.filledBy.includes(role))) continue;
      if (standard.role === "number" && appendix.rows.some(({ labelInContent }) => labelInContent)) continue;
      const fix = addColumn(appendix, standard, plan);
      report({
        sheet: appendix.sheet,
        cell: firstHeaderCell(appendix),
        messageId: "missing",
        data: { heading: standard.heading },
        severity: standard.severity,
        about: [appendix.title?.text ?? "", standard.heading],
        ...(fix && { fix }),
      });
    }
  },
});

/** Null where the new column would cut through another table of the sheet. */
function addColumn(appendix: Appendix, { role, heading }: StandardColumn, plan: Plan): Fix | null {
  const column = placeOf(appendix, role);
  if (isInsideOtherTable(appendix, column, plan)) return null;
  return {
    confidence: "suggested",
    changes: [
      {
        type: "insertColumn",
        sheet: appendix.sheet.name,
        column,
        headerRow: appendix.headerRows[0],
        header: heading,
      },
    ],
  };
}

function isInsideOtherTable(appendix: Appendix, column: number, plan: Plan): boolean {
  const others = [
    ...plan.appendices.filter((other) => other !== appendix).map(({ sheet, table }) => ({ sheet, range: table })),
    ...plan.otherTables,
  ];
  return others.some(
    ({ sheet, range }) => sheet.name === appendix.sheet.name && column > range.left && column <= range.right,
  );
}
