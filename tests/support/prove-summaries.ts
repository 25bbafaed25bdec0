import type { Plan } from "../../src/engine/index";
import { formatAddress } from "../../src/engine/index";
import { tasksOf } from "../../src/engine/plan/queries";
import type { WorkbookModel } from "./excel-host/model/workbook";
import type { WrittenRow, WrittenSummaries, WrittenTask, WrittenUnit } from "./written-summaries";
import { writtenSummaries } from "./written-summaries";

export interface ExpectedFigures {
  readonly tasks: number;
  readonly joint: number;
  readonly unassigned: number;
  /** Σ, in the unit of the plan; null without a money column. */
  readonly total: number | null;
}

interface LedTask {
  /** The cell its links lead to. */
  readonly source: string;
  /** The names of those who lead it, in capitals. */
  readonly leads: readonly string[];
}

/** Holds the summaries that stand in a workbook against the plan: where each task stands, and every figure of the table. */
export function expectProven(workbook: WorkbookModel, plan: Plan, expected: ExpectedFigures): void {
  const written = writtenSummaries(workbook);
  const tasks = ledTasks(plan);
  expect(tasks).toHaveLength(expected.tasks);
  for (const task of tasks) expectUnderItsLeads(task, written);
  const sheets = new Map(written.units.map((unit) => [unit.unit, unit]));
  for (const row of written.overall.rows) expectRow(row, sheets.get(row.label.toUpperCase()), tasks);
  const labels = written.overall.rows.map(({ label }) => label.toUpperCase());
  expect(tasks.flatMap(({ leads }) => leads).filter((lead) => !labels.includes(lead))).toEqual([]);
  expectTotals(written, expected);
}

function ledTasks({ appendices }: Plan): LedTask[] {
  return appendices.flatMap((appendix) =>
    tasksOf(appendix).map(({ number: { cell }, row, lead }) => ({
      source: `'${appendix.sheet.name}'!${formatAddress({ row, column: cell.column })}`,
      leads: [...new Set(lead?.value.mentions.map(({ entry, text }) => (entry?.name ?? text).toUpperCase()))],
    })),
  );
}

/** In part A of each of its leads, once, marked where there are several; nowhere else. */
function expectUnderItsLeads({ source, leads }: LedTask, { units }: WrittenSummaries): void {
  const standing = units.flatMap(({ unit, parts }) =>
    parts.A.filter((task) => task.source === source).map(({ joint }) => ({ unit, joint })),
  );
  const led = units.filter(({ unit }) => leads.includes(unit)).map(({ unit }) => ({ unit, joint: leads.length > 1 }));
  expect({ source, standing }).toEqual({ source, standing: led });
  // A collective has no sheet where its members have theirs: there its tasks stand in part C.
  const isCommon = units.some(({ parts }) => parts.C.some((task) => task.source === source));
  if (led.length < leads.length) expect({ source, isCommon }).toEqual({ source, isCommon: true });
}

/** A unit's row says what its sheet says. */
function expectRow(row: WrittenRow, sheet: WrittenUnit | undefined, tasks: readonly LedTask[]): void {
  const own = tasks.filter(({ leads }) => leads.includes(row.label.toUpperCase()));
  const led = own.filter(({ leads }) => leads.length === 1).length;
  if (own.length > 0) expect(row).toMatchObject({ led, joint: own.length - led, tasks: led });
  if (!sheet) return;
  const sole = sheet.parts.A.filter(({ joint }) => !joint);
  expect(row).toMatchObject({ led: sole.length, joint: sheet.parts.A.length - sole.length, tasks: sole.length });
  expect([row.money, row.jointMoney, sumOf(sole)]).toEqual([sheet.sum, 0, sheet.sum]);
  const uncounted = [...sheet.parts.B, ...sheet.parts.C, ...sheet.parts.A.filter(({ joint }) => joint)];
  expect(sumOf(uncounted)).toBe(0);
}

function expectTotals({ overall }: WrittenSummaries, { tasks, joint, unassigned, total }: ExpectedFigures): void {
  const [jointRow, unassignedRow, headingsRow] = overall.rows.slice(-3);
  expect(jointRow).toMatchObject({ led: 0, joint, tasks: joint, money: 0 });
  expect(unassignedRow).toMatchObject({ led: 0, joint: 0, tasks: unassigned, jointMoney: 0 });
  expect(headingsRow).toMatchObject({ led: 0, joint: 0, tasks: 0, jointMoney: 0 });
  expect(overall.total).toMatchObject({ led: tasks - joint - unassigned, joint, tasks });
  expect(overall.total.money + overall.total.jointMoney).toBe(total ?? 0);
  expect(overall.proof).toEqual([[tasks, tasks, 0], ...(total === null ? [] : [[total, total, 0]])]);
  expect(overall.verdict).toMatch(/^✓ /u);
}

function sumOf(tasks: readonly WrittenTask[]): number {
  return tasks.reduce((sum, { money }) => sum + money, 0);
}
