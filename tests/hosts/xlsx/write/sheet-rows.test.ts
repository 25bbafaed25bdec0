import fc from "fast-check";
import { formatAddress } from "../../../../src/engine/index";
import { readWorkbook } from "../../../../src/hosts/xlsx/read-workbook";
import { SheetRows } from "../../../../src/hosts/xlsx/write/sheet-rows";
import { xlsxPackage } from "../../../support/xlsx-package";

/** A row as a file may hold it: with gaps before it, and what stands in it in odd places. */
interface Row {
  readonly gap: number;
  readonly isPlaced: boolean;
  readonly tag: string;
  readonly between: string;
  readonly cells: readonly { readonly gap: number; readonly isPlaced: boolean; readonly value: number | null }[];
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const BETWEEN = ["", " ", "\n  ", "<!-- <c r='A1'/> </row> -->", "<?x </c> ?>"];
const cell = fc.record({
  gap: fc.nat(2),
  isPlaced: fc.boolean(),
  value: fc.option(fc.nat(999)),
});
const row: fc.Arbitrary<Row> = fc.record({
  gap: fc.nat(2),
  isPlaced: fc.boolean(),
  tag: fc.constantFrom("", ` spans="1:9"`, ` ht='20' customFormat="1" s="0"`, ` x:y="a > b"`),
  between: fc.constantFrom(...BETWEEN),
  cells: fc.array(cell, { maxLength: 4 }),
});
const written: fc.Arbitrary<Written> = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  value: fc.integer({ min: 1000 }),
});

/** The rows as XML, each apart, and the values that stand in them. */
function made(rows: readonly Row[], prefix: string) {
  const values = new Map<string, number>();
  const numbers: number[] = [];
  let at = -1;
  const texts = rows.map(({ gap, isPlaced, tag, between, cells }) => {
    at += isPlaced ? gap + 1 : 1;
    numbers.push(at);
    let column = -1;
    const inner = cells.map((one) => {
      column += one.isPlaced ? one.gap + 1 : 1;
      const place = formatAddress({ row: at, column });
      if (one.value !== null) values.set(place, one.value);
      const r = one.isPlaced ? ` r="${place}"` : "";
      if (one.value === null) return `<${prefix}c${r}/>`;
      return `<${prefix}c${r}><${prefix}v>${one.value}</${prefix}v></${prefix}c>`;
    });
    const start = `<${prefix}row${isPlaced ? ` r="${at + 1}"` : ""}${tag}`;
    if (inner.length === 0 && between === "") return `${start}/>`;
    return `${start}>${inner.map((one) => between + one).join("")}${between}</${prefix}row>`;
  });
  return { texts, numbers, values };
}

/** What a reader takes of the sheet. */
function valuesIn(data: string, prefix: string): Map<string, number> {
  const own = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const sheet = `<${prefix}worksheet ${own}="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x="x">${data}</${prefix}worksheet>`;
  const values = new Map<string, number>();
  const [read] = readWorkbook(xlsxPackage({ "xl/worksheets/sheet1.xml": sheet })).sheets;
  read?.cells.forEach(({ value }, at, column) => {
    if (typeof value === "number") values.set(formatAddress({ row: at, column }), value);
  });
  return values;
}

test.each(["", "a:"])("whatever is written, a reader finds it, and every other cell where it was: %j", (prefix) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(written, { maxLength: 12 }), (rows, cells) => {
      const { texts, numbers, values } = made(rows, prefix);
      const data = `<${prefix}sheetData>${texts.join("\n")}</${prefix}sheetData>`;
      expect(valuesIn(data, prefix)).toEqual(values);
      const sheet = new SheetRows(data);
      for (const { row: at, column, value } of cells) {
        const place = { row: at, column };
        sheet.put(place, `<${prefix}c r="${formatAddress(place)}"><${prefix}v>${value}</${prefix}v></${prefix}c>`);
        values.set(formatAddress(place), value);
        expect(sheet.cell(place)).toContain(`>${value}<`);
      }
      const after = [...sheet.pieces()].join("");
      expect(valuesIn(after, prefix)).toEqual(values);
      const touched = new Set(cells.map((one) => one.row));
      const kept = texts.filter((_text, at) => !touched.has(numbers[at] ?? -1));
      for (const text of kept) expect(after).toContain(text);
    }),
  );
});

test("what is only looked at keeps its very characters", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(written, { maxLength: 12 }), (rows, cells) => {
      const data = `<sheetData>${made(rows, "").texts.join("")}</sheetData>`;
      const sheet = new SheetRows(data);
      for (const place of cells) {
        sheet.cell(place);
        sheet.rowStyle(place.row);
      }
      expect([...sheet.pieces()].join("")).toBe(data);
    }),
  );
});

test("cells in another order than their columns, or twice, are written where they stand, none twice", () => {
  const columns = fc.array(fc.nat(7), { minLength: 1 });
  fc.assert(
    fc.property(columns, fc.nat(8), fc.integer({ min: 1000 }), (order, column, value) => {
      const xml = (at: number, number: number) =>
        `<c r="${formatAddress({ row: 0, column: at })}"><v>${number}</v></c>`;
      const sheet = new SheetRows(`<sheetData><row r="1">${order.map(xml).join("")}</row></sheetData>`);
      sheet.put({ row: 0, column }, xml(column, value));
      const after = [...sheet.pieces()].join("");
      expect(after.split(`r="${formatAddress({ row: 0, column })}"`)).toHaveLength(2);
      const expected = new Map(order.map((at, number) => [formatAddress({ row: 0, column: at }), number]));
      expect(valuesIn(after, "")).toEqual(expected.set(formatAddress({ row: 0, column }), value));
    }),
  );
});

test("of a cell that stands there twice the one that is read is the one looked at", () => {
  const row = `<row r="1"><c r="A1"><v>1</v></c><c r="A1" s="2"><v>2</v></c><c r="A1"/><c r="B1"/></row>`;
  const sheet = new SheetRows(`<sheetData>${row}</sheetData>`);
  const place = { row: 0, column: 0 };
  expect([sheet.cell(place), sheet.styleOf(place)]).toEqual([`<c r="A1" s="2"><v>2</v></c>`, 2]);
  sheet.put(place, `<c r="A1"/>`);
  expect([...sheet.pieces()].join("")).toBe(`<sheetData><row r="1"><c r="A1"/><c r="B1"/></row></sheetData>`);
});

test("the format of a cell is the one it was written with last", () => {
  const sheet = new SheetRows(`<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>`);
  const styles = () => [0, 1, 2].map((column) => sheet.styleOf({ row: 0, column }));
  expect(styles()).toEqual([3, null, null]);
  sheet.put({ row: 0, column: 0 }, `<c r="A1" s="8"/>`);
  sheet.put({ row: 0, column: 1 }, { style: 7, content: { kind: "empty" } });
  expect(styles()).toEqual([8, 7, null]);
});
