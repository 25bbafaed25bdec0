import Big from "big.js";
import { conservationOf } from "../../../src/engine/summaries/conservation";
import type { OverallRow } from "../../../src/engine/summaries/overall-rows";

function row(kind: OverallRow["kind"], tasks: number, money = 0, jointMoney = 0): OverallRow {
  return {
    label: kind,
    kind,
    led: null,
    joint: null,
    coordinated: null,
    byDue: [tasks, 0],
    money: new Big(money),
    jointMoney: new Big(jointMoney),
  };
}

const ROWS = [
  row("unit", 30, 20),
  row("unit", 11, 0.1),
  row("joint", 5, 0, 0.2),
  row("unassigned", 2),
  row("headings", 0, 3),
];
const money = (computed: number, scale: number | null = 1e6) => ({
  scale,
  unscaled: [],
  onHeadings: new Big(3),
  computed: new Big(computed),
});

test("every task and every amount once", () => {
  expect(conservationOf(ROWS, 48, money(23.3))).toEqual({
    tasks: 48,
    solelyLed: 41,
    jointlyLed: 5,
    unassigned: 2,
    money: { scale: 1e6, listed: "23.3", computed: "23.3", difference: "0" },
    holds: true,
    sentence: {
      vi: "48 nhiệm vụ: 41 một đơn vị, 5 đồng chủ trì, 2 chưa phân công; không sót, không trùng · 23,3 = 23,3 triệu đồng",
      en: "48 tasks: 41 with one lead, 5 jointly led, 2 without a lead; none missing, none twice · 23,3 = 23,3 triệu đồng",
    },
  });
});

test.each([
  ["a task is missing", 49, money(23.3), "sót 1", "1 missing"],
  ["a task is there twice", 46, money(23.3), "trùng 2", "2 twice"],
  ["an amount is missing", 48, money(25), "23,3 ≠ 25", "23,3 ≠ 25"],
])("does not hold where %s", (_name, tasks, sum, vi, en) => {
  const proof = conservationOf(ROWS, tasks, sum);
  expect(proof.holds).toBe(false);
  expect(proof.sentence.vi).toContain(vi);
  expect(proof.sentence.en).toContain(en);
});

test("says nothing of what there is none of", () => {
  const rows = [row("unit", 3), row("joint", 0), row("unassigned", 0), row("headings", 0)];
  expect(conservationOf(rows, 3, null)).toMatchObject({
    money: null,
    holds: true,
    sentence: {
      vi: "3 nhiệm vụ: 3 một đơn vị; không sót, không trùng",
      en: "3 tasks: 3 with one lead; none missing, none twice",
    },
  });
  expect(conservationOf(rows, 3, money(0, null)).sentence.vi).toMatch(/ · 0 = 0$/u);
});
