import type { XmlElement } from "../../xml/xml-element";

/**
 * Moves the entries of a list, which are the child elements of one name: an entry for which `move` says false goes. A list without
 * entries is left out of its parent, as the schema wants it.
 */
export function moveEntries(
  parent: XmlElement,
  list: XmlElement,
  entry: string,
  move: (entry: XmlElement) => boolean,
): void {
  let left = 0;
  for (const one of list.elements(entry)) {
    if (move(one)) left++;
    else list.remove(one);
  }
  if (left === 0) parent.remove(list);
  else recount(list, "count", left);
}

/** Moves what an attribute names; false where it is gone. */
export function moveAttribute(element: XmlElement, name: string, move: (value: string) => string | null): boolean {
  const value = element.attribute(name);
  if (value === undefined) return true;
  const moved = move(value);
  if (moved === null) return false;
  if (moved !== value) element.setAttribute(name, moved);
  return true;
}

/** How many entries a list has, where it says so. */
export function recount(list: XmlElement, attribute: string, count: number): void {
  const stated = list.attribute(attribute);
  if (stated !== undefined && Number(stated) !== count) list.setAttribute(attribute, count);
}
