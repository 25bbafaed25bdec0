import { XmlDocument } from "../xml/xml-document";
import { relativeTarget, resolveTarget } from "./part-name";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** A relationship as written. */
export interface LinkedPart {
  readonly id: string;
  /** Last segment of the type: the same in the transitional and the Strict namespace. */
  readonly type: string;
  /** Full name of the part it points to; of an external one its address as it is. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of one part (ECMA-376 part 2, 6.5) as they are written. */
export class RelationshipList {
  constructor(
    readonly document: XmlDocument,
    readonly source: string,
  ) {}

  static empty(source: string): RelationshipList {
    return new RelationshipList(XmlDocument.make(`<Relationships xmlns="${NAMESPACE}"/>`), source);
  }

  all(): LinkedPart[] {
    return this.document.root.elements("Relationship").map((one) => {
      const type = one.attribute("Type") ?? "";
      const target = one.attribute("Target") ?? "";
      const isExternal = one.attribute("TargetMode") === "External";
      return {
        id: one.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolveTarget(this.source, target),
        isExternal,
      };
    });
  }

  /** Relates to another part; `type` is the last segment of an officeDocument type, or a whole type. Returns the new id. */
  add(type: string, target: string): string {
    return this.#append(type, relativeTarget(this.source, target), {});
  }

  addExternal(type: string, address: string): string {
    return this.#append(type, address, { TargetMode: "External" });
  }

  remove(id: string): void {
    const { root } = this.document;
    for (const one of root.elements("Relationship")) if (one.attribute("Id") === id) root.remove(one);
  }

  #append(type: string, target: string, mode: Readonly<Record<string, string>>): string {
    const { root } = this.document;
    const taken = new Set(this.all().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const full = type.includes("/") ? type : this.#namespace() + type;
    root.append(root.make("Relationship", { Id: id, Type: full, Target: target, ...mode }));
    return id;
  }

  /** A Strict file relates its parts by other names. */
  #namespace(): string {
    const isStrict = this.document.root
      .elements("Relationship")
      .some((one) => one.attribute("Type")?.startsWith(STRICT) === true);
    return isStrict ? STRICT : TRANSITIONAL;
  }
}
