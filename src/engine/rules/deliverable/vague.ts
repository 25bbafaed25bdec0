import { isOwn, treeRowsOf } from "../../plan/queries";
import { isVagueDeliverable } from "../../values/deliverable/is-vague-deliverable";
import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";

export const deliverableVague = defineAppendixRule({
  meta: {
    id: "deliverable/vague",
    severity: "info",
    title: { vi: "Sản phẩm chung chung", en: "Vague deliverable" },
    why: {
      vi: "“Văn bản”, “Thực hiện đúng quy định” không phải là thứ nộp được, nên không kiểm tra được nhiệm vụ đã xong chưa.",
      en: "“A document” or “as regulated” is nothing one could hand in, so nobody can tell whether the task is done.",
    },
    basis: {
      vi: "Nguyên tắc rõ sản phẩm khi giao nhiệm vụ.",
      en: "Work is assigned with a clear deliverable.",
    },
    messages: {
      vague: {
        vi: "“{text}” chưa nói rõ phải nộp gì. Ghi tên văn bản hoặc kết quả cụ thể, ví dụ “Kế hoạch”, “Báo cáo kết quả”.",
        en: "“{text}” does not say what to hand in. Name the document or result, such as “Kế hoạch” or “Báo cáo kết quả”.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }, { options }) {
    for (const row of treeRowsOf(appendix)) {
      const { deliverable } = row;
      if (!deliverable || !isOwn(deliverable) || !isVagueDeliverable(deliverable.text, options.vagueDeliverables))
        continue;
      report({ ...fieldReport(appendix, row, deliverable), messageId: "vague" });
    }
  },
});
