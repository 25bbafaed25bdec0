/** Sets of fixed phrases ("chậm nhất là", "hoàn thành"), matched word by word on folded tokens. */
import { tokenise } from "./token";

export class PhraseTable<Meaning> {
  private readonly byFirstWord = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();

  /** Phrases in any spelling and case, several of one meaning parted by "|". */
  constructor(entries: Iterable<readonly [phrases: string, meaning: Meaning]>) {
    for (const [list, meaning] of entries) {
      for (const phrase of list.split("|")) this.add(phrase, meaning);
    }
  }

  /** The longest phrase that begins at the given word, read through `wordAt(0)`, `wordAt(1)` …; null where none does. */
  match(wordAt: (offset: number) => string | undefined): { readonly length: number; readonly meaning: Meaning } | null {
    for (const { words, meaning } of this.byFirstWord.get(wordAt(0) ?? "") ?? []) {
      if (words.every((word, offset) => wordAt(offset) === word)) return { length: words.length, meaning };
    }
    return null;
  }

  private add(phrase: string, meaning: Meaning): void {
    const words = tokenise(phrase).tokens.map((token) => token.text);
    const [first = ""] = words;
    const family = this.byFirstWord.get(first) ?? [];
    family.push({ words, meaning });
    this.byFirstWord.set(
      first,
      family.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** A table whose phrases all mean the same. */
export function phrases(...lists: readonly string[]): PhraseTable<true> {
  return new PhraseTable(lists.map((list) => [list, true] as const));
}

/** Every word or phrase of the first list before every one of the second: each("hằng|mỗi", "quý|năm"). */
export function each(...lists: readonly string[]): string {
  return lists
    .map((list) => list.split("|"))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)))
    .join("|");
}
