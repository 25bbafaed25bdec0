import type { Appendix, Column, ColumnRole } from "../../plan/plan";
import { columnName } from "../../snapshot/address";
import { foldKey } from "../../text/normalize";
import { defineAppendixRule } from "../define-rule";

/** Roles of which a plan has one column: a second one with the same cells is a copy. Amounts may well be equal. */
const ONCE = new Set<ColumnRole | null>([
  "number",
  "content",
  "deliverable",
  "lead",
  "internalLead",
  "coordinating",
  "time",
  "start",
  "end",
]);

/** Fewer equal cells may be chance. */
const FEWEST_EQUAL_CELLS = 2;

export const duplicateColumn = defineAppendixRule({
  meta: {
    id: "structure/duplicate-column",
    severity: "warning",
    title: { vi: "Hai cột trùng nhau", en: "Duplicate column" },
    why: {
      vi: "Hai cột cùng một nội dung khiến người đọc và máy không biết lấy theo cột nào; sửa một cột thì cột kia thành sai.",
      en: "With two columns for the same thing neither reader nor computer knows which one holds; correcting one leaves the other wrong.",
    },
    basis: {
      vi: "Thông lệ lập bảng: mỗi nội dung một cột, mỗi cột một tên.",
      en: "Office habit: one column for each thing, one name for each column.",
    },
    messages: {
      sameWording: {
        vi: "Cột {later} và cột {earlier} cùng tên “{header}”. Bỏ bớt một cột hoặc đặt lại tên cho rõ mỗi cột ghi gì.",
        en: "Columns {later} and {earlier} are both named “{header}”. Remove one, or rename them so that each says what it holds.",
      },
      sameCells: {
        vi: "Cột “{header}” chép lại nguyên cột “{original}”. Bỏ bớt một cột.",
        en: "Column “{header}” repeats column “{original}” cell by cell. Remove one of them.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    appendix.columns.forEach((column, at) => {
      const earlier = appendix.columns.slice(0, at);
      const namesake = earlier.find((other) => haveSameWording(other, column));
      const original = namesake ?? earlier.find((other) => isCopy(appendix, other, column));
      if (!original) return;
      report({
        sheet: appendix.sheet,
        cell: column.headerCell,
        messageId: namesake ? "sameWording" : "sameCells",
        data: {
          header: column.header,
          original: original.header,
          later: columnName(column.index),
          earlier: columnName(original.index),
        },
        about: [appendix.title?.text ?? "", column.header],
      });
    });
  },
});

/** One heading merged over two columns is not two headings. */
function haveSameWording(a: Column, b: Column): boolean {
  const [first, second] = [foldKey(a.header), foldKey(b.header)];
  return a.headerCell.column !== b.headerCell.column && first !== "" && first === second;
}

/** Their wording names one role, and their cells are the same in every row. */
function isCopy(appendix: Appendix, a: Column, b: Column): boolean {
  if (a.wording !== b.wording || !ONCE.has(a.wording)) return false;
  let equal = 0;
  for (const { row } of appendix.rows) {
    const key = cellKey(appendix, row, a);
    if (key !== cellKey(appendix, row, b)) return false;
    if (key !== "") equal++;
  }
  return equal >= FEWEST_EQUAL_CELLS;
}

function cellKey({ sheet }: Appendix, row: number, { index }: Column): string {
  const value = sheet.cells.get(row, index)?.value ?? "";
  return typeof value === "string" ? foldKey(value) : JSON.stringify(value);
}
