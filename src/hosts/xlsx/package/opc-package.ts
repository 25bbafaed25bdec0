import type { ReadLimits } from "../limits";
import type { ReadBudget } from "../read-budget";
import { WorkbookFileError } from "../workbook-file-error";
import { decodeXml } from "../xml/xml-encoding";
import { XmlScanner } from "../xml/xml-scanner";
import type { PackageParts } from "./package-parts";
import { relationshipsPart, resolveTarget } from "./part-name";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: the same in the transitional and the Strict namespace. */
  readonly type: string;
  /** Full name of the part it points to. */
  readonly target: string;
}

/** A package of parts (ECMA-376 part 2) as it is read, within limits. A part is inflated when it is asked for, never before. */
export class OpcPackage {
  readonly #parts: PackageParts;
  readonly #limits: ReadLimits;
  readonly #budget: ReadBudget;
  /** Bytes inflated so far; parts asked for again count again. */
  #inflated = 0;

  constructor(parts: PackageParts, limits: ReadLimits, budget: ReadBudget) {
    this.#parts = parts;
    this.#limits = limits;
    this.#budget = budget;
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  /** Content of a part; throws WorkbookFileError where it is missing, damaged or too large. */
  bytes(part: string): Uint8Array {
    const size = this.#parts.sizeOf(part);
    this.#inflated += size;
    if (size > this.#limits.partBytes || this.#inflated > this.#limits.totalBytes) {
      throw new WorkbookFileError("tooLarge", `${part}: ${size} of ${this.#inflated} bytes`);
    }
    return this.#parts.bytes(part);
  }

  /** What `read` makes of an XML part, which is checked to its end however much of it `read` takes. */
  xml<Result>(part: string, read: (xml: XmlScanner) => Result): Result {
    const text = decodeXml(this.bytes(part), this.#parts.codec.utf8);
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
