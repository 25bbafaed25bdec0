import { noDeadline } from "../../../../src/engine/rules/time/no-deadline";
import { testRule } from "../../../support/rule-tester";
import { SPAN, split, SPLIT, timed, timedRows } from "./rows";

testRule(noDeadline, {
  valid: [
    { name: "dates", rows: timedRows("Quý I", "15/6/2026", "Từ tháng 4 trở đi", "Cả năm") },
    {
      name: "recurring on a day of its own",
      rows: timedRows(
        "Ngày 20 hằng tháng",
        "Thứ 5 hằng tuần",
        "Trước ngày 30/10 hằng năm",
        "Tháng 12 hằng năm",
        "Quý I hằng năm",
      ),
    },
    { name: "recurring with deadlines beside it", rows: timedRows("Định kỳ 6 tháng, trước ngày 15/6 và 15/12") },
    { name: "no readable time", rows: timedRows(null, "Tháng 13", "Cuối năm", "Văn bản") },
    { name: "an end beside a start", ...SPLIT, rows: [split("Tháng 3", "30/6/2026")] },
  ],
  invalid: [
    {
      name: "continuous",
      rows: timedRows("Thường xuyên", "Quý I", "Tháng 12/2026 và thường xuyên"),
      findings: [
        { cell: "F5", messageId: "continuous" },
        { cell: "F7", messageId: "continuous" },
      ],
    },
    {
      name: "recurring on no stated day",
      rows: timedRows(
        "Hằng tháng",
        "Định kỳ quý",
        "Hằng năm",
        "Hằng tháng, từ tháng 3 đến tháng 9",
        "Quý, 6 tháng, 01 năm 2026",
      ),
      findings: [
        { cell: "F5", messageId: "recurring" },
        { cell: "F6", messageId: "recurring" },
        { cell: "F7", messageId: "recurring" },
        { cell: "F8", messageId: "recurring" },
        { cell: "F9", messageId: "recurring" },
      ],
    },
    {
      name: "every year of a plan of several",
      ...SPAN,
      rows: timedRows("Hằng năm", "Hằng năm, giai đoạn 2021-2025"),
      findings: [
        { cell: "F4", messageId: "recurring" },
        { cell: "F5", messageId: "recurring" },
      ],
    },
    {
      name: "events",
      rows: timedRows("Khi có hướng dẫn của Bộ", "Đột xuất"),
      findings: [
        { cell: "F5", messageId: "event" },
        { cell: "F6", messageId: "event" },
      ],
    },
    {
      name: "stated by a group: once",
      rows: [
        ["1", "Chuyển đổi số", null, null, null, "Thường xuyên"],
        timed(null, "Số hóa sổ điểm", "1.1"),
        timed("nt", "Số hóa học bạ", "1.2"),
      ],
      findings: [{ cell: "F5", messageId: "continuous" }],
    },
    {
      name: "in the start column",
      ...SPLIT,
      rows: [split("Thường xuyên", null)],
      findings: [{ cell: "F6", messageId: "continuous" }],
    },
  ],
});
