import { applyChanges } from "../../../src/engine/changes/apply";
import { missingColumns } from "../../../src/engine/fill/missing-columns";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";

const missing = (...sheets: TestSheet[]) =>
  missingColumns(recognizePlan(workbookOf(...sheets))).map(({ appendix, role, heading, severity, change }) => [
    appendix.sheet.name,
    role,
    heading,
    severity,
    change?.column ?? null,
  ]);

const rows = [["1", "Lập sổ", "Sổ", "Văn phòng Sở", "", "Quý I", 5]];

test("a full table lacks none", () => {
  expect(missing({ rows })).toEqual([]);
});

test("each appendix by itself, with the place each column would get", () => {
  const header = ["Nội dung", "Phối hợp", "Sản phẩm"];
  expect(missing({ name: "PL 1", rows }, { name: "PL 2", header, rows: [["Lập sổ", "Văn phòng Sở", "Sổ"]] })).toEqual([
    ["PL 2", "number", "TT", "warning", 0],
    ["PL 2", "lead", "Đơn vị chủ trì", "error", 1],
    ["PL 2", "time", "Thời gian thực hiện", "error", 2],
  ]);
});

test("once added, a column is no longer missing", () => {
  const header = [...HEADER.slice(0, 2), ...HEADER.slice(3)];
  const workbook = workbookOf({ header, rows: rows.map((row) => [...row.slice(0, 2), ...row.slice(3)]) });
  const [{ change, role } = { change: null, role: null }, ...others] = missingColumns(recognizePlan(workbook));
  expect([role, others]).toEqual(["deliverable", []]);
  if (!change) throw new Error("no change");
  const plan = recognizePlan(applyChanges(workbook, [change]));
  expect(missingColumns(plan)).toEqual([]);
  expect(plan.appendices[0]?.columns.find((column) => column.role === "deliverable")?.index).toBe(2);
});
