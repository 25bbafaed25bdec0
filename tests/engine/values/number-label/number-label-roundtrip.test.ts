import fc from "fast-check";
import { formatNumberLabel, numberLabelOfNumber } from "../../../../src/engine/values/number-label/format-number-label";
import { compareLabels, nextSibling } from "../../../../src/engine/values/number-label/label-order";
import type { NumberLabel, NumberScheme } from "../../../../src/engine/values/number-label/number-label";
import { labelReadings, parseNumberLabel } from "../../../../src/engine/values/number-label/parse-number-label";

function parsed(text: string): NumberLabel {
  const result = parseNumberLabel(text);
  if (result.status !== "parsed") throw new Error(`not a label: ${text}`);
  return result.value;
}

const LAST: Record<NumberScheme, number> = {
  decimal: 999,
  roman: 89,
  lowerRoman: 89,
  upperLetter: 23,
  lowerLetter: 23,
  upperLatin: 26,
  lowerLatin: 26,
};

const anyPart = fc
  .constantFrom(...(Object.keys(LAST) as NumberScheme[]))
  .chain((scheme) => fc.record({ scheme: fc.constant(scheme), ordinal: fc.integer({ min: 1, max: LAST[scheme] }) }));

const anyLabel: fc.Arbitrary<NumberLabel> = fc
  .record({
    parts: fc.array(anyPart, { minLength: 1, maxLength: 4 }),
    around: fc.constantFrom(["", ""], ["", "."], ["", ")"], ["(", ")"], ["Mục ", "."], ["", "/"]),
  })
  .map(({ parts, around: [prefix = "", suffix = ""] }) => ({
    scheme: parts.at(-1)?.scheme ?? "decimal",
    parts: parts.map((part) => part.ordinal),
    schemes: parts.map((part) => part.scheme),
    prefix,
    suffix,
  }));

test("a formatted label reads as itself", () => {
  fc.assert(
    fc.property(anyLabel, (label) => {
      expect(labelReadings(formatNumberLabel(label))).toContainEqual(label);
    }),
  );
});

test.each([
  "1",
  "01",
  "1.1.",
  "1.02",
  "I.1",
  "A.I.1",
  "1a",
  "I-1",
  "II/3",
  "1,2",
  "(1)",
  "đ)",
  "iv)",
  "NV01",
  "Mục I",
  "3–",
])("%j keeps its form", (text) => {
  expect(formatNumberLabel(parsed(text))).toBe(text);
});

test("reading never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      expect(["parsed", "blank", "unrecognised"]).toContain(parseNumberLabel(text).status);
    }),
  );
});

test("an ordinal its scheme does not reach is shown as a number", () => {
  expect(formatNumberLabel({ ...parsed("y)"), parts: [24] })).toBe("24)");
  expect(formatNumberLabel({ ...parsed("IV"), parts: [90] })).toBe("90");
  expect(formatNumberLabel({ ...parsed("iv"), parts: [90] })).toBe("90");
});

test.each([
  [1.1, "1.1"],
  [3, "3"],
  [1.2000000000000002, "1.2"],
  [12.25, "12.25"],
])("the number %d shows %j", (value, text) => {
  expect(numberLabelOfNumber(value)).toBe(text);
});

describe("nextSibling", () => {
  test.each([
    ["1", "2"],
    ["1.9.", "1.10."],
    ["09", "10"],
    ["NV01", "NV02"],
    ["III", "IV"],
    ["ix)", "x)"],
    ["d)", "đ)"],
    ["đ)", "e)"],
    ["e)", "g)"],
    ["D", "Đ"],
    ["F", "G"],
    ["w", "x"],
    ["I.1", "I.2"],
    ["1a", "1b"],
  ])("%j → %j", (text, next) => {
    const sibling = nextSibling(parsed(text));
    expect(sibling && formatNumberLabel(sibling)).toBe(next);
  });

  test.each(["y)", "Y", "LXXXIX", "lxxxix", "z", "Z"])("nothing follows %j", (text) => {
    expect(nextSibling(parsed(text))).toBeNull();
  });
});

describe("compareLabels", () => {
  test("sorts by level from the outermost in", () => {
    const sorted = ["1", "1.2", "1.2.1", "1.10", "2", "II.1", "10"];
    const labels = sorted.map(parsed);
    expect([...labels].reverse().sort(compareLabels).map(formatNumberLabel)).toEqual(sorted);
  });

  test("is 0 for the same place, whatever the writing", () => {
    expect(compareLabels(parsed("1.1."), parsed("I.1"))).toBe(0);
  });

  test("a heading comes before what stands under it", () => {
    expect(compareLabels(parsed("1"), parsed("1.1"))).toBeLessThan(0);
    expect(compareLabels(parsed("1.1"), parsed("1"))).toBeGreaterThan(0);
  });
});
