import { defineAppendixRule } from "../define-rule";
import { joinUp } from "./join-up";
import { filledCells, rowTexts } from "./row-cells";

export const splitRow = defineAppendixRule({
  meta: {
    id: "structure/split-row",
    severity: "warning",
    title: { vi: "Ô bị ngắt sang dòng dưới", en: "Cells cut in two" },
    why: {
      vi: "Phần còn lại của ô nằm ở một dòng riêng: lọc, sắp xếp hay cắt theo phòng sẽ mất phần ấy.",
      en: "The rest of the cell stands in a row of its own: filtering, sorting or cutting out by unit loses it.",
    },
    basis: {
      vi: "Mỗi nhiệm vụ một dòng; ô dài thì dùng Wrap Text, không ngắt sang dòng mới theo trang giấy.",
      en: "One row a task; long cells are wrapped, not continued in another row.",
    },
    messages: {
      split: {
        vi: "“{text}” là phần còn lại của nhiệm vụ “{task}” ở trên, bị ngắt xuống dòng này. Nối vào ô trên rồi xóa dòng này.",
        en: "“{text}” is the rest of the task “{task}” above, cut off into this row. Join it to the cell above and delete this row.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    for (const task of appendix.rows) {
      const above = [task.row];
      for (const { row } of task.continuations) {
        const [cell] = filledCells(appendix, row);
        const texts = rowTexts(appendix, row);
        const changes = joinUp(appendix, above, row);
        above.push(row);
        if (!cell) continue;
        report({
          sheet: appendix.sheet,
          cell,
          messageId: "split",
          data: { text: texts[0] ?? "", task: task.content.raw || task.content.value },
          about: [task.content.text, ...texts],
          ...(changes && { fix: { confidence: "suggested", changes } }),
        });
      }
    }
  },
});
