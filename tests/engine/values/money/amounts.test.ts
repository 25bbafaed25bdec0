import Big from "big.js";
import fc from "fast-check";
import { equalAmounts, sumAmounts } from "../../../../src/engine/values/money/amounts";
import { formatMoney } from "../../../../src/engine/values/money/format-money";

const big = (value: string): Big => new Big(value);

test("sums are exact", () => {
  expect(sumAmounts([big("0.1"), big("0.2")]).toFixed()).toBe("0.3");
  expect(sumAmounts([big("1e20"), big("0.01"), big("-1e20")]).toFixed()).toBe("0.01");
  expect(sumAmounts([]).toFixed()).toBe("0");
});

test("an amount that several cells share counts each time", () => {
  const [shared, other] = [big("0.1"), big("-2.5")];
  expect(sumAmounts([shared, other, shared, shared]).toFixed()).toBe("-2.2");
  expect(shared.toFixed()).toBe("0.1");
});

test("sums of cents are those of whole numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
      const sum = sumAmounts(cents.map((cent) => new Big(cent).div(100)));
      expect(sum.times(100).toNumber()).toBe(cents.reduce((all, cent) => all + cent, 0));
    }),
  );
});

test.each([
  ["0.3", "0.30000000000000004", true],
  ["1000000", "1000000.0000000001", true],
  ["1000000", "1000000.00000001", false],
  ["123456789012345", "123456789012346", false],
  ["0", "0", true],
  ["0", "0.000001", false],
  ["5", "-5", false],
])("%s and %s: equal is %s", (a, b, equal) => {
  expect(equalAmounts(big(a), big(b))).toBe(equal);
  expect(equalAmounts(big(b), big(a))).toBe(equal);
});

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1.000"],
  ["1109000.5", "1.109.000,5"],
  ["-1500", "-1.500"],
  ["-150", "-150"],
  ["0.125", "0,125"],
  ["1234.5678", "1.234,5678"],
  ["1e21", "1.000.000.000.000.000.000.000"],
])("%s is written %s", (amount, text) => {
  expect(formatMoney(big(amount))).toBe(text);
});
