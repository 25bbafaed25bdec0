import { firstHeaderCell } from "../../plan/queries";
import { defineAppendixRule } from "../define-rule";

export const yearUnknown = defineAppendixRule({
  meta: {
    id: "plan/year-unknown",
    severity: "warning",
    title: { vi: "Chưa rõ năm kế hoạch", en: "Plan period unknown" },
    why: {
      vi: "Không biết năm kế hoạch thì “Quý I”, “tháng 3” không thành ngày được, và không kiểm tra được nhiệm vụ nằm ngoài năm.",
      en: "Without the plan year “Quý I” or “tháng 3” are no dates, and tasks outside the year cannot be found.",
    },
    basis: {
      vi: "Thông lệ: tên phụ lục ghi rõ năm, giai đoạn hoặc năm học của kế hoạch.",
      en: "Office habit: the title of a plan names its year, span of years or school year.",
    },
    messages: {
      unknown: {
        vi: "Tên phụ lục không ghi năm, giai đoạn hay năm học nên chưa kiểm tra được thời gian. Ghi thêm vào tên phụ lục, hoặc chọn năm kế hoạch.",
        en: "The title names no year, span of years or school year, so times are not checked. Add it to the title, or set the plan year.",
      },
      implied: {
        vi: "Tên phụ lục không ghi năm; phần lớn nhiệm vụ ghi năm {year}. Nếu đúng thì chọn năm kế hoạch {year}, hoặc ghi thêm vào tên phụ lục.",
        en: "The title names no year; most tasks say {year}. If that is right, set the plan year to {year} or add it to the title.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const { period, impliedYear, title, sheet } = appendix;
    if (period) return;
    report({
      sheet,
      cell: title?.cell ?? firstHeaderCell(appendix),
      messageId: impliedYear === null ? "unknown" : "implied",
      data: { year: impliedYear ?? "" },
      about: [title?.text ?? ""],
    });
  },
});
