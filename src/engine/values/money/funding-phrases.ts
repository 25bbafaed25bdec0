import { foldKey } from "../../text/normalize";

interface FundingPhrase {
  readonly key: string;
  readonly open: boolean;
}

/** Words before the source of the money: "Sử dụng từ nguồn …", "Dự kiến lấy từ NSNN". */
const LEADING_WORDS =
  /^(?:từ|lấy|trong|bằng|do|sử dụng|dùng|theo|chi|trích|thực hiện|bảo đảm|đảm bảo|được|bố trí|dự kiến) /u;

const compiled = new WeakMap<readonly string[], readonly FundingPhrase[]>();

function compile(phrases: readonly string[]): readonly FundingPhrase[] {
  let keys = compiled.get(phrases);
  if (!keys) {
    keys = phrases
      .map((phrase) => ({ key: foldKey(phrase), open: /(?:…|\.\.\.)\s*$/.test(phrase) }))
      .filter(({ key }) => key !== "");
    compiled.set(phrases, keys);
  }
  return keys;
}

/** True where the text as a whole is one of the phrases (see DEFAULT_FUNDING_PHRASES for what "…" means). */
export function isFundingPhrase(text: string, phrases: readonly string[]): boolean {
  return matches(text, (words) =>
    compile(phrases).some(({ key, open }) => words === key || (open && words.startsWith(`${key} `))),
  );
}

/** True where the text is a phrase without anything in place of its "…": the "NSNN" of "NSNN 20". */
export function isFundingName(text: string, phrases: readonly string[]): boolean {
  return matches(text, (words) => compile(phrases).some(({ key }) => words === key));
}

/** Tries the words of the text, again without each leading word. */
function matches(text: string, test: (words: string) => boolean): boolean {
  let words = foldKey(text);
  while (!test(words)) {
    const rest = words.replace(LEADING_WORDS, "");
    if (rest === words) return false;
    words = rest;
  }
  return true;
}
