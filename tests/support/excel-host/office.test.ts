import type { ClientGlobal } from "./client/client-types";
import { installExcelHost } from "./excel-host";
import { removeHost, useHost } from "./use-host";

afterEach(removeHost);

describe("Office", () => {
  test("is ready, and says where it runs", async () => {
    await useHost({ displayLanguage: "vi-VN", platform: "OfficeOnline", url: "https://example.org/kh.xlsx" });
    const info = await Office.onReady();
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    const { context } = Office;
    expect([context.displayLanguage, context.contentLanguage, context.document.url]).toEqual([
      "vi-VN",
      "vi-VN",
      "https://example.org/kh.xlsx",
    ]);
    expect(context.diagnostics).toEqual({ host: "Excel", platform: "OfficeOnline", version: "16.0.17328.20000" });
    expect(context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF");
  });

  test("calls back when ready", async () => {
    await useHost();
    const host = await new Promise((resolve) => {
      void Office.onReady((info) => {
        resolve(info.host);
      });
    });
    expect(host).toBe(Office.HostType.Excel);
  });

  test("goes away with the host, and the client's own is back", async () => {
    const host = await useHost();
    expect(typeof Office.onReady).toBe("function");
    host.uninstall();
    expect((Office as { onReady?: unknown }).onReady).toBeUndefined();
    expect(Office.actions).toBeDefined();
  });

  test("is left alone where a loader has made it", async () => {
    await useHost();
    removeHost();
    const host = await installExcelHost(globalThis as unknown as ClientGlobal, { definesOffice: false });
    expect((Office as { onReady?: unknown }).onReady).toBeUndefined();
    host.uninstall();
  });

  test("without the client there is nothing to stand under", async () => {
    await expect(installExcelHost({}, {})).rejects.toThrow("client library");
  });

  test("changing the ribbon clears Excel's undo", async () => {
    const host = await useHost();
    host.user.edit("Sheet1", "A1", 1);
    await Office.ribbon.requestUpdate({ tabs: [] });
    expect(host.undo.clearedBy).toEqual(["Office.ribbon.requestUpdate"]);
  });

  test("a new workbook can be opened beside this one", async () => {
    const host = await useHost();
    await Excel.createWorkbook("UEs=");
    expect(host.workbook.opened).toEqual(["UEs="]);
  });
});
