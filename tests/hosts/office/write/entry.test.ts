import type { CellContent } from "../../../../src/engine/changes/change";
import { entryOf, formatFor } from "../../../../src/hosts/office/write/entry";

const text = (value: string): CellContent => ({ kind: "text", text: value });

describe("what Excel is handed", () => {
  test.each(["=1+1", "+x", "-x", "@x", "'x", "#N/A", " x", "TRUE", "false", "01/02", "0012", "1,5", "٣", "3 tháng 5"])(
    "%j could be read as something else: an apostrophe keeps it a text",
    (value) => {
      expect(entryOf(text(value), "General")).toBe(`'${value}`);
    },
  );

  test.each(["Văn phòng Sở", "TRUEX", "Kế hoạch số 12 của Ủy ban nhân dân tỉnh", "a=b", "x-y"])(
    "%j is a text anyhow",
    (value) => {
      expect(entryOf(text(value), "General")).toBe(value);
    },
  );

  test("in a cell of the format @ every text goes as it is", () => {
    expect(entryOf(text("=1+1"), "@")).toBe("=1+1");
    expect(entryOf(text("'x"), "@")).toBe("'x");
  });

  test.each<[CellContent, unknown]>([
    [{ kind: "empty" }, ""],
    [{ kind: "number", number: 46000 }, 46000],
    [{ kind: "boolean", boolean: true }, true],
    [{ kind: "error", error: "#REF!" }, "#REF!"],
    [{ kind: "formula", formula: "SUM(A1:A3)", cached: 6 }, "=SUM(A1:A3)"],
  ])("%j", (content, entry) => {
    expect(entryOf(content, "General")).toBe(entry);
  });
});

describe("the format a cell has when the entry comes", () => {
  test.each<[string, CellContent, string | undefined, string, string]>([
    ["stays", text("x"), undefined, "dd/mm/yyyy", "dd/mm/yyyy"],
    ["as asked", { kind: "number", number: 1 }, "#,##0", "General", "#,##0"],
    ["a number in a text cell would become a text", { kind: "number", number: 1 }, undefined, "@", "General"],
    ["so would a formula", { kind: "formula", formula: "A1", cached: null }, undefined, "@", "General"],
    ["and a number asked to be shown as text", { kind: "number", number: 1 }, "@", "0", "General"],
    ["a text does not mind", text("1"), undefined, "@", "@"],
    ["nor does nothing", { kind: "empty" }, "@", "General", "@"],
  ])("%s", (_, content, wanted, present, expected) => {
    expect(formatFor(content, wanted, present)).toBe(expected);
  });
});
