/** Sets of fixed phrases ("chậm nhất là", "hoàn thành"), matched word by word on folded tokens. */
import { tokenise } from "./token";

export class PhraseTable<Meaning> {
  private readonly byFirstWord = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();

  /** Phrases in any spelling and case, with what each means. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) {
      const words = tokenise(phrase).tokens.map((token) => token.text);
      const [first = ""] = words;
      const family = this.byFirstWord.get(first) ?? [];
      family.push({ words, meaning });
      family.sort((a, b) => b.words.length - a.words.length);
      this.byFirstWord.set(first, family);
    }
  }

  /** The longest phrase that begins at the given word, read through `wordAt(0)`, `wordAt(1)` …; null where none does. */
  match(wordAt: (offset: number) => string | undefined): { readonly length: number; readonly meaning: Meaning } | null {
    for (const { words, meaning } of this.byFirstWord.get(wordAt(0) ?? "") ?? []) {
      if (words.every((word, offset) => wordAt(offset) === word)) return { length: words.length, meaning };
    }
    return null;
  }
}

/** A table whose phrases all mean the same. */
export function phrases(...list: readonly string[]): PhraseTable<true> {
  return new PhraseTable(list.map((phrase) => [phrase, true] as const));
}
