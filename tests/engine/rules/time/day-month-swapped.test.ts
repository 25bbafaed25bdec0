import { dayMonthSwapped } from "../../../../src/engine/rules/time/day-month-swapped";
import { isoDate, serialOfDate } from "../../../../src/engine/values/date";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { dateCell, HEADER, workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { SCHOOL_YEAR, split, SPLIT, timed, timedRows } from "./rows";

const serial = (year: number, month: number, day: number) => serialOfDate(isoDate(year, month, day), 1900);
const us = (year: number, month: number, day: number) => dateCell(year, month, day, "m/d/yyyy");

test("the fix of a start and that of its end are one and the same", () => {
  const plan = recognizePlan(workbookOf({ ...SPLIT, rows: [split(us(2026, 10, 2), us(2026, 11, 3))] }));
  const fixes = runRules(plan, [dayMonthSwapped]).map(({ fix }) => fix?.changes ?? []);
  const cells = fixes.map((changes) => changes.flatMap((change) => (change.type === "setCell" ? [change.cell] : [])));
  const [start, end] = [5, 6].map((column) => ({ row: 5, column }));
  expect(cells).toEqual([
    [start, end],
    [end, start],
  ]);
});

testRule(dayMonthSwapped, {
  valid: [
    { name: "shown day first", rows: timedRows(dateCell(2026, 3, 5), dateCell(2026, 3, 5, "yyyy-mm-dd")) },
    {
      name: "Excel's own short dates",
      rows: timedRows(dateCell(2026, 3, 5, "mm-dd-yy"), dateCell(2026, 3, 5, "m/d/yy h:mm")),
    },
    { name: "a day that is no month", rows: timedRows(us(2026, 3, 13)) },
    { name: "day and month alike", rows: timedRows(us(2026, 5, 5)) },
    { name: "no day shown", rows: timedRows(dateCell(2026, 3, 5, "mm/yyyy"), dateCell(2026, 3, 5, "mmm-yy")) },
    { name: "hours and minutes", rows: timedRows(dateCell(2026, 3, 5, "mm:ss"), dateCell(2026, 3, 5, "h:mm d")) },
    { name: "text", rows: timedRows("3/5/2026", "5/3/2026") },
    {
      name: "a formula",
      rows: timedRows({ value: serial(2026, 3, 5), formula: "E2+1", style: { numberFormat: "m/d/yyyy" } }),
    },
    { name: "a label column", rows: [[us(2026, 2, 1), ...timed("Quý I").slice(1)]] },
    { name: "a number that is no date", rows: timedRows({ value: -5, style: { numberFormat: "m/d/yyyy" } }) },
    { name: "only as stored it lies in the plan", ...SCHOOL_YEAR, rows: timedRows(us(2025, 9, 4)) },
    {
      name: "only as stored it lies within the group's time",
      rows: [["1", "Chuyển đổi số", null, null, null, "Quý III"], timed(us(2026, 9, 4), "Số hóa sổ điểm", "1.1")],
    },
    {
      name: "only as stored it comes after its sub-tasks",
      rows: [timed(us(2026, 9, 4), "Triển khai đề án", "1"), timed("Tháng 8", "Khảo sát", "1.1")],
    },
    { name: "only as stored it comes after its start", ...SPLIT, rows: [split("1/6/2026", us(2026, 9, 4))] },
    { name: "only as stored it comes before its end", ...SPLIT, rows: [split(us(2026, 4, 9), "1/6/2026")] },
  ],
  invalid: [
    {
      name: "shown month first",
      rows: timedRows(us(2026, 3, 5), dateCell(2026, 12, 1, "mm/dd/yyyy")),
      findings: [
        { cell: "F5", messageId: "swapped", fix: "suggested" },
        { cell: "F6", messageId: "swapped", fix: "suggested" },
      ],
      after: { F5: serial(2026, 5, 3), F6: serial(2026, 1, 12) },
    },
    {
      name: "other ways to show the month first",
      rows: timedRows(
        dateCell(2026, 3, 5, "[$-409]mmmm d, yyyy"),
        dateCell(2026, 4, 5, "MM/DD/YYYY"),
        dateCell(2026, 6, 5, "m\\/d\\/yy;@"),
      ),
      findings: [
        { cell: "F5", messageId: "swapped", fix: "suggested" },
        { cell: "F6", messageId: "swapped", fix: "suggested" },
        { cell: "F7", messageId: "swapped", fix: "suggested" },
      ],
    },
    {
      name: "beside late days written as text",
      rows: timedRows(us(2026, 3, 5), "Trước 25/3/2026", "5/4/2026"),
      findings: [{ cell: "F5", messageId: "swappedAmongTexts", fix: "suggested" }],
    },
    {
      name: "early days written as text say nothing",
      rows: timedRows(us(2026, 3, 5), "5/4/2026", "Quý 4", "Tháng 13/2026"),
      findings: [{ cell: "F5", messageId: "swapped", fix: "suggested" }],
    },
    {
      name: "the time of day is kept",
      rows: timedRows({ value: serial(2026, 3, 5) + 0.5, style: { numberFormat: "m/d/yyyy h:mm" } }),
      findings: [{ cell: "F5", messageId: "swapped", fix: "suggested" }],
      after: { F5: serial(2026, 5, 3) + 0.5 },
    },
    {
      name: "any date column",
      header: [...HEADER.slice(0, 6), "Ngày giao"],
      rows: [[...timed("Quý I"), us(2025, 11, 3)]],
      findings: [{ cell: "G5", messageId: "swapped", fix: "suggested" }],
      after: { G5: serial(2025, 3, 11) },
    },
    {
      name: "start and end of a row are put right together",
      ...SPLIT,
      rows: [split(us(2026, 10, 2), us(2026, 11, 3))],
      findings: [
        { cell: "F6", messageId: "swapped", fix: "suggested" },
        { cell: "G6", messageId: "swapped", fix: "suggested" },
      ],
      after: { F6: serial(2026, 2, 10), G6: serial(2026, 3, 11) },
    },
    {
      name: "start and end that are the same day",
      ...SPLIT,
      rows: [split(us(2026, 3, 5), us(2026, 3, 5))],
      findings: [
        { cell: "F6", messageId: "swapped", fix: "suggested" },
        { cell: "G6", messageId: "swapped", fix: "suggested" },
      ],
    },
    {
      name: "a start whose end is no date, an end whose start is none",
      ...SPLIT,
      rows: [split(us(2026, 3, 5), "Khi xong"), split("Khi có văn bản", us(2026, 3, 5))],
      findings: [
        { cell: "F6", messageId: "swapped", fix: "suggested" },
        { cell: "G7", messageId: "swapped", fix: "suggested" },
      ],
    },
    {
      name: "an end does not bound itself, nor does a start",
      ...SPLIT,
      rows: [split("1/2/2026", us(2026, 3, 5)), split(us(2026, 9, 4), "1/12/2026")],
      findings: [
        { cell: "G6", messageId: "swapped", fix: "suggested" },
        { cell: "F7", messageId: "swapped", fix: "suggested" },
      ],
      after: { G6: serial(2026, 5, 3), F7: serial(2026, 4, 9) },
    },
    {
      name: "a number that looks like a late day is no text",
      rows: timedRows(us(2026, 3, 5), 25.5),
      findings: [{ cell: "F5", messageId: "swapped", fix: "suggested" }],
    },
    {
      name: "no fix that would turn start and end round",
      ...SPLIT,
      rows: [split(us(2026, 2, 10), us(2026, 3, 9))],
      findings: [
        { cell: "F6", messageId: "swapped" },
        { cell: "G6", messageId: "swapped" },
      ],
    },
    {
      name: "no fix where neither reading lies in the plan",
      rows: timedRows(us(2024, 3, 5)),
      findings: [{ cell: "F5", messageId: "swapped" }],
    },
    {
      name: "the group's time fits the other reading only",
      rows: [["1", "Chuyển đổi số", null, null, null, "Quý II"], timed(us(2026, 9, 4), "Số hóa sổ điểm", "1.1")],
      findings: [{ cell: "F6", messageId: "swapped", fix: "suggested" }],
      after: { F6: serial(2026, 4, 9) },
    },
    {
      name: "sub-tasks two levels below count for the time above them",
      rows: [
        timed(us(2026, 3, 9), "Triển khai đề án", "1"),
        ["1.1", "Chuẩn bị"],
        timed("Tháng 8", "Khảo sát", "1.1.1"),
      ],
      findings: [{ cell: "F5", messageId: "swapped", fix: "suggested" }],
      after: { F5: serial(2026, 9, 3) },
    },
  ],
});
