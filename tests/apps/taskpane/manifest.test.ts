import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFor } from "../../../scripts/build/manifest-for";
import { XmlDocument } from "../../../src/hosts/xlsx/xml/xml-document";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/xml-element";

/**
 * What Excel wants of a task pane's manifest (Office Add-ins manifest schema 1.1, VersionOverrides 1.0): it takes one that is otherwise
 * without a word, or shows nothing. Microsoft's own validator needs the network: `npm run validate`.
 */
const ROOT = join(__dirname, "../../..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.elements().flatMap(all)];
}

describe.each([
  ["for development", SOURCE, "https://localhost:3000/"],
  ["as built for an office", manifestFor(SOURCE, "https://soat.example.vn/"), "https://soat.example.vn/"],
])("%s", (_name, xml, ORIGIN) => {
  const manifest = new XmlDocument(xml).root;

  function only(name: string, inside: XmlElement = manifest): XmlElement {
    const found = all(inside).filter((one) => one.name === name);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${name}`);
    return found[0];
  }

  const names = (element: XmlElement) => element.elements().map(({ name }) => name);
  const overrides = only("VersionOverrides");
  const resources = only("Resources");

  test("elements stand in the order of the schema", () => {
    expect(names(manifest)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
      ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
      ...["Permissions", "VersionOverrides"],
    ]);
    expect(names(overrides)).toEqual(["Hosts", "Resources"]);
    expect(names(only("DesktopFormFactor"))).toEqual(["GetStarted", "ExtensionPoint"]);
    expect(names(only("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(names(only("CustomTab"))).toEqual(["Group", "Label"]);
    expect(names(only("Group"))).toEqual(["Label", "Icon", "Control"]);
    expect(names(only("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(names(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  test("it is a task pane for Excel that any Excel shows, and may write", () => {
    const values = {
      type: manifest.attribute("xsi:type"),
      overrides: overrides.attribute("xsi:type"),
      id: only("Id").text(),
      version: only("Version").text(),
      locale: only("DefaultLocale").text(),
      permissions: only("Permissions").text(),
      set: [only("Set").attribute("Name"), only("Set").attribute("MinVersion")],
      hosts: all(manifest)
        .filter(({ name }) => name === "Host")
        .map((host) => host.attribute("Name") ?? host.attribute("xsi:type")),
    };
    expect(values).toEqual({
      type: "TaskPaneApp",
      overrides: "VersionOverridesV1_0",
      id: expect.stringMatching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u) as string,
      version: expect.stringMatching(/^\d+(?:\.\d+){3}$/u) as string,
      locale: "vi-VN",
      permissions: "ReadWriteDocument",
      set: ["ExcelApi", "1.1"],
      hosts: ["Workbook", "Workbook"],
    });
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(values.version).toBe(`${version}.0`);
  });

  test("every resource is named once, used, short enough, and every use leads to one", () => {
    const ids = resources.elements().flatMap((list) => list.elements().map((one) => one.attribute("id") ?? ""));
    const used = all(overrides).flatMap((one) => one.attribute("resid") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    for (const one of only("ShortStrings").elements())
      expect((one.attribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(125);
    for (const one of only("LongStrings").elements())
      expect((one.attribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(250);
  });

  test("every text is there in Vietnamese and English", () => {
    const texts = [
      only("DisplayName"),
      manifest.element("Description"),
      ...only("ShortStrings").elements(),
      ...only("LongStrings").elements(),
    ];
    for (const text of texts) {
      const english = text?.elements("Override").filter((one) => one.attribute("Locale") === "en-US") ?? [];
      expect(english).toHaveLength(1);
      expect(text?.attribute("DefaultValue")).toMatch(/\p{L}{2}/u);
      expect(text?.attribute("DefaultValue")).toBe(text?.attribute("DefaultValue")?.normalize("NFC"));
      expect(english[0]?.attribute("Value")).toMatch(/^[\x20-\x7E]+$/u);
    }
  });

  test("every address is ours, over https", () => {
    const addresses = all(manifest).flatMap(
      (one) => (one.attribute("DefaultValue") ?? one.text()).match(/^\w+:\/\/.*/u) ?? [],
    );
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(`${address}/`.startsWith(ORIGIN)).toBe(true);
  });

  /** Width and height of a PNG file (its IHDR chunk). */
  function sizeOf(file: string): [number, number] {
    const bytes = readFileSync(join(ROOT, file));
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  test("every icon is a file of the size it is named for", () => {
    const images = new Map(
      only("Images")
        .elements()
        .map((one) => [one.attribute("id") ?? "", (one.attribute("DefaultValue") ?? "").slice(ORIGIN.length)]),
    );
    const uses = all(overrides).filter(({ name, prefix }) => name === "Image" && prefix === "bt:");
    const sized = uses.filter((one) => one.attribute("size") !== undefined);
    expect([...new Set(sized.map((one) => one.attribute("size")))]).toEqual([
      "16",
      "20",
      "24",
      "32",
      "40",
      "48",
      "64",
      "80",
    ]);
    for (const one of sized) {
      const size = Number(one.attribute("size"));
      expect(sizeOf(images.get(one.attribute("resid") ?? "") ?? "")).toEqual([size, size]);
    }
    const icon = (name: string) => (only(name).attribute("DefaultValue") ?? "").slice(ORIGIN.length);
    expect(sizeOf(icon("IconUrl"))).toEqual([32, 32]);
    expect(sizeOf(icon("HighResolutionIconUrl"))).toEqual([64, 64]);
  });

  test("nothing is left of another place", () => {
    expect(xml.includes("localhost")).toBe(ORIGIN.includes("localhost"));
  });
});

test.each([
  "http://soat.example.vn",
  "https://soat.example.vn/soat",
  "https://soat.example.vn/?a",
  "https://ai@soat.example.vn",
  "soat.example.vn",
  'https://soat"x.example.vn',
  "https://soat&calc.example.vn",
  "https://soat`x`.example.vn",
  "",
])("no manifest is made for %p", (origin) => {
  expect(() => manifestFor(SOURCE, origin)).toThrow("https://soat.example.vn, without a path");
});
