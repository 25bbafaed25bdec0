/** What a file or cell may hold to move the cursor, colour the terminal or turn the direction of writing; line breaks are ours. */
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** A text that can go to a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, "");
}

/** JSON that can go to a terminal and still says the same: what JSON leaves as it is of such characters is written as \uXXXX. */
export function printableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
