import { nameEnd } from "./xml-characters";
import { decodeEntities } from "./xml-entities";
import { attributePlace } from "./xml-splitter";

/** Start tags as text, as they stand at the beginning of an element. */

export function attribute(tag: string, name: string): string | undefined {
  const place = attributePlace(tag, name);
  if (!place) return undefined;
  const value = tag.slice(place.valueStart, place.valueEnd);
  return decodeEntities(value) ?? value;
}

/** The tag with another value for an attribute, or with one more attribute. */
export function withAttribute(tag: string, name: string, value: string): string {
  const place = attributePlace(tag, name);
  if (place) return tag.slice(0, place.valueStart) + value + tag.slice(place.valueEnd);
  const stop = nameEnd(tag, 1);
  return `${tag.slice(0, stop)} ${name}="${value}"${tag.slice(stop)}`;
}

export function withoutAttribute(tag: string, name: string): string {
  const place = attributePlace(tag, name);
  return place ? tag.slice(0, place.start).trimEnd() + tag.slice(place.valueEnd + 1) : tag;
}

/** "row" of the tag "<x:row …" that begins at `start`. */
export function localNameAt(text: string, start: number): string {
  const full = text.slice(start + 1, nameEnd(text, start + 1));
  return full.slice(full.indexOf(":") + 1);
}

/** "x:" of the tag "<x:row …", "" of "<row …". */
export function prefixOf(tag: string): string {
  const name = tag.slice(1, nameEnd(tag, 1));
  return name.slice(0, name.indexOf(":") + 1);
}
