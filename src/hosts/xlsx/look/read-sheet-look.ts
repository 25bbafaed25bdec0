import { readColumn, readRowNumber } from "../read/cell-reference";
import { PlainCell } from "../read/plain-cell";
import { readRange } from "../read/sheet-range";
import type { XmlScanner } from "../xml/xml-scanner";
import { readBoolean, readInteger } from "../xml/xsd-values";
import type { Palette } from "./color";
import { readColor } from "./color";
import type { ColumnLook, RowLook, SheetLook } from "./look";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const USUAL_ROW_HEIGHT = 15;

/** Reads the current worksheet part (18.3.1.99); its name and visibility stand in the workbook. */
export function readSheetLook(xml: XmlScanner, palette: Palette): Omit<SheetLook, "name" | "visibility"> {
  const rows = new Map<number, RowLook>();
  const columns: ColumnLook[] = [];
  const merges: SheetLook["merges"][number][] = [];
  const look: Writable<Omit<SheetLook, "name" | "visibility">> = {
    tabColor: null,
    gridLines: true,
    frozen: { rows: 0, columns: 0 },
    defaultRowHeight: USUAL_ROW_HEIGHT,
    defaultColumnWidth: null,
    columns,
    rows,
    merges,
  };
  let hiddenByDefault = false;
  xml.eachChild((name) => {
    if (name === "sheetPr")
      xml.eachChild((child) => {
        if (child === "tabColor") look.tabColor = readColor(xml, palette);
      });
    else if (name === "sheetViews") readViews(xml, look);
    else if (name === "sheetFormatPr") {
      look.defaultRowHeight = positive(xml.attribute("defaultRowHeight")) ?? USUAL_ROW_HEIGHT;
      look.defaultColumnWidth = positive(xml.attribute("defaultColWidth"));
      hiddenByDefault = readBoolean(xml.attribute("zeroHeight"));
    } else if (name === "cols")
      xml.eachChild(() => {
        columns.push(readColumnLook(xml));
      });
    else if (name === "sheetData") readRows(xml, rows, hiddenByDefault);
    else if (name === "mergeCells")
      xml.eachChild(() => {
        merges.push(readRange(xml.attribute("ref")));
      });
  });
  return look;
}

/** The first view is the one a sheet opens with. Panes that are split but not frozen stay whole (18.3.1.66). */
function readViews(xml: XmlScanner, look: Writable<Omit<SheetLook, "name" | "visibility">>): void {
  let isFirst = true;
  xml.eachChild(() => {
    if (!isFirst) return;
    isFirst = false;
    look.gridLines = readBoolean(xml.attribute("showGridLines"), true);
    xml.eachChild((child) => {
      if (child !== "pane" || !(xml.attribute("state") ?? "").startsWith("frozen")) return;
      look.frozen = { rows: wholeOf(xml.attribute("ySplit")), columns: wholeOf(xml.attribute("xSplit")) };
    });
  });
}

function readColumnLook(xml: XmlScanner): ColumnLook {
  const width = xml.attribute("width");
  return {
    first: readInteger(xml.attribute("min"), 1) - 1,
    last: readInteger(xml.attribute("max"), 1) - 1,
    width: positive(width),
    hidden: readBoolean(xml.attribute("hidden")) || Number(width ?? 1) === 0,
    look: readInteger(xml.attribute("style"), 0),
  };
}

/** `hiddenByDefault`: rows between listed ones are hidden. */
function readRows(xml: XmlScanner, rows: Map<number, RowLook>, hiddenByDefault: boolean): void {
  const unlisted: RowLook = { height: null, hidden: true, look: null, cells: new Map() };
  let following = 0;
  xml.eachChild(() => {
    const row = readRowNumber(xml.attribute("r"), following);
    for (let between = following; hiddenByDefault && between < row; between++) rows.set(between, unlisted);
    following = row + 1;
    rows.set(row, readRowLook(xml, row));
  });
}

/** Reads the current `<row>`. */
export function readRowLook(xml: XmlScanner, row: number): RowLook {
  const height = xml.attribute("ht");
  const own = readBoolean(xml.attribute("customFormat")) ? readInteger(xml.attribute("s"), 0) : null;
  const hidden = readBoolean(xml.attribute("hidden")) || Number(height ?? 1) === 0;
  const cells = new Map<number, number>();
  let following = 0;
  const put = (column: number, look: number) => {
    following = column + 1;
    cells.set(column, look);
  };
  const plain = new PlainCell();
  xml.eachChild(
    (name) => {
      if (name === "c") put(readColumn(xml.attribute("r"), row, following), readInteger(xml.attribute("s"), 0));
    },
    (text, at, budget) => {
      const end = plain.read(text, at);
      const column = end < 0 ? -1 : plain.columnIn(row, following);
      if (column < 0) return -1;
      budget.spend(plain.elements);
      put(column, plain.style);
      return end;
    },
  );
  return { height: positive(height), hidden, look: own, cells };
}

function positive(value: string | undefined): number | null {
  const number = Number(value);
  return number > 0 && Number.isFinite(number) ? number : null;
}

function wholeOf(value: string | undefined): number {
  return Math.floor(positive(value) ?? 0);
}
