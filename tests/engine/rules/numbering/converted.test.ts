import { convertedNumber } from "../../../../src/engine/rules/numbering/converted";
import { dateCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { heading, task, tasks } from "./rows";

testRule(convertedNumber, {
  valid: [
    { name: "text", rows: [heading("1", "Mở đầu"), ...tasks("1.1", "1.2", "1.10")] },
    { name: "numbers that lost nothing", rows: [heading(1, "Mở đầu"), ...tasks(1.1, 1.2, 1.3)] },
    {
      name: "a number shown with its zero",
      rows: [
        heading("1", "Mở đầu"),
        ...tasks(1.8, 1.9),
        task({ value: 1.1, style: { numberFormat: "0.00" } }, "Tổng kết"),
      ],
    },
    { name: "dates in the time column", rows: [[...task("1", "Mở đầu").slice(0, 5), dateCell(2026, 1, 4, "d-mmm")]] },
    { name: "whole numbers", rows: tasks(9, 10, 11) },
  ],
  invalid: [
    {
      name: "a date in place of day.month",
      rows: [heading("1.", "Mở đầu"), ...tasks("1.1.", dateCell(2026, 2, 1, "d-mmm"), "1.3.")],
      findings: [{ cell: "A7", messageId: "date", fix: "suggested" }],
      after: { A7: "1.2." },
    },
    {
      name: "a date in place of month.day",
      rows: [heading("3", "Mở đầu"), ...tasks("3.1", dateCell(2026, 3, 2, "d-mmm"))],
      findings: [{ cell: "A7", messageId: "date", fix: "suggested" }],
      after: { A7: "3.2" },
    },
    {
      name: "the only label of its level takes the sign of its group",
      rows: [heading("1.", "Mở đầu"), ...tasks(dateCell(2026, 1, 1, "d-mmm"))],
      findings: [{ cell: "A6", messageId: "date", fix: "suggested" }],
      after: { A6: "1.1." },
    },
    {
      name: "not the sign of a section",
      rows: [heading("I.", "Mở đầu"), ...tasks(dateCell(2026, 1, 1, "d-mmm"))],
      findings: [{ cell: "A6", messageId: "date", fix: "suggested" }],
      after: { A6: "1.1" },
    },
    {
      name: "a zero dropped after nine",
      rows: [heading("1", "Mở đầu"), ...tasks(1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11)],
      findings: [{ cell: "A15", messageId: "zero", fix: "suggested" }],
      after: { A15: "1.10" },
    },
    {
      name: "no fix for a formula",
      rows: [
        heading("1", "Mở đầu"),
        ...tasks("1.1"),
        task({ value: 46054, formula: "DATE(2026,2,1)", style: { numberFormat: "d.m" } }, "Tổng kết"),
      ],
      findings: [{ cell: "A7", messageId: "date" }],
    },
  ],
});
