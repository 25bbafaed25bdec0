import type { Mutable } from "../snapshot/mutable";
import type { Column, ColumnRole } from "../plan/plan";
import type { Field } from "../plan/field";
import { CellField } from "./cell-field";
import type { PlanRow } from "../plan/plan";
import { remember } from "../plan/remember";
import { formatNumberLabel } from "../values/number-label/format-number-label";
import type { NumberLabel } from "../values/number-label/number-label";
import type { Parsed } from "../values/parsed";
import { BLANK, UNRECOGNISED } from "../values/parsed";
import type { TimeParse } from "../values/time/time-frame";
import type { UnitList } from "../values/units/unit";
import { splitCombined } from "../values/units/split-combined";
import { cellText } from "./cell-text";
import type { Continuations } from "./continuations";
import { continuationsOf } from "./continuations";
import type { ReadText } from "./field-column";
import { FieldColumn } from "./field-column";
import type { TreeRow } from "./row-tree";
import type { TableCells } from "./table-cells";
import type { ValueReaders } from "./value-readers";

/** The rows of a tree with their typed fields, inheritance and ditto marks resolved (spec §2). */
export function planRows(cells: TableCells, tree: readonly TreeRow[], readers: ValueReaders): PlanRow[] {
  const continuations = continuationsOf(tree);
  const columns = fieldColumns(cells, continuations, readers);
  const rows: Mutable<PlanRow>[] = [];
  for (const node of tree) {
    rows.push(planRow(cells, node, columns, readers, node.parent ? (rows[node.parent.at] ?? null) : null));
  }
  const rowsOf = (nodes: readonly TreeRow[]) => nodes.flatMap(({ at }) => rows[at] ?? []);
  for (const { at, children } of tree) {
    const row = rows[at];
    if (row && children.length > 0) row.children = rowsOf(children);
  }
  for (const [{ at }, below] of continuations) {
    const row = rows[at];
    if (row) row.continuations = rowsOf(below);
  }
  return rows;
}

function planRow(
  cells: TableCells,
  node: TreeRow,
  columns: FieldColumns,
  readers: ValueReaders,
  parent: PlanRow | null,
): Mutable<PlanRow> {
  const { row, bullet, label } = node.shaped;
  const content = columns.content?.of(node) ?? emptyField(row, 0, "");
  const units = columns.combined && splitUnits(columns.combined.of(node), readers);
  const time = columns.time?.of(node) ?? null;
  const start = columns.start?.of(node) ?? null;
  const end = columns.end?.of(node) ?? null;
  const budget = cells.column("budget");
  const parts = cells.all("budgetPart");
  return {
    kind: node.kind,
    row,
    hidden: cells.sheet.hiddenRows.has(row),
    level: node.level,
    parent,
    children: NONE,
    bullet,
    labelInContent: Boolean(label?.inContent),
    number: numberField(cells, node),
    content: label?.inContent ? content.readAs(content.text, label.inContent.rest) : content,
    deliverable: columns.deliverable?.of(node) ?? null,
    lead: units?.lead ?? columns.lead?.of(node) ?? null,
    internalLead: columns.internalLead?.of(node) ?? null,
    coordinating: units?.coordinating ?? columns.coordinating?.of(node) ?? null,
    time: start && end ? combinedTime(start, end, readers) : time,
    start,
    end,
    budget: budget ? moneyField(cells, row, budget, readers) : null,
    budgetParts: parts.length === 0 ? NONE : parts.map((column) => moneyField(cells, row, column, readers)),
    continuations: NONE,
  };
}

/** Most rows have no parts, no rows below and none that go on: they share one list. */
const NONE: readonly never[] = [];

/** The columns of a table whose cells take from one another; null for those it lacks. */
interface FieldColumns {
  readonly content: FieldColumn<string> | null;
  readonly deliverable: FieldColumn<string> | null;
  readonly lead: FieldColumn<UnitList> | null;
  readonly internalLead: FieldColumn<UnitList> | null;
  readonly coordinating: FieldColumn<UnitList> | null;
  /** Leads and coordinating units in one cell: what it says comes before both. */
  readonly combined: FieldColumn<string> | null;
  readonly time: FieldColumn<TimeParse> | null;
  readonly start: FieldColumn<TimeParse> | null;
  readonly end: FieldColumn<TimeParse> | null;
}

function fieldColumns(cells: TableCells, continuations: Continuations, readers: ValueReaders): FieldColumns {
  const column = <Value>(role: ColumnRole, read: ReadText<Value>) => {
    const own = cells.column(role);
    return own && new FieldColumn(cells, own, continuations, read);
  };
  const text = (role: ColumnRole) => column(role, (typed) => typed);
  const units = (role: ColumnRole) => column(role, readers.units);
  const time = (role: ColumnRole) =>
    column(role, (typed, row, index) => readers.time(typed, cells.sheet.cells.get(row, index)));
  return {
    content: text("content"),
    deliverable: text("deliverable"),
    lead: units("lead"),
    internalLead: units("internalLead"),
    coordinating: units("coordinating"),
    combined: cells.column("lead")?.combined ? text("lead") : null,
    time: time("time"),
    start: time("start"),
    end: time("end"),
  };
}

function emptyField<T>(row: number, column: number, value: T): CellField<T> {
  return new CellField(row, column, "", "", "none", null, value);
}

function numberField(cells: TableCells, node: TreeRow): Field<Parsed<NumberLabel>> {
  const { label, row } = node.shaped;
  if (!label) {
    const column = (cells.column("number") ?? cells.column("content"))?.index ?? 0;
    const raw = cells.own(row, "number");
    if (raw === "") return emptyField(row, column, BLANK);
    return new CellField(row, column, raw, raw, "own", null, UNRECOGNISED);
  }
  const { text, value } = node.label ? parsedLabel(node.label) : { text: label.text, value: UNRECOGNISED };
  return new CellField(row, label.column, label.text, text, "own", null, value);
}

/** Rows with the same label share it. */
const parsedLabel = remember((label: NumberLabel): { text: string; value: Parsed<NumberLabel> } => {
  return { text: formatNumberLabel(label), value: { status: "parsed", value: label } };
});

/** What a cell says of both roles; without a word for either it names who leads. */
function splitUnits(
  field: CellField<string>,
  readers: ValueReaders,
): Record<"lead" | "coordinating", CellField<UnitList>> {
  const { lead, coordinating } = splitCombined(field.text) ?? { lead: field.text, coordinating: "" };
  return {
    lead: field.readAs(lead, readers.units(lead)),
    coordinating: field.readAs(coordinating, readers.units(coordinating)),
  };
}

/** Start and end columns as one time; problems are reported on the cell that has them. */
function combinedTime(
  start: CellField<TimeParse>,
  end: CellField<TimeParse>,
  readers: ValueReaders,
): CellField<TimeParse> {
  const holder = end.text === "" && start.text !== "" ? start : end;
  const text = [start.text, end.text].filter((part) => part !== "").join(" – ");
  return holder.readAs(text, readers.startEnd(start.value, end.value));
}

/** Budget cells stand for themselves: no inheritance, and a merged cell counts once, at its top. */
function moneyField(
  cells: TableCells,
  row: number,
  column: Column,
  readers: ValueReaders,
): PlanRow["budgetParts"][number] {
  const cell = cells.cell(row, column);
  const text = cellText(cell);
  const source = text === "" ? "none" : "own";
  return new CellField(row, column.index, text, text, source, null, readers.money(text, cell));
}
