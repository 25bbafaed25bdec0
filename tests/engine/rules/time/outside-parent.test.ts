import { outsideParent } from "../../../../src/engine/rules/time/outside-parent";
import { testRule } from "../../../support/rule-tester";
import { split, SPLIT, timed } from "./rows";

const group = (time: string | null) => ["1", "Chuyển đổi số trong nhà trường", null, null, null, time];
const child = (time: string | null, number = "1.1") => timed(time, `Số hóa sổ điểm ${number}`, number);

testRule(outsideParent, {
  valid: [
    {
      name: "within a quarter",
      rows: [group("Quý II"), child("Tháng 4"), child("30/6/2026", "1.2"), child("1/4-30/6/2026", "1.3")],
    },
    { name: "within a deadline", rows: [group("Trước 30/6/2026"), child("Quý I"), child("15/6/2026", "1.2")] },
    { name: "between the times a group names", rows: [group("Tháng 3, tháng 12"), child("Quý II")] },
    { name: "the group states none", rows: [group(null), child("Quý I"), child("Quý IV", "1.2")] },
    { name: "a continuous or recurring group", rows: [group("Thường xuyên"), child("Năm 2024")] },
    { name: "a recurring group", rows: [group("Tháng 6 hằng năm"), child("Quý I")] },
    { name: "an open end above", rows: [group("Từ Quý II"), child("Quý I")] },
    {
      name: "continuous, recurring or open below",
      rows: [group("Quý I"), child("Thường xuyên"), child("Tháng 12 hằng năm", "1.2"), child("Từ Quý II", "1.3")],
    },
    { name: "an unreadable time above", rows: [group("Theo phân công"), child("Quý I")] },
    { name: "an event above", rows: [group("Khi có hướng dẫn"), child("Quý I")] },
    { name: "inherited times agree by nature", rows: [group("Quý I"), child(null), child("nt", "1.2")] },
    {
      name: "bullets are not known by a label",
      rows: [timed("Quý I"), [null, "- Họp sơ kết", null, "Văn phòng Sở", null, "Quý II"]],
    },
    {
      name: "the row above has no label",
      rows: [[null, "Chuyển đổi số", null, null, null, "Quý I"], timed("Quý II")],
      verbatim: "upper",
    },
    { name: "a sibling's time", rows: [timed("Quý I", "Khảo sát", "1"), timed("Quý IV", "Tổng hợp", "2")] },
    { name: "wholly outside the plan is another finding", rows: [group("Quý II"), child("Tháng 5/2025")] },
    { name: "so it is above", rows: [group("Quý II/2025"), child("Tháng 5")] },
  ],
  invalid: [
    {
      name: "after it, before it, over its end",
      rows: [
        group("Quý II"),
        child("Quý III"),
        child("Tháng 3", "1.2"),
        child("Tháng 6 - Tháng 7", "1.3"),
        child("Tháng 5", "1.4"),
      ],
      findings: [
        { cell: "F6", messageId: "outside" },
        { cell: "F7", messageId: "outside" },
        { cell: "F8", messageId: "outside" },
      ],
    },
    {
      name: "a deadline before its start and one after its end",
      rows: [group("Quý II"), child("31/3/2026"), child("1/7/2026", "1.2")],
      findings: [
        { cell: "F6", messageId: "outside" },
        { cell: "F7", messageId: "outside" },
      ],
    },
    {
      name: "after a deadline",
      rows: [group("15/6/2026"), child("Quý II")],
      findings: [{ cell: "F6", messageId: "outside" }],
    },
    {
      name: "a task with sub-tasks",
      rows: [timed("Quý I", "Triển khai đề án", "1"), child("Tháng 5")],
      findings: [{ cell: "F6", messageId: "outside" }],
    },
    {
      name: "the nearest row above that states a time",
      rows: [["I", "Cải cách thể chế", null, null, null, "Quý I"], group(null), child("Quý II")],
      findings: [{ cell: "F7", messageId: "outside" }],
    },
    {
      name: "the nearer of two",
      rows: [["I", "Cải cách thể chế", null, null, null, "Năm 2026"], group("Quý I"), child("Quý II")],
      findings: [{ cell: "F7", messageId: "outside" }],
    },
    {
      name: "a time merged over the group",
      rows: [timed("Quý I", "Khảo sát", "1"), ["2", "Chuyển đổi số", null, null, null, null], child("Quý II", "2.1")],
      merges: ["F5:F6"],
      findings: [{ cell: "F7", messageId: "outside" }],
    },
    {
      name: "no plan period",
      title: ["PHỤ LỤC", "Nhiệm vụ trọng tâm"],
      rows: [group("Quý II/2025"), child("Tháng 9/2025")],
      findings: [{ cell: "F5", messageId: "outside" }],
    },
    {
      name: "start and end together: the end cell",
      ...SPLIT,
      rows: [split("Quý I", "Quý II"), [...child("Tháng 5"), "Tháng 8"]],
      findings: [{ cell: "G7", messageId: "outside" }],
    },
  ],
});
