import type { FormulaNode, FunctionName } from "./formula-node";
import { tokenizeFormula } from "./tokenize-formula";
import type { Token } from "./tokenize-formula";

/**
 * Reads the formulas totals are made of:
 *   SUM(G6:G45)  SUM(G6,G10;…)  G7+G10-G12  +G7  SUBTOTAL(9,G6:G45)  SUBTOTAL(109,G:G)  ROUND(SUM(G6:G45)/1000,1)
 *   'Phụ lục 2'!G5*1000  (H6+I6)*10%
 * Null for everything else: other functions, names, texts, comparisons, arrays, other files.
 */
export function parseFormula(text: string): FormulaNode | null {
  const tokens = tokenizeFormula(text.replace(/^=/, ""));
  if (!tokens || (hasMark(tokens, ",") && hasMark(tokens, ";"))) return null;
  const reader = new TokenReader(tokens);
  const node = sum(reader);
  return reader.atEnd ? node : null;
}

/** Excel's own limit; deeper text is no formula anyone wrote. */
const DEEPEST = 64;

const ARGUMENT_COUNTS: Readonly<Record<FunctionName, readonly [least: number, most: number]>> = {
  SUM: [1, Infinity],
  SUBTOTAL: [2, Infinity],
  ROUND: [2, 2],
};

class TokenReader {
  #at = 0;
  depth = 0;

  constructor(readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  next(): Token | undefined {
    return this.tokens[this.#at++];
  }

  /** Takes one of the marks if it comes next. */
  take(...marks: readonly string[]): string | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== "mark" || !marks.includes(token.mark)) return null;
    this.#at++;
    return token.mark;
  }
}

const hasMark = (tokens: readonly Token[], mark: string): boolean =>
  tokens.some((token) => token.kind === "mark" && token.mark === mark);

function sum(reader: TokenReader): FormulaNode | null {
  const terms: { sign: 1 | -1; node: FormulaNode }[] = [];
  for (let mark: string | null = "+"; mark !== null; mark = reader.take("+", "-")) {
    const term = product(reader);
    if (!term) return null;
    terms.push({ sign: mark === "-" ? -1 : 1, node: term });
  }
  const [first, second] = terms;
  return first && !second ? first.node : { kind: "sum", terms };
}

function product(reader: TokenReader): FormulaNode | null {
  const factors: { operator: "*" | "/"; node: FormulaNode }[] = [];
  for (let mark: string | null = "*"; mark !== null; mark = reader.take("*", "/")) {
    const factor = signed(reader);
    if (!factor) return null;
    factors.push({ operator: mark === "/" ? "/" : "*", node: factor });
  }
  const [first, second] = factors;
  return first && !second ? first.node : { kind: "product", factors };
}

/** Any number of signs: "+G5", "--G5". */
function signed(reader: TokenReader): FormulaNode | null {
  let negative = false;
  for (let mark = reader.take("+", "-"); mark !== null; mark = reader.take("+", "-")) {
    if (mark === "-") negative = !negative;
  }
  let node = operand(reader);
  while (node && reader.take("%") !== null) node = { kind: "percent", node };
  return node && negative ? { kind: "sum", terms: [{ sign: -1, node }] } : node;
}

function operand(reader: TokenReader): FormulaNode | null {
  const token = reader.next();
  if (token?.kind === "function") return call(reader, token.name);
  if (token?.kind !== "mark") return token ?? null;
  if (token.mark !== "(") return null;
  const node = nested(reader, sum);
  return reader.take(")") === null ? null : node;
}

function call(reader: TokenReader, name: string): FormulaNode | null {
  if (!isKnown(name)) return null;
  const list = nested(reader, argumentList);
  const [least, most] = ARGUMENT_COUNTS[name];
  if (!list || list.length < least || list.length > most) return null;
  return { kind: "call", name, arguments: list };
}

function isKnown(name: string): name is FunctionName {
  return Object.hasOwn(ARGUMENT_COUNTS, name);
}

/** Up to the closing parenthesis; an argument left out counts as 0. */
function argumentList(reader: TokenReader): FormulaNode[] | null {
  const list: FormulaNode[] = [];
  for (;;) {
    const omitted = reader.take(",", ";", ")");
    const node: FormulaNode | null = omitted === null ? sum(reader) : { kind: "number", value: 0 };
    if (!node) return null;
    list.push(node);
    const mark = omitted ?? reader.take(",", ";", ")");
    if (mark === ")") return list;
    if (mark === null) return null;
  }
}

function nested<T>(reader: TokenReader, read: (reader: TokenReader) => T | null): T | null {
  if (reader.depth >= DEEPEST) return null;
  reader.depth++;
  const result = read(reader);
  reader.depth--;
  return result;
}
