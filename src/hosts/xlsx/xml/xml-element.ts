import { WorkbookFileError } from "../workbook-file-error";
import { nameEnd, normalizeLineEnds } from "./xml-characters";
import { decodeEntities } from "./xml-entities";
import { escapeAttribute, escapeText } from "./xml-escape";
import { localNameAt, prefixOf, withoutAttribute } from "./xml-tag";
import {
  asideEnd,
  type AttributePlace,
  attributePlace,
  attributePlaces,
  elementEnd,
  isElement,
  tagEnd,
} from "./xml-splitter";

/** What stands in an element: elements, and between them texts, comments and the like as they were. */
export type XmlNode = XmlElement | string;

/** A large element that is made as it is written: never all of it is there at once. */
export interface WrittenXml {
  readonly startTag: string;
  /** The whole element; the same every time. */
  pieces(): Iterable<string>;
}

export type XmlAttributes = Readonly<Record<string, string | number>>;

/**
 * An element that can be changed and written again. It is taken apart only where someone looks; what nobody changes keeps its
 * very characters. Names are local names, whatever the prefix.
 */
export class XmlElement {
  /** As it was, or as somebody writes it; null once it was changed itself. */
  #source: string | WrittenXml | null;
  /** "<name a="1"", without ">" or "/>". */
  #tag = "";
  /** Content that was not looked into yet; null once it is in `#nodes`. */
  #content: string | null = null;
  #nodes: XmlNode[] = [];
  #isApart = false;

  /** `source` is one whole element. */
  constructor(source: string | WrittenXml) {
    this.#source = source;
  }

  /** Local name. */
  get name(): string {
    return localNameAt(this.#start, 0);
  }

  /** "x:" where the element is written as <x:name>, "" where it has no prefix. */
  get prefix(): string {
    return prefixOf(this.#start);
  }

  /** What begins with the start tag. */
  get #start(): string {
    const source = this.#source ?? this.#tag;
    return typeof source === "string" ? source : source.startTag;
  }

  /** Value of an attribute; `name` as written, with its prefix if it has one. */
  attribute(name: string): string | undefined {
    this.#takeApart();
    const place = attributePlace(this.#tag, name);
    if (place === null) return undefined;
    return attributeValue(this.#tag, place);
  }

  /** All attributes with their values, in order. */
  attributes(): [name: string, value: string][] {
    this.#takeApart();
    return attributePlaces(this.#tag).map((place) => [place.name, attributeValue(this.#tag, place)]);
  }

  /** Null takes the attribute away; the others stay where they are. */
  setAttribute(name: string, value: string | number | null): void {
    this.#takeApart();
    const tag = this.#tag;
    const changed = value === null ? withoutAttribute(tag, name) : withValue(tag, name, escapeAttribute(String(value)));
    if (changed === tag) return;
    this.#source = null;
    this.#tag = changed;
  }

  /** Child elements, those of one local name where it is given. */
  elements(name?: string): XmlElement[] {
    return this.#children().filter(
      (node): node is XmlElement => typeof node !== "string" && (name === undefined || node.name === name),
    );
  }

  /** The first child element of that local name. */
  element(name: string): XmlElement | undefined {
    return this.#children().find((node): node is XmlElement => typeof node !== "string" && node.name === name);
  }

  /** The characters of the element itself, without those of its child elements. */
  text(): string {
    return this.#children()
      .map((node) => (typeof node === "string" ? plainText(node) : ""))
      .join("");
  }

  /** Writes `nodes` in place of all that stands in it; a string among them is XML already. */
  setContent(...nodes: XmlNode[]): void {
    this.#children();
    this.#source = null;
    this.#nodes = nodes;
  }

  setText(text: string): void {
    this.setContent(escapeText(text));
  }

  append(...nodes: XmlNode[]): void {
    this.#splice(this.#children().length, 0, ...nodes);
  }

  insertBefore(next: XmlElement, ...nodes: XmlNode[]): void {
    this.#splice(this.#indexOf(next), 0, ...nodes);
  }

  remove(child: XmlElement): void {
    this.#splice(this.#indexOf(child), 1);
  }

  replace(child: XmlElement, ...nodes: XmlNode[]): void {
    this.#splice(this.#indexOf(child), 1, ...nodes);
  }

  /** Puts a child where the schema wants it: before the first element that `order` names later. */
  insertInOrder(child: XmlElement, order: readonly string[]): void {
    const place = order.indexOf(child.name);
    const next = this.elements().find(({ name }) => order.indexOf(name) > place);
    if (next) this.insertBefore(next, child);
    else this.append(child);
  }

  /** A new element with this one's prefix. Strings among the nodes are XML already. */
  make(name: string, attributes: XmlAttributes = {}, ...nodes: readonly XmlNode[]): XmlElement {
    const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    const full = this.prefix + name;
    const made = new XmlElement(`<${full}${list.join("")}/>`);
    made.setContent(...nodes);
    return made;
  }

  /** Another element with the same characters. */
  clone(): XmlElement {
    return new XmlElement(this.toString());
  }

  toString(): string {
    return [...this.pieces()].join("");
  }

  /** Its characters in order. */
  *pieces(): Generator<string> {
    if (this.#source !== null && !this.isChanged) {
      if (typeof this.#source === "string") yield this.#source;
      else yield* this.#source.pieces();
    } else if ((this.#content ?? "") === "" && this.#nodes.every((node) => node === "")) {
      yield `${this.#tag}/>`;
    } else {
      yield `${this.#tag}>${this.#content ?? ""}`;
      for (const node of this.#nodes) {
        if (typeof node === "string") yield node;
        else yield* node.pieces();
      }
      yield `</${this.#tag.slice(1, nameEnd(this.#tag, 1))}>`;
    }
  }

  /** It, or an element in it, was changed. */
  get isChanged(): boolean {
    return this.#source === null || this.#nodes.some((node) => typeof node !== "string" && node.isChanged);
  }

  #indexOf(child: XmlElement): number {
    const at = this.#children().indexOf(child);
    if (at < 0) throw new RangeError(`<${child.name}> is no child of <${this.name}>`);
    return at;
  }

  #splice(at: number, removed: number, ...nodes: XmlNode[]): void {
    this.#children().splice(at, removed, ...nodes);
    this.#source = null;
  }

  #takeApart(): void {
    if (this.#isApart || this.#source === null) return;
    this.#isApart = true;
    const source = typeof this.#source === "string" ? this.#source : [...this.#source.pieces()].join("");
    const end = tagEnd(source, 0);
    const isEmpty = source.charAt(end - 2) === "/";
    this.#tag = source.slice(0, isEmpty ? end - 2 : end - 1).trimEnd();
    this.#content = isEmpty ? "" : source.slice(end, source.lastIndexOf("</"));
  }

  #children(): XmlNode[] {
    this.#takeApart();
    if (this.#content === null) return this.#nodes;
    this.#nodes = nodesOf(this.#content);
    this.#content = null;
    return this.#nodes;
  }
}

function nodesOf(content: string): XmlNode[] {
  const nodes: XmlNode[] = [];
  let at = 0;
  while (at < content.length) {
    const next = content.indexOf("<", at);
    const end = next < 0 ? content.length : next;
    if (end > at) nodes.push(content.slice(at, end));
    if (next < 0) break;
    const isChild = isElement(content, next);
    at = isChild ? elementEnd(content, next) : asideEnd(content, next);
    const piece = content.slice(next, at);
    nodes.push(isChild ? new XmlElement(piece) : piece);
  }
  return nodes;
}

/** The tag with an attribute, in its place where it is there and last where not. */
function withValue(tag: string, name: string, value: string): string {
  const place = attributePlace(tag, name);
  if (!place) return `${tag} ${name}="${value}"`;
  return `${tag.slice(0, place.valueStart - 1)}"${value}"${tag.slice(place.valueEnd + 1)}`;
}

function plainText(node: string): string {
  if (node.startsWith("<![CDATA[")) return normalizeLineEnds(node.slice(9, -3));
  return node.startsWith("<") ? "" : decoded(normalizeLineEnds(node));
}

function attributeValue(tag: string, { valueStart, valueEnd }: AttributePlace): string {
  const raw = tag.slice(valueStart, valueEnd);
  return decoded(/[\t\n\r]/.test(raw) ? raw.replace(/[\t\n\r]/g, " ") : raw);
}

function decoded(text: string): string {
  const plain = decodeEntities(text);
  if (plain === null) throw new WorkbookFileError("damaged", "unknown reference");
  return plain;
}
