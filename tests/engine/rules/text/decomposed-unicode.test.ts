import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { decomposedUnicode } from "../../../../src/engine/rules/text/decomposed-unicode";
import { formatAddress } from "../../../../src/engine/snapshot/address";
import { formulaCell, workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const nfd = (text: string) => text.normalize("NFD");
const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I"];

/** So many tasks whose content is in NFD. */
function decomposedTasks(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    String(at + 1),
    nfd(`Họp lần thứ ${String(at + 1)}`),
    ...TASK.slice(2),
  ]);
}

testRule(decomposedUnicode, {
  valid: [
    { name: "precomposed text", rows: [TASK], verbatim: "nfd" },
    { name: "marks Unicode has no single letter for", rows: [["1", "Họp x\u0303", ...TASK.slice(2)]], verbatim: "nfd" },
    { name: "letters that only look like others", rows: [["1", "Đo 5 \u2126", ...TASK.slice(2)]], verbatim: "nfd" },
    { name: "what a formula shows", rows: [["1", formulaCell("A1", nfd("Họp")), ...TASK.slice(2)]], verbatim: "nfd" },
    {
      name: "a sheet without a plan table",
      sheets: [{ rows: [TASK] }, { name: "Ghi chép", title: [], header: [nfd("Họp giao ban")], rows: [] }],
      verbatim: "nfd",
    },
  ],
  invalid: [
    {
      name: "a content",
      rows: [["1", nfd("Họp giao ban"), ...TASK.slice(2)]],
      verbatim: "nfd",
      findings: [{ cell: "B5", messageId: "cell", fix: "safe" }],
      after: { B5: "Họp giao ban" },
    },
    {
      name: "one half-composed letter is enough",
      rows: [["1", "Tuye\u0302\u0301n", "bi\u00EA\u0301n bản", ...TASK.slice(3)]],
      verbatim: "nfd",
      findings: [
        { cell: "B5", messageId: "cell", fix: "safe" },
        { cell: "C5", messageId: "cell", fix: "safe" },
      ],
      after: { B5: "Tuyến", C5: "biến bản" },
    },
    {
      name: "title, header and notes under the table",
      title: ["PHỤ LỤC", nfd("Kế hoạch công tác năm 2026")],
      header: ["TT", nfd("Nội dung"), "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: [TASK, [], [nfd("Người lập biểu")]],
      verbatim: "nfd",
      findings: [
        { cell: "A2", messageId: "cell", fix: "safe" },
        { cell: "B3", messageId: "cell", fix: "safe" },
        { cell: "A6", messageId: "cell", fix: "safe" },
      ],
      after: { A2: "Kế hoạch công tác năm 2026", B3: "Nội dung", A6: "Người lập biểu" },
    },
    {
      name: "stray blanks go with it, blanks in a reference stay",
      title: ["PHỤ LỤC", "Kế hoạch năm 2026", nfd("(Kèm theo Kế hoạch số:     /KH-SGDĐT)")],
      rows: [["1", nfd(" Họp  giao ban "), ...TASK.slice(2)]],
      verbatim: "nfd",
      findings: [
        { cell: "A3", messageId: "cell", fix: "safe" },
        { cell: "B5", messageId: "cell", fix: "safe" },
      ],
      after: { A3: "(Kèm theo Kế hoạch số:     /KH-SGDĐT)", B5: "Họp giao ban" },
    },
    {
      name: "twenty cells: a finding each",
      rows: decomposedTasks(20),
      verbatim: "nfd",
      findings: Array.from({ length: 20 }, (_, at) => ({
        cell: `B${String(at + 5)}`,
        messageId: "cell",
        fix: "safe" as const,
      })),
    },
    {
      name: "more: one finding for the sheet, on the first",
      sheets: [{ rows: decomposedTasks(21) }, { name: "Phụ lục II", rows: decomposedTasks(1) }],
      verbatim: "nfd",
      findings: [
        { cell: "B5", messageId: "many", fix: "safe" },
        { sheet: "Phụ lục II", cell: "B5", messageId: "cell", fix: "safe" },
      ],
      after: { B5: "Họp lần thứ 1", B25: "Họp lần thứ 21" },
    },
  ],
});

test("the one finding counts the cells and carries an edit for each", () => {
  const [finding] = runRules(recognizePlan(workbookOf({ rows: decomposedTasks(21) })), [decomposedUnicode]);
  expect(finding?.message.vi).toMatch(/^21 ô .*“Họp lần thứ 1”/u);
  const cells = finding?.fix?.changes.map((change) =>
    change.type === "setCell" ? formatAddress(change.cell) : change.type,
  );
  expect(cells).toEqual(Array.from({ length: 21 }, (_, at) => `B${String(at + 5)}`));
});

test("findings of equal texts are known by their rows", () => {
  const rows = [
    ["1", "Họp", nfd("Báo cáo"), ...TASK.slice(3)],
    ["2", "Sơ kết", nfd("Báo cáo"), ...TASK.slice(3)],
  ];
  const prints = (ofRows: string[][]) =>
    runRules(recognizePlan(workbookOf({ rows: ofRows })), [decomposedUnicode]).map(({ fingerprint }) => fingerprint);
  expect(prints([...rows].reverse())).toEqual(prints(rows).reverse());
});
