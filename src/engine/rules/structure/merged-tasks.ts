import type { Appendix } from "../../plan/plan";
import { tasksOf } from "../../plan/queries";
import type { CellRange } from "../../snapshot/address";
import { formatRange } from "../../snapshot/address";
import { defineAppendixRule } from "../define-rule";

export const mergedTasks = defineAppendixRule({
  meta: {
    id: "structure/merged-tasks",
    severity: "info",
    title: { vi: "Ô gộp qua nhiều nhiệm vụ", en: "Cell merged across tasks" },
    why: {
      vi: "Excel không sắp xếp được vùng có ô gộp, và khi lọc chỉ giữ dòng đầu của ô gộp.",
      en: "Excel cannot sort a range with merged cells, and a filter keeps only the first row of them.",
    },
    basis: {
      vi: "Thông lệ lập bảng dữ liệu trong Excel: mỗi dòng tự đủ nội dung.",
      en: "Office habit for data tables: every row stands by itself.",
    },
    messages: {
      merged: {
        vi: "Ô gộp {range} trùm {count} nhiệm vụ nên bảng không sắp xếp, không lọc được. Nếu cần thì bỏ gộp và ghi lại giá trị ở từng dòng.",
        en: "The merged cell {range} covers {count} tasks, so the table cannot be sorted or filtered. Unmerge it and repeat its value in every row if need be.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const areas = fromTheTop(appendix.sheet.merges ?? []);
    if (areas.length === 0) return;
    const tasks = new Map(tasksOf(appendix).map((task) => [task.row, task]));
    for (const area of areas) {
      const column = appendix.columns.find(({ index }) => index >= area.left && index <= area.right);
      const [first, ...others] = rowNumbers(area, appendix).flatMap((row) => tasks.get(row) ?? []);
      if (!column || !first || others.length === 0) continue;
      report({
        sheet: appendix.sheet,
        cell: { row: area.top, column: area.left },
        messageId: "merged",
        data: { range: formatRange(area), count: others.length + 1 },
        about: [first.content.text, column.header],
      });
    }
  },
});

/** The file lists them in any order. */
function fromTheTop(areas: readonly CellRange[]): CellRange[] {
  return [...areas].sort((a, b) => a.top - b.top);
}

/** The rows of an area down to the end of the table. */
function rowNumbers({ top, bottom }: CellRange, { table }: Appendix): number[] {
  return Array.from({ length: Math.min(bottom, table.bottom) - top + 1 }, (_, at) => top + at);
}
