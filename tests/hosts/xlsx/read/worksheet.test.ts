import type { SheetSnapshot } from "../../../../src/engine/index";
import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { readWorkbook } from "../../../../src/hosts/xlsx/read-workbook";
import { fileErrorCode } from "../../../support/file-error";
import type { Parts } from "../../../support/xlsx-package";
import { MAIN, relationships, xlsxSheet } from "../../../support/xlsx-package";

function sheetOf(inner: string, parts: Parts = {}): SheetSnapshot {
  const [sheet] = readWorkbook(xlsxSheet(inner, parts)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const NO_ROWS = "<sheetData/>";

test("an empty sheet", () => {
  const sheet = sheetOf("");
  expect(sheet).toMatchObject({ merges: [], filter: null, tables: [], isProtected: false });
  expect([sheet.hiddenRows.size, sheet.hiddenColumns.size, sheet.rowOutline.size, sheet.columnOutline.size]).toEqual([
    0, 0, 0, 0,
  ]);
  expect(sheet.cells.lastRow).toBe(-1);
});

describe("hidden rows", () => {
  test.each([
    [`hidden="1"`, true],
    [`hidden="true"`, true],
    [`hidden="0"`, false],
    [`hidden="false"`, false],
    [`ht="0" customHeight="1"`, true],
    [`ht="0.0"`, true],
    [`ht="15"`, false],
    [``, false],
  ])("a row with %s", (attributes, hidden) => {
    expect(sheetOf(`<row r="1"/><row r="2" ${attributes}/>`).hiddenRows).toEqual(new Set(hidden ? [1] : []));
  });

  test("rows that are not listed, where rows are hidden by default", () => {
    const inner = `<sheetFormatPr zeroHeight="1"/><sheetData><row r="3"/><row r="4" hidden="1"/><row r="7"/></sheetData>`;
    expect([...sheetOf(inner).hiddenRows]).toEqual([0, 1, 3, 4, 5]);
    expect(sheetOf(inner.replace(`"1"`, `"0"`)).hiddenRows).toEqual(new Set([3]));
  });

  test("are counted against the limit", () => {
    const bytes = xlsxSheet(`<sheetFormatPr zeroHeight="1"/><sheetData><row r="1001"/></sheetData>`);
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 1100 } }))).toBe("none");
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 1000 } }))).toBe("tooLarge");
  });
});

test("outlined rows", () => {
  const rows = `<row r="1" outlineLevel="0"/><row r="2" outlineLevel="1"/><row r="3" outlineLevel="7" hidden="1"/><row r="4"/>`;
  expect([...sheetOf(rows).rowOutline]).toEqual([
    [1, 1],
    [2, 7],
  ]);
});

describe("columns", () => {
  function columns(cols: string) {
    const { hiddenColumns, columnOutline } = sheetOf(`<cols>${cols}</cols>${NO_ROWS}`);
    return { hidden: [...hiddenColumns], outline: [...columnOutline] };
  }

  test.each([
    [`<col min="2" max="4" hidden="1"/>`, [1, 2, 3], []],
    [`<col min="2" max="2" hidden="true" outlineLevel="2"/>`, [1], [[1, 2]]],
    [
      `<col min="1" max="2" outlineLevel="1"/>`,
      [],
      [
        [0, 1],
        [1, 1],
      ],
    ],
    [`<col min="1" max="1" width="0" customWidth="1"/>`, [0], []],
    [`<col min="1" max="16384" hidden="0" width="9.1"/>`, [], []],
    [`<col min="1" max="16384" hidden="false" outlineLevel="0"/>`, [], []],
    [`<other min="1" max="1" hidden="1"/><col min="3" max="3" hidden="1"/>`, [2], []],
  ])("%s", (cols, hidden, outline) => {
    expect(columns(cols)).toEqual({ hidden, outline });
  });

  test("hidden to the edge of the sheet", () => {
    expect(columns(`<col min="16000" max="16384" hidden="1"/>`).hidden).toHaveLength(385);
  });

  test.each([
    `<col min="0" max="1"/>`,
    `<col max="1"/>`,
    `<col min="3" max="2"/>`,
    `<col min="1" max="16385"/>`,
    `<col min="một" max="2"/>`,
  ])("%s is damaged", (cols) => {
    expect(fileErrorCode(() => columns(cols))).toBe("damaged");
  });

  test("are counted against the limit", () => {
    const bytes = xlsxSheet(`<cols><col min="1" max="1000" hidden="1"/></cols>${NO_ROWS}`);
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 1100 } }))).toBe("none");
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 1000 } }))).toBe("tooLarge");
  });
});

describe("merged areas", () => {
  test("in the order of the file", () => {
    const { merges } = sheetOf(
      `${NO_ROWS}<mergeCells count="2"><mergeCell ref="A5:C5"/><other ref="x"/><mergeCell ref="B1:B3"/></mergeCells>`,
    );
    expect(merges).toEqual([
      { top: 4, left: 0, bottom: 4, right: 2 },
      { top: 0, left: 1, bottom: 2, right: 1 },
    ]);
  });

  test.each(["", `ref=""`, `ref="A:B"`, `ref="A1:XFE2"`, `ref="A1:B1048577"`, `ref="A1:B2:C3"`])(
    "%j is damaged",
    (ref) => {
      expect(fileErrorCode(() => sheetOf(`${NO_ROWS}<mergeCells><mergeCell ${ref}/></mergeCells>`))).toBe("damaged");
    },
  );

  test("to the last cell of the sheet", () => {
    expect(sheetOf(`${NO_ROWS}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`).merges).toHaveLength(1);
  });

  test("are counted against the limit by their rows", () => {
    const bytes = xlsxSheet(`${NO_ROWS}<mergeCells><mergeCell ref="A1:A1001"/></mergeCells>`);
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 1100 } }))).toBe("none");
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 1000 } }))).toBe("tooLarge");
  });
});

describe("protection", () => {
  test.each([
    [`<sheetProtection sheet="1" objects="1"/>`, true],
    [`<sheetProtection sheet="true"/>`, true],
    [`<sheetProtection sheet="0"/>`, false],
    [`<sheetProtection formatCells="0"/>`, false],
  ])("%s", (element, isProtected) => {
    expect(sheetOf(NO_ROWS + element).isProtected).toBe(isProtected);
  });
});

const RANGE = { top: 4, left: 0, bottom: 73, right: 6 };

describe("the filter", () => {
  test.each([
    [`<autoFilter ref="A5:G74"/>`, { range: RANGE, active: false }],
    [
      `<autoFilter ref="$A$5:$G$74"><filterColumn colId="1" hiddenButton="1"/></autoFilter>`,
      { range: RANGE, active: false },
    ],
    [
      `<autoFilter ref="A5:G74"><sortState ref="A6:G74"><sortCondition ref="A6"/></sortState></autoFilter>`,
      { range: RANGE, active: false },
    ],
    [
      `<autoFilter ref="A5:G74"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>`,
      { range: RANGE, active: true },
    ],
    [
      `<autoFilter ref="A5:G74"><filterColumn colId="0"/><filterColumn colId="2"><top10 val="3"/></filterColumn></autoFilter>`,
      { range: RANGE, active: true },
    ],
    [`<autoFilter/>`, null],
    [`<autoFilter ref="#REF!"/>`, null],
  ])("%s", (element, filter) => {
    expect(sheetOf(NO_ROWS + element).filter).toEqual(filter);
  });
});

describe("tables", () => {
  const table = (attributes: string, inner = "") => `<table xmlns="${MAIN}" id="1" ${attributes}>${inner}</table>`;
  const active = `<autoFilter ref="A5:G74"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>`;

  function withTables(tables: readonly string[], inner = ""): SheetSnapshot {
    const ids = tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`);
    return sheetOf(`${NO_ROWS}${inner}<tableParts count="1"><other r:id="rId9"/>${ids.join("")}</tableParts>`, {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        tables.map((_, i) => ["table", `../tables/table${i + 1}.xml`]),
      ),
      ...Object.fromEntries(tables.map((content, i) => [`xl/tables/table${i + 1}.xml`, content])),
    });
  }

  test("with names, range and columns", () => {
    const columns = `<tableColumns count="2"><tableColumn id="1" name="Thời_x000a_gian"/><other name="x"/><tableColumn id="2" name="A &amp; B"/></tableColumns>`;
    const { tables } = withTables([
      table(`name="Table1" displayName="KếHoạch" ref="A5:G74" totalsRowCount="1"`, columns),
      table(`name="Table2" ref="J1:K9" headerRowCount="0"`),
    ]);
    expect(tables).toEqual([
      { name: "KếHoạch", range: RANGE, headerRowCount: 1, totalsRowCount: 1, columns: ["Thời\ngian", "A & B"] },
      {
        name: "Table2",
        range: { top: 0, left: 9, bottom: 8, right: 10 },
        headerRowCount: 0,
        totalsRowCount: 0,
        columns: [],
      },
    ]);
  });

  test("whose filter hides rows stand for the sheet's filter", () => {
    const filtered = table(`name="T" ref="A5:G74"`, active);
    const own = `<autoFilter ref="J1:K9"/>`;
    const ownRange = { top: 0, left: 9, bottom: 8, right: 10 };
    expect(withTables([filtered]).filter).toEqual({ range: RANGE, active: true });
    expect(withTables([filtered], own).filter).toEqual({ range: RANGE, active: true });
    expect(withTables([table(`name="T" ref="A5:G74"`, `<autoFilter ref="A5:G74"/>`)], own).filter).toEqual({
      range: ownRange,
      active: false,
    });
    expect(withTables([table(`name="T" ref="A5:G74"`, `<autoFilter ref="A5:G74"/>`)]).filter).toBeNull();
  });

  test("that are missing or have no range are damaged", () => {
    const missing = `${NO_ROWS}<tableParts><tablePart r:id="rId1"/></tableParts>`;
    expect(fileErrorCode(() => sheetOf(missing))).toBe("damaged");
    const rels = { "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]) };
    expect(fileErrorCode(() => sheetOf(missing, rels))).toBe("damaged");
    expect(fileErrorCode(() => withTables([table(`name="T"`)]))).toBe("damaged");
  });
});
