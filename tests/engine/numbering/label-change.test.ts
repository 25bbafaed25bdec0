import { labelChange, placeOf } from "../../../src/engine/numbering/label-change";
import type { Appendix, PlanRow } from "../../../src/engine/plan/plan";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { NumberLabel } from "../../../src/engine/values/number-label/number-label";
import { formatAddress } from "../../../src/engine/snapshot/address";
import type { TestCell } from "../../support/plan-builder";
import { formulaCell, workbookOf } from "../../support/plan-builder";

const HEADER = ["Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí (triệu đồng)"];

/** A plan whose labels stand in the content, and its first row. */
function inContent(...contents: TestCell[]): { appendix: Appendix; row: PlanRow; label: NumberLabel } {
  const rows = contents.map((content) => [content, "Báo cáo", "Văn phòng Sở", "", "Quý I", 5]);
  const [appendix] = recognizePlan(workbookOf({ header: HEADER, rows })).appendices;
  const row = appendix?.rows[0];
  if (!appendix || row?.number.value.status !== "parsed") throw new Error("no label");
  return { appendix, row, label: { ...row.number.value.value, parts: [7] } };
}

const PLAIN = ["1. Lập sổ", "2. Gửi sổ"] as const;

test("a label in the content is changed where it stands, what is around it stays", () => {
  const { appendix, row, label } = inContent("  1.  Lập sổ 1. quý", "2. Gửi sổ");
  expect(labelChange(appendix, row, label, placeOf(appendix, row))).toMatchObject({
    cell: row.content.cell,
    before: { text: "  1.  Lập sổ 1. quý" },
    after: { text: "  7.  Lập sổ 1. quý" },
  });
});

test("a row without a label gets one before its words", () => {
  const { appendix, row, label } = inContent("1.  Lập sổ", "2. Gửi sổ");
  const bare = { ...row, labelInContent: false };
  expect(labelChange(appendix, bare, label, placeOf(appendix, row))?.after).toEqual({
    kind: "text",
    text: "7. 1.  Lập sổ",
  });
});

test.each<[string, (row: PlanRow) => PlanRow]>([
  ["is not to be found", (row) => ({ ...row, number: { ...row.number, raw: "9." } })],
  ["does not stand at the start", (row) => ({ ...row, number: { ...row.number, raw: "sổ" } })],
])("nothing is changed where the label %s", (_name, changed) => {
  const { appendix, row, label } = inContent(...PLAIN);
  expect(labelChange(appendix, row, label, placeOf(appendix, row))).not.toBeNull();
  expect(labelChange(appendix, changed(row), label, placeOf(appendix, row))).toBeNull();
});

test("nor in a cell that holds no text, or a formula", () => {
  const { appendix, row, label } = inContent(...PLAIN);
  const number = { row: row.row, column: 5 };
  expect(formatAddress(number)).toBe("F5");
  expect(labelChange(appendix, row, label, { cell: number, inContent: true, numeric: false })).toBeNull();
  const counted = inContent(formulaCell('"1. "&"Lập sổ"', "1. Lập sổ"), "2. Gửi sổ");
  expect(labelChange(counted.appendix, counted.row, counted.label, placeOf(counted.appendix, counted.row))).toBeNull();
});
