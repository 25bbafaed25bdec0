import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";

const same = (a: string, b: string) => ({ a, b, same: true });
const apart = (a: string, b: string) => ({ a, b, same: false });

describe("UnitPairs", () => {
  test("a merged name stands for the one it was merged into, in any case and Unicode form", () => {
    const pairs = new UnitPairs([same("Phòng TCCB", "Bộ phận Nhân sự")]);
    expect(pairs.standsFor("bộ phận\nNHÂN sự".normalize("NFD"))).toBe("Phòng TCCB");
    expect(pairs.standsFor("Phòng TCCB")).toBe("Phòng TCCB");
    expect(pairs.standsFor("Phòng khác")).toBe("Phòng khác");
  });

  test("merges chain, and a circle ends", () => {
    expect(new UnitPairs([same("B", "A"), same("C", "B")]).standsFor("A")).toBe("C");
    expect(new UnitPairs([same("B", "A"), same("A", "B")]).standsFor("A")).toBe("B");
  });

  test("a rejected member with the same key is kept apart, the name it was compared with is not", () => {
    const pairs = new UnitPairs([apart("Văn phòng Sở", "Văn phòng")]);
    expect([pairs.isApart("văn phòng"), pairs.isApart("Văn phòng Sở")]).toEqual([true, false]);
    expect(pairs.apartKey("Văn phòng")).not.toBe(pairs.apartKey("VP"));
    expect(pairs.apartKey("Văn phòng")).toBe(pairs.apartKey("VĂN  PHÒNG"));
  });

  test("a rejected name with another key needs no other", () => {
    expect(new UnitPairs([apart("Phòng A", "Phòng B")]).isApart("Phòng B")).toBe(false);
  });

  test("isRejected knows a pair in either order", () => {
    const pairs = new UnitPairs([apart("Phòng A", "Phòng B"), same("Phòng A", "Phòng C")]);
    expect(pairs.isRejected("phòng b", "Phòng A")).toBe(true);
    expect(pairs.isRejected("Phòng A", "Phòng C")).toBe(false);
  });

  test("isDecided knows every pair asked about, in either order", () => {
    const pairs = new UnitPairs([apart("Phòng A", "Phòng B"), same("Phòng A", "Phòng C")]);
    expect([pairs.isDecided("Phòng B", "phòng a"), pairs.isDecided("Phòng C", "Phòng A")]).toEqual([true, true]);
    expect(pairs.isDecided("Phòng B", "Phòng C")).toBe(false);
  });

  test("the last decision about a member holds", () => {
    const merged = new UnitPairs([apart("Văn phòng Sở", "Văn phòng"), same("Văn phòng Sở", "Văn phòng")]);
    expect([merged.isApart("Văn phòng"), merged.isRejected("Văn phòng Sở", "Văn phòng")]).toEqual([false, false]);
    const split = new UnitPairs([same("Văn phòng Sở", "Văn phòng"), apart("Văn phòng Sở", "Văn phòng")]);
    expect([split.standsFor("Văn phòng"), split.isApart("Văn phòng")]).toEqual(["Văn phòng", true]);
  });

  test("none decides nothing", () => {
    expect(UnitPairs.none.standsFor("Phòng A")).toBe("Phòng A");
    expect(UnitPairs.none.isApart("Phòng A")).toBe(false);
  });
});
