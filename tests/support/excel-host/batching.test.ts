import { removeHost, useHost } from "./use-host";

afterEach(removeHost);

describe("round trips", () => {
  test("one sync is one round trip, whatever it holds", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["x"]] }] });
    await Excel.run(async (context) => {
      for (let row = 0; row < 20; row++) context.workbook.worksheets.getItem("A").getCell(row, 0).load("values");
      await context.sync();
    });
    expect(host.log.roundTrips).toBe(1);
    expect(host.log.members.filter((member) => member === "Range.values")).toHaveLength(20);
    expect(host.log.work[0]?.actions).toMatchObject({ query: 20 });
  });

  test("giving up ranges after a run is told apart from work", async () => {
    const host = await useHost({ sheets: [{ name: "A" }] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").load("values");
      await context.sync();
    });
    expect(host.log.requests.map(({ number, isCleanup }) => [number, isCleanup])).toEqual([
      [1, false],
      [0, true],
    ]);
    expect(host.workbook.references.size).toBe(0);
  });

  test("bytes of request and answer are those of the messages, Vietnamese letters in full", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["ế".repeat(1000)]] }] });
    const load = async (): Promise<void> => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("A1").load("values");
        await context.sync();
      });
    };
    await load();
    host.user.edit("A", "A1", "e".repeat(1000));
    await load();
    const [accented, plain] = host.log.work;
    expect((accented?.responseBytes ?? 0) - (plain?.responseBytes ?? 0)).toBe(2000);
    expect(accented?.requestBytes).toBe(plain?.requestBytes);
    expect(accented?.requestBytes).toBeGreaterThan(300);
  });

  test("the client cuts a large write into pieces, all in one round trip", async () => {
    const host = await useHost({ sheets: [{ name: "A" }] });
    const values = Array.from({ length: 700 }, (_, row) => [row, `dòng ${row}`, row * 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:C700").values = values;
      await context.sync();
    });
    expect(host.log.roundTrips).toBe(1);
    expect(host.log.members).toContain("Range._ValidateArraySize");
    expect(host.log.work[0]?.actions["setProperty"]).toBe(2);
    expect(host.workbook.sheets[0]?.cell(699, 1).value).toBe("dòng 699");
  });

  test("a large write of the wrong size is refused before any of it is written", async () => {
    const host = await useHost({ sheets: [{ name: "A" }] });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:C600").values = Array.from({ length: 700 }, () => [
        1, 2, 3,
      ]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.workbook.sheets[0]?.usedRect(true)).toBeNull();
  });

  test("an add() in a batch adds once, though many actions speak of the new sheet", async () => {
    const host = await useHost({ sheets: [{ name: "A" }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Phòng TCCB");
      sheet.getRange("A1").values = [["x"]];
      sheet.load("name,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Phòng TCCB", 1]);
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["A", "Phòng TCCB"]);
    expect(host.workbook.sheets[1]?.cell(0, 0).value).toBe("x");
  });

  test("requests sent together are carried out one after the other", async () => {
    const host = await useHost({ sheets: [{ name: "A" }] });
    const write = (value: number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("A1").values = [[value]];
        await context.sync();
      });
    await Promise.all([write(1), write(2)]);
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBe(2);
  });
});
