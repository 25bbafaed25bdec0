import { cleanPlan } from "./clean-plan";
import type { CellInput, ColumnName, SampleRow } from "./row";
import { cellOf, COLUMNS } from "./row";

/** What the check must report: rule id, the cell it points at ("F21"), and what happened there. */
interface ExpectedFinding {
  readonly rule: string;
  readonly cell: string;
  readonly what: string;
}

/** One thing that went wrong in the office: an edit of the clean plan, and the rules that must notice it, by row key. */
interface Fault {
  readonly what: string;
  readonly edit: (rows: readonly SampleRow[]) => readonly SampleRow[];
  readonly expected: readonly { readonly rule: string; readonly row: string; readonly column: ColumnName }[];
}

/** Somebody typed something else (or nothing, `null`) into one cell. */
function retyped(row: string, column: ColumnName, typed: CellInput | null, what: string, ...rules: string[]): Fault {
  return {
    what,
    edit: (rows) => replaceCell(rows, row, column, () => typed),
    expected: rules.map((rule) => ({ rule, row, column })),
  };
}

/** The text of one cell came out of another program in decomposed Unicode. */
function decomposed(row: string, column: ColumnName): Fault {
  return {
    what: `${row} was pasted from a program that stores letters and marks apart`,
    edit: (rows) => replaceCell(rows, row, column, (value) => String(value).normalize("NFD")),
    expected: [{ rule: "text/decomposed-unicode", row, column }],
  };
}

/** A page break of the printed table went into the sheet: the header again, then the rest of the content from `at` on. */
function cutByPageBreak(row: string, at: string): Fault {
  const header: SampleRow = {
    key: `${row} header`,
    kind: "header",
    cells: Object.fromEntries(COLUMNS.map((column) => [column.name, column.header])),
  };
  return {
    what: `${row} was cut by a page break`,
    edit: (rows) =>
      rows.flatMap((one) => {
        if (one.key !== row) return [one];
        const [head = "", tail = ""] = String(one.cells.content).split(at);
        const rest: SampleRow = { key: `${row} rest`, kind: "continuation", cells: { content: (at + tail).trim() } };
        return [{ ...one, cells: { ...one.cells, content: head } }, header, rest];
      }),
    expected: [
      { rule: "structure/repeated-header", row: `${row} header`, column: "number" },
      { rule: "structure/split-row", row: `${row} rest`, column: "content" },
    ],
  };
}

/** Each on a row of its own, so that each finding has one cause. */
const FAULTS: readonly Fault[] = [
  retyped("I.2.3", "number", "2.4", "a row was taken out, the labels stayed", "numbering/sequence"),
  retyped("VI.5", "number", null, "a task was added without a label", "numbering/missing"),
  retyped("II.3", "lead", null, "nobody was named", "unit/lead-missing"),
  retyped("IV.3", "lead", "Phòng Kế hoạch - Tài chính; Phòng Tổ chức cán bộ", "two units lead", "unit/multiple-leads"),
  retyped("VII.2.2", "lead", "Văn phòng", "elsewhere it is Văn phòng Sở", "unit/variant"),
  retyped(
    "V.2",
    "coordinating",
    "Phòng Tổ chức cán bộ; các đơn vị trực thuộc",
    "the lead helps itself",
    "unit/lead-also-coordinates",
  ),
  retyped(
    "II.4",
    "coordinating",
    "Thanh tra Sở; Phòng Giáo dục Tiểu học",
    "copied from an older plan",
    "unit/not-in-force",
  ),
  retyped("III.1.2", "time", "Trước ngày 31/6/2026", "June has 30 days", "time/impossible"),
  retyped("VI.4", "time", "Từ 05/10/2026 đến 20/9/2026", "it ends before it starts", "time/reversed"),
  retyped("III.1.1", "time", "Tháng 12/2025", "done before the year begins", "time/outside-plan"),
  retyped("V.5", "time", null, "left for later and forgotten", "time/missing"),
  retyped("III.3.2", "time", "Thường xuyên", "no date to check against", "time/no-deadline"),
  retyped("VII.1.1", "budget", "22,5", "a decimal comma under English settings", "budget/number-as-text"),
  retyped(
    "total",
    "budget",
    720,
    "typed by hand before the last changes",
    "budget/total-mismatch",
    "budget/total-not-formula",
  ),
  cutByPageBreak("IV.4", " cho "),
  decomposed("III.2.1", "content"),
];

/** The clean plan after all faults. */
export function faultyPlan(): readonly SampleRow[] {
  return FAULTS.reduce<readonly SampleRow[]>((rows, fault) => fault.edit(rows), cleanPlan());
}

/** Everything the check must find in the faulty sample, and nothing else, in sheet order. */
export const EXPECTED_FINDINGS: readonly ExpectedFinding[] = expectedIn(faultyPlan());

function expectedIn(rows: readonly SampleRow[]): ExpectedFinding[] {
  const positions = new Map(rows.map((row, position) => [row.key, position]));
  return FAULTS.flatMap(({ what, expected }) => expected.map((finding) => ({ ...finding, what })))
    .map(({ rule, row, column, what }) => ({ rule, column, what, position: positions.get(row) ?? -1 }))
    .sort((a, b) => a.position - b.position || a.rule.localeCompare(b.rule))
    .map(({ rule, column, what, position }) => ({ rule, cell: cellOf(position, column), what }));
}

function replaceCell(
  rows: readonly SampleRow[],
  key: string,
  column: ColumnName,
  change: (value: CellInput | undefined) => CellInput | null,
): SampleRow[] {
  if (!rows.some((row) => row.key === key)) throw new Error(`The sample plan has no row ${key}.`);
  return rows.map((row) => {
    if (row.key !== key) return row;
    const { [column]: before, ...others } = row.cells;
    const after = change(before);
    return { ...row, cells: after === null ? others : { ...others, [column]: after } };
  });
}
