import type { MoneyColumn } from "../../plan/totals";
import { moneyColumns, scaleOf } from "../../plan/totals";
import { defineAppendixRule } from "../define-rule";
import { moneyCells } from "./money-cells";

export const scaleUnknown = defineAppendixRule({
  meta: {
    id: "budget/scale-unknown",
    severity: "info",
    title: { vi: "Chưa ghi đơn vị tính", en: "No money scale" },
    why: {
      vi: "Không ghi đơn vị tính thì người đọc không biết 25 là 25 đồng, 25 nghìn hay 25 triệu đồng.",
      en: "Without a scale nobody knows whether 25 is 25 đồng, 25 thousand or 25 million.",
    },
    basis: {
      vi: "Thói quen lập biểu: ghi “Đơn vị tính: …” phía trên bảng hoặc trong tiêu đề cột.",
      en: "Office habit: the unit stands above the table or in the column heading.",
    },
    messages: {
      unknown: {
        vi: "Không thấy đơn vị tính của cột “{header}”. Ghi thêm vào tiêu đề cột, ví dụ “(triệu đồng)”.",
        en: "No money scale is stated for the column “{header}”. Add it to the heading, e.g. “(triệu đồng)”.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const cells = moneyCells(appendix).filter(
      ({ field: { value } }) => value.status === "amount" && value.unit === undefined,
    );
    const isOpen = (column: MoneyColumn) =>
      scaleOf(appendix, column) === null && cells.some((cell) => cell.column.column === column.column);
    const open = moneyColumns(appendix).find(isOpen);
    if (!open) return;
    const { header, headerCell } = open.column;
    report({
      sheet: appendix.sheet,
      cell: headerCell,
      messageId: "unknown",
      data: { header },
      about: [appendix.title?.text ?? "", header],
    });
  },
});
