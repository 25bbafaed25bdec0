import { formatWithSheet } from "../model/a1";
import type { Cell, CellFormat } from "../model/cell";
import type { LiveRange } from "../model/live-range";
import { pointsOf } from "../model/column-width";
import { HostError } from "../model/host-error";

/** `getCellProperties` and its kin: format facts of many cells in one call, named and nested as asked for. */

type Wanted = Readonly<Record<string, unknown>>;

/** One object a cell, row by row. */
export function cellProperties({ sheet, rect }: LiveRange, wanted: Wanted): unknown[][] {
  return lines(rect.top, rect.bottom).map((row) =>
    lines(rect.left, rect.right).map((column) => {
      const address = formatWithSheet(sheet.name, { top: row, left: column, bottom: row, right: column });
      return choose(factsOfCell(sheet.cell(row, column), address), wanted);
    }),
  );
}

/** One object a row. */
export function rowProperties({ sheet, rect }: LiveRange, wanted: Wanted): unknown[] {
  return lines(rect.top, rect.bottom).map((row) =>
    choose(
      {
        rowHidden: sheet.isRowHidden(row),
        rowIndex: row,
        address: formatWithSheet(sheet.name, { ...rect, top: row, bottom: row }),
        format: { rowHeight: sheet.rows.get(row)?.height ?? 15 },
      },
      wanted,
    ),
  );
}

/** One object a column. */
export function columnProperties({ sheet, rect }: LiveRange, wanted: Wanted): unknown[] {
  return lines(rect.left, rect.right).map((column) =>
    choose(
      {
        columnHidden: sheet.isColumnHidden(column),
        columnIndex: column,
        address: formatWithSheet(sheet.name, { ...rect, left: column, right: column }),
        format: { columnWidth: pointsOf(sheet.columns.get(column)?.width ?? sheet.standardWidth) },
      },
      wanted,
    ),
  );
}

function factsOfCell({ format, hyperlink }: Cell, address: string): Record<string, unknown> {
  const { font } = format;
  return {
    address,
    addressLocal: address,
    hyperlink: hyperlink === undefined ? null : { address: hyperlink },
    format: {
      fill: { color: format.fill ?? "#FFFFFF" },
      font: { ...font, color: font.color ?? "#000000", underline: font.underline ? "Single" : "None" },
      horizontalAlignment: format.horizontal,
      verticalAlignment: format.vertical,
      indentLevel: format.indent,
      wrapText: format.wrapText,
      borders: bordersOf(format),
      protection: { locked: format.locked },
    },
  };
}

function bordersOf({ borders }: CellFormat): Record<string, unknown> {
  const side = (name: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight") =>
    borders[name] ?? { style: "None", weight: "Thin", color: "#000000" };
  return { top: side("EdgeTop"), bottom: side("EdgeBottom"), left: side("EdgeLeft"), right: side("EdgeRight") };
}

function choose(facts: Record<string, unknown>, wanted: Wanted): Record<string, unknown> {
  const chosen: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false) continue;
    if (!(name in facts)) throw new HostError("NotModelled", `cell property ${name}`);
    const fact = facts[name];
    chosen[name] = typeof want === "object" ? choose(fact as Record<string, unknown>, want as Wanted) : fact;
  }
  return chosen;
}

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
