/**
 * Tags of one letter in the one way in which nearly every program writes them. Character by character, as this is asked hundreds of
 * thousands of times.
 */

const [SPACE, QUOTE, SLASH, LESS_THAN, EQUALS, GREATER_THAN] = [32, 34, 47, 60, 61, 62];

/** ` r="` */
export function isAttribute(text: string, at: number, name: number): boolean {
  return (
    text.charCodeAt(at) === SPACE &&
    text.charCodeAt(at + 1) === name &&
    text.charCodeAt(at + 2) === EQUALS &&
    text.charCodeAt(at + 3) === QUOTE
  );
}

/** `<v>` */
export function isStartTag(text: string, at: number, name: number): boolean {
  return (
    text.charCodeAt(at) === LESS_THAN && text.charCodeAt(at + 1) === name && text.charCodeAt(at + 2) === GREATER_THAN
  );
}

/** `</v>` */
export function isEndTag(text: string, at: number, name: number): boolean {
  return (
    text.charCodeAt(at) === LESS_THAN &&
    text.charCodeAt(at + 1) === SLASH &&
    text.charCodeAt(at + 2) === name &&
    text.charCodeAt(at + 3) === GREATER_THAN
  );
}
