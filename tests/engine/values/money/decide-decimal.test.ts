import { decideDecimal } from "../../../../src/engine/values/money/parse-money";

test.each([
  [["1.109.000"], "comma"],
  [["1,5"], "comma"],
  [["1,5 triệu", "20"], "comma"],
  [["500.000 đồng"], "comma"],
  [["1.500,5"], "comma"],
  [["12.5"], "dot"],
  [["1,109,000"], "dot"],
  [["0.500"], "dot"],
  [["1.500", "1,5"], "comma"],
  [["1.500", "12.5"], "dot"],
  [["12.5", "1,5"], null],
  [["1.500", "1,500"], null],
  [["20 đồng"], null],
  [["20", "1500", "1 500 000"], null],
  [["15.6.2021", "số 1.5"], null],
  [["Kinh phí thường xuyên", ""], null],
  [[], null],
])("%j → %s", (texts, mark) => {
  expect(decideDecimal(new Set(texts))).toBe(mark);
});
