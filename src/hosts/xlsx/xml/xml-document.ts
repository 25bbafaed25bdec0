import { WorkbookFileError } from "../workbook-file-error";
import { decodeXml } from "./xml-encoding";
import { XmlElement } from "./xml-element";
import { asideEnd, elementEnd, isElement } from "./xml-splitter";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An XML part that can be changed and written again, with what stands before and behind its root element. */
export class XmlDocument {
  readonly root: XmlElement;
  readonly #before: string;
  readonly #after: string;

  /** Throws WorkbookFileError for a document cut short or with a document type. */
  constructor(text: string) {
    let start = text.indexOf("<");
    while (start >= 0 && !isElement(text, start)) start = text.indexOf("<", asideEnd(text, start));
    if (start < 0) throw new WorkbookFileError("damaged", "no root element");
    const end = elementEnd(text, start);
    this.root = new XmlElement(text.slice(start, end));
    this.#before = text.slice(0, start);
    this.#after = text.slice(end);
  }

  /** Throws WorkbookFileError, naming the part, for bytes that are no XML. */
  static read(bytes: Uint8Array, part: string): XmlDocument {
    const text = decodeXml(bytes);
    if (text === null) throw new WorkbookFileError("damaged", `${part}: encoding`);
    return new XmlDocument(text);
  }

  /** A new document around the text of its root element. */
  static make(root: string): XmlDocument {
    return new XmlDocument(DECLARATION + root);
  }

  toString(): string {
    return this.#before + this.root.toString() + this.#after;
  }

  /** UTF-8, whatever it was read from. `text` is what `toString` gives, from who has it. */
  toBytes(text = this.toString()): Uint8Array {
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2"));
  }
}
