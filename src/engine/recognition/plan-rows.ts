import type { Mutable } from "../snapshot/mutable";
import type { Column } from "../plan/plan";
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
import type { FieldText } from "./field-text";
import { FieldTexts, PASSED_OVER } from "./field-text";
import type { TreeRow } from "./row-tree";
import type { TableCells } from "./table-cells";
import type { ValueReaders } from "./value-readers";

/** The rows of a tree with their typed fields, inheritance and ditto marks resolved (spec §2). */
export function planRows(cells: TableCells, tree: readonly TreeRow[], readers: ValueReaders): PlanRow[] {
  const texts = new FieldTexts(cells, tree);
  const rows: Mutable<PlanRow>[] = [];
  let owner: Mutable<PlanRow> | null = null;
  for (const node of tree) {
    const row = planRow(cells, node, texts, readers, node.parent ? (rows[node.parent.at] ?? null) : null);
    rows.push(row);
    if (row.kind === "continuation" && owner) owner.continuations = [...owner.continuations, row];
    else if (!PASSED_OVER.has(row.kind)) owner = row;
  }
  for (const { at, children } of tree) {
    const row = rows[at];
    if (row && children.length > 0) row.children = children.flatMap((child) => rows[child.at] ?? []);
  }
  return rows;
}

function planRow(
  cells: TableCells,
  node: TreeRow,
  texts: FieldTexts,
  readers: ValueReaders,
  parent: PlanRow | null,
): Mutable<PlanRow> {
  const { row } = node.shaped;
  const content = texts.of(node, "content");
  const units = (role: "lead" | "internalLead" | "coordinating") => unitField(cells, node, texts, readers, role);
  const { time, start, end } = timeFields(cells, node, texts, readers);
  const budget = cells.column("budget");
  const parts = cells.all("budgetPart");
  return {
    kind: node.kind,
    row,
    hidden: cells.sheet.hiddenRows.has(row),
    level: node.level,
    parent,
    children: NONE,
    bullet: node.shaped.bullet,
    labelInContent: Boolean(node.shaped.label?.inContent),
    number: numberField(cells, node),
    content: content ? field(content, node.shaped.label?.inContent?.rest ?? content.text) : emptyField(row, 0, ""),
    deliverable: textField(texts.of(node, "deliverable")),
    lead: units("lead"),
    internalLead: units("internalLead"),
    coordinating: units("coordinating"),
    time,
    start,
    end,
    budget: budget ? moneyField(cells, row, budget, readers) : null,
    budgetParts: parts.length === 0 ? NONE : parts.map((column) => moneyField(cells, row, column, readers)),
    continuations: NONE,
  };
}

/** Most rows have no parts, no rows below and none that go on: they share one list. */
const NONE: readonly never[] = [];

function field<T>({ row, column, raw, text, source, from }: FieldText, value: T): CellField<T> {
  return new CellField(row, column, raw, text, source, from, value);
}

function emptyField<T>(row: number, column: number, value: T): CellField<T> {
  return new CellField(row, column, "", "", "none", null, value);
}

function textField(text: FieldText | null): Field<string> | null {
  return text ? field(text, text.text) : null;
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

function unitField(
  cells: TableCells,
  node: TreeRow,
  texts: FieldTexts,
  readers: ValueReaders,
  role: "lead" | "internalLead" | "coordinating",
): Field<UnitList> | null {
  const combined = cells.column("lead")?.combined ?? false;
  const text = texts.of(node, combined && role === "coordinating" ? "lead" : role);
  if (!text) return null;
  const parts = combined && role !== "internalLead" ? splitCombined(text.text) : null;
  const shown = parts ? (role === "lead" ? parts.lead : parts.coordinating) : text.text;
  const own = combined && role === "coordinating" && !parts ? "" : shown;
  return field({ ...text, text: own }, readers.units(own));
}

/** The time column, or start and end columns combined; problems are reported on the cell that has them. */
function timeFields(
  cells: TableCells,
  node: TreeRow,
  texts: FieldTexts,
  readers: ValueReaders,
): Pick<PlanRow, "time" | "start" | "end"> {
  const read = (role: "time" | "start" | "end"): CellField<TimeParse> | null => {
    const text = texts.of(node, role);
    return text ? field(text, readers.time(text.text, cells.sheet.cells.at(text.from ?? text))) : null;
  };
  const [time, start, end] = [read("time"), read("start"), read("end")];
  if (!start || !end) return { time, start, end };
  const holder = end.text === "" && start.text !== "" ? start : end;
  const text = [start.text, end.text].filter((part) => part !== "").join(" – ");
  return { time: holder.readAs(text, readers.startEnd(start.value, end.value)), start, end };
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
  const source = text.trim() === "" ? "none" : "own";
  return new CellField(row, column.index, text, text, source, null, readers.money(text, cell));
}
