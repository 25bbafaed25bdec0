import { columnOf } from "../../plan/queries";
import { defineAppendixRule } from "../define-rule";
import { rowRuns } from "./row-runs";

export const hiddenRow = defineAppendixRule({
  meta: {
    id: "structure/hidden-row",
    severity: "warning",
    title: { vi: "Nhiệm vụ bị ẩn", en: "Hidden tasks" },
    why: {
      vi: "Nhiệm vụ ở dòng ẩn vẫn được tính vào tổng nhưng người đọc không thấy khi xem và khi in.",
      en: "Tasks in hidden rows still count in the totals, but nobody sees them on screen or on paper.",
    },
    basis: {
      vi: "Phụ lục ban hành phải đủ các nhiệm vụ được giao; dòng không còn dùng thì xóa, không ẩn.",
      en: "A plan that is issued shows every task it assigns; what no longer holds is deleted, not hidden.",
    },
    messages: {
      hidden: {
        vi: "Có {count} nhiệm vụ bị ẩn từ dòng này (ẩn dòng, thu nhóm hoặc lọc), bắt đầu từ “{task}”. Hiện lại trước khi gửi, hoặc xóa hẳn nếu không còn thực hiện.",
        en: "{count} tasks are hidden from this row on (by hand, outline or filter), first “{task}”. Show them before sending, or delete them if they no longer hold.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const content = columnOf(appendix, "content")?.index ?? appendix.table.left;
    for (const run of rowRuns(appendix.rows, ({ hidden }) => hidden)) {
      const tasks = run.filter(({ kind }) => kind === "task");
      const [first] = run;
      const [task] = tasks;
      if (!task) continue;
      report({
        sheet: appendix.sheet,
        cell: { row: first.row, column: content },
        messageId: "hidden",
        data: { count: tasks.length, task: task.content.value },
        about: [task.content.text],
      });
    }
  },
});
