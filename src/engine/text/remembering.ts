/**
 * What is remembered of one function at most before the oldest half is let go, in characters of the texts asked (each text counts
 * some more for itself): as much as a plan of 100,000 rows has.
 */
const REMEMBERED = 20_000_000;
const PER_TEXT = 40;

/**
 * The same pure function, answering a text it has seen lately at once: a plan asks the same of each text many times over. What was
 * asked again since the last time something was let go is kept.
 */
export function remembering<Answer extends string | number | boolean | object | null>(
  work: (text: string) => Answer,
  remembered = REMEMBERED,
): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = young;
  let left = remembered;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    const answer = before === undefined ? work(text) : before;
    left -= text.length + PER_TEXT;
    if (left < 0) {
      old = young;
      young = new Map();
      left = remembered - text.length - PER_TEXT;
    }
    young.set(text, answer);
    return answer;
  };
}
