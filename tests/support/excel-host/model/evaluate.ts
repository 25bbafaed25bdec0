import { splitSheet, parseA1 } from "./a1";
import type { ScalarValue } from "./cell";
import type { Rect } from "./rect";

/** Reads the values of a reference, row by row. `sheet` is null for the formula's own. */
export type ReadValues = (sheet: string | null, rect: Rect) => ScalarValue[];

/** Thrown inside the evaluator for anything it does not know; never leaves this file. */
class Unknown extends Error {}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|([A-Z]+)\(|([-+*/(),]))/uy;

type Token = { kind: "number"; value: number } | { kind: "reference" | "call" | "sign"; text: string };

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Unknown();
    if (match[1] !== undefined) tokens.push({ kind: "number", value: Number(match[1]) });
    else if (match[2] !== undefined) tokens.push({ kind: "reference", text: match[2] });
    else if (match[3] !== undefined) tokens.push({ kind: "call", text: match[3] });
    else tokens.push({ kind: "sign", text: match[4] ?? "" });
  }
  return tokens;
}

/**
 * The value of `=SUM(…)`, `=SUBTOTAL(9,…)`, of sums, differences and products of cells and numbers, and of a plain
 * reference. Undefined for every other formula: its stored value stays.
 */
export function evaluate(formula: string, read: ReadValues): ScalarValue | undefined {
  try {
    return new Evaluation(tokenize(formula.replace(/^=/, "").trim()), read).run();
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

class Evaluation {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly read: ReadValues,
  ) {}

  run(): ScalarValue {
    const only = this.tokens.length === 1 ? this.tokens[0] : undefined;
    if (only?.kind === "reference") return this.#cells(only.text)[0] ?? 0;
    const value = this.#sum();
    if (this.#at < this.tokens.length) throw new Unknown();
    return value;
  }

  #sum(): number {
    let value = this.#product();
    for (let sign = this.#sign("+-"); sign !== null; sign = this.#sign("+-")) {
      value += (sign === "-" ? -1 : 1) * this.#product();
    }
    return value;
  }

  #product(): number {
    let value = this.#term();
    for (let sign = this.#sign("*/"); sign !== null; sign = this.#sign("*/")) {
      value = sign === "*" ? value * this.#term() : value / this.#term();
    }
    return value;
  }

  #term(): number {
    if (this.#sign("-") !== null) return -this.#term();
    if (this.#sign("(") !== null) {
      const value = this.#sum();
      this.#expect(")");
      return value;
    }
    const token = this.tokens[this.#at++];
    if (token?.kind === "number") return token.value;
    if (token?.kind === "reference") return numberOf(this.#cells(token.text)[0] ?? null);
    if (token?.kind === "call") return this.#call(token.text);
    throw new Unknown();
  }

  #call(name: string): number {
    if (name === "SUBTOTAL") {
      const code = this.#term();
      if (code !== 9 && code !== 109) throw new Unknown();
      this.#expect(",");
    } else if (name !== "SUM") throw new Unknown();
    let total = this.#argument();
    while (this.#sign(",") !== null) total += this.#argument();
    this.#expect(")");
    return total;
  }

  /** Within SUM, texts in cells count as nothing. */
  #argument(): number {
    const token = this.tokens[this.#at];
    const next = this.tokens[this.#at + 1];
    const alone = next?.kind === "sign" && (next.text === "," || next.text === ")");
    if (token?.kind !== "reference" || !alone) return this.#sum();
    this.#at++;
    return this.#cells(token.text).reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  }

  #cells(text: string): ScalarValue[] {
    const { sheet, rest } = splitSheet(text);
    const rect = parseA1(rest.replaceAll("$", ""));
    if (!rect) throw new Unknown();
    return this.read(sheet, rect);
  }

  #sign(signs: string): string | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.#at++;
    return token.text;
  }

  #expect(sign: string): void {
    if (this.#sign(sign) === null) throw new Unknown();
  }
}

function numberOf(value: ScalarValue): number {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  throw new Unknown();
}
