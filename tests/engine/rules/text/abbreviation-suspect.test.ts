import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { abbreviationSuspect } from "../../../../src/engine/rules/text/abbreviation-suspect";
import type { TestCell } from "../../../support/plan-builder";
import { workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const REST = ["Biên bản", "Văn phòng", "Các phòng", "Quý I"];

/** Tasks with these contents. */
function tasks(...contents: string[]): string[][] {
  return contents.map((content, at) => [String(at + 1), content, ...REST]);
}

const USUAL = ["Rà soát TTHC cấp tỉnh", "Công bố TTHC mới", "Niêm yết TTHC tại cơ quan"];

testRule(abbreviationSuspect, {
  valid: [
    { name: "always the same", rows: tasks(...USUAL) },
    { name: "the other one is used twice only", rows: tasks("Rà soát TTHC", "Công bố TTHC", "Niêm yết TTHX") },
    { name: "used twice itself", rows: tasks(...USUAL, "Rà soát TTHX", "Công bố TTHX") },
    { name: "once more in a document number", rows: tasks(...USUAL, "Rà soát TTHX", "Theo Kế hoạch số 5/KH-TTHX") },
    { name: "two letters different", rows: tasks(...USUAL, "Báo cáo TTXX") },
    { name: "of another length", rows: tasks(...USUAL, "Báo cáo TTHCC", "Báo cáo TTH") },
    { name: "Roman numerals", rows: tasks("Theo mục VII", "Theo phần VII", "Theo chương VII", "Theo phụ lục XII") },
    {
      name: "Roman numeral beside an abbreviation",
      rows: tasks("Kiểm tra VIC", "Tập huấn VIC", "Sơ kết VIC", "Mục VII"),
    },
    { name: "a word in capitals", rows: tasks("Tập huấn CHT", "Kiểm tra CHT", "Sơ kết CHT", "Thực hiện CHO tốt") },
    {
      name: "inside a document number",
      rows: tasks(
        "Theo ý kiến UBND tỉnh",
        "Trình UBND tỉnh",
        "Báo cáo UBND tỉnh",
        "Theo Quyết định số 5/QĐ-UBNT",
        "Theo Công văn số 7/UBXD",
        "Theo văn bản UBNX-VP",
      ),
    },
    {
      name: "once on the plan sheet and once elsewhere",
      sheets: [{ rows: tasks(...USUAL, "Đánh giá TTHX") }, { name: "Bìa", title: [], header: ["TTHX"], rows: [] }],
    },
    {
      name: "on a sheet without a plan table",
      sheets: [{ rows: tasks(...USUAL) }, { name: "Ghi chép", title: [], header: ["Rà soát TTHX"], rows: [] }],
    },
  ],
  invalid: [
    {
      name: "in a content",
      rows: tasks(...USUAL, "Đánh giá (TTHX) và báo cáo"),
      findings: [{ cell: "B8", messageId: "suspect", fix: "suggested" }],
      after: { B8: "Đánh giá (TTHC) và báo cáo" },
    },
    {
      name: "in a title",
      title: ["PHỤ LỤC", "Kế hoạch TTHX năm 2026 của Sở"],
      rows: tasks(...USUAL),
      findings: [{ cell: "A2", messageId: "suspect", fix: "suggested" }],
      after: { A2: "Kế hoạch TTHC năm 2026 của Sở" },
    },
    {
      name: "another sheet counts, whether it holds a plan or not",
      sheets: [
        { rows: tasks("Rà soát TTHX") },
        { name: "Ghi chép", title: [], header: ["TTHC, TTHC"], rows: [["TTHC"]] },
      ],
      findings: [{ cell: "B5", messageId: "suspect", fix: "suggested" }],
      after: { B5: "Rà soát TTHC" },
    },
    {
      name: "uses in document numbers count for the usual one",
      rows: tasks("Theo số 5/QĐ-UBND", "Theo số 6/QĐ-UBND", "Theo số 7/QĐ-UBND", "Trình UBNT tỉnh"),
      findings: [{ cell: "B8", messageId: "suspect", fix: "suggested" }],
      after: { B8: "Trình UBND tỉnh" },
    },
    {
      name: "the one used most is proposed; only the suspect is replaced",
      rows: tasks("TTHX: TTHD, TTHD, TTHD", "TTHC, TTHC, TTHC, TTHC", "QQXX"),
      findings: [{ cell: "B5", messageId: "suspect", fix: "suggested" }],
      after: { B5: "TTHC: TTHD, TTHD, TTHD" },
    },
    {
      name: "Đ is another letter than D",
      rows: tasks("Trình HĐND", "Báo cáo HĐND", "Phục vụ HĐND", "Mời HDND"),
      findings: [{ cell: "B8", messageId: "suspect", fix: "suggested" }],
      after: { B8: "Mời HĐND" },
    },
  ],
});

test("says how often the usual one is used", () => {
  const rows: TestCell[][] = tasks(...USUAL, "TTHX");
  const [finding] = runRules(recognizePlan(workbookOf({ rows })), [abbreviationSuspect]);
  expect(finding?.message.vi).toContain("“TTHX” chỉ có một lần và khác một chữ với “TTHC” đã dùng 3 lần");
});
