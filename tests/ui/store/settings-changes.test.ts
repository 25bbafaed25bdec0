import type { WorkbookSettings } from "../../../src/engine/index";
import { DEFAULT_SETTINGS } from "../../../src/engine/index";
import {
  excludedSheets,
  withIgnores,
  withLiveIgnores,
  withoutIgnores,
  withSheetExcluded,
} from "../../../src/ui/store/settings-changes";

const name = (fingerprint: string, rule = "time/missing") => ({ rule, fingerprint });

describe("ignores", () => {
  const settings = withIgnores(DEFAULT_SETTINGS, [name("1"), name("2")], "x");

  test("are kept with their reason; a second reason takes the place of the first", () => {
    const again = withIgnores(settings, [name("1")], "y");
    expect(again.ignores).toEqual([
      { ...name("2"), reason: "x" },
      { ...name("1"), reason: "y" },
    ]);
  });

  test("are taken out by rule and fingerprint", () => {
    expect(withoutIgnores(settings, [name("1")]).ignores).toEqual([{ ...name("2"), reason: "x" }]);
    expect(withoutIgnores(settings, [name("1", "time/vague")]).ignores).toHaveLength(2);
  });

  test("stay only while their finding is there", () => {
    expect(withLiveIgnores(settings, [name("2")]).ignores).toEqual([{ ...name("2"), reason: "x" }]);
  });
});

describe("sheets left out", () => {
  const mapped: WorkbookSettings = {
    ...DEFAULT_SETTINGS,
    tables: [
      { sheet: "A", headerRow: 4, columns: [{ column: 1, role: "content" }], excluded: false },
      { sheet: "B", headerRow: null, columns: [{ column: 1, role: "content" }], excluded: false },
    ],
  };

  test("taking a sheet out and in again leaves the settings as they were", () => {
    for (const settings of [DEFAULT_SETTINGS, mapped]) {
      for (const sheet of ["A", "B", "C"]) {
        const out = withSheetExcluded(settings, sheet, true);
        expect(excludedSheets(out)).toEqual([sheet]);
        expect(withSheetExcluded(out, sheet, false)).toEqual(settings);
        expect(withSheetExcluded(out, sheet, true)).toEqual(out);
      }
    }
  });

  test("several are listed", () => {
    const two = withSheetExcluded(withSheetExcluded(mapped, "A", true), "C", true);
    expect(excludedSheets(two)).toEqual(["A", "C"]);
  });

  test("one taken in again comes with all of its tables; the others stay as they are", () => {
    const whole = (sheet: string) => ({ sheet, headerRow: null, columns: [], excluded: true });
    const table = { sheet: "A", headerRow: 4, columns: [], excluded: true };
    const settings = { ...DEFAULT_SETTINGS, tables: [table, whole("A"), { ...table, sheet: "B" }, whole("C")] };
    const back = withSheetExcluded(settings, "A", false);
    expect(back.tables).toEqual([{ ...table, excluded: false }, { ...table, sheet: "B" }, whole("C")]);
    expect(withSheetExcluded(mapped, "A", true).tables.map(({ sheet, excluded }) => [sheet, excluded])).toEqual([
      ["A", true],
      ["B", false],
      ["A", true],
    ]);
  });
});
