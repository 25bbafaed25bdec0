import { scaleUnknown } from "../../../../src/engine/rules/budget/scale-unknown";
import { HEADER, TITLE } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, task } from "./money-rows";

const header = [...HEADER.slice(0, 6), "Kinh phí"];
const scaleless = { ...FUNDED, header: [...HEADER.slice(0, 6), "Kinh phí", null, null] };

testRule(scaleUnknown, {
  valid: [
    { name: "in the heading", rows: [task("1", 4), task("2", 5)] },
    {
      name: "above the table",
      title: [...TITLE, "Đơn vị tính: triệu đồng"],
      header,
      rows: [task("1", 4), task("2", 5)],
    },
    { name: "no amounts", header, rows: [task("1", null), task("2", "Lồng ghép")] },
    { name: "every amount names its unit", header, rows: [task("1", "5 triệu đồng"), task("2", "500.000 đồng")] },
  ],
  invalid: [
    { name: "nowhere", header, rows: [task("1", 4), task("2", 5)], findings: [{ cell: "G4", messageId: "unknown" }] },
    {
      name: "one amount names its unit, another does not",
      header,
      rows: [task("1", "5 triệu đồng"), task("2", 5)],
      findings: [{ cell: "G4", messageId: "unknown" }],
    },
    {
      name: "once for all columns, on the total",
      ...scaleless,
      rows: [funded("1", 2, 1, 3)],
      findings: [{ cell: "I5", messageId: "unknown" }],
    },
    {
      name: "on the first column that has amounts",
      ...scaleless,
      rows: [funded("1", 2, 1, null)],
      findings: [{ cell: "G5", messageId: "unknown" }],
    },
  ],
});
