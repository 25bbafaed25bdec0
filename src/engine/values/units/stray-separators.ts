/** ";" and "," that separate nothing: leading, trailing or doubled. A full stop at the end is a style, not a slip. */

const BLANK = String.raw`\s\u200B-\u200F\u2060\uFEFF`;
const LEADING = new RegExp(`^[${BLANK};,]*`, "u");
const FILLER = new RegExp(`[${BLANK};,]`, "u");
const DOUBLED = new RegExp(`[;,](?:[${BLANK}]*[;,])+`, "gu");

const hasSeparator = (text: string) => /[;,]/u.test(text);

function fillerStart(text: string): number {
  let end = text.length;
  while (end > 0 && FILLER.test(text.charAt(end - 1))) end--;
  return end;
}

/** The text as typed without its stray separators, nothing else changed; null where it has none. Of "A;, B" stays "A; B". */
export function straySeparators(raw: string): { readonly fixed: string } | null {
  const lead = LEADING.exec(raw)?.[0] ?? "";
  const body = hasSeparator(lead) ? raw.slice(lead.length) : raw;
  const end = fillerStart(body);
  const trimmed = hasSeparator(body.slice(end)) ? body.slice(0, end) : body;
  const fixed = trimmed.replace(DOUBLED, (run) => (run.includes(";") ? ";" : ","));
  return fixed === raw ? null : { fixed };
}
