import { removeHost, useHost } from "./use-host";

afterEach(removeHost);

describe("events", () => {
  test("a user's edit, an inserted row, and an add-in's own write tell each other apart", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["a"]] }, { name: "B" }] });
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.onChanged.add(({ changeType, address, triggerSource, source, ...rest }) => {
        // The types promise these two; an edit of many cells has neither.
        const details = rest.details as Excel.ChangedEventDetail | undefined;
        const shift = (rest.changeDirectionState as Excel.ChangeDirectionState | undefined)?.insertShiftDirection;
        seen.push([changeType, address, details?.valueBefore, details?.valueAfter, triggerSource, source, shift]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B1").values = [["x", "y"]];
      await context.sync();
    });
    host.user.edit("A", "A1", "z");
    host.user.insertRows("A", 3, 2);
    host.user.edit("B", "A1", "not listened to");
    await host.settle();
    expect(seen).toEqual([
      ["RangeEdited", "A1:B1", undefined, undefined, "ThisLocalAddin", "Local", undefined],
      ["RangeEdited", "A1", "x", "z", "Unknown", "Local", undefined],
      ["RowInserted", "4:5", undefined, undefined, "Unknown", "Local", "Down"],
    ]);
  });

  test("an event of the very request that registered its handler arrives", async () => {
    const host = await useHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(({ address }) => Promise.resolve(seen.push(address)));
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    await host.settle();
    expect(seen).toEqual(["B1"]);
  });

  test("before ExcelApi 1.14 an event does not say who caused it", async () => {
    const host = await useHost({ apiLevel: "1.9" });
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.triggerSource);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.edit("Sheet1", "A1", "x");
    await host.settle();
    expect(seen).toEqual([undefined]);
  });

  test("a listener of the workbook hears of all sheets, coming and going too", async () => {
    const host = await useHost({ sheets: [{ name: "A" }, { name: "B" }] });
    const seen: string[] = [];
    const note =
      (what: string) =>
      (event: { worksheetId: string }): Promise<void> => {
        seen.push(`${what} ${host.workbook.sheets.find(({ id }) => id === event.worksheetId)?.name ?? "?"}`);
        return Promise.resolve();
      };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(note("changed"));
      worksheets.onSelectionChanged.add(note("selected"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
    });
    host.user.edit("B", "A1", "x");
    host.user.select("B", "C3:C4");
    host.user.addSheet("C");
    host.user.deleteSheet("A");
    await host.settle();
    expect(seen).toEqual(["changed B", "activated B", "selected B", "added C", "deleted ?"]);
  });

  test("selection: where the user went, and where the add-in sends him", async () => {
    const host = await useHost({ sheets: [{ name: "A" }, { name: "B" }] });
    const seen: string[] = [];
    let documentEvents = 0;
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => documentEvents++);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").onSelectionChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.select("A", "B2");
    await host.settle();
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      context.workbook.worksheets.getItem("B").getRange("C3:D4").select();
      await context.sync();
      expect([selected.address, active.address]).toEqual(["A!B2", "A!B2"]);
    });
    await host.settle();
    expect(seen).toEqual(["B2"]);
    expect(documentEvents).toBe(2);
    expect(host.workbook.active.name).toBe("B");
    expect(host.workbook.active.selection).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
  });

  test("a handler taken off hears nothing more", async () => {
    const host = await useHost();
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.user.edit("Sheet1", "A1", 1);
    await host.settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.user.edit("Sheet1", "A1", 2);
    await host.settle();
    expect(count).toBe(1);
  });

  test("handlers of an earlier host hear nothing of a later one", async () => {
    const first = await useHost();
    let count = 0;
    const listen = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => {
          count++;
          return Promise.resolve();
        });
        await context.sync();
      });
    await listen();
    const second = await useHost();
    await listen();
    second.user.edit("Sheet1", "A1", 1);
    first.user.edit("Sheet1", "A1", 1);
    await second.settle();
    await first.settle();
    expect(count).toBe(1);
  });

  test("many edits in a row come one by one, so that a listener can wait for the last", async () => {
    const host = await useHost();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let checks = 0;
    let events = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(() => {
        events++;
        clearTimeout(timer);
        timer = setTimeout(() => checks++, 20);
        return Promise.resolve();
      });
      await context.sync();
    });
    for (let row = 1; row <= 10; row++) host.user.edit("Sheet1", `A${row}`, row);
    await host.settle();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([events, checks]).toEqual([10, 1]);
  });

  test("names and visibility, where the client knows those events", async () => {
    const host = await useHost({ sheets: [{ name: "A" }, { name: "B" }], requirementSets: { ExcelApiOnline: "1.1" } });
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => Promise.resolve(seen.push(nameBefore, nameAfter)));
      worksheets.onVisibilityChanged.add((event) =>
        Promise.resolve(seen.push(event.visibilityBefore, event.visibilityAfter)),
      );
      worksheets.onRowHiddenChanged.add(({ changeType, address }) => Promise.resolve(seen.push(changeType, address)));
      await context.sync();
    });
    host.user.renameSheet("B", "C");
    host.user.setVisibility("C", "Hidden");
    host.user.hideRows("A", 4);
    await host.settle();
    expect(seen).toEqual(["B", "C", "Visible", "Hidden", "Hidden", "5:5"]);
  });
});
