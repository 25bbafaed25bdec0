import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { CellInput, SampleRow } from "./row";
import { COLUMNS, HEADER_ROW } from "./row";

const SHEET = "Phụ lục";

const TITLES = [
  "PHỤ LỤC",
  "Nhiệm vụ cải cách hành chính năm 2026 của Sở Giáo dục và Đào tạo",
  "(Kèm theo Kế hoạch số 125/KH-SGDĐT ngày 29 tháng 12 năm 2025 của Sở Giáo dục và Đào tạo)",
];

/** The day of the plan, so that the same plan always makes the same bytes. */
const WRITTEN_ON = new Date(Date.UTC(2025, 11, 29, 3));

/** OOXML's number of the paper. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the library's enum has no value at run time
const A4: ExcelJS.PaperSize = 9;

const FONT = "Times New Roman";
const MILLIMETRES_PER_INCH = 25.4;
const POINTS_PER_LINE = 16;
/** A column's width counts digits of the default font: a line holds as many letters of the plan, or fewer bold ones. */
const LETTERS_PER_DIGIT = { plain: 0.95, bold: 0.85 };
const LETTERS_PER_CAPITAL = 1.4;
const CENTRED = ["number", "lead", "coordinating", "time", "budget"];
const THIN = { style: "thin" } as const;

/** The plan as .xlsx bytes: one sheet, A4 landscape, ready to print. */
export async function workbookBytes(rows: readonly SampleRow[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Soát Phụ Lục";
  workbook.lastModifiedBy = "Soát Phụ Lục";
  workbook.created = WRITTEN_ON;
  workbook.modified = WRITTEN_ON;

  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: "frozen", ySplit: HEADER_ROW }] });
  sheet.columns = COLUMNS.map(({ name, width }) => ({ key: name, width }));
  addTitles(sheet);
  addTableRow(sheet, HEADER_ROW, {
    key: "header",
    kind: "header",
    cells: Object.fromEntries(COLUMNS.map(({ name, header }) => [name, header])),
  });
  rows.forEach((row, position) => {
    addTableRow(sheet, HEADER_ROW + 1 + position, row);
  });
  setUpPrinting(sheet, HEADER_ROW + rows.length);
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addTitles(sheet: ExcelJS.Worksheet): void {
  TITLES.forEach((title, index) => {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, COLUMNS.length);
    const cell = sheet.getCell(row, 1);
    cell.value = title;
    cell.font = { name: FONT, size: index === 2 ? 13 : 14, bold: index < 2, italic: index === 2 };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    sheet.getRow(row).height = 21;
  });
}

function addTableRow(sheet: ExcelJS.Worksheet, rowNumber: number, row: SampleRow): void {
  const bold = row.kind !== "task" && row.kind !== "continuation";
  COLUMNS.forEach(({ name }, index) => {
    const cell = sheet.getCell(rowNumber, index + 1);
    cell.value = row.cells[name] ?? null;
    cell.font = { name: FONT, size: 12, bold };
    cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
    const centred = row.kind === "header" || row.kind === "total" || CENTRED.includes(name);
    cell.alignment = { horizontal: centred ? "center" : "left", vertical: "middle", wrapText: true };
    if (name === "number") cell.numFmt = "@";
    if (cell.value instanceof Date) cell.numFmt = "dd/mm/yyyy";
  });
  const lines = COLUMNS.map(({ name, width }) =>
    linesIn(row.cells[name], width * LETTERS_PER_DIGIT[bold ? "bold" : "plain"]),
  );
  sheet.getRow(rowNumber).height = Math.max(...lines) * POINTS_PER_LINE + 4;
  if (row.kind === "total" && row.cells.budget === undefined) addTotal(sheet, rowNumber);
}

/** How many lines a wrapped text takes where one has room for so many letters; not every program fits row heights by itself. */
function linesIn(value: CellInput | undefined, room: number): number {
  if (typeof value !== "string") return 1;
  let lines = 0;
  for (const paragraph of value.normalize("NFC").split("\n")) {
    let used = Infinity;
    for (const word of paragraph.split(" ")) {
      const fits = used + 1 + lettersOf(word) <= room;
      if (!fits) lines++;
      used = fits ? used + 1 + lettersOf(word) : lettersOf(word);
    }
  }
  return lines;
}

const lettersOf = (word: string): number =>
  word.length + (LETTERS_PER_CAPITAL - 1) * (word.match(/\p{Lu}/gu)?.length ?? 0);

/** =SUM over every row between the header and the total, with the result Excel would show. */
function addTotal(sheet: ExcelJS.Worksheet, rowNumber: number): void {
  const column = COLUMNS.length;
  let result = 0;
  for (let row = HEADER_ROW + 1; row < rowNumber; row++) {
    const { value } = sheet.getCell(row, column);
    if (typeof value === "number") result += value;
  }
  const first = sheet.getCell(HEADER_ROW + 1, column).address;
  const last = sheet.getCell(rowNumber - 1, column).address;
  sheet.getCell(rowNumber, column).value = { formula: `SUM(${first}:${last})`, result };
}

/** Margins 20 / 20 / 30 / 15 mm, one page wide, the header on every page, the page number from the second page on. */
function setUpPrinting(sheet: ExcelJS.Worksheet, lastRow: number): void {
  const inches = (millimetres: number) => millimetres / MILLIMETRES_PER_INCH;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(20),
      bottom: inches(20),
      left: inches(30),
      right: inches(15),
      header: inches(10),
      footer: inches(10),
    },
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    printArea: `A$1:G$${lastRow}`,
  };
  sheet.headerFooter = { differentFirst: true, firstHeader: "", oddHeader: `&C&"${FONT},Regular"&12&P` };
}

/** The same package with one fixed time stamp on every part; zip times are local, hence no UTC here. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(2025, 11, 29, 10) });
}
