import { missingIn } from "../../fill/missing-columns";
import { firstHeaderCell } from "../../plan/queries";
import { defineAppendixRule } from "../define-rule";

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
        vi: "Bảng không có cột “{heading}”. Thêm cột này rồi điền cho từng nhiệm vụ; nếu bảng đã có nhưng đặt tên khác thì chọn lại cột.",
        en: "The table has no column “{heading}”. Add it and fill it in; if it is there under another name, correct the column mapping.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }, plan) {
    for (const { heading, severity, change } of missingIn(appendix, plan)) {
      report({
        sheet: appendix.sheet,
        cell: firstHeaderCell(appendix),
        messageId: "missing",
        data: { heading },
        severity,
        about: [appendix.title?.text ?? "", heading],
        ...(change && { fix: { confidence: "suggested", changes: [change] } }),
      });
    }
  },
});
