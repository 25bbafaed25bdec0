import type { ReadLimits } from "../limits";
import type { ReadBudget } from "../read-budget";
import { WorkbookFileError } from "../workbook-file-error";
import { decodeXml } from "../xml/xml-encoding";
import { XmlScanner } from "../xml/xml-scanner";
import { partKey, relationshipsPart, resolveTarget } from "./part-name";
import { guardZip } from "./zip-guards";
import { inflateEntry } from "./zip-inflate";
import type { ZipEntry } from "./zip-directory";
import { readZipDirectory } from "./zip-directory";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: the same in the transitional and the Strict namespace. */
  readonly type: string;
  /** Full name of the part it points to. */
  readonly target: string;
}

/** A package of parts (ECMA-376 part 2). A part is inflated when it is asked for, never before. */
export class OpcPackage {
  readonly #bytes: Uint8Array;
  readonly #limits: ReadLimits;
  readonly #budget: ReadBudget;
  readonly #entries = new Map<string, ZipEntry>();
  /** Bytes inflated so far; parts asked for again count again. */
  #inflated = 0;

  /** Throws WorkbookFileError where the bytes are no sound zip archive or one made to harm. */
  constructor(bytes: Uint8Array, limits: ReadLimits, budget: ReadBudget) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#budget = budget;
    const entries = readZipDirectory(bytes, limits);
    guardZip(entries, bytes.length, limits);
    for (const entry of entries) {
      if (this.has(entry.name)) throw new WorkbookFileError("damaged", `${entry.name}: twice in the archive`);
      this.#entries.set(partKey(entry.name), entry);
    }
  }

  has(part: string): boolean {
    return this.#entries.has(partKey(part));
  }

  /** Content of a part; throws WorkbookFileError where it is missing, damaged or too large. */
  bytes(part: string): Uint8Array {
    const entry = this.#entries.get(partKey(part));
    if (!entry) throw new WorkbookFileError("damaged", `${part}: missing`);
    this.#inflated += entry.size;
    if (entry.size > this.#limits.partBytes || this.#inflated > this.#limits.totalBytes) {
      throw new WorkbookFileError("tooLarge", `${part}: ${entry.size} of ${this.#inflated} bytes`);
    }
    return inflateEntry(this.#bytes, entry);
  }

  /** What `read` makes of an XML part, which is checked to its end however much of it `read` takes. */
  xml<Result>(part: string, read: (xml: XmlScanner) => Result): Result {
    const text = decodeXml(this.bytes(part));
    if (text === null) throw new WorkbookFileError("damaged", `${part}: encoding`);
    const scanner = new XmlScanner(text, part, this.#budget);
    const result = read(scanner);
    scanner.finish();
    return result;
  }

  /** Relationships to other parts, none where the part has none; "" asks for those of the package itself. */
  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return this.xml(part, (xml) => {
      const relationships: Relationship[] = [];
      xml.eachChild((name) => {
        if (name !== "Relationship" || xml.attribute("TargetMode") === "External") return;
        const type = xml.attribute("Type") ?? "";
        relationships.push({
          id: xml.attribute("Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: resolveTarget(source, xml.attribute("Target") ?? ""),
        });
      });
      return relationships;
    });
  }
}
