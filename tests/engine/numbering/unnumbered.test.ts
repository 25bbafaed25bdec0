import { unnumberedRows } from "../../../src/engine/numbering/unnumbered";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { workbookOf } from "../../support/plan-builder";
import { heading, tasks } from "../rules/numbering/rows";

test("unnumbered rows come in sheet order, whatever they stand under", () => {
  const rows = [
    heading("I", "CẢI CÁCH THỂ CHẾ"),
    ...tasks("1", null, "3"),
    heading(null, "CẢI CÁCH BỘ MÁY"),
    ...tasks("1", "2"),
    heading("III", "TÀI CHÍNH CÔNG"),
    ...tasks("1", null, "3"),
  ];
  const [appendix] = recognizePlan(workbookOf({ rows })).appendices;
  expect(appendix && unnumberedRows(appendix).map(({ row }) => row + 1)).toEqual([7, 9, 14]);
});
