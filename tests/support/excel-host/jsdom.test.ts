/** @jest-environment jsdom */
import { removeHost, useHost } from "./use-host";

afterEach(removeHost);

/** Views are tested in jsdom: the host must do there what it does in Node. */
describe("in jsdom", () => {
  test("reads, writes, hears of edits and gives the file", async () => {
    const host = await useHost({ sheets: [{ name: "Phụ lục", rows: [["TT"], [1]] }] });
    const seen: string[] = [];
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục");
      const range = sheet.getUsedRange().load("values");
      sheet.onChanged.add(({ address }) => Promise.resolve(seen.push(address)));
      sheet.getRange("B1").values = [["ế"]];
      await context.sync();
      return range.values;
    });
    host.user.edit("Phụ lục", "A2", 2);
    await host.settle();
    expect(values).toEqual([["TT"], [1]]);
    expect(seen).toEqual(["B1", "A2"]);
    const again = await useHost({ bytes: await host.bytes() });
    expect(again.workbook.sheets[0]?.cell(1, 0).value).toBe(2);
  });
});
