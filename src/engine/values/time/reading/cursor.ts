/** A place in the tokens of one cell. The readers move it forward; `attempt` puts it back where a reader finds nothing. */
import type { PhraseTable } from "./phrases";
import type { Token, TokenisedText } from "./token";

export class Cursor {
  position = 0;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly closings: ReadonlyMap<number, number>;

  constructor(source: TokenisedText) {
    this.text = source.text;
    this.tokens = source.tokens;
    this.closings = matchBrackets(source.tokens);
  }

  get done(): boolean {
    return this.position >= this.tokens.length;
  }

  /** The token some places on (0: the next one). */
  peek(offset = 0): Token | undefined {
    return this.tokens[this.position + offset];
  }

  /** The next token is one of these words. */
  atWord(...words: readonly string[]): boolean {
    const token = this.peek();
    return token?.kind === "word" && words.includes(token.text);
  }

  atSign(...signs: readonly string[]): boolean {
    const token = this.peek();
    return token?.kind === "sign" && signs.includes(token.text);
  }

  takeWord(...words: readonly string[]): boolean {
    return this.takeIf(this.atWord(...words));
  }

  takeSign(...signs: readonly string[]): boolean {
    return this.takeIf(this.atSign(...signs));
  }

  /** A number of at most so many digits. */
  takeNumber(maxDigits: number, minDigits = 1): number | null {
    const token = this.peek();
    if (token?.kind !== "number" || token.text.length > maxDigits || token.text.length < minDigits) return null;
    this.position++;
    return Number(token.text);
  }

  /** The longest phrase of the table that stands here. */
  takePhrase<Meaning>(table: PhraseTable<Meaning>): Meaning | null {
    const found = table.match((offset) => this.peek(offset)?.text);
    if (found === null) return null;
    this.position += found.length;
    return found.meaning;
  }

  /** Runs a reader; where it answers null the cursor is back where it was. */
  attempt<Result>(reader: () => Result | null): Result | null {
    const start = this.position;
    const result = reader();
    if (result === null) this.position = start;
    return result;
  }

  /** Position of the bracket that closes the one at this position; null where none does. */
  closingOf(position: number): number | null {
    return this.closings.get(position) ?? null;
  }

  /** The clean text of the tokens from one position up to, not including, another. */
  textBetween(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first === undefined || last === undefined ? "" : this.text.slice(first.from, last.to);
  }

  private takeIf(found: boolean): boolean {
    if (found) this.position++;
    return found;
  }
}

function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, position) => {
    if (token.text === "(") open.push(position);
    if (token.text !== ")") return;
    const opening = open.pop();
    if (opening !== undefined) closings.set(opening, position);
  });
  return closings;
}
