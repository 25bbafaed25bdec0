import { deliverableMissing } from "../../../../src/engine/rules/deliverable/missing";
import { testRule } from "../../../support/rule-tester";

const row = (number: string | null, content: string, deliverable: string | null) => [
  number,
  content,
  deliverable,
  "Văn phòng Sở",
  null,
  "Quý I",
];

testRule(deliverableMissing, {
  valid: [
    { name: "stated", rows: [row("1", "Khảo sát", "Báo cáo"), row("2", "Họp", "Biên bản")] },
    { name: "merged from above", rows: [row("1", "Khảo sát", "Báo cáo"), row("2", "Họp", null)], merges: ["C5:C6"] },
    {
      name: "no such column",
      header: ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: [["1", "Khảo sát", "Văn phòng Sở", null, "Quý I"]],
    },
    {
      name: "an optional column",
      header: ["TT", "Nội dung", "Sản phẩm (nếu có)", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: [row("1", "Khảo sát", null)],
    },
    {
      name: "sub-tasks that all have one",
      rows: [row("1", "Triển khai", null), row("1.1", "Khảo sát", "Báo cáo"), row("1.2", "Họp", "Biên bản")],
    },
    {
      name: "sub-tasks of sub-tasks",
      rows: [
        row("1", "Triển khai", null),
        row("1.1", "Khảo sát", null),
        row("1.1.1", "Lập phiếu", "Phiếu"),
        row("1.1.2", "Tổng hợp", "Báo cáo"),
      ],
    },
    { name: "stated by the group", rows: [["1", "Hội nghị", "Biên bản"], row("1.1", "Họp sơ kết", null)] },
    {
      name: "a line nobody has filled in",
      rows: [row("1", "Khảo sát", "Báo cáo"), ["2"], row("3", "Họp", "Biên bản")],
    },
  ],
  invalid: [
    {
      name: "blank",
      rows: [row("1", "Khảo sát", "Báo cáo"), row("2", "Họp", null)],
      findings: [{ cell: "C6", messageId: "missing" }],
    },
    { name: "a dash", rows: [row("1", "Khảo sát", "-")], findings: [{ cell: "C5", messageId: "missing" }] },
    {
      name: "one of the sub-tasks has none",
      rows: [row("1", "Triển khai", null), row("1.1", "Khảo sát", "Báo cáo"), row("1.2", "Họp", null)],
      findings: [
        { cell: "C5", messageId: "missing" },
        { cell: "C7", messageId: "missing" },
      ],
    },
    {
      name: "merged areas unknown: it may stand in one",
      rows: [row("1", "Khảo sát", "Báo cáo"), row("2", "Họp", null)],
      merges: null,
      findings: [{ cell: "C6", messageId: "missing", severity: "info" }],
    },
  ],
});
