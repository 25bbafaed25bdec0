/**
 * A time cell cut into tokens: "Tháng⏎01- 02/2021" → tháng · 01 · - · 02 · / · 2021.
 *
 * A number and the letters beside it are two tokens ("T3", "17h00"), any dash or arrow is one "-", and every word is
 * folded, so that the readers match on one spelling: "Quí", "Qúy" → quý, "học kì" → kỳ, "hàng năm" → hằng.
 */
import { cleanLines, fold } from "../../../text/normalize";

export interface Token {
  readonly kind: "number" | "word" | "sign";
  /** Digits as typed, the folded word, or the sign ("-" for every dash). */
  readonly text: string;
  /** Where it stands in the clean text. */
  readonly from: number;
  readonly to: number;
  /** What stands before it: nothing, blanks, or a line break. */
  readonly gap: "none" | "space" | "line";
}

export interface TokenisedText {
  /** The clean text that `from` and `to` point into; lines are parted by "\n". */
  readonly text: string;
  readonly tokens: readonly Token[];
}

const DASHES = "\\-\u2010-\u2015\u2212\u00F7\u2192\u21D2\u00AD\uFE58\uFE63\uFF0D~";
const TOKEN = new RegExp(`\\d+|[\\p{L}\\p{M}]+|[${DASHES}=]*[${DASHES}]>?|=+>|\\S`, "gu");
const DASH = new RegExp(`^(?:[${DASHES}=]*[${DASHES}]>?|=+>)$`, "u");

/** Spellings in use beside the one the readers know. */
const SPELLINGS = new Map([
  ["quí", "quý"],
  ["qúy", "quý"],
  ["qúi", "quý"],
  ["kì", "kỳ"],
  ["hàng", "hằng"],
  ["bẩy", "bảy"],
]);

/** A Roman number typed close to its word: "QII", "QuýIV", "HKI". */
const STUCK_ROMAN = /^(q|quý|quí|qúy|hk)([ivx]+)$/u;

/** Roman numerals and full-width forms that have a plain twin: Ⅱ → II, ３ → 3. */
const COMPATIBILITY_FORMS = /[\u2160-\u217F\uFF01-\uFF5E]/g;

export function tokenise(raw: string): TokenisedText {
  const text = cleanLines(raw.replace(COMPATIBILITY_FORMS, (form) => form.normalize("NFKC")));
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const gap = from === end ? "none" : text.slice(end, from).includes("\n") ? "line" : "space";
    end = from + match[0].length;
    tokens.push(...tokensOf(match[0], from, gap));
  }
  return { text, tokens };
}

function tokensOf(raw: string, from: number, gap: Token["gap"]): Token[] {
  const to = from + raw.length;
  if (/^\d/.test(raw)) return [{ kind: "number", text: raw, from, to, gap }];
  if (!/^[\p{L}\p{M}]/u.test(raw)) return [{ kind: "sign", text: DASH.test(raw) ? "-" : raw, from, to, gap }];
  const word = fold(raw);
  const [, head, roman] = STUCK_ROMAN.exec(word) ?? [];
  if (head === undefined || roman === undefined) return [{ kind: "word", text: spelt(word), from, to, gap }];
  const middle = to - roman.length;
  return [
    { kind: "word", text: spelt(head), from, to: middle, gap },
    { kind: "word", text: roman, from: middle, to, gap: "none" },
  ];
}

function spelt(word: string): string {
  return SPELLINGS.get(word) ?? word;
}
