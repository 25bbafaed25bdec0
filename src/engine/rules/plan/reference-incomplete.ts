import { defineAppendixRule } from "../define-rule";
import { referenceBlanks } from "./reference-blanks";

export const referenceIncomplete = defineAppendixRule({
  meta: {
    id: "plan/reference-incomplete",
    severity: "info",
    title: { vi: "Số, ngày văn bản còn để trống", en: "Reference left blank" },
    why: {
      vi: "Phụ lục phải kèm theo đúng một văn bản; để trống số hoặc ngày thì không biết phụ lục của văn bản nào.",
      en: "An appendix belongs to one document; with its number or date left blank nobody knows which.",
    },
    basis: {
      vi: "Nghị định 30/2020/NĐ-CP về công tác văn thư: phụ lục ghi rõ kèm theo văn bản nào, số, ký hiệu và ngày ban hành của văn bản ấy.",
      en: "Decree 30/2020/NĐ-CP on clerical work: an appendix names the document it comes with, its number and date.",
    },
    messages: {
      number: {
        vi: "Dòng “{text}” còn để trống số văn bản. Ghi số khi văn bản được ban hành.",
        en: "“{text}” leaves the number of the document blank. Fill it in when the document is issued.",
      },
      date: {
        vi: "Dòng “{text}” còn để trống ngày, tháng, năm của văn bản. Ghi đủ khi văn bản được ban hành.",
        en: "“{text}” leaves the date of the document blank. Fill it in when the document is issued.",
      },
      numberAndDate: {
        vi: "Dòng “{text}” còn để trống số và ngày của văn bản. Ghi đủ khi văn bản được ban hành.",
        en: "“{text}” leaves the number and the date of the document blank. Fill them in when the document is issued.",
      },
    },
    fix: "none",
  },
  check({ reference, sheet }, { report }) {
    if (!reference) return;
    const kinds = new Set(referenceBlanks(reference.text).map(({ kind }) => kind));
    if (kinds.size === 0) return;
    report({
      sheet,
      cell: reference.cell,
      messageId: kinds.size === 2 ? "numberAndDate" : kinds.has("number") ? "number" : "date",
      data: { text: reference.text },
      about: [reference.text],
    });
  },
});
