import { WorkbookFileError } from "../workbook-file-error";
import { XmlDocument } from "../xml/xml-document";
import { CONTENT_TYPES_PART, ContentTypes } from "./content-types";
import type { PackageParts } from "./package-parts";
import { partKey, relationshipsPart } from "./part-name";
import { RelationshipList } from "./relationship-list";

/** Changes to a package while they are made. What is never asked for, and what is asked for and not changed, stays as it is. */
export class PackageEdit {
  readonly #documents = new Map<string, { readonly part: string; readonly document: XmlDocument; isNew: boolean }>();
  readonly #written = new Map<string, Uint8Array | null>();
  readonly #lists = new Map<string, RelationshipList>();

  constructor(private readonly parts: PackageParts) {}

  has(part: string): boolean {
    const written = this.#written.get(partKey(part));
    return written === undefined ? this.#documents.has(partKey(part)) || this.parts.has(part) : written !== null;
  }

  /** All part names, those added last. */
  names(): string[] {
    const added = [...this.#documents.values()].map(({ part }) => part).filter((part) => !this.parts.has(part));
    return [...this.parts.names().filter((part) => this.has(part)), ...added];
  }

  /** An XML part to be changed in place; throws WorkbookFileError where it is missing or no XML. */
  xml(part: string): XmlDocument {
    const key = partKey(part);
    const known = this.#documents.get(key);
    if (known) return known.document;
    const document = XmlDocument.read(this.bytes(part), part);
    this.#documents.set(key, { part, document, isNew: false });
    return document;
  }

  bytes(part: string): Uint8Array {
    const document = this.#documents.get(partKey(part));
    if (document) return document.document.toBytes();
    const written = this.#written.get(partKey(part));
    if (written === null) throw new WorkbookFileError("damaged", `${part}: taken away`);
    return written ?? this.parts.bytes(part);
  }

  /** A new part, of a kind. */
  add(part: string, document: XmlDocument, contentType: string): void {
    this.#written.delete(partKey(part));
    this.#documents.set(partKey(part), { part, document, isNew: true });
    this.contentTypes().set(part, contentType);
  }

  /** Writes bytes in place of a part's. */
  setBytes(part: string, bytes: Uint8Array): void {
    this.#documents.delete(partKey(part));
    this.#written.set(partKey(part), bytes);
  }

  /** Takes a part away, with its relationships and its content type; what others say of it is theirs to mend. */
  remove(part: string): void {
    for (const one of [part, relationshipsPart(part)]) {
      this.#documents.delete(partKey(one));
      this.#lists.delete(partKey(one));
      if (this.parts.has(one)) this.#written.set(partKey(one), null);
    }
    this.contentTypes().remove(part);
  }

  contentTypes(): ContentTypes {
    return new ContentTypes(this.xml(CONTENT_TYPES_PART));
  }

  /** The relationships of a part, which may have none so far; "" asks for those of the package itself. */
  relationships(source: string): RelationshipList {
    const part = relationshipsPart(source);
    const key = partKey(part);
    const list =
      this.#lists.get(key) ??
      (this.has(part) ? new RelationshipList(this.xml(part), source) : RelationshipList.empty(source));
    this.#lists.set(key, list);
    return list;
  }

  /** A name no part has: "xl/worksheets/sheet", ".xml" → "xl/worksheets/sheet4.xml". */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** The package with all changes. */
  commit(): PackageParts {
    for (const list of this.#lists.values()) this.#keep(list);
    const changes = new Map(this.#written);
    for (const { part, document, isNew } of this.#documents.values()) {
      if (isNew || document.isChanged) changes.set(part, document.toBytes());
    }
    return changes.size === 0 ? this.parts : this.parts.with(changes);
  }

  /** Lists that were empty and are not any more become parts. */
  #keep(list: RelationshipList): void {
    const part = relationshipsPart(list.source);
    if (this.has(part) || list.all().length === 0) return;
    this.add(part, list.document, "application/vnd.openxmlformats-package.relationships+xml");
  }
}
