import { deliverableVague } from "../../../../src/engine/rules/deliverable/vague";
import { testRule } from "../../../support/rule-tester";

const rows = (...deliverables: (string | null)[]) =>
  deliverables.map((deliverable, at) => [
    String(at + 1),
    `Khảo sát đợt ${String(at + 1)}`,
    deliverable,
    "Văn phòng Sở",
    null,
    "Quý I",
  ]);

testRule(deliverableVague, {
  valid: [
    {
      name: "documents and results",
      rows: rows("Kế hoạch", "Báo cáo kết quả", "100% hồ sơ đúng hạn", "Hội nghị được tổ chức"),
    },
    { name: "blank is missing, not vague", rows: rows(null) },
    { name: "merged from above: said once", rows: rows("Kế hoạch", null), merges: ["C5:C6"] },
  ],
  invalid: [
    {
      name: "each where it stands",
      rows: rows("Văn bản", "Kế hoạch", "Thực hiện đúng quy định."),
      findings: [
        { cell: "C5", messageId: "vague" },
        { cell: "C7", messageId: "vague" },
      ],
    },
    {
      name: "merged over two rows: once",
      rows: rows("Theo quy định", null),
      merges: ["C5:C6"],
      findings: [{ cell: "C5", messageId: "vague" }],
    },
  ],
});
