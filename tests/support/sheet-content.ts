import type { CellContent } from "../../src/engine/changes/change";
import type { SheetCellStyle, SheetContent } from "../../src/engine/changes/sheet-content";
import type { SheetMarker } from "../../src/engine/snapshot/sheet-marker";

export const PLAIN_STYLE: SheetCellStyle = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  numberFormat: "General",
  horizontal: "general",
  vertical: "top",
  wrap: false,
  border: false,
};

export const MARKER: SheetMarker = { kind: "overall", unit: "", options: "", written: "" };

/** A sheet of ours with these cells, from A1 on; null is a cell that is left out. */
export function contentOfRows(
  rows: readonly (readonly (CellContent | string | number | null)[])[],
  parts: Partial<SheetContent> = {},
): SheetContent {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((given, column) => {
      if (given === null) return [];
      const content: CellContent =
        typeof given === "string"
          ? { kind: "text", text: given }
          : typeof given === "number"
            ? { kind: "number", number: given }
            : given;
      return [{ row: at, column, content, style: 0 }];
    }),
  );
  return {
    marker: MARKER,
    cells,
    styles: [PLAIN_STYLE],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    frozenRows: 0,
    print: {
      landscape: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pagesHigh: 0,
      titleRows: null,
      pageNumbers: true,
    },
    lists: [],
    charts: [],
    ...parts,
  };
}
