import { taskDuplicate } from "../../../../src/engine/rules/task/duplicate";
import { testRule } from "../../../support/rule-tester";

const row = (
  number: string | null,
  content: string | null,
  lead: string | null = "Văn phòng Sở",
  time: string | null = "Quý I",
) => [number, content, "Báo cáo", lead, null, time];

testRule(taskDuplicate, {
  valid: [
    { name: "different contents", rows: [row("1", "Họp sơ kết"), row("2", "Họp tổng kết")] },
    { name: "another lead", rows: [row("1", "Họp sơ kết"), row("2", "Họp sơ kết", "Phòng Tổ chức cán bộ")] },
    { name: "another time", rows: [row("1", "Họp sơ kết"), row("2", "Họp sơ kết", "Văn phòng Sở", "Quý II")] },
    {
      name: "under another heading",
      rows: [["I", "Cải cách thể chế"], row("1", "Họp sơ kết"), ["II", "Cải cách bộ máy"], row("1", "Họp sơ kết")],
    },
    { name: "blank contents", rows: [row("1", "Họp"), row("2", null), row("3", null), row("4", "Tổng kết")] },
    {
      name: "assignments of one content to several leads",
      rows: [row("1", "Họp sơ kết"), row(null, null, "Phòng Tổ chức cán bộ")],
      merges: ["B5:B6"],
    },
    {
      name: "headings may repeat",
      rows: [["1", "Công tác khác"], row("1.1", "Họp"), ["2", "Công tác khác"], row("2.1", "Họp")],
    },
  ],
  invalid: [
    {
      name: "the lead misspelled, in one of them or in the same way in both",
      rows: [
        row("1", "Họp sơ kết", "Phòng Tổ chức cán bộ"),
        row("2", "Họp sơ kết", "Phòng Tổ chức cán bô"),
        row("3", "Họp tổng kết", "Phòng Tổ chức cán bô"),
        row("4", "Họp tổng kết", "Phòng Tổ chức cán bô"),
      ],
      findings: [
        { cell: "B6", messageId: "duplicate" },
        { cell: "B8", messageId: "duplicate" },
      ],
    },
    {
      name: "the same thing twice",
      rows: [row("1", "Họp sơ kết"), row("2", "Khảo sát"), row("3", "Họp sơ kết")],
      findings: [{ cell: "B7", messageId: "duplicate" }],
    },
    {
      name: "three times: each later one",
      rows: [row("1", "Họp sơ kết"), row("2", "Họp sơ kết"), row("3", "Họp sơ kết")],
      findings: [
        { cell: "B6", messageId: "duplicate" },
        { cell: "B7", messageId: "duplicate" },
      ],
    },
    {
      name: "the same assignment as the second of three",
      rows: [row("1", "Họp sơ kết", "Thanh tra Sở"), row("2", "Họp sơ kết"), row("3", "Họp sơ kết")],
      findings: [{ cell: "B7", messageId: "duplicate" }],
    },
    {
      name: "written a little differently",
      rows: [row("1", "Họp  sơ kết."), row("2", "HỌP SƠ KẾT", "Văn phòng Sở.", "quý I")],
      findings: [{ cell: "B6", messageId: "duplicate" }],
    },
    {
      name: "labels in the content do not make a difference",
      header: ["Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: ["1. Họp sơ kết", "2. Họp sơ kết"].map((content) => [content, "Báo cáo", "Văn phòng Sở", null, "Quý I"]),
      findings: [{ cell: "A6", messageId: "duplicate" }],
    },
    {
      name: "by the values that hold, not those typed",
      rows: [
        ["1", "Công tác thi đua", null, "Văn phòng Sở", null, "Quý I"],
        row("1.1", "Họp sơ kết", null, null),
        row("1.2", "Họp sơ kết"),
      ],
      findings: [{ cell: "B7", messageId: "duplicate" }],
    },
  ],
});
