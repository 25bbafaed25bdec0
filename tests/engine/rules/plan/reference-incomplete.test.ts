import { referenceIncomplete } from "../../../../src/engine/rules/plan/reference-incomplete";
import { testRule } from "../../../support/rule-tester";

const ROWS = [["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I"]];
const PLAN = "Kế hoạch công tác năm 2026";

// Which lines are complete is the table of reference-blanks.test.ts.
testRule(referenceIncomplete, {
  valid: [
    { name: "complete", rows: ROWS },
    { name: "no such line", title: ["PHỤ LỤC", PLAN], rows: ROWS },
    {
      name: "a document named with its year only",
      title: ["PHỤ LỤC", PLAN, "(Kèm theo Kế hoạch công tác năm 2026)"],
      rows: ROWS,
    },
    {
      name: "blanks in the letterhead are not the reference",
      title: ["Số:      /KH-SGDĐT", PLAN, "(Kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025)"],
      rows: ROWS,
    },
  ],
  invalid: [
    {
      name: "no number",
      title: ["PHỤ LỤC", PLAN, "(Kèm theo Kế hoạch số: /KH-SGDĐT ngày 20/12/2025)"],
      rows: ROWS,
      findings: [{ cell: "A3", messageId: "number" }],
    },
    {
      name: "no day",
      title: ["PHỤ LỤC", PLAN, "(Kèm theo Kế hoạch số 15/KH-SGDĐT, ngày    /12/2025)"],
      rows: ROWS,
      findings: [{ cell: "A3", messageId: "date" }],
    },
    {
      name: "neither number nor date, on two lines of the cell",
      title: ["PHỤ LỤC", PLAN, null, "(Ban hành kèm theo Quyết định số:       /QĐ-SGDĐT\nngày     tháng     năm 2026)"],
      rows: ROWS,
      findings: [{ cell: "A4", messageId: "numberAndDate" }],
    },
    {
      name: "each table for itself",
      title: ["PHỤ LỤC", PLAN, "(Kèm theo Kế hoạch số …/KH-SGDĐT ngày 20/12/2025)"],
      rows: [
        ...ROWS,
        [],
        ["PHỤ LỤC II"],
        ["Danh mục báo cáo năm 2026"],
        ["(Kèm theo Kế hoạch số 15/KH-SGDĐT ngày …/12/2025)"],
        ["TT", "Nội dung", "Chủ trì", "Thời gian"],
        ["1", "Sơ kết", "Văn phòng", "Quý II"],
      ],
      findings: [
        { cell: "A3", messageId: "number" },
        { cell: "A9", messageId: "date" },
      ],
    },
  ],
});
