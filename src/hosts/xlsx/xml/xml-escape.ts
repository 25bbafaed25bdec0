/** Text → XML. */

/** Characters XML 1.0 (2.2) cannot hold, lone surrogates among them. */
const NOT_XML =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Nothing of what has to be escaped or left out: most texts, and telling so takes one look. */
const PLAIN = /^[^&<>\0-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]*$/;

/** Characters between tags; what XML cannot hold is left out. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(NOT_XML, "").replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? "");
}

/** An attribute value in double quotes; what XML cannot hold is left out. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? "");
}

/** ST_Xstring (ECMA-376 part 1, 22.9.2.19): a text that looks like an escape of its own is written so that it is read as it is. */
export function encodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
}
