import { XmlElement } from "../xml/xml-element";

/** Children of `<styleSheet>` in the order the schema wants (ECMA-376 part 1, 18.8.39). */
const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One of the lists of the styles part, whose entries are known by position: it only ever grows. */
export class StyleList {
  readonly #list: XmlElement;
  readonly #positions = new Map<string, number>();
  #length = 0;

  /** `first` are the entries that a list has before any other: they are put into one that is absent or too short as soon as it is used. */
  constructor(
    private readonly root: XmlElement,
    name: string,
    private readonly first: readonly string[],
  ) {
    this.#list = root.element(name) ?? root.make(name);
    for (const entry of this.#list.elements()) this.#know(entry);
  }

  at(position: number): XmlElement | undefined {
    return this.#list.elements()[position];
  }

  get length(): number {
    return this.#length;
  }

  /** Takes the last entry away. The list stays where it was the only one: Excel writes an empty one into every file. */
  dropLast(): void {
    const last = this.at(this.#length - 1);
    if (!last) return;
    this.#list.remove(last);
    this.#length--;
    this.#positions.delete(keyOf(last));
    this.#list.setAttribute("count", this.#length);
  }

  /** Puts in what a list has before any other entry. */
  complete(): void {
    for (const one of this.first.slice(this.#length)) this.#append(elementOf(one, this.root));
  }

  /** Position of an entry that says the same; put in last where there is none. */
  find(entry: XmlElement): number {
    this.complete();
    return this.#positions.get(keyOf(entry)) ?? this.#append(entry);
  }

  #append(entry: XmlElement): number {
    if (!this.root.elements().includes(this.#list)) this.root.insertInOrder(this.#list, STYLE_SHEET_ORDER);
    this.#list.append(entry);
    this.#know(entry);
    this.#list.setAttribute("count", this.#length);
    return this.#length - 1;
  }

  #know(entry: XmlElement): void {
    const key = keyOf(entry);
    if (!this.#positions.has(key)) this.#positions.set(key, this.#length);
    this.#length++;
  }
}

/** An element from XML without prefixes, written as the elements around it are. */
export function elementOf(xml: string, { prefix }: XmlElement): XmlElement {
  return new XmlElement(xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`));
}

/** The same for elements that say the same, however they are written. */
function keyOf(element: XmlElement): string {
  const attributes = element
    .attributes()
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const children = element.elements().map(keyOf);
  return `${element.name}(${[...attributes, ...children].join(" ")})`;
}
