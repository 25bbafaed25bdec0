import { notANumber } from "../../../../src/engine/rules/budget/not-a-number";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, heading, sumRow, task, total } from "./money-rows";

testRule(notANumber, {
  valid: [
    { name: "numbers", rows: [task("1", 5), task("2", 0), total(5)] },
    { name: "blank, a dash and dots", rows: [task("1", null), task("2", "-"), task("3", "…")] },
    { name: "an amount stored as text", rows: [task("1", "12,5"), task("2", "3 triệu đồng")] },
    { name: "a way of funding", rows: [task("1", "Kinh phí thường xuyên"), task("2", "Lồng ghép")] },
    { name: "an error value", rows: [task("1", { error: "#N/A" })] },
    {
      name: "a repeated header is no amount",
      rows: [
        task("1", 5),
        [
          "TT",
          "Nội dung nhiệm vụ",
          "Sản phẩm",
          "Đơn vị chủ trì",
          "Đơn vị phối hợp",
          "Thời gian thực hiện",
          "Kinh phí (triệu đồng)",
        ],
        task("2", 6),
      ],
    },
  ],
  invalid: [
    {
      name: "words on a task, a heading and a total",
      rows: [heading("I", "xem phụ biểu"), task("1", "??"), task("2", 4), total("bốn mươi hai")],
      findings: [
        { cell: "G5", messageId: "unreadable" },
        { cell: "G6", messageId: "unreadable" },
        { cell: "G8", messageId: "unreadable" },
      ],
    },
    {
      name: "in a “trong đó” row",
      rows: [task("1", 5), sumRow("Trong đó: tập huấn", "một nửa"), task("2", 4)],
      findings: [{ cell: "G6", messageId: "unreadable" }],
    },
    {
      name: "in a component column",
      ...FUNDED,
      rows: [funded("1", "một ít", 4, 4), funded("2", 1, 2, 3)],
      findings: [{ cell: "G6", messageId: "unreadable" }],
    },
  ],
});
