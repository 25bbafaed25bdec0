import fc from "fast-check";
import { mayBeUntidy, tidySpaces } from "../../../../src/engine/rules/text/tidy-spaces";

const UNTIDY: [string, string][] = [
  [" Văn phòng", "Văn phòng"],
  ["Văn phòng ", "Văn phòng"],
  ["Văn  phòng", "Văn phòng"],
  ["Văn    phòng   Sở", "Văn phòng Sở"],
  ["Văn\u00A0phòng", "Văn phòng"],
  ["Văn\u202Fphòng", "Văn phòng"],
  ["Văn\u3000phòng", "Văn phòng"],
  ["Văn \u00A0 phòng", "Văn phòng"],
  ["Văn\tphòng", "Văn phòng"],
  ["Văn\u200B phòng", "Văn phòng"],
  ["V\u200Băn phòng", "Văn phòng"],
  ["\uFEFFVăn phòng\u200B", "Văn phòng"],
  ["Văn\u2060 \u200Ephòng", "Văn phòng"],
  ["Văn phòng\n", "Văn phòng"],
  ["\r\n  Văn phòng", "Văn phòng"],
  ["Văn phòng \n ", "Văn phòng"],
  ["a\nb  c", "a\nb c"],
  ["a\u00A0\nb", "a \nb"],
  ["a\n\u00A0\u00A0b", "a\n  b"],
  ["   ", ""],
  ["\u00A0", ""],
  ["\n", ""],
];

const TIDY = [
  "",
  "Văn phòng",
  "Chủ trì: Văn phòng\nPhối hợp: các phòng",
  "a \nb",
  "a\n  - b",
  "a\r\n\r\nb",
  "a  \nb",
  "a  \r\nb",
  "Tháng\n01/ 2026",
  "Văn phòng".normalize("NFD"),
];

test.each(UNTIDY)("%j → %j", (text, tidy) => {
  expect(tidySpaces(text)).toBe(tidy);
  expect(mayBeUntidy(text)).toBe(true);
});

test.each(TIDY)("%j stays", (text) => {
  expect(tidySpaces(text)).toBe(text);
  expect(mayBeUntidy(text)).toBe(false);
});

test("runs of white space can be spared by their place", () => {
  const text = "số:    /KH  ngày   ";
  const spare = (kept: string) => tidySpaces(text, (start, end) => text.slice(start, end) === kept);
  expect(spare("    ")).toBe("số:    /KH ngày");
  expect(spare("   ")).toBe("số: /KH ngày   ");
});

const spaced = fc
  .array(fc.constantFrom("a", "Đ", " ", "  ", "\u00A0", "\u200B", "\n", "\r\n", "\t", "\uFEFF"), { maxLength: 12 })
  .map((parts) => parts.join(""));

test("once is enough, no letter or line is lost, and the first look misses nothing", () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const tidy = tidySpaces(text);
      expect(tidySpaces(tidy)).toBe(tidy);
      expect(tidy.replace(/\s/gu, "")).toBe(text.replace(/[\s\u200B]/gu, ""));
      expect(tidy.split(/\r?\n/)).toHaveLength(
        tidy === ""
          ? 1
          : text
              .replace(/\u200B/gu, "")
              .trim()
              .split(/\r?\n/).length,
      );
      if (!mayBeUntidy(text)) expect(tidy).toBe(text);
    }),
  );
});
