import { totalMissing } from "../../../../src/engine/rules/budget/total-missing";
import { HEADER } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, fundedTotal, heading, sumRow, task, total } from "./money-rows";

testRule(totalMissing, {
  valid: [
    { name: "a total row", rows: [task("1", 2), task("2", 3), total(5)] },
    { name: "a total row that comes first", rows: [total(5), heading("I"), task("1", 2), task("2", 3)] },
    { name: "no amounts", rows: [task("1", null), task("2", "Lồng ghép")] },
    { name: "one amount needs no total", rows: [heading("I", 5), task("1", 5), task("2", null)] },
    {
      name: "a total in one of the columns",
      ...FUNDED,
      rows: [funded("1", 2, 1, 3), funded("2", 1, 1, 2), fundedTotal(null, null, 5)],
    },
    {
      name: "no budget column",
      header: HEADER.slice(0, 6),
      rows: [task("1", null).slice(0, 6), task("2", null).slice(0, 6)],
    },
  ],
  invalid: [
    {
      name: "amounts without a total row",
      rows: [heading("I"), task("1", 2), task("2", 3), sumRow("Cộng mục I", 5), heading("II"), task("1", 4)],
      findings: [{ cell: "G4", messageId: "missing", fix: "suggested" }],
      after: { B11: "Tổng cộng", G11: "=SUM(G5:G7,G9:G10)" },
    },
    {
      name: "above the signatures",
      rows: [task("1", 2), task("2", 3), [], [null, "Nơi nhận:", null, null, "GIÁM ĐỐC"]],
      findings: [{ cell: "G4", messageId: "missing", fix: "suggested" }],
      after: { B7: "Tổng cộng", G7: "=SUM(G5:G6)", B9: "Nơi nhận:" },
    },
    {
      name: "a total row left blank",
      rows: [task("1", 2), task("2", 3), total(null)],
      findings: [{ cell: "G4", messageId: "blank", fix: "suggested" }],
      after: { B7: "Tổng cộng", G7: "=SUM(G5:G6)" },
    },
    {
      name: "once for all columns, each with its formula",
      ...FUNDED,
      rows: [funded("1", 2, 1, 3), funded("2", 1, null, 1)],
      findings: [{ cell: "I5", messageId: "missing", fix: "suggested" }],
      after: { B8: "Tổng cộng", G8: "=SUM(G6:G7)", I8: "=SUM(I6:I7)" },
    },
  ],
});
