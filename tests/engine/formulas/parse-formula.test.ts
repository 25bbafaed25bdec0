import fc from "fast-check";
import type { FormulaNode, FunctionName } from "../../../src/engine/formulas/formula-node";
import { parseFormula } from "../../../src/engine/formulas/parse-formula";
import { formatRange } from "../../../src/engine/snapshot/address";

/** A formula written out with every operation in brackets. */
function outline(node: FormulaNode): string {
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "error":
      return node.error;
    case "reference":
      return (node.sheet === null ? "" : `<${node.sheet}>`) + formatRange(node.range);
    case "percent":
      return `${outline(node.node)}%`;
    case "sum":
      return `[${node.terms.map((term) => (term.sign === 1 ? "+" : "-") + outline(term.node)).join(" ")}]`;
    case "product":
      return `[${node.factors.map((factor) => factor.operator + outline(factor.node)).join(" ")}]`;
    case "call":
      return `${node.name}(${node.arguments.map(outline).join("; ")})`;
  }
}

function read(text: string): string | null {
  const node = parseFormula(text);
  return node && outline(node);
}

test.each([
  ["SUM(G6:G45)", "SUM(G6:G45)"],
  ["=SUM(G6:G45)", "SUM(G6:G45)"],
  ["sum( $g$6:g45 )", "SUM(G6:G45)"],
  ["SUM(G45:G6)", "SUM(G6:G45)"],
  ["SUM(G6,G8:G9,5)", "SUM(G6; G8:G9; 5)"],
  ["SUM(G6;G8)", "SUM(G6; G8)"],
  ["SUM(G6,,G8)", "SUM(G6; 0; G8)"],
  ["SUM(G6,)", "SUM(G6; 0)"],
  ["SUM(G:G)", "SUM(G1:G1048576)"],
  ["SUM($I:G)", "SUM(G1:I1048576)"],
  ["SUM(6:7)", "SUM(A6:XFD7)"],
  ["SUM($7:6)", "SUM(A6:XFD7)"],
  ["SUM(XFD1048576)", "SUM(XFD1048576)"],
  ["SUBTOTAL(9,G6:G45)", "SUBTOTAL(9; G6:G45)"],
  ["SUBTOTAL(109;G:G)", "SUBTOTAL(109; G1:G1048576)"],
  ["_xlfn.SUM(G6)", "SUM(G6)"],
  ["ROUND(SUM(G6:G9)/1000,1)", "ROUND([*SUM(G6:G9) /1000]; 1)"],
  ["G6", "G6"],
  ["+G6", "G6"],
  ["-G6", "[-G6]"],
  ["--G6", "G6"],
  ["-+-G6", "G6"],
  ["G6+G7-G8", "[+G6 +G7 -G8]"],
  ["G6-(G7-G8)", "[+G6 -[+G7 -G8]]"],
  ["G6+-G7", "[+G6 +[-G7]]"],
  ["G6*2+G7/3", "[+[*G6 *2] +[*G7 /3]]"],
  ["G6/2*3", "[*G6 /2 *3]"],
  ["(G6+G7)*10%", "[*[+G6 +G7] *10%]"],
  ["10%%", "10%%"],
  ["-10%", "[-10%]"],
  ["1.5+.5+2.+1e3+2E-2", "[+1.5 +0.5 +2 +1000 +0.02]"],
  ["G6 +\n G7", "[+G6 +G7]"],
  ["Sheet2!G5", "<Sheet2>G5"],
  ["'Phụ lục 2'!$G$5:G9", "<Phụ lục 2>G5:G9"],
  ["'Kinh phí ''21'!G5", "<Kinh phí '21>G5"],
  ["Phụ_lục!G:G", "<Phụ_lục>G1:G1048576"],
  ["$'Phụ lục 2'.G5", "<Phụ lục 2>G5"],
  ["$Sheet2.$G$5", "<Sheet2>G5"],
  ["SUM(Sheet2!G5:G6,'Phụ lục 2'!G7)", "SUM(<Sheet2>G5:G6; <Phụ lục 2>G7)"],
  ["#REF!", "#REF!"],
  ["G6+Sheet2!#REF!", "[+G6 +#REF!]"],
  ["#n/a", "#N/A"],
  ["#DIV/0!+#NAME?", "[+#DIV/0! +#NAME?]"],
])("%j is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  [""],
  ["="],
  ["abc"],
  ["KinhPhi"],
  ["SUM(KinhPhi)"],
  ["SUM"],
  ["SUM("],
  ["SUM(G6"],
  ["SUM(G6:G9 G7)"],
  ["SUM(G6))"],
  ["SUM(G6,G7;G8)"],
  ["SUM((G6,G7))"],
  ["SUM(G6:)"],
  ["SUM(G6:G7:G8)"],
  ["G6 G7"],
  ["G6+"],
  ["*G6"],
  ["()"],
  ["(G6"],
  ["+"],
  ["%"],
  ["G6^2"],
  ["G6&G7"],
  ["G6>0"],
  ['"abc"'],
  ["{1,2}"],
  ["SUM(Table1[Kinh phí])"],
  ["[1]Sheet1!G5"],
  ["'[Khác.xlsx]Sheet1'!G5"],
  ["'Sheet1:Sheet3'!G5"],
  ["Sheet1:Sheet3!G5"],
  ["IF(G6>0,G6,0)"],
  ["AVERAGE(G6:G9)"],
  ["CONSTRUCTOR(G6)"],
  ["SUBTOTAL(9)"],
  ["ROUND(G6)"],
  ["ROUND(G6,1,2)"],
  ["G0"],
  ["G1048577"],
  ["XFE1"],
  ["SUM(G:XFE)"],
  ["SUM(0:5)"],
  ["SUM(1:1048577)"],
  ["G6a"],
  ["LOG10(G6)"],
  ["G6=+G7"],
  ["G6+)"],
  ["G6*)"],
  [")%"],
  ["-)"],
  [")G6)"],
  ["SUM(%)"],
  ["(".repeat(65) + "1" + ")".repeat(65)],
  ["(".repeat(100_000)],
  ["SUM(".repeat(100_000)],
])("%j is beyond us", (text) => {
  expect(parseFormula(text)).toBeNull();
});

test("formulas nest as deep as Excel lets them, and may be of any length", () => {
  expect(read("(".repeat(64) + "1" + ")".repeat(64))).toBe("1");
  expect(parseFormula(Array.from({ length: 20_000 }, () => "-G6").join("+"))).not.toBeNull();
  expect(parseFormula("(G6)+".repeat(1000) + "G6")).not.toBeNull();
});

test("reading never throws, and reads back what is written", () => {
  const marks = fc.constantFrom(
    "SUM(",
    "SUBTOTAL(9,",
    "ROUND(",
    "G6",
    "G6:G9",
    "'a b'!",
    "+",
    "-",
    "*",
    "/",
    "(",
    ")",
    ",",
    "1.5",
    "%",
    "$",
    " ",
  );
  fc.assert(
    fc.property(fc.array(marks), (pieces) => {
      const text = pieces.join("");
      expect(typeof (parseFormula(text) ?? {})).toBe("object");
    }),
  );
  const name = fc.constantFrom<FunctionName>("SUM", "ROUND");
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 1_048_576 }), (call, a, b) => {
      expect(read(`${call}(C${a},C${b})`)).toBe(`${call}(C${a}; C${b})`);
    }),
  );
});
