import type { NumberLabel, NumberScheme } from "../../../../src/engine/values/number-label/number-label";
import { labelReadings, parseNumberLabel } from "../../../../src/engine/values/number-label/parse-number-label";

type Row = [
  text: string,
  parts: number[],
  schemes: NumberScheme[],
  rest?: Partial<Pick<NumberLabel, "prefix" | "suffix" | "separators" | "widths">>,
];

const label = ([, parts, schemes, rest]: Row): NumberLabel => ({
  scheme: schemes.at(-1) ?? "decimal",
  parts,
  schemes,
  prefix: "",
  suffix: "",
  ...rest,
});

describe("parseNumberLabel reads", () => {
  const rows: Row[] = [
    ["1", [1], ["decimal"]],
    [" 7 ", [7], ["decimal"]],
    ["1.", [1], ["decimal"], { suffix: "." }],
    ["12 .", [12], ["decimal"], { suffix: "." }],
    ["3)", [3], ["decimal"], { suffix: ")" }],
    ["3/", [3], ["decimal"], { suffix: "/" }],
    ["3-", [3], ["decimal"], { suffix: "-" }],
    ["3 –", [3], ["decimal"], { suffix: "–" }],
    ["3.-", [3], ["decimal"], { suffix: ".-" }],
    ["(2)", [2], ["decimal"], { prefix: "(", suffix: ")" }],
    ["20000", [20000], ["decimal"]],
    ["1.10", [1, 10], ["decimal", "decimal"]],
    ["1.1.", [1, 1], ["decimal", "decimal"], { suffix: "." }],
    ["1. 2", [1, 2], ["decimal", "decimal"]],
    ["2.3.4", [2, 3, 4], ["decimal", "decimal", "decimal"]],
    ["1.2.3.4.5.6", [1, 2, 3, 4, 5, 6], Array.from({ length: 6 }, () => "decimal")],
    ["1,2", [1, 2], ["decimal", "decimal"], { separators: [","] }],
    ["01", [1], ["decimal"], { widths: [2] }],
    ["1.02", [1, 2], ["decimal", "decimal"], { widths: [1, 2] }],
    ["I", [1], ["roman"]],
    ["IV.", [4], ["roman"], { suffix: "." }],
    ["XIX", [19], ["roman"]],
    ["XL", [40], ["roman"]],
    ["XLIX", [49], ["roman"]],
    ["V", [5], ["roman"]],
    ["X:", [10], ["roman"], { suffix: ":" }],
    ["LXXXIX", [89], ["roman"]],
    ["I.1", [1, 1], ["roman", "decimal"]],
    ["A", [1], ["upperLetter"]],
    ["C.", [3], ["upperLetter"], { suffix: "." }],
    ["D", [4], ["upperLetter"]],
    ["Đ", [5], ["upperLetter"]],
    ["L", [11], ["upperLetter"]],
    ["M", [12], ["upperLetter"]],
    ["A.I.1", [1, 1, 1], ["upperLetter", "roman", "decimal"]],
    ["F", [6], ["upperLatin"]],
    ["w)", [23], ["lowerLatin"], { suffix: ")" }],
    ["a)", [1], ["lowerLetter"], { suffix: ")" }],
    ["c)", [3], ["lowerLetter"], { suffix: ")" }],
    ["đ)", [5], ["lowerLetter"], { suffix: ")" }],
    ["e)", [6], ["lowerLetter"], { suffix: ")" }],
    ["g)", [7], ["lowerLetter"], { suffix: ")" }],
    ["y)", [23], ["lowerLetter"], { suffix: ")" }],
    ["(b)", [2], ["lowerLetter"], { prefix: "(", suffix: ")" }],
    ["i)", [1], ["lowerRoman"], { suffix: ")" }],
    ["ii)", [2], ["lowerRoman"], { suffix: ")" }],
    ["iv)", [4], ["lowerRoman"], { suffix: ")" }],
    ["1a", [1, 1], ["decimal", "lowerLetter"], { separators: [""] }],
    ["1.2b)", [1, 2, 2], ["decimal", "decimal", "lowerLetter"], { separators: [".", ""], suffix: ")" }],
    ["A1", [1, 1], ["upperLetter", "decimal"], { separators: [""] }],
    ["I-1", [1, 1], ["roman", "decimal"], { separators: ["-"] }],
    ["I - 1", [1, 1], ["roman", "decimal"], { separators: ["-"] }],
    ["II/3", [2, 3], ["roman", "decimal"], { separators: ["/"] }],
    ["Mục I", [1], ["roman"], { prefix: "Mục " }],
    ["MỤC II.", [2], ["roman"], { prefix: "MỤC ", suffix: "." }],
    ["Điểm a)", [1], ["lowerLetter"], { prefix: "Điểm ", suffix: ")" }],
    ["Tiểu mục 2", [2], ["decimal"], { prefix: "Tiểu mục " }],
    ["Nhóm2", [2], ["decimal"], { prefix: "Nhóm" }],
    ["NV01", [1], ["decimal"], { prefix: "NV", widths: [2] }],
    ["CV-1.2", [1, 2], ["decimal", "decimal"], { prefix: "CV-" }],
  ];
  test.each(rows)("%j", (...row) => {
    const expected = { status: "parsed", value: label(row) };
    expect(parseNumberLabel(row[0])).toEqual(expected);
    expect(parseNumberLabel(row[0].normalize("NFD"))).toEqual(expected);
  });
});

test.each(["", "  ", "\u00A0", "\u200B"])("blank %j", (text) => {
  expect(parseNumberLabel(text)).toEqual({ status: "blank" });
});

test.each([
  ["-"],
  ["+"],
  ["•"],
  ["–"],
  ["..."],
  ["0"],
  ["00"],
  ["1.0"],
  ["-1"],
  ["1234567"],
  ["1.2345"],
  ["1/2"],
  ["1-3"],
  ["15.6.2021"],
  ["15/6/2021"],
  ["2021-2025"],
  ["1 2"],
  ["1..2"],
  ["1,a"],
  ["a-b"],
  ["(1"],
  ["(1."],
  ["1.1.1.1.1.1.1"],
  ["1.)."],
  ["aa)"],
  ["Ii"],
  ["iX"],
  ["IIII"],
  ["XC"],
  ["ê)"],
  ["gh)"],
  ["1 a"],
  ["theo mục 2"],
  ["TT"],
  ["STT"],
  ["nt"],
  ["3 lớp"],
  ["20 triệu"],
  ["Tháng 3"],
  ["Quý I"],
  ["Văn phòng"],
  ["Mục"],
  ["Mục lục"],
  ["NVABCDE1"],
])("%j is no label", (text) => {
  expect(parseNumberLabel(text)).toEqual({ status: "unrecognised" });
  expect(parseNumberLabel(text.normalize("NFD"))).toEqual({ status: "unrecognised" });
  expect(labelReadings(text)).toEqual([]);
});

describe("labelReadings offers", () => {
  const readings = (text: string): string[] =>
    labelReadings(text).map((reading) =>
      reading.parts.map((ordinal, i) => `${reading.schemes[i] ?? ""} ${ordinal}`).join(", "),
    );
  test.each([
    ["I", ["roman 1", "upperLetter 9", "upperLatin 9"]],
    ["v)", ["lowerRoman 5", "lowerLetter 21", "lowerLatin 22"]],
    ["L", ["upperLetter 11", "upperLatin 12", "roman 50"]],
    ["l)", ["lowerLetter 11", "lowerLatin 12", "lowerRoman 50"]],
    ["C", ["upperLetter 3", "upperLatin 3"]],
    ["E", ["upperLetter 6", "upperLatin 5"]],
    ["đ", ["lowerLetter 5"]],
    ["J", ["upperLatin 10"]],
    ["II", ["roman 2"]],
    ["1a", ["decimal 1, lowerLetter 1", "decimal 1, lowerLatin 1"]],
  ])("%j → %j", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  test("a number cell may have dropped a zero", () => {
    const numeric = (text: string): (readonly number[])[] =>
      labelReadings(text, { numeric: true }).map((reading) => reading.parts);
    expect(numeric("1.1")).toEqual([
      [1, 1],
      [1, 10],
    ]);
    expect(numeric("1.99")).toEqual([
      [1, 99],
      [1, 990],
    ]);
    expect(numeric("2")).toEqual([[2]]);
    expect(numeric("1.100")).toHaveLength(1);
    expect(numeric("1.125")).toEqual([[1, 125]]);
    expect(numeric("1.1.1")).toEqual([[1, 1, 1]]);
    expect(labelReadings("1.1")).toHaveLength(1);
    expect(parseNumberLabel("1.1", { numeric: true })).toEqual(parseNumberLabel("1.1"));
  });
});
