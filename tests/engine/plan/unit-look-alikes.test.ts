import { unitLookAlikes } from "../../../src/engine/plan/unit-look-alikes";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { UnitPairs } from "../../../src/engine/values/units/unit-pairs";
import { workbookOf } from "../../support/plan-builder";

const row = (number: string, lead: string, coordinating: string) => [
  number,
  `Nhiệm vụ ${number}`,
  "Kế hoạch",
  lead,
  coordinating,
  "Quý I",
];

const workbook = workbookOf(
  { rows: [row("1", "Văn phòng Sở", "Thanh tra Sở"), row("2", "nt", "Văn phòng"), row("3", "Văn phòng Sở", "")] },
  { name: "Phụ lục 2", rows: [row("1", "VP", ""), row("2", "Phòng Tổ chức cán bô", "")] },
);

test("names of all appendices, each counted where it is typed", () => {
  expect(unitLookAlikes(recognizePlan(workbook))).toEqual([
    {
      name: "Văn phòng Sở",
      members: [
        { text: "Văn phòng", count: 1 },
        { text: "VP", count: 1 },
      ],
    },
    { name: "Phòng Tổ chức cán bộ", members: [{ text: "Phòng Tổ chức cán bô", count: 1 }] },
  ]);
});

test("decided pairs are no longer asked about", () => {
  const pairs = new UnitPairs([
    { a: "Văn phòng Sở", b: "Văn phòng", same: true },
    { a: "Văn phòng Sở", b: "VP", same: false },
    { a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: false },
  ]);
  expect(unitLookAlikes(recognizePlan(workbook, { pairs }))).toEqual([]);
});
