import type { WorkbookChange, WorkbookSnapshot } from "../../src/engine/index";
import type { PackageParts } from "../../src/hosts/xlsx/package/package-parts";
import { openParts, readParts } from "../../src/hosts/xlsx/read-workbook";
import { applyToParts } from "../../src/hosts/xlsx/write/apply-changes";
import { WorkbookEdit } from "../../src/hosts/xlsx/write/workbook-edit";
import type { XmlElement } from "../../src/hosts/xlsx/xml/xml-element";

/** A workbook after changes, as a file and as read again. */
export class WrittenWorkbook {
  readonly edit: WorkbookEdit;
  readonly snapshot: WorkbookSnapshot;

  constructor(
    readonly parts: PackageParts,
    readonly refused: readonly string[] = [],
  ) {
    this.edit = new WorkbookEdit(parts);
    this.snapshot = readParts(parts);
  }

  static of(bytes: Uint8Array): WrittenWorkbook {
    return new WrittenWorkbook(openParts(bytes));
  }

  after(...changes: readonly WorkbookChange[]): WrittenWorkbook {
    const { parts, refused } = applyToParts(this.parts, changes, this.snapshot);
    return new WrittenWorkbook(
      parts,
      refused.map(({ code }) => code),
    );
  }

  /** Root element of a part. */
  root(part: string): XmlElement {
    return this.edit.package.xml(part).root;
  }

  text(part: string): string {
    return this.root(part).toString();
  }

  /** Names of the parts, folders left out. */
  names(): string[] {
    return this.parts.names().sort();
  }
}

/** The same part in both packages: not a character of it changed. */
export function unchanged(before: WrittenWorkbook, after: WrittenWorkbook): string[] {
  return after.names().filter((name) => before.parts.has(name) && after.parts.sharesPart(before.parts, name));
}
