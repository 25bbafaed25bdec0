import { namespaceOf } from "./model/custom-xml-part";
import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

const XML = '<store xmlns="urn:thu"><một/></store>';

describe("what an add-in keeps in the workbook", () => {
  test("custom XML parts: added, found by namespace and id, changed, deleted", async () => {
    await useHost();
    const id = await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(XML).load("id,namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:thu");
      return part.id;
    });
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.getByNamespace("urn:thu").getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace("urn:khac").getOnlyItemOrNullObject();
      const xml = part.getXml();
      part.load("id");
      await context.sync();
      expect([part.id, none.isNullObject, xml.value]).toEqual([id, true, XML]);
      part.setXml('<store xmlns="urn:thu"/>');
      const again = customXmlParts.getItem(id).getXml();
      await context.sync();
      expect(again.value).toBe('<store xmlns="urn:thu"/>');
      customXmlParts.add(XML);
      const two = customXmlParts.getByNamespace("urn:thu");
      const count = two.getCount();
      const only = two.getOnlyItemOrNullObject();
      await context.sync();
      expect([count.value, only.isNullObject]).toEqual([2, true]);
      customXmlParts.getItem(id).delete();
      const gone = customXmlParts.getItemOrNullObject(id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("what is no XML is refused, and so is everything in a read-only workbook", async () => {
    const host = await useHost();
    const add = (xml: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
    expect(await errorCode(add("xin chào"))).toBe("InvalidArgument");
    host.workbook.readOnly = true;
    expect(await errorCode(add(XML))).toBe("AccessDenied");
  });

  test.each([
    ["<a/>", ""],
    ['<?xml version="1.0"?><!-- x --><p:a xmlns:p="urn:p" xmlns="urn:d"></p:a>', "urn:p"],
    ["<a xmlns='urn:d'>x</a>", "urn:d"],
    ["<a>", null],
    ["", null],
  ])("namespace of %s", (xml, namespace) => {
    expect(namespaceOf(xml)).toBe(namespace);
  });

  test("custom XML parts survive saving and opening, and keep their ids", async () => {
    const host = await useHost();
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(XML);
      await context.sync();
    });
    const id = host.workbook.customXmlParts[0]?.id;
    const again = await useHost({ bytes: await host.bytes() });
    expect(again.workbook.customXmlParts).toEqual([{ id, xml: XML }]);
  });

  test("settings of the workbook and of the document are the same", async () => {
    const host = await useHost();
    await Excel.run(async (context) => {
      context.workbook.settings.add("a", { x: 1 });
      const setting = context.workbook.settings.getItem("a").load("value");
      const none = context.workbook.settings.getItemOrNullObject("b");
      await context.sync();
      expect([setting.value, none.isNullObject]).toEqual([{ x: 1 }, true]);
    });
    const { settings } = Office.context.document;
    await new Promise<void>((resolve) => {
      settings.refreshAsync(() => {
        resolve();
      });
    });
    expect(settings.get("a")).toEqual({ x: 1 });
    settings.set("b", 2);
    settings.remove("a");
    expect(host.workbook.settings.has("b")).toBe(false);
    await new Promise<void>((resolve) => {
      settings.saveAsync(() => {
        resolve();
      });
    });
    expect([...host.workbook.settings]).toEqual([["b", 2]]);
  });

  test("defined names: of the workbook and of a sheet", async () => {
    const host = await useHost({ sheets: [{ name: "A" }, { name: "B" }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      context.workbook.names.add("vung", sheet.getRange("A1:B2"));
      sheet.names.add("rieng", "=5");
      await context.sync();
      const range = context.workbook.names.getItem("VUNG").getRange().load("address");
      const value = sheet.names.getItem("rieng").load("value,scope,type");
      const none = context.workbook.names.getItemOrNullObject("rieng");
      await context.sync();
      expect([range.address, value.value, value.scope, none.isNullObject]).toEqual(["B!A1:B2", "5", "Worksheet", true]);
    });
    expect(host.workbook.names.map(({ formula }) => formula)).toEqual(["=B!$A$1:$B$2", "=5"]);
  });
});
