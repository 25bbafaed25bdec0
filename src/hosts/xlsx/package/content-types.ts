import type { XmlDocument } from "../xml/xml-document";
import { partKey } from "./part-name";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What kind each part of a package is (ECMA-376 part 2, 7.2.3): by its own name, else by its extension. */
export class ContentTypes {
  constructor(private readonly document: XmlDocument) {}

  of(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const { root } = this.document;
    const byExtension = root.elements("Default").find((one) => one.attribute("Extension")?.toLowerCase() === extension);
    return (this.#override(part) ?? byExtension)?.attribute("ContentType");
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const { root } = this.document;
    const override = this.#override(part);
    if (override) override.setAttribute("ContentType", type);
    else root.append(root.make("Override", { PartName: `/${part}`, ContentType: type }));
  }

  remove(part: string): void {
    const override = this.#override(part);
    if (override) this.document.root.remove(override);
  }

  #override(part: string) {
    const key = partKey(`/${part}`);
    return this.document.root.elements("Override").find((one) => partKey(one.attribute("PartName") ?? "") === key);
  }
}
