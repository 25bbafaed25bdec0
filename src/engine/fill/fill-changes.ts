import { contentOf, textContent } from "../changes/cell-content";
import type { SetCellChange, SetNameChange, WorkbookChange } from "../changes/change";
import type { Plan } from "../plan/plan";
import { newTagName } from "../snapshot/helper-tag";
import { unicodeFont } from "./blank-cell";
import type { ChosenColumn } from "./chosen-columns";
import { chosenColumns } from "./chosen-columns";
import { HELPER_HEADINGS } from "./helper-values";
import { printAreaChanges } from "./print-area";
import type { Proposal } from "./proposal";

/**
 * The changes that carry out the chosen proposals, in order: the values; for every new helper column its heading, the
 * formats of the table's last column in all its cells, and the hidden name that tells it is ours; the print area without
 * them. Nothing for no proposals.
 */
export function fillChanges(plan: Plan, chosen: readonly Proposal[]): WorkbookChange[] {
  const columns = chosenColumns(plan, chosen);
  const filled = cellsOf(chosen);
  return [
    ...columns.filter(({ tag }) => tag === null).flatMap((column) => dressColumn(column, filled)),
    ...chosen.map(({ change }) => change),
    ...columns.flatMap((column, at) => tagColumn(plan, column, columns.slice(0, at))),
    ...printAreaChanges(plan, columns),
  ];
}

/** Rows by sheet and column. */
type CellSet = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

function cellsOf(chosen: readonly Proposal[]): CellSet {
  const sheets = new Map<string, Map<number, Set<number>>>();
  for (const { sheet, cell } of chosen) {
    let columns = sheets.get(sheet);
    if (!columns) sheets.set(sheet, (columns = new Map<number, Set<number>>()));
    const rows = columns.get(cell.column);
    if (rows) rows.add(cell.row);
    else columns.set(cell.column, new Set([cell.row]));
  }
  return sheets;
}

/** Heading and formats of a new column, but for the cells that are filled. */
function dressColumn({ appendix, column, index }: ChosenColumn, filled: CellSet): SetCellChange[] {
  const { sheet, table } = appendix;
  const rows = filled.get(sheet.name)?.get(index);
  const changes: SetCellChange[] = [];
  for (let row = table.top; row <= table.bottom; row++) {
    if (rows?.has(row)) continue;
    const cell = { row, column: index };
    const neighbour = { row, column: table.right };
    const before = contentOf(sheet.cells.at(cell));
    changes.push({
      type: "setCell",
      sheet: sheet.name,
      cell,
      before,
      after: row === table.top ? textContent(HELPER_HEADINGS[column]) : before,
      formatFrom: neighbour,
      ...(row === table.top && unicodeFont(appendix, neighbour)),
    });
  }
  return changes;
}

/** The name of a new column; that of one the table has outgrown reaches down again. */
function tagColumn(
  plan: Plan,
  { appendix, column, index, tag }: ChosenColumn,
  before: readonly ChosenColumn[],
): SetNameChange[] {
  const { sheet, table } = appendix;
  const name = sheet.name;
  if (tag) {
    if (tag.range.bottom >= table.bottom) return [];
    return [
      {
        type: "setName",
        sheet: name,
        name: tag.name,
        before: tag.range,
        after: { ...tag.range, bottom: table.bottom },
      },
    ];
  }
  const taken = before.filter(
    (other) => other.appendix.sheet === sheet && other.column === column && !other.tag,
  ).length;
  const after = { top: table.top, bottom: table.bottom, left: index, right: index };
  return [{ type: "setName", sheet: name, name: newTagName(plan.snapshot, name, column, taken), before: null, after }];
}
