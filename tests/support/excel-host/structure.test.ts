import { errorCode, removeHost, useHost, withCode } from "./use-host";

afterEach(removeHost);

const ROWS = [
  ["h", "tiền"],
  ["a", 1],
  ["b", 2],
  ["Cộng", { formula: "=SUM(B2:B3)" }],
];

describe("rows and columns coming and going", () => {
  test("everything on the sheet and every formula moves with an inserted row", async () => {
    const host = await useHost({
      sheets: [
        { name: "Kế hoạch", rows: ROWS, merges: ["A4:A5"], hiddenRows: [2] },
        { name: "Tổng", rows: [[{ formula: "='Kế hoạch'!$B$4" }]] },
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      sheet.names.add("cong", sheet.getRange("B4"));
      await context.sync();
    });
    host.user.insertRows("Kế hoạch", 2);
    const [plan, total] = host.workbook.sheets;
    expect(plan?.cell(4, 1)).toMatchObject({ formula: "=SUM(B2:B4)", value: 3 });
    expect(total?.cell(0, 0).formula).toBe("='Kế hoạch'!$B$5");
    expect(plan?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }]);
    expect([plan?.isRowHidden(2), plan?.isRowHidden(3)]).toEqual([false, true]);
    expect(host.workbook.names[0]?.formula).toBe("='Kế hoạch'!$B$5");
    host.user.deleteRows("Kế hoạch", 1, 2);
    expect(plan?.cell(2, 1).formula).toBe("=SUM(B2:B2)");
    host.user.deleteRows("Kế hoạch", 1);
    expect(plan?.cell(1, 1).formula).toBe("=SUM(#REF!)");
  });

  test("an inserted column moves columns, and hides none", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: ROWS, hiddenColumns: [1] }] });
    host.user.insertColumns("A", 1);
    expect(host.workbook.sheets[0]?.cell(3, 2).formula).toBe("=SUM(C2:C3)");
    expect([1, 2].map((column) => host.workbook.sheets[0]?.isColumnHidden(column))).toEqual([false, true]);
  });

  test("a range the client keeps moves with its cells, what was read of it does not", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: ROWS }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A3").load("address,values");
      await context.sync();
      host.faults.beforeRequest(1, () => {
        host.user.insertRows("A", 0);
      });
      range.values = [["bb"]];
      await context.sync();
      expect(range.address).toBe("A!A3");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("A!A4");
    });
    expect(host.workbook.sheets[0]?.cell(3, 0).value).toBe("bb");
  });

  test("a range whose cells are gone is no longer valid", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: ROWS }] });
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A3").load("address");
      await context.sync();
      host.user.deleteRows("A", 2);
      range.load("values");
      await context.sync();
    });
    expect(await errorCode(run)).toBe("InvalidReference");
  });

  test("insert answers the new cells, formatted like the row above", async () => {
    const host = await useHost({
      sheets: [{ name: "A", rows: [[{ value: "a", format: { wrapText: true } }], ["b"]] }],
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("2:2").insert("Down").load("address");
      await context.sync();
      expect(range.address).toBe("A!2:2");
    });
    expect([1, 2].map((row) => host.workbook.sheets[0]?.cell(row, 0).value)).toEqual([null, "b"]);
    expect(host.workbook.sheets[0]?.cell(1, 0).format.wrapText).toBe(true);
  });

  test("cells move down or sideways; a merge cannot be torn", async () => {
    const host = await useHost({
      sheets: [
        {
          name: "A",
          rows: [
            ["a", "b"],
            ["c", "d"],
            ["e", "f"],
          ],
          merges: ["A3:B3"],
        },
      ],
    });
    const act = (address: string, change: (range: Excel.Range) => void): Promise<void> =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getFirst().getRange(address));
        await context.sync();
      });
    await act("A1", (range) => range.insert("Right"));
    expect([0, 1, 2].map((column) => host.workbook.sheets[0]?.cell(0, column).value)).toEqual([null, "a", "b"]);
    await act("A1", (range) => {
      range.delete("Left");
    });
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBe("a");
    expect(await errorCode(act("A1", (range) => range.insert("Down")))).toBe("MergedRangeConflict");
    await act("A1:B1", (range) => range.insert("Down"));
    expect(host.workbook.sheets[0]?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  });

  test("totals move when what they add up changes, through other sheets too", async () => {
    const host = await useHost({
      sheets: [
        { name: "A", rows: ROWS },
        { name: "B", rows: [[{ formula: "=A!B4*2-1" }, { formula: "=SUBTOTAL(9,A!B2:B3,10)" }, { formula: "=A!A1" }]] },
      ],
    });
    const values = (): unknown[] => [0, 1, 2].map((column) => host.workbook.sheets[1]?.cell(0, column).value);
    expect(values()).toEqual([5, 13, "h"]);
    host.user.edit("A", "B2", 10);
    expect(host.workbook.sheets[0]?.cell(3, 1).value).toBe(12);
    expect(values()).toEqual([23, 22, "h"]);
  });

  test("a formula nobody can calculate keeps its stored value", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [[1, { formula: "=VLOOKUP(A1,A:B,2)", value: "x" }]] }] });
    host.user.edit("A", "A1", 2);
    expect(host.workbook.sheets[0]?.cell(0, 1).value).toBe("x");
  });

  test("a renamed sheet is renamed in formulas; the last visible sheet stays", async () => {
    const host = await useHost({
      sheets: [
        { name: "A", rows: [[1]] },
        { name: "B", rows: [[{ formula: "=A!A1" }]], visibility: "Hidden" },
      ],
    });
    host.user.renameSheet("A", "Phụ lục 1");
    expect(host.workbook.sheets[1]?.cell(0, 0).formula).toBe("='Phụ lục 1'!A1");
    expect(() => {
      host.user.deleteSheet("Phụ lục 1");
    }).toThrow(withCode("InvalidOperation"));
  });

  test("tables: added, found, moved, read by part", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: ROWS }] });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("A!A1:B3", true);
      table.name = "NhiemVu";
      await context.sync();
      host.user.insertRows("A", 0);
      const found = context.workbook.worksheets.getFirst().tables.getItem("nhiemvu");
      const [range, body, header] = [found.getRange(), found.getDataBodyRange(), found.getHeaderRowRange()];
      for (const part of [range, body, header]) part.load("address");
      found.columns.load("items/name");
      await context.sync();
      expect([range.address, body.address, header.address]).toEqual(["A!A2:B4", "A!A3:B4", "A!A2:B2"]);
      expect(found.columns.items.map(({ name }) => name)).toEqual(["h", "tiền"]);
    });
  });
});
