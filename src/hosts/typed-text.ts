/** A text that Excel could take for a formula, an error, a truth value … */
const LOOKS_SPECIAL = /^(?:[=+\-@'#\s]|(?:true|false)$)/iu;
/** … or for a number, a date or a time, none of which is longer than this. */
const HAS_DIGIT = /\p{N}/u;
const LONGEST_NUMBER = 25;

/** Excel could take the text for more than a text when it is typed, and so when its cell is opened and closed again. */
export function isTakenForMore(text: string): boolean {
  return LOOKS_SPECIAL.test(text) || (text.length <= LONGEST_NUMBER && HAS_DIGIT.test(text));
}
