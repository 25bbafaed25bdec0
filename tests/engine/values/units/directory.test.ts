import { inForce, isOpenName, UnitDirectory } from "../../../../src/engine/values/units/directory";
import type { UnitEntry } from "../../../../src/engine/values/units/unit";

const unit = (name: string, shortName: string, more: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  shortName,
  aliases: [],
  kind: "department",
  ...more,
});

const office = unit("Văn phòng Sở", "VP");
const staff = unit("Phòng Tổ chức cán bộ", "TCCB", { aliases: ["Phòng Nhân sự", "Ban Tài vụ"] });
const finance = unit("Ban Tài vụ", "BTV");
const all = unit("Khối cơ quan", "KCQ", { kind: "collective", members: ["Ban Tài vụ", "Phòng Cũ", "Văn phòng Sở"] });
const districts = unit("UBND huyện …", "UBNDH", { kind: "external", until: "2025-06-30", aliases: ["UBND quận..."] });
const islands = unit("UBND huyện đảo …", "UBNDHĐ", { kind: "external", from: "2020-01-01" });
const directory = new UnitDirectory([office, staff, finance, all, districts, islands]);

describe("UnitDirectory", () => {
  test.each([
    ["Văn phòng", office],
    ["vp sở", office],
    ["P.TCCB", staff],
    ["TCCB", staff],
    ["phòng nhân sự thuộc Sở", staff],
    ["KCQ", all],
    // A name goes before another entry's alias.
    ["Ban Tài vụ", finance],
    ["Phòng Cũ", null],
    ["UBND", null],
    ["UBND huyệnx", null],
    ["", null],
  ])("find(%j)", (text, entry) => {
    expect(directory.find(text)).toBe(entry);
  });

  test.each([
    ["UBND huyện Bình Minh", "external", { until: "2025-06-30" }],
    ["UBND quận Một", "external", { until: "2025-06-30" }],
    ["UBND huyện", "external", { until: "2025-06-30" }],
    // The longer beginning
    ["UBND huyện đảo Hòn Xa", "external", { from: "2020-01-01" }],
  ])("of an open name, find(%j) is one of its kind", (name, kind, years) => {
    expect(directory.find(name)).toEqual({ name, shortName: name, aliases: [], kind, ...years });
  });

  test("the short name of one of its kind is cut to what a sheet name holds", () => {
    expect(directory.find("UBND huyện Bình Minh Thượng Trung Hạ")?.shortName).toBe("UBND huyện Bình Minh Thượng");
  });

  test("membersOf gives the known members in the collective's order", () => {
    expect(directory.membersOf(all)).toEqual([finance, office]);
    expect(directory.membersOf(office)).toEqual([]);
  });

  test("orderOf follows the entries, unknown names come last", () => {
    expect(["Lạ", "UBND huyện Bình Minh", "TCCB", "VP"].map((name) => directory.orderOf(name))).toEqual([6, 4, 1, 0]);
  });

  test("an entry without letters is never found", () => {
    expect(new UnitDirectory([unit("…", "-")]).find("Phòng")).toBeNull();
  });
});

test.each([
  ["UBND huyện …", true],
  ["UBND huyện...", true],
  ["UBND huyện", false],
])("isOpenName(%j) is %j", (name, open) => {
  expect(isOpenName(name)).toBe(open);
});

describe("inForce", () => {
  const years = unit("Sở Cũ", "SC", { from: "2020-01-01", until: "2025-06-30" });
  test.each([
    ["2025-06-30", "2025-12-31", true],
    ["2025-07-01", "2025-12-31", false],
    ["2019-01-01", "2020-01-01", true],
    ["2019-01-01", "2019-12-31", false],
    ["2019-01-01", "2026-12-31", true],
    [null, "2026-12-31", true],
    ["2025-07-01", null, false],
    [null, "2019-12-31", false],
    [null, null, true],
  ])("from %j to %j: %j", (start, end, expected) => {
    expect(inForce(years, start, end)).toBe(expected);
  });

  test("a unit without years always is", () => {
    expect(inForce(office, "1990-01-01", "1990-12-31")).toBe(true);
  });
});
