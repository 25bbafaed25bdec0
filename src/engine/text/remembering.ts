/**
 * What is remembered of one function at most, in characters of the texts asked (each text counts some more for itself): as much
 * as a plan of 100,000 rows has. Beyond it all is forgotten and it starts anew.
 */
const REMEMBERED = 20_000_000;
const PER_TEXT = 40;

/** The same pure function, answering a text it has seen lately at once: a plan asks the same of each text many times over. */
export function remembering<Answer extends string | number | boolean | object | null>(
  work: (text: string) => Answer,
  remembered = REMEMBERED,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  let left = remembered;
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = work(text);
      left -= text.length + PER_TEXT;
      if (left < 0) {
        known.clear();
        left = remembered - text.length - PER_TEXT;
      }
      known.set(text, answer);
    }
    return answer;
  };
}
