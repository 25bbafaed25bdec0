import { WorkbookFileError } from "../workbook-file-error";
import { decodeXml } from "./xml-encoding";
import { XmlElement } from "./xml-element";
import { asideEnd, elementEnd, isElement } from "./xml-splitter";
import { utf8Of } from "./xml-bytes";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An XML part that can be changed and written again, with what stands before and behind its root element. */
export class XmlDocument {
  readonly root: XmlElement;
  readonly #before: string;
  readonly #after: string;

  /** Throws WorkbookFileError for a document cut short or with a document type. */
  constructor(private readonly source: string) {
    let start = source.indexOf("<");
    while (start >= 0 && !isElement(source, start)) start = source.indexOf("<", asideEnd(source, start));
    if (start < 0) throw new WorkbookFileError("damaged", "no root element");
    const end = elementEnd(source, start);
    this.root = new XmlElement(source.slice(start, end));
    this.#before = source.slice(0, start);
    this.#after = source.slice(end);
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
    return [...this.#pieces()].join("");
  }

  /** Whether it says anything else than what it was made of. */
  get isChanged(): boolean {
    if (!this.root.isChanged) return false;
    let same = 0;
    for (const piece of this.#pieces()) {
      if (!this.source.startsWith(piece, same)) return true;
      same += piece.length;
    }
    // No whole document is the beginning of another.
    return false;
  }

  /** UTF-8, whatever it was read from. */
  toBytes(): Uint8Array {
    return utf8Of(this.#pieces());
  }

  *#pieces(): Generator<string> {
    yield this.#before;
    yield* this.root.pieces();
    yield this.#after;
  }
}
