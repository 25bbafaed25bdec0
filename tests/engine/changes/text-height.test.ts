import { PLAIN_STYLE } from "../../support/sheet-content";
import { textHeight } from "../../../src/engine/changes/text-height";

const lines = (text: string, width: number, style: Partial<typeof PLAIN_STYLE> = {}) => {
  const of = { ...PLAIN_STYLE, ...style };
  const [one, two] = [textHeight("x", 100, of), textHeight("x\nx", 100, of)];
  return Math.round(1 + (textHeight(text, width, of) - one) / (two - one));
};

test.each<[string, string, number, number]>([
  ["one line", "Báo cáo kết quả", 20, 1],
  ["an empty text", "", 20, 1],
  ["words that fill two lines", "Báo cáo kết quả kiểm tra", 20, 2],
  ["a line that is just full", "abcdefghij klmnopqrst u", 20.91, 1],
  ["line breaks", "Kế hoạch\nBáo cáo\nBiên bản", 20, 3],
  ["a word longer than the line, cut", "x".repeat(45), 20, 3],
  ["a short word after it", `${"x".repeat(45)} và`, 20, 4],
])("%s", (_name, text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test("grows with the font, and with bold letters", () => {
  const text = "Nhiệm vụ của phòng";
  expect(lines(text, 17)).toBe(1);
  expect(lines(text, 17, { fontSize: 14 })).toBe(2);
  expect(lines(text, 17, { bold: true })).toBe(2);
  expect(textHeight("x", 10, { ...PLAIN_STYLE, fontSize: 14 })).toBeGreaterThan(textHeight("x", 10, PLAIN_STYLE));
});
