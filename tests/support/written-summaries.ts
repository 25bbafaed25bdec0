import type { Cell } from "./excel-host/model/cell";
import { hasContent } from "./excel-host/model/cell";
import type { SheetModel } from "./excel-host/model/sheet";
import type { WorkbookModel } from "./excel-host/model/workbook";

/** The summaries of a workbook in Excel, read off their cells as a clerk reads them: nothing of the engine is asked. */
export interface WrittenSummaries {
  readonly overall: WrittenTable;
  readonly units: readonly WrittenUnit[];
}

/** The sheet of one unit. */
export interface WrittenUnit {
  readonly sheet: string;
  /** As in its title: "PHÒNG TỔ CHỨC CÁN BỘ". */
  readonly unit: string;
  readonly parts: Readonly<Record<"A" | "B" | "C", readonly WrittenTask[]>>;
  /** What the sum under part A shows; nought without one. */
  readonly sum: number;
}

export interface WrittenTask {
  /** Where its link leads: "'Phụ lục'!A12". */
  readonly source: string;
  readonly joint: boolean;
  /** The amount that is summed; nought for texts. */
  readonly money: number;
}

/** The table of "Tổng hợp". */
export interface WrittenTable {
  readonly rows: readonly WrittenRow[];
  readonly total: WrittenRow;
  /** "Trong phụ lục", "Trong bảng trên", "Chênh lệch" by line. */
  readonly proof: readonly (readonly number[])[];
  readonly verdict: string;
}

export interface WrittenRow {
  readonly label: string;
  readonly led: number;
  readonly joint: number;
  /** By due time, each task once. */
  readonly tasks: number;
  readonly money: number;
  readonly jointMoney: number;
}

type Line = ReadonlyMap<number, Cell>;

export function writtenSummaries(workbook: WorkbookModel): WrittenSummaries {
  const overall = workbook.sheets.filter((sheet) => text(linesOf(sheet)[0], 0) === "TỔNG HỢP NHIỆM VỤ THEO ĐƠN VỊ");
  const [table] = overall;
  if (!table || overall.length > 1) throw new Error(`${overall.length} sheets “Tổng hợp”`);
  const units = workbook.sheets.filter((sheet) => text(linesOf(sheet)[0], 0).startsWith("NHIỆM VỤ CỦA "));
  return { overall: writtenTable(table), units: units.map(writtenUnit) };
}

function writtenUnit(sheet: SheetModel): WrittenUnit {
  const lines = linesOf(sheet);
  const parts: Record<"A" | "B" | "C", WrittenTask[]> = { A: [], B: [], C: [] };
  const header = lines.find((line) => text(line, 0) === "TT");
  const money = [...(header?.keys() ?? [])].find((column) => text(header, column).startsWith("Kinh phí")) ?? -1;
  let part: "A" | "B" | "C" | null = null;
  let sum = 0;
  for (const line of lines) {
    const first = text(line, 0);
    const letter = /^([ABC])\. NHIỆM VỤ /u.exec(first)?.[1];
    if (letter !== undefined) part = letter as "A" | "B" | "C";
    const source = /^=HYPERLINK\("#"&CELL\("address",(.*?![A-Z]+\d+)\)/u.exec(line.get(0)?.formula ?? "")?.[1];
    if (first.startsWith("Cộng kinh phí phần A")) sum = number(line, money);
    if (part === null || source === undefined) continue;
    parts[part].push({ source, joint: text(line, 3).startsWith("Đồng chủ trì: "), money: number(line, money) });
  }
  return { sheet: sheet.name, unit: text(lines[0], 0).replace("NHIỆM VỤ CỦA ", ""), parts, sum };
}

function writtenTable(sheet: SheetModel): WrittenTable {
  const lines = linesOf(sheet);
  const header = lines.findIndex((line) => text(line, 2) === "Chủ trì" && text(line, 3) === "Đồng chủ trì");
  const total = lines.findIndex((line) => text(line, 0) === "Tổng cộng");
  const tasks = [...(lines[header]?.keys() ?? [])].find((column) => text(lines[header], column) === "Cộng") ?? -1;
  const rowOf = (line: Line, label: string): WrittenRow => ({
    label,
    led: number(line, 2),
    joint: number(line, 3),
    tasks: number(line, tasks),
    money: number(line, tasks + 1),
    jointMoney: number(line, tasks + 2),
  });
  const verdict = lines.map((line) => text(line, 0)).find((line) => /^[✓✗] /u.test(line)) ?? "";
  return {
    rows: lines.slice(header + 1, total).map((line) => rowOf(line, text(line, 1))),
    total: rowOf(lines[total] ?? new Map(), "Tổng cộng"),
    proof: lines
      .slice(total + 1)
      .filter((line) => typeof line.get(2)?.value === "number")
      .map((line) => [number(line, 2), number(line, 4), number(line, 6)]),
    verdict,
  };
}

/** The lines that hold anything, from the top. */
function linesOf(sheet: SheetModel): Line[] {
  const lines = new Map<number, Map<number, Cell>>();
  for (const { row, column, cell } of sheet.cells.all()) {
    if (hasContent(cell)) lines.set(row, (lines.get(row) ?? new Map<number, Cell>()).set(column, cell));
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function text(line: Line | undefined, column: number): string {
  const value = line?.get(column)?.value;
  return typeof value === "string" ? value : "";
}

function number(line: Line, column: number): number {
  const value = line.get(column)?.value;
  return typeof value === "number" ? value : 0;
}
