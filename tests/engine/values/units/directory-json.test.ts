import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { formatDirectory, parseDirectory } from "../../../../src/engine/values/units/directory-json";
import type { UnitEntry } from "../../../../src/engine/values/units/unit";

const schema = JSON.parse(
  readFileSync(join(__dirname, "../../../../docs/schemas/unit-directory.schema.json"), "utf8"),
) as object;
const fitsSchema = new Ajv({ allErrors: true }).compile(schema);

const paths = (value: unknown): string[] => {
  const read = parseDirectory(JSON.stringify(value));
  return "errors" in read ? read.errors.map(({ path }) => path) : [];
};

const office = { name: "Văn phòng Sở", shortName: "VP", kind: "department" };

describe("parseDirectory", () => {
  test("reads units, absent aliases as none", () => {
    const staff = { name: "Phòng TCCB", shortName: "TCCB", kind: "department", aliases: ["Phòng Nhân sự"] };
    const all = { name: "Các phòng", shortName: "CP", kind: "collective", members: ["Phòng TCCB"] };
    const old = { name: "Sở Cũ", shortName: "SC", kind: "external", from: "2020-01-01", until: "2020-01-01" };
    const read = parseDirectory(`\uFEFF${JSON.stringify({ $schema: "x", units: [office, staff, all, old] })}`);
    expect("directory" in read && read.directory.entries).toEqual([
      { ...office, aliases: [] },
      staff,
      { ...all, aliases: [] },
      { ...old, aliases: [] },
    ]);
  });

  /** Shapes the schema refuses as well. */
  const SHAPES: readonly (readonly [name: string, value: unknown, paths: readonly string[]])[] = [
    ["no object", [], ["units"]],
    ["null", null, ["units"]],
    ["no list", { units: {} }, ["units"]],
    ["an unknown field", { units: [], unit: [] }, ["unit"]],
    ["a unit that is none", { units: ["VP"] }, ["units[0]"]],
    ["a null unit", { units: [null] }, ["units[0]"]],
    ["a list for a unit", { units: [[]] }, ["units[0]"]],
    ["an empty unit", { units: [{}] }, ["units[0].name", "units[0].shortName", "units[0].kind"]],
    ["an empty name", { units: [{ ...office, name: "" }] }, ["units[0].name"]],
    ["a number for a name", { units: [office, { ...office, name: 1 }] }, ["units[1].name"]],
    ["a long short name", { units: [{ ...office, shortName: "V".repeat(29) }] }, ["units[0].shortName"]],
    ["an unknown kind", { units: [{ ...office, kind: "phòng" }] }, ["units[0].kind"]],
    ["a number for a kind", { units: [{ ...office, kind: 1 }] }, ["units[0].kind"]],
    ["an unknown field of a unit", { units: [{ ...office, alias: "VP" }] }, ["units[0].alias"]],
    ["a text for aliases", { units: [{ ...office, aliases: "VP" }] }, ["units[0].aliases"]],
    ["an empty alias", { units: [{ ...office, aliases: [""] }] }, ["units[0].aliases"]],
    ["numbers for members", { units: [{ ...office, members: [1] }] }, ["units[0].members"]],
    ["a Vietnamese date", { units: [{ ...office, from: "1/1/2020" }] }, ["units[0].from"]],
    ["a number for a date", { units: [{ ...office, until: 2025 }] }, ["units[0].until"]],
    ["a null date", { units: [{ ...office, until: null }] }, ["units[0].until"]],
  ];

  test.each(SHAPES)("refuses %s", (_, value, expected) => {
    expect(paths(value)).toEqual(expected);
    expect(fitsSchema(value)).toBe(false);
  });

  /** Shapes the schema takes, with contents that cannot be. */
  const old = { name: "Sở Cũ", shortName: "SC", kind: "external" };
  const SENSES: readonly (readonly [name: string, units: readonly unknown[], paths: readonly string[]])[] = [
    [
      "a day that never was",
      [{ ...old, from: "2025-02-30", until: "2025-13-01" }],
      ["units[0].from", "units[0].until"],
    ],
    ["years that end before they begin", [{ ...old, from: "2025-07-01", until: "2025-06-30" }], ["units[0].until"]],
    ["one name twice", [office, { ...old, name: "Văn phòng" }], ["units[1].name"]],
    ["one short name twice", [office, { ...old, shortName: "VP" }], ["units[1].shortName"]],
    [
      "an alias that is another's name",
      [{ ...old, aliases: ["Sở X", "VP Sở"] }, office],
      ["units[1].name", "units[1].shortName"],
    ],
    ["an alias given twice", [old, { ...office, aliases: ["Phòng A", "sở cũ"] }], ["units[1].aliases[1]"]],
    [
      "an open name twice",
      [
        { ...old, name: "UBND xã …" },
        { ...office, aliases: ["UBND xã..."] },
      ],
      ["units[1].aliases[0]"],
    ],
    ["a member that is no unit", [office, { ...old, members: ["Văn phòng Sở", "VP"] }], ["units[1].members[1]"]],
  ];

  test.each(SENSES)("refuses %s", (_, units, expected) => {
    expect(paths({ units })).toEqual(expected);
    expect(fitsSchema({ units })).toBe(true);
  });

  test("an open name is no other than the name itself", () => {
    expect(
      paths({
        units: [
          { ...old, name: "UBND xã" },
          { ...office, name: "UBND xã …" },
        ],
      }),
    ).toEqual([]);
  });

  test.each(["", "{", "Danh mục", "[1,]"])("%j is no JSON", (json) => {
    const read = parseDirectory(json);
    expect("errors" in read && read.errors).toEqual([
      {
        path: "",
        message: { vi: expect.stringContaining("không phải là JSON") as string, en: expect.any(String) as string },
      },
    ]);
  });

  test("a short name may have 28 characters", () => {
    expect(paths({ units: [{ ...office, shortName: "V".repeat(28) }] })).toEqual([]);
  });

  test("says what to do in Vietnamese", () => {
    const dated = parseDirectory(JSON.stringify({ units: [{ ...office, from: "1/1/2020" }] }));
    expect("errors" in dated && dated.errors[0]?.message.vi).toBe(
      'Ngày phải viết dạng năm-tháng-ngày, ví dụ "2025-06-30".',
    );
    const read = parseDirectory(
      JSON.stringify({ units: [{ ...office, shortName: "Văn phòng Sở Giáo dục và Đào tạo" }] }),
    );
    expect("errors" in read && read.errors[0]?.message.vi).toBe(
      "Tên viết tắt dài quá 28 ký tự; hãy rút ngắn để dùng được trong tên trang tính.",
    );
    const twice = parseDirectory(JSON.stringify({ units: [office, { ...office, shortName: "X" }] }));
    expect("errors" in twice && twice.errors[0]?.message.vi).toBe(
      'Tên "Văn phòng Sở" đã dùng cho đơn vị "Văn phòng Sở"; mỗi tên chỉ được chỉ một đơn vị.',
    );
  });
});

describe("properties", () => {
  // Names that never collide, so that only the shape can be wrong.
  const name = fc.nat().map((n) => `Phòng ${n}`);
  const junk = fc.constantFrom<unknown>(
    null,
    1,
    "",
    "x",
    [],
    ["a"],
    [1],
    {},
    "2025-06-30",
    "department",
    "v".repeat(29),
    true,
  );
  const field = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: junk, weight: 1 });
  const entry = fc.record(
    {
      name: field(name),
      shortName: field(name),
      kind: field(fc.constantFrom("department", "subordinate", "external", "collective")),
      aliases: field(fc.constant([])),
      members: field(fc.constant([])),
      from: field(fc.constant("2020-01-01")),
      until: field(fc.constant("2025-06-30")),
      extra: fc.constant(1),
    },
    { requiredKeys: [] },
  );
  const shapeErrors = (value: unknown) =>
    paths(value).filter(
      (path) => !/(?:name|shortName|aliases\[\d+\]|members\[\d+\]|until)$/.test(path) || !fitsSchema(value),
    );

  test("the hand check refuses what the schema refuses, and nothing else of the shape", () => {
    fc.assert(
      fc.property(fc.record({ units: fc.array(entry, { maxLength: 3 }) }), (value) => {
        expect(shapeErrors(value).length > 0).toBe(!fitsSchema(value));
      }),
      { numRuns: 500 },
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(Object.keys(parseDirectory(json))).toHaveLength(1);
      }),
    );
  });

  test("what is written is read back", () => {
    const unit = (id: number, text: string, more: Partial<UnitEntry>): UnitEntry => ({
      name: `Phòng ${id} ${text}`,
      shortName: `P${id}`,
      aliases: [`Ban ${id}`],
      kind: "department",
      ...more,
    });
    const more = fc.record<Partial<UnitEntry>>(
      {
        kind: fc.constantFrom("department", "subordinate", "external", "collective"),
        aliases: fc.constant([]),
        from: fc.constant("2020-01-01"),
        until: fc.constant("2025-06-30"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), more)), (texts) => {
        const entries = texts.map(([text, extra], id) => unit(id, text, extra));
        const first = entries[0];
        const all = first ? [...entries, unit(999, "", { members: [first.name] })] : [];
        const read = parseDirectory(formatDirectory(new UnitDirectory(all)));
        expect("directory" in read ? read.directory.entries : read.errors).toEqual(all);
      }),
    );
  });

  test("what is written fits the schema and ends with a line break", () => {
    const json = formatDirectory(new UnitDirectory([{ ...office, kind: "department", aliases: [] }]));
    expect(fitsSchema(JSON.parse(json))).toBe(true);
    expect(json).toBe(
      '{\n  "units": [\n    {\n      "name": "Văn phòng Sở",\n      "shortName": "VP",\n      "kind": "department",\n      "aliases": []\n    }\n  ]\n}\n',
    );
  });
});
