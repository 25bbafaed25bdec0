import { dateOfSerial, dateParts } from "../values/date";
import { isDateFormat } from "../values/time/date-format";
import type { NumberLabel } from "../values/number-label/number-label";
import { labelReadings } from "../values/number-label/parse-number-label";
import { cleanText } from "../text/normalize";
import { cellText } from "./cell-text";
import type { TableCells } from "./table-cells";

/** The label of a row as typed, with every way to read it; the tree decides between readings. */
export interface RowLabel {
  readonly column: number;
  readonly text: string;
  readonly readings: readonly NumberLabel[];
  /** It stands at the start of the content cell; `rest` is the content after it. */
  readonly inContent: { readonly rest: string } | null;
  /** The cell holds a number or date Excel may have made of the label. */
  readonly stored: "text" | "number" | "date";
}

/** A label typed before the content: "1. …", "a) …", "II. …", "1.2 …". */
const IN_CONTENT =
  /^((?:\d{1,3}|[IVXLC]{1,6}|\p{L})(?:[.)/]|\s?[-–]\s))\s*(?=\p{L}|["“(])|^(\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)\s+(?=\p{L}|["“(])/u;

/** The label of a row: from its label columns, else from the start of its content. Null where it has none. */
export function labelOfRow(cells: TableCells, row: number, dateSystem: 1900 | 1904): RowLabel | null {
  for (const column of cells.all("number")) {
    const cell = cells.cell(row, column);
    const text = cleanText(cellText(cell));
    if (text === "") continue;
    if (typeof cell?.value === "number" && isDateFormat(cell.style.numberFormat)) {
      return {
        column: column.index,
        text,
        readings: readingsOfDate(cell.value, dateSystem),
        inContent: null,
        stored: "date",
      };
    }
    const readings = text.length <= 12 ? labelReadings(text) : [];
    if (readings.length === 0) continue;
    return {
      column: column.index,
      text,
      readings,
      inContent: null,
      stored: typeof cell?.value === "number" ? "number" : "text",
    };
  }
  return labelInContent(cells, row);
}

/** "4.1" typed into a cell became 4 January: day and month are the label, in one order or the other. */
function readingsOfDate(serial: number, dateSystem: 1900 | 1904): NumberLabel[] {
  const date = dateOfSerial(serial, dateSystem);
  if (date === null) return [];
  const { month, day } = dateParts(date);
  return [...labelReadings(`${day}.${month}`), ...labelReadings(`${month}.${day}`)];
}

function labelInContent(cells: TableCells, row: number): RowLabel | null {
  const content = cleanText(cells.own(row, "content"));
  const match = IN_CONTENT.exec(content);
  const text = match?.[1]?.trim() ?? match?.[2] ?? "";
  if (!match || text === "") return null;
  const readings = labelReadings(text.replace(/\s*[-–]$/, "-"));
  if (readings.length === 0) return null;
  const rest = content.slice(match[0].length);
  return { column: cells.contentColumn(row), text, readings, inContent: { rest }, stored: "text" };
}
