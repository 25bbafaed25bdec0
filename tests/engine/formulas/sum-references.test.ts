import { parseFormula } from "../../../src/engine/formulas/parse-formula";
import { referencedRanges, sumReferences } from "../../../src/engine/formulas/sum-references";
import { formatRange } from "../../../src/engine/snapshot/address";

function summed(text: string): string[] | null {
  const node = parseFormula(text);
  if (!node) throw new Error(`not read: ${text}`);
  const references = sumReferences(node, "Phụ lục");
  return (
    references &&
    references.ranges.map(
      ({ sheet, range, sign, subtotal }) =>
        `${sign === 1 ? "+" : "-"}${sheet === "Phụ lục" ? "" : `${sheet}!`}${formatRange(range)}` +
        (subtotal === undefined ? "" : ` by ${subtotal}`),
    )
  );
}

test.each([
  ["SUM(G6:G45)", ["+G6:G45"]],
  ["SUM(G6:G9,G12,G8)", ["+G6:G9", "+G12", "+G8"]],
  ["SUM(G6:G9)+G12", ["+G6:G9", "+G12"]],
  ["G6+G7-G8", ["+G6", "+G7", "-G8"]],
  ["-G6", ["-G6"]],
  ["G6-(G7-G8)", ["+G6", "-G7", "+G8"]],
  ["-SUM(G6:G7,-G8)", ["-G6:G7", "+G8"]],
  ["SUM(G6,SUM(G7:G8),H6+H7)", ["+G6", "+G7:G8", "+H6", "+H7"]],
  ["SUM(G6,,G7)+0", ["+G6", "+G7"]],
  ["ROUND(SUM(G6:G9),0)", ["+G6:G9"]],
  ["SUBTOTAL(9,G6:G9,G12)", ["+G6:G9 by 9", "+G12 by 9"]],
  ["SUBTOTAL(109,G6:G9)-G7", ["+G6:G9 by 109", "-G7"]],
  ["-SUBTOTAL(9,Sheet2!G6:G9)", ["-Sheet2!G6:G9 by 9"]],
  ["'Phụ lục 2'!G5+Sheet2!G6", ["+Phụ lục 2!G5", "+Sheet2!G6"]],
  ["0", []],
])("%j adds %j", (text, expected) => {
  expect(summed(text)).toEqual(expected);
});

test.each([
  ["SUM(G6:G9)+5"],
  ["5"],
  ["SUM(G6:G9,5)"],
  ["G6*2"],
  ["SUM(G6*2)"],
  ["SUM(G6:G9)/1000"],
  ["10%"],
  ["G6+10%"],
  ["#REF!"],
  ["SUM(G6,#REF!)"],
  ["G6:G7+G8"],
  ["G6:H6+G8"],
  ["ROUND(G6*2,0)"],
  ["SUBTOTAL(1,G6:G9)"],
  ["SUBTOTAL(G1,G6:G9)"],
  ["SUBTOTAL(9,G6+G7)"],
])("%j does more than add cells", (text) => {
  expect(summed(text)).toBeNull();
});

test("every reference, whatever is done with it", () => {
  const node = parseFormula("ROUND(SUM(G6:G9,H3)*Sheet2!A1/(B2-1)+C5%,#REF!)");
  expect(node && referencedRanges(node, "S").map(({ sheet, range }) => `${sheet}!${formatRange(range)}`)).toEqual([
    "S!G6:G9",
    "S!H3",
    "Sheet2!A1",
    "S!B2",
    "S!C5",
  ]);
});
