import fc from "fast-check";
import { SheetNames } from "../../../src/engine/changes/sheet-names";
import { workbookOf } from "../../support/plan-builder";

const names = (...taken: readonly string[]) => new SheetNames(workbookOf(...taken.map((name) => ({ name, rows: [] }))));

test.each([
  ["Tổng hợp", "Tổng hợp"],
  ["TH A/B: C?", "TH A-B- C-"],
  ["'TH'", "TH"],
  [" TH VP ", "TH VP"],
  ["History", "History (2)"],
  ["TH Phòng Chính trị, tư tưởng và Học sinh", "TH Phòng Chính trị, tư tưởng và"],
])("“%s” becomes “%s”", (wanted, name) => {
  expect(names().take(wanted)).toBe(name);
});

test("a taken name is counted on, ignoring case, and within the limit", () => {
  const free = names("th vp", "TH VP (2)");
  expect([free.take("TH VP"), free.take("Th Vp")]).toEqual(["TH VP (3)", "Th Vp (4)"]);
  const long = "TH Phòng Chính trị, tư tưởng và";
  expect(names(long).take(long)).toBe("TH Phòng Chính trị, tư tưởn (2)");
});

test("are always names Excel takes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }), (wanted) => {
      const free = names("Phụ lục");
      const taken = wanted.map((name) => free.take(`TH ${name}`));
      expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
      for (const name of taken) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}]|^'|'$/u);
      }
    }),
  );
});
