import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

const write = (options: Excel.RunOptions = {}, value: unknown = "x"): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });

const read = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe("faults on the way to Excel", () => {
  test("latency", async () => {
    const host = await useHost();
    host.faults.latency = 40;
    const start = performance.now();
    await read();
    expect(performance.now() - start).toBeGreaterThanOrEqual(35);
  });

  test("requests held back until released", async () => {
    const host = await useHost();
    const release = host.faults.hold();
    let done = false;
    const running = write().then(() => (done = true));
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect([done, host.log.roundTrips]).toEqual([false, 0]);
    release();
    await running;
    expect(host.log.roundTrips).toBe(1);
  });

  test("while a cell is edited, requests fail", async () => {
    const host = await useHost();
    host.faults.enterCellEdit();
    expect(await errorCode(write())).toBe("InvalidOperationInCellEditMode");
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBeNull();
    host.faults.leaveCellEdit();
    await write();
    expect(await read()).toBe("x");
  });

  test("… or wait for the end, where they ask to", async () => {
    const host = await useHost();
    host.faults.enterCellEdit();
    const running = write({ delayForCellEdit: true });
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBeNull();
    host.faults.leaveCellEdit();
    await running;
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBe("x");
  });

  test("… unless this Excel cannot wait", async () => {
    const host = await useHost({ requirementSets: { DelayForCellEdit: false } });
    host.faults.enterCellEdit();
    expect(await errorCode(write({ delayForCellEdit: true }))).toBe("InvalidOperationInCellEditMode");
  });

  test("a request too large is refused whole; 5 MB is the limit", async () => {
    const host = await useHost();
    expect([host.faults.maxRequestBytes, host.faults.maxResponseBytes]).toEqual([5_242_880, 5_242_880]);
    host.faults.maxRequestBytes = 2000;
    expect(await errorCode(write({}, "x".repeat(2000)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBeNull();
    await write({}, "x".repeat(500));
  });

  test("an answer too large is refused, though the work is done", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["x".repeat(3000)]] }] });
    host.faults.maxResponseBytes = 2000;
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      context.workbook.worksheets.getFirst().getRange("B1").values = [[1]];
      await context.sync();
      return range.values;
    });
    expect(await errorCode(run)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.workbook.sheets[0]?.cell(0, 1).value).toBe(1);
    expect(host.log.work[0]?.errorCode).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a user's edit between reading and writing", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["a"]] }] });
    host.faults.beforeRequest(2, () => {
      host.user.edit("A", "A1", "của người dùng");
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["a"]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["của người dùng"]]);
    });
  });

  test("an exception in the middle of a batch: what came before stands", async () => {
    const host = await useHost();
    host.faults.failAction({ skip: 2 });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const address of ["A1", "A2", "A3", "A4"]) sheet.getRange(address).values = [["x"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: "Range.values" } });
    expect([0, 1, 2, 3].map((row) => host.workbook.sheets[0]?.cell(row, 0).value)).toEqual(["x", "x", null, null]);
    await write();
  });

  test("a certain member fails, with a certain code", async () => {
    const host = await useHost();
    host.faults.failAction({ member: "WorksheetCollection.add", code: "ItemAlreadyExists" });
    await write();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add("B");
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ItemAlreadyExists");
  });

  test("a request is refused whole, once", async () => {
    const host = await useHost();
    host.faults.failRequest("InactiveWorkbook");
    expect(await errorCode(write())).toBe("InactiveWorkbook");
    await write();
  });

  test("giving up ranges is spared, so that no run is retried behind a test's back", async () => {
    const host = await useHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      host.faults.enterCellEdit();
      host.faults.failRequest("GeneralException");
      host.faults.maxRequestBytes = 1;
    });
    expect(host.log.requests.at(-1)).toMatchObject({ isCleanup: true, errorCode: null });
  });
});
