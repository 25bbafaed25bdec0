import fc from "fast-check";
import type { WorkbookSettings } from "../../../src/engine/settings/settings";
import { checkOptionsOf, DEFAULT_SETTINGS, fillOptionsOf } from "../../../src/engine/settings/settings";
import { formatSettingsXml, parseSettingsXml, SETTINGS_NAMESPACE } from "../../../src/engine/settings/settings-xml";

const SETTINGS: WorkbookSettings = {
  version: 1,
  ignores: [{ fingerprint: "00ab", rule: "time/missing", reason: 'Đã hỏi phòng <KHTC> & "Văn phòng"' }],
  period: { kind: "schoolYear", firstYear: 2025, lastYear: 2026 },
  tables: [{ sheet: "PL 1", headerRow: 4, columns: [{ column: 2, role: "lead" }], excluded: false }],
  directory: [{ name: "Phòng A", shortName: "A", aliases: ["PA"], kind: "department" }],
  fillDefaults: [{ words: "tham quan", deliverable: "Báo cáo", coordinating: "" }],
  marks: true,
};

test("settings survive the custom XML part", () => {
  expect(parseSettingsXml(formatSettingsXml(SETTINGS))).toEqual(SETTINGS);
  expect(parseSettingsXml(formatSettingsXml(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
});

test("the part is in our namespace and escapes what XML would read", () => {
  const xml = formatSettingsXml(SETTINGS);
  expect(xml).toContain(`xmlns="${SETTINGS_NAMESPACE}"`);
  expect(xml).not.toContain("<KHTC>");
});

test("a part rewritten by another program (prefix, declaration, character references) reads alike", () => {
  const xml = formatSettingsXml(SETTINGS)
    .replace("<soat xmlns=", '<?xml version="1.0"?><ns0:soat xmlns:ns0=')
    .replace("</soat>", "</ns0:soat>")
    .replaceAll("&quot;", "&#34;")
    .replaceAll("Đ", "&#x110;");
  expect(parseSettingsXml(xml)).toEqual(SETTINGS);
});

test.each([
  ["no element", "<other/>"],
  ["not JSON", "<soat>{</soat>"],
  ["not an object", "<soat>[1]</soat>"],
  ["empty", ""],
])("%s: the defaults", (_name, xml) => {
  expect(parseSettingsXml(xml)).toEqual(DEFAULT_SETTINGS);
});

test("one bad entry does not cost the others", () => {
  const mixed = {
    ...SETTINGS,
    ignores: [...SETTINGS.ignores, { fingerprint: 1 }, null],
    period: { kind: "month", firstYear: 2025, lastYear: 2026 },
    tables: [{ sheet: 1 }, ...SETTINGS.tables, { sheet: "x", headerRow: "1", columns: [], excluded: false }],
    directory: [{ name: "Phòng B" }, { ...SETTINGS.directory?.[0], aliases: [1] }, ...(SETTINGS.directory ?? [])],
    fillDefaults: [{ words: "họp" }, ...(SETTINGS.fillDefaults ?? []), { words: 1, deliverable: "", coordinating: "" }],
    marks: "yes",
  };
  expect(parseSettingsXml(`<soat>${JSON.stringify(mixed)}</soat>`)).toEqual({
    ...SETTINGS,
    period: null,
    marks: false,
  });
});

test("any text is read without throwing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseSettingsXml(text).version).toBe(1);
      expect(parseSettingsXml(`<soat>${text}</soat>`).version).toBe(1);
    }),
  );
});

test("settings become options of a check", () => {
  const options = checkOptionsOf(SETTINGS);
  expect(options.ignores).toBe(SETTINGS.ignores);
  expect(options.period).toEqual(SETTINGS.period);
  expect(options.directory?.entries).toEqual(SETTINGS.directory);
  expect(options.tables).toEqual([{ sheet: "PL 1", headerRow: 4, excluded: false, columns: new Map([[2, "lead"]]) }]);
  expect(checkOptionsOf(DEFAULT_SETTINGS)).toEqual({ ignores: [], tables: [] });
});

test("the list of usual deliverables as options of a fill; the default one where there is none", () => {
  expect(fillOptionsOf(SETTINGS)).toEqual({ defaults: SETTINGS.fillDefaults });
  expect(fillOptionsOf(DEFAULT_SETTINGS)).toEqual({});
  expect(parseSettingsXml('<soat>{"fillDefaults":{}}</soat>').fillDefaults).toBeNull();
});
