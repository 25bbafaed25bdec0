import { MAX_XML_DEPTH } from "../limits";
import type { ReadBudget } from "../read-budget";
import { WorkbookFileError } from "../workbook-file-error";
import { nameEnd, normalizeLineEnds, skipBlanks } from "./xml-characters";
import { decodeEntities } from "./xml-entities";

const LESS_THAN = 60;
const GREATER_THAN = 62;
const AMPERSAND = 38;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Reads an element that begins at a place of a text, where it is one it knows, and spends its elements; answers the place behind it, −1 for
 * any other.
 */
export type PlainReader = (text: string, at: number, budget: ReadBudget) => number;

/**
 * Reads an XML document from front to back without building a tree. The scanner always stands in one element, at
 * first the root; `eachChild` and `text` read that element to its end. Names are local names, whatever the prefix.
 *
 * Checks what could make a reader take garbage for data: tags that do not match, malformed attributes, unknown
 * references, a document cut short. Refuses DTDs. Such a document is a WorkbookFileError.
 *
 * Written by hand because a sheet has millions of tags: over a sheet of 20,000 × 12 cells `saxes` takes three times as
 * long, and its push interface scatters a reader over event handlers. The tests compare the two.
 */
export class XmlScanner {
  readonly #text: string;
  readonly #source: string;
  readonly #budget: ReadBudget;
  #position = 0;
  /** Full names of the open elements, outermost first. */
  readonly #open: string[] = [];
  #selfClosed = false;
  #name = "";
  /** Of the last start tag: where each attribute's name and value begin and end, four offsets each. */
  readonly #attributes: number[] = [];
  #attributesEnd = 0;
  /** No attribute of that tag holds a reference or a line break, so that values need no decoding. */
  #valuesArePlain = true;
  /** The characters before the last markup, and the content of that markup where it is a CDATA section. */
  #charactersStart = 0;
  #charactersEnd = 0;
  #cdata = "";

  /** `source` names the part in errors; every element is spent from the budget. */
  constructor(text: string, source: string, budget: ReadBudget) {
    this.#text = text;
    this.#source = source;
    this.#budget = budget;
    while (this.#open.length === 0) this.#advanceOutsideRoot();
  }

  /** Local name of the element opened last. */
  get name(): string {
    return this.#name;
  }

  /** Value of an attribute of the element opened last; `name` as written, with its prefix if it has one. */
  attribute(name: string): string | undefined {
    const offsets = this.#attributes;
    let value: string | undefined;
    for (let i = 0; i < this.#attributesEnd; i += 4) {
      const start = offsets[i] ?? 0;
      if ((offsets[i + 1] ?? 0) - start !== name.length || !this.#text.startsWith(name, start)) continue;
      if (value !== undefined) this.#fail("attribute given twice");
      value = this.#value(i);
    }
    return value;
  }

  /** Value of the attribute `name` of another namespace, whatever its prefix: "id" finds r:id, not id. */
  prefixedAttribute(name: string): string | undefined {
    for (let i = 0; i < this.#attributesEnd; i += 4) {
      if (this.#text.slice(this.#attributes[i], this.#attributes[i + 1]).endsWith(":" + name)) return this.#value(i);
    }
    return undefined;
  }

  /**
   * Calls `visit` for each child element and reads the current element to its end. `visit` may read the child
   * (`attribute` first: descending forgets the attributes); what it leaves is skipped. What `plain` reads is not visited.
   */
  eachChild(visit: (name: string, xml: this) => void, plain?: PlainReader): void {
    const depth = this.#open.length;
    for (;;) {
      if (plain && !this.#selfClosed) this.#skip(plain);
      if (!this.#next()) return;
      visit(this.#name, this);
      while (this.#open.length > depth) this.#advance();
    }
  }

  /** All characters of the current element, which is read to its end. */
  text(): string {
    const depth = this.#open.length;
    let text = "";
    while (this.#open.length >= depth) {
      this.#advance();
      text += this.#characters();
    }
    return text;
  }

  /** Reads the rest of the document, checking it. */
  finish(): void {
    while (this.#open.length > 0) this.#advance();
    while (this.#text.includes("<", this.#position)) {
      this.#advanceOutsideRoot();
      if (this.#open.length > 0) this.#fail("second root element");
    }
    if (this.#text.slice(this.#position).trim() !== "") this.#fail("text after the root element");
  }

  /** Moves behind the children that `plain` reads. */
  #skip(plain: PlainReader): void {
    const [text, budget] = [this.#text, this.#budget];
    for (let end = this.#position; end >= 0; end = plain(text, end, budget)) this.#position = end;
  }

  /** Moves to the next tag: true where it opens a child, false where it closes the current element. */
  #next(): boolean {
    const depth = this.#open.length;
    do this.#advance();
    while (this.#open.length === depth);
    return this.#open.length > depth;
  }

  #advanceOutsideRoot(): void {
    this.#advance();
    if (this.#characters().trim() !== "") this.#fail("text outside the root element");
  }

  /** Moves behind the next piece of markup. */
  #advance(): void {
    this.#cdata = "";
    this.#charactersStart = this.#charactersEnd = this.#position;
    if (this.#selfClosed) {
      this.#selfClosed = false;
      this.#open.pop();
      return;
    }
    const start = this.#find("<", this.#position);
    this.#charactersEnd = start;
    const next = this.#text.charAt(start + 1);
    if (next === "/") this.#endTag(start + 2);
    else if (next === "?") this.#position = this.#find("?>", start + 2) + 2;
    else if (next === "!") this.#declaration(start);
    else this.#startTag(start + 1);
  }

  #characters(): string {
    const raw = this.#text.slice(this.#charactersStart, this.#charactersEnd);
    return this.#decode(normalizeLineEnds(raw)) + normalizeLineEnds(this.#cdata);
  }

  #startTag(start: number): void {
    const end = this.#nameEnd(start);
    const fullName = this.#text.slice(start, end);
    this.#name = fullName.slice(fullName.indexOf(":") + 1);
    this.#open.push(fullName);
    this.#budget.spend(1);
    if (this.#open.length > MAX_XML_DEPTH) throw new WorkbookFileError("unsafe", `${this.#source}: nested too deeply`);
    const tagEnd = this.#readAttributes(end);
    this.#selfClosed = this.#text.charCodeAt(tagEnd) === SLASH;
    this.#position = this.#expect(">", this.#selfClosed ? tagEnd + 1 : tagEnd);
  }

  /** Notes the attributes from `at` on; returns where they end, at ">" or "/". */
  #readAttributes(at: number): number {
    const offsets = this.#attributes;
    let count = 0;
    this.#valuesArePlain = true;
    for (;;) {
      const nameStart = skipBlanks(this.#text, at);
      const code = this.#text.charCodeAt(nameStart);
      if (code === GREATER_THAN || code === SLASH) {
        this.#attributesEnd = count;
        return nameStart;
      }
      if (nameStart === at) this.#fail("no blank before an attribute");
      const nameStop = this.#nameEnd(nameStart);
      const valueStart = skipBlanks(this.#text, this.#expect("=", skipBlanks(this.#text, nameStop))) + 1;
      const valueEnd = this.#valueEnd(valueStart);
      offsets[count++] = nameStart;
      offsets[count++] = nameStop;
      offsets[count++] = valueStart;
      offsets[count++] = valueEnd;
      at = valueEnd + 1;
    }
  }

  /** Where an attribute value ends that begins after a quote. */
  #valueEnd(start: number): number {
    const text = this.#text;
    const quote = text.charCodeAt(start - 1);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) this.#fail("attribute value without quotes");
    let end = start;
    for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(++end)) {
      if (code === LESS_THAN || end >= text.length) this.#fail("attribute value without end");
      if (code === AMPERSAND || code < 32) this.#valuesArePlain = false;
    }
    return end;
  }

  #value(attribute: number): string {
    const raw = this.#text.slice(this.#attributes[attribute + 2], this.#attributes[attribute + 3]);
    return this.#valuesArePlain ? raw : this.#decode(normalizeLineEnds(raw).replace(/[\t\n]/g, " "));
  }

  #endTag(start: number): void {
    const name = this.#open.pop();
    if (name === undefined || !this.#text.startsWith(name, start)) this.#fail("end tag without its start tag");
    this.#position = this.#expect(">", skipBlanks(this.#text, start + name.length));
  }

  #declaration(start: number): void {
    if (this.#text.startsWith("<!--", start)) {
      this.#position = this.#find("-->", start + 4) + 3;
    } else if (this.#text.startsWith("<![CDATA[", start)) {
      const end = this.#find("]]>", start + 9);
      this.#cdata = this.#text.slice(start + 9, end);
      this.#position = end + 3;
    } else if (this.#text.startsWith("<!DOCTYPE", start)) {
      throw new WorkbookFileError("unsafe", `${this.#source}: document type declaration`);
    } else {
      this.#fail("unknown declaration");
    }
  }

  #nameEnd(start: number): number {
    const end = nameEnd(this.#text, start);
    return end > start ? end : this.#fail("not a name");
  }

  #find(what: string, from: number): number {
    const at = this.#text.indexOf(what, from);
    return at < 0 ? this.#fail(`no ${what} before the end`) : at;
  }

  /** The place after the character that must stand at `at`. */
  #expect(character: string, at: number): number {
    return this.#text.charAt(at) === character ? at + 1 : this.#fail(`no ${character}`);
  }

  #decode(raw: string): string {
    return decodeEntities(raw) ?? this.#fail("unknown reference");
  }

  #fail(detail: string): never {
    throw new WorkbookFileError("damaged", `${this.#source}: ${detail} at ${this.#position}`);
  }
}
