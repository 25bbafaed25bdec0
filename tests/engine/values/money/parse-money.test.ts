import Big from "big.js";
import fc from "fast-check";
import { formatMoney } from "../../../../src/engine/values/money/format-money";
import type { MoneyParse } from "../../../../src/engine/values/money/money";
import type { MoneyContext } from "../../../../src/engine/values/money/parse-money";
import { parseMoney } from "../../../../src/engine/values/money/parse-money";

const MILLIONS: MoneyContext = { scale: 1e6, decimal: "comma" };
const UNDECIDED: MoneyContext = { scale: 1e6, decimal: null };

/** "5", "ambiguous 1500 1.5", "funding" … */
function summary(parse: MoneyParse): string {
  if (parse.status === "ambiguous") return ["ambiguous", ...parse.readings.map((value) => value.toFixed())].join(" ");
  return parse.status === "amount" ? parse.amount.toFixed() : parse.status;
}

/** The text as typed, in NFD, and in upper case. */
const forms = (text: string): string[] => [text, text.normalize("NFD"), text.toUpperCase()];

describe("amounts in a column of triệu đồng", () => {
  test.each([
    ["0", "0"],
    ["7", "7"],
    [" 7 ", "7"],
    ["7.", "7"],
    ["1,5", "1.5"],
    ["12.5", "12.5"],
    ["0,25", "0.25"],
    ["0.250", "0.25"],
    ["96.898", "96898"],
    ["1.109.000", "1109000"],
    ["1.109.000,5", "1109000.5"],
    ["1,109,000", "1109000"],
    ["1,109,000.5", "1109000.5"],
    ["1. 109. 000", "1109000"],
    ["1 109 000", "1109000"],
    ["1\u00A0109\u00A0000,5", "1109000.5"],
    ["1 109 000.5", "1109000.5"],
    ["3.000.000,-", "3000000"],
    ["-5", "-5"],
    ["- 5", "-5"],
    ["−5,5", "-5.5"],
    ["+5", "5"],
    ["(5)", "-5"],
    ["( 5 )", "-5"],
    ["5 đồng", "0.000005"],
    ["500.000 đồng", "0.5"],
    ["500.000 đ", "0.5"],
    ["500,000đ", "0.5"],
    ["500.000 VNĐ", "0.5"],
    ["500.000 vnd", "0.5"],
    ["500.000 ₫", "0.5"],
    ["500.000 VNÐ", "0.5"],
    ["500 nghìn đồng", "0.5"],
    ["500 ngàn", "0.5"],
    ["500k", "0.5"],
    ["500 ng.đ", "0.5"],
    ["5 triệu đồng", "5"],
    ["5 triệu", "5"],
    ["20tr", "20"],
    ["5trđ", "5"],
    ["5 tr.đ", "5"],
    ["5 tr. đồng", "5"],
    ["20 (triệu đồng)", "20"],
    ["1,2 tỷ", "1200"],
    ["1,2 tỉ đồng", "1200"],
    ["2 nghìn tỷ đồng", "2000000"],
    ["2 ngàn tỷ", "2000000"],
    ["2 nghìn tỉ", "2000000"],
    ["2 ngàn tỉ", "2000000"],
    ["2 tỷ 500 triệu", "2500"],
    ["2 tỷ, 500 triệu đồng", "2500"],
    ["1 triệu và 500 nghìn đồng", "1.5"],
    ["1.500 triệu", "1500"],
  ])("%j is %s", (text, amount) => {
    for (const form of forms(text)) expect(summary(parseMoney({ text: form }, MILLIONS))).toBe(amount);
  });

  test("keeps the text as typed, and that it is text", () => {
    expect(parseMoney({ text: " 1.500,5 \n" }, MILLIONS)).toEqual({
      status: "amount",
      amount: new Big("1500.5"),
      asText: true,
      text: "1.500,5",
    });
  });

  test("tells the unit the text names", () => {
    expect(parseMoney({ text: "2 tỷ 500 triệu" }, MILLIONS)).toMatchObject({ unit: 1e9 });
    expect(parseMoney({ text: "500.000đ" }, MILLIONS)).toMatchObject({ unit: 1 });
  });
});

describe("scale of the column", () => {
  test.each([
    ["5 triệu đồng", 1, "5000000"],
    ["5 triệu đồng", 1e3, "5000"],
    ["5 triệu đồng", 1e9, "0.005"],
    ["5 triệu đồng", null, "5000000"],
    ["500.000 đồng", null, "500000"],
    ["20", null, "20"],
    ["20", 1e3, "20"],
  ])("%j in units of %s đồng is %s", (text, scale, amount) => {
    expect(summary(parseMoney({ text }, { scale, decimal: null }))).toBe(amount);
  });
});

describe("the rest of the column decides what one mark before three digits is", () => {
  test.each([
    ["1.500", UNDECIDED, "ambiguous 1500 1.5"],
    ["1,500", UNDECIDED, "ambiguous 1.5 1500"],
    ["-1.500", UNDECIDED, "ambiguous -1500 -1.5"],
    ["1,500 triệu", UNDECIDED, "ambiguous 1.5 1500"],
    ["1.500", { scale: 1e6, decimal: "dot" }, "1.5"],
    ["1,500", { scale: 1e6, decimal: "dot" }, "1500"],
    ["1.500", MILLIONS, "1500"],
    ["1,500", MILLIONS, "1.5"],
    // A column of đồng has no fractions to mistake them for.
    ["1.500", { scale: 1, decimal: null }, "1500"],
    ["1,500", { scale: 1, decimal: null }, "1500"],
    ["1.500", { scale: 1e3, decimal: null }, "ambiguous 1500 1.5"],
    ["500.000 đồng", UNDECIDED, "0.5"],
    // Only one reading, whatever the column says.
    ["0.500", UNDECIDED, "0.5"],
    ["1.500.000", { scale: 1e6, decimal: "dot" }, "1500000"],
    ["12,5", { scale: 1e6, decimal: "dot" }, "12.5"],
    ["1500", UNDECIDED, "1500"],
  ] satisfies [string, MoneyContext, string][])("%j, %j: %s", (text, context, expected) => {
    expect(summary(parseMoney({ text }, context))).toBe(expected);
  });
});

describe("an amount with words beside it keeps them as note", () => {
  test.each([
    ["Khoảng 20", "20", "Khoảng"],
    ["Dự kiến: 20", "20", "Dự kiến"],
    ["~ 20", "20", "~"],
    ["Ước 20", "20", "Ước"],
    ["Ước tính 20", "20", "Ước tính"],
    ["Tổng 20", "20", "Tổng"],
    ["Tổng số: 20", "20", "Tổng số"],
    ["Nguồn sự nghiệp giáo dục:20", "20", "Nguồn sự nghiệp giáo dục"],
    ["Không quá 20 triệu", "20", "Không quá"],
    ["20 (NSNN)", "20", "NSNN"],
    ["20 (dự kiến)", "20", "dự kiến"],
    ["20 - nguồn sự nghiệp", "20", "nguồn sự nghiệp"],
    ["20 từ ngân sách tỉnh năm 2021", "20", "từ ngân sách tỉnh năm 2021"],
    ["NSNN 20", "20", "NSNN"],
    ["NSNN: 20 (dự kiến)", "20", "NSNN; dự kiến"],
    ["Ngân sách tỉnh: 20", "20", "Ngân sách tỉnh"],
    ["Ngân sách: 20 triệu", "20", "Ngân sách"],
    ["20 triệu đồng từ nguồn chi thường xuyên", "20", "từ nguồn chi thường xuyên"],
    ["20 triệu đồng mua sắm thiết bị", "20", "mua sắm thiết bị"],
    ["20 triệu xã hội hóa", "20", "xã hội hóa"],
    ["20 triệu cho một số trường", "20", "cho một số trường"],
    ["Năm 2021: 20 triệu đồng", "20", "Năm 2021"],
    ["20 triệu theo Kế hoạch số 15/KH-UBND", "20", "theo Kế hoạch số 15/KH-UBND"],
    ["Kế hoạch 20 triệu", "20", "Kế hoạch"],
    ["20 triệu/năm", "20", "/năm"],
    ["20/năm", "20", "/năm"],
    ["20 dự kiến / năm", "20", "dự kiến / năm"],
    ["Mỗi năm 20 triệu", "20", "Mỗi năm"],
    ["-5 (NSNN)", "-5", "NSNN"],
    ["+5 NSNN", "5", "NSNN"],
    ["+ NSNN 5", "5", "NSNN"],
    ["- NSNN: 5", "5", "NSNN"],
    ["NSNN - 5", "5", "NSNN"],
    ["(20 NSNN)", "20", "NSNN"],
    ["(NSNN 20)", "20", "NSNN"],
    ["20 triệu mỗi năm", "20", "mỗi năm"],
    ["Giảm (5 triệu đồng)", "5", "Giảm"],
    ["(5 triệu đồng)", "5", undefined],
  ])("%j: %s, %j", (text, amount, note) => {
    for (const form of [text, text.normalize("NFD")]) {
      const parse = parseMoney({ text: form }, MILLIONS);
      expect(summary(parse)).toBe(amount);
      expect(parse).toHaveProperty("text", text);
      expect("note" in parse ? parse.note : undefined).toBe(note);
    }
    expect(summary(parseMoney({ text: text.toUpperCase() }, MILLIONS))).toBe(amount);
  });
});

test.each(["", "  ", "-", "–", "—", "−", "//", "...", "…", "_", "./.", "\u00A0"])("%j: no amount", (text) => {
  expect(parseMoney({ text }, MILLIONS)).toEqual({ status: "none" });
});

test.each([
  ["Báo cáo kết quả"],
  ["chờ phê duyệt"],
  ["abc"],
  ["x"],
  ["?"],
  ["+"],
  ["12a"],
  ["a12"],
  ["12 lớp"],
  ["20 tháng lương"],
  ["20 trường"],
  ["lớp 20"],
  ["50%"],
  ["20 USD"],
  [">20"],
  ["15/6/2021"],
  ["15.6.2021"],
  ["1.50.000"],
  ["01.500.000"],
  ["1.5000.000"],
  ["1,5.000,5"],
  ["20; 30"],
  ["20, 30"],
  ["20 - 30 triệu"],
  ["NSNN: 20; XHH: 10"],
  ["Nguồn: nội dung 20"],
  ["NSNN (5)"],
  ["NSNN + 5"],
  ["(NSNN) (5)"],
  ["(5) (NSNN)"],
  ["(5) NSNN"],
  ["-(5)"],
  ["500 triệu 2 tỷ"],
  ["2 tỷ 500"],
  ["2 tỷ 3 tỷ"],
  ["2 tỷ; 500 triệu"],
  ["2 tỷ + 500 triệu"],
  ["5 x 20"],
  ["20 triệu x 12"],
  ["20 triệu x số lớp"],
  ["20 triệu × lớp"],
  ["20 triệu/lớp"],
  ["20 triệu một lớp"],
  ["20 triệu mỗi lớp"],
  ["20 triệu cho từng trường"],
  ["Mỗi trường 20 triệu"],
  ["20 triệu 30a"],
  ["Lồng ghép nội dung 20"],
  ["Kế hoạch 20"],
  ["năm 2021"],
])("%j is no amount and no funding phrase", (text) => {
  for (const form of forms(text)) expect(parseMoney({ text: form }, MILLIONS)).toEqual({ status: "unrecognised" });
});

describe("number cells", () => {
  test.each([
    [1109000.5, "1109000.5", "1.109.000,5"],
    [0.1 + 0.2, "0.3", "0,3"],
    [-5, "-5", "-5"],
    [0, "0", "0"],
    [1e-7, "0.0000001", "0,0000001"],
  ])("%d", (number, amount, text) => {
    expect(parseMoney({ number }, UNDECIDED)).toEqual({
      status: "amount",
      amount: new Big(amount),
      asText: false,
      text,
    });
  });

  test.each([NaN, Infinity])("%d is unrecognised", (number) => {
    expect(parseMoney({ number }, UNDECIDED)).toEqual({ status: "unrecognised" });
  });
});

test("a formatted amount reads as itself", () => {
  const decimals = fc.tuple(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.integer({ min: 0, max: 8 }));
  fc.assert(
    fc.property(decimals, ([digits, places]) => {
      const amount = new Big(digits.toString()).div(new Big(10).pow(places));
      const parse = parseMoney({ text: formatMoney(amount) }, MILLIONS);
      expect(summary(parse)).toBe(amount.toFixed());
    }),
  );
});

test("reading never throws", () => {
  const pieces = fc.constantFrom(
    "20",
    "1.500",
    ",",
    ".",
    "triệu",
    " ",
    "(",
    ")",
    "-",
    "NSNN",
    "đ",
    "/",
    "ø",
    "年",
    "\u0301",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(pieces).map((all) => all.join("")),
      ),
      (text) => {
        expect(typeof parseMoney({ text }, UNDECIDED).status).toBe("string");
      },
    ),
  );
});
