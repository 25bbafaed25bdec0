import fc from "fast-check";
import { withUnit } from "../../../src/engine/settings/add-unit";
import type { WorkbookSettings } from "../../../src/engine/settings/settings";
import { checkOptionsOf, DEFAULT_SETTINGS, fillOptionsOf } from "../../../src/engine/settings/settings";
import { formatSettingsXml, parseSettingsXml, SETTINGS_NAMESPACE } from "../../../src/engine/settings/settings-xml";
import { defaultDirectory } from "../../../src/engine/values/units/default-directory";

const SETTINGS: WorkbookSettings = {
  version: 1,
  ignores: [{ fingerprint: "00ab", rule: "time/missing", reason: 'Đã hỏi phòng <KHTC> & "Văn phòng"' }],
  period: { kind: "schoolYear", firstYear: 2025, lastYear: 2026 },
  tables: [
    {
      sheet: "PL 1",
      headerRow: 4,
      headings: [{ column: 2, text: "Ai làm" }],
      columns: [{ column: 2, role: "lead" }],
      excluded: false,
    },
  ],
  directory: [{ name: "Phòng A", shortName: "A", aliases: ["PA"], kind: "department" }],
  fillDefaults: [{ words: "tham quan", deliverable: "Báo cáo", coordinating: "" }],
  pairs: [
    { a: "Văn phòng Sở", b: "Văn phòng", same: false },
    { a: "Phòng A", b: "Bộ phận A", same: true },
  ],
  rulesOff: ["time/vague"],
  fundingPhrases: ["lồng ghép …"],
  vagueDeliverables: [],
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

const UNIT = { name: "Phòng A", shortName: "A", aliases: ["PA"], kind: "department" } as const;
const BAD_VALUES = [
  { aliases: [1] },
  { members: "x" },
  { kind: "x" },
  { shortName: "" },
  { from: 2025 },
  { until: "x" },
];

const TABLE = { sheet: "x", headerRow: null, columns: [], excluded: false } as const;
const BAD_TABLES = [
  { sheet: 1 },
  { headerRow: "1" },
  { headerRow: 1.5 },
  { columns: "2" },
  { columns: [null] },
  { columns: [{ column: "2", role: "lead" }] },
  { columns: [{ column: 2 }] },
  { excluded: "yes" },
  { headings: "Ai làm" },
  { headings: [{ column: "2", text: "Ai làm" }] },
  { headings: [{ column: 2 }] },
  { headings: [null] },
];

test.each([
  [{ kind: "month", firstYear: 2025, lastYear: 2026 }],
  [{ kind: "year", firstYear: "2025", lastYear: 2026 }],
  [{ kind: "year", firstYear: 2025 }],
  ["2025"],
])("a period that is none: %j", (period) => {
  expect(parseSettingsXml(`<soat>${JSON.stringify({ period })}</soat>`).period).toBeNull();
});

test("lists that are none are empty, and the default directory holds", () => {
  const xml = `<soat>${JSON.stringify({ ignores: {}, tables: "x", pairs: 1, directory: { 0: UNIT }, rulesOff: "x", fundingPhrases: "x", vagueDeliverables: 1 })}</soat>`;
  expect(parseSettingsXml(xml)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettingsXml("<soat>null</soat>")).toEqual(DEFAULT_SETTINGS);
  expect(parseSettingsXml('<soat>"x"</soat>')).toEqual(DEFAULT_SETTINGS);
});

test("a table of any heading row is kept", () => {
  expect(parseSettingsXml(`<soat>${JSON.stringify({ tables: [TABLE] })}</soat>`).tables).toEqual([TABLE]);
  expect(checkOptionsOf({ ...DEFAULT_SETTINGS, tables: [TABLE] }).tables).toStrictEqual([
    { sheet: "x", excluded: false },
  ]);
});

test("one bad entry does not cost the others", () => {
  const mixed = {
    ...SETTINGS,
    ignores: [...SETTINGS.ignores, { fingerprint: 1 }, null],
    period: { kind: "month", firstYear: 2025, lastYear: 2026 },
    fillDefaults: [{ words: "họp" }, ...(SETTINGS.fillDefaults ?? []), { words: 1, deliverable: "", coordinating: "" }],
    tables: [null, ...SETTINGS.tables, ...BAD_TABLES.map((bad) => ({ ...TABLE, ...bad }))],
    directory: [
      "Phòng B",
      { name: "Phòng B" },
      { name: "Phòng B", shortName: "B", kind: "department" },
      ...BAD_VALUES.map((bad) => ({ ...UNIT, ...bad })),
      UNIT,
    ],
    rulesOff: [1, "time/vague"],
    fundingPhrases: [null, "lồng ghép …"],
    pairs: [{ a: "x", b: "y" }, { a: 1, b: "y", same: true }, { a: "x", same: true }, "x", ...SETTINGS.pairs],
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

test("a unit with a field of a later version is kept", () => {
  const later = { ...UNIT, colour: "blue" };
  expect(parseSettingsXml(`<soat>${JSON.stringify({ directory: [later] })}</soat>`).directory).toEqual([later]);
});

test("references to no character stay as they are", () => {
  const read = (reference: string) =>
    parseSettingsXml(`<soat>{"ignores":[{"fingerprint":"1","rule":"r","reason":"${reference}"}]}</soat>`).ignores[0]
      ?.reason;
  expect(read("&#x10FFFF;&#65;")).toBe("\u{10FFFF}A");
  expect(read("&#x110000;&#99999999999;")).toBe("&#x110000;&#99999999999;");
});

test("a unit is added to the workbook's directory, which begins as the default one", () => {
  const unit = { name: "Tổ giúp việc", shortName: "TGV", aliases: [], kind: "external" } as const;
  expect(withUnit(SETTINGS, unit)).toEqual({ ...SETTINGS, directory: [UNIT, unit] });
  const entries = withUnit(DEFAULT_SETTINGS, unit).directory;
  expect(entries).toEqual([...defaultDirectory.entries, unit]);
});

test("settings become options of a check", () => {
  const options = checkOptionsOf(SETTINGS);
  expect(options.ignores).toBe(SETTINGS.ignores);
  expect(options.period).toEqual(SETTINGS.period);
  expect(options.directory?.entries).toEqual(SETTINGS.directory);
  expect(options.tables).toEqual([
    {
      sheet: "PL 1",
      headerRow: 4,
      headings: [{ column: 2, text: "Ai làm" }],
      excluded: false,
      columns: new Map([[2, "lead"]]),
    },
  ]);
  expect(options.rulesOff).toEqual(["time/vague"]);
  expect([options.fundingPhrases, options.vagueDeliverables]).toEqual([["lồng ghép …"], []]);
  expect(options.pairs?.isRejected("Văn phòng", "Văn phòng Sở")).toBe(true);
  expect(options.pairs?.standsFor("Bộ phận A")).toBe("Phòng A");
  expect(checkOptionsOf(DEFAULT_SETTINGS)).toEqual({ ignores: [], tables: [] });
});

test("the list of usual deliverables as options of a fill; the default one where there is none", () => {
  expect(fillOptionsOf(SETTINGS)).toEqual({ defaults: SETTINGS.fillDefaults });
  expect(fillOptionsOf(DEFAULT_SETTINGS)).toEqual({});
  expect(parseSettingsXml('<soat>{"fillDefaults":{}}</soat>').fillDefaults).toBeNull();
});
