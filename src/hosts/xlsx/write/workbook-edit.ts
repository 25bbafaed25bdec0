import { PackageEdit } from "../package/package-edit";
import type { PackageParts } from "../package/package-parts";
import { WorkbookFileError } from "../workbook-file-error";
import type { XmlElement } from "../xml/xml-element";
import { decodeXString } from "../xml/xsd-values";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  /** "worksheet", "chartsheet", "dialogsheet". */
  readonly type: string;
  /** Its `<sheet>` in the workbook part. */
  readonly element: XmlElement;
}

/** A workbook while changes are made: its parts by what they are to it. */
export class WorkbookEdit {
  readonly package: PackageEdit;
  readonly part: string;

  /** Throws WorkbookFileError where there is no workbook in the package. */
  constructor(parts: PackageParts) {
    this.package = new PackageEdit(parts);
    const main = this.package
      .relationships("")
      .all()
      .find(({ type }) => type === "officeDocument");
    if (!main) throw new WorkbookFileError("damaged", "no workbook part");
    this.part = main.target;
  }

  /** `<workbook>`. */
  get root(): XmlElement {
    return this.package.xml(this.part).root;
  }

  /** `<sheets>`; throws WorkbookFileError where there is none. */
  get sheetList(): XmlElement {
    const list = this.root.element("sheets");
    if (!list) throw new WorkbookFileError("damaged", "no sheets");
    return list;
  }

  /** All sheets in order, chart sheets included: `localSheetId` of names counts in them. */
  sheets(): ListedSheet[] {
    const targets = new Map(
      this.package
        .relationships(this.part)
        .all()
        .map((one) => [one.id, one]),
    );
    return this.sheetList.elements("sheet").map((element) => {
      const relation = targets.get(relationId(element));
      const name = decodeXString(element.attribute("name") ?? "");
      if (!relation) throw new WorkbookFileError("damaged", `no part for sheet ${JSON.stringify(name)}`);
      return { name, part: relation.target, type: relation.type, element };
    });
  }

  /** The sheet of that name, upper and lower case alike; the caller has seen to it that there is one. */
  sheet(name: string): ListedSheet {
    const found = this.sheets().find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new RangeError(`no sheet ${JSON.stringify(name)}`);
    return found;
  }

  /** `<worksheet>` of a sheet. */
  sheetRoot(name: string): XmlElement {
    return this.package.xml(this.sheet(name).part).root;
  }

  /** A name for a new part beside the workbook part: "styles" → "xl/styles.xml", "worksheets/sheet" → "xl/worksheets/sheet1.xml". */
  freePart(stem: string, extension: string): string {
    const path = this.part.slice(0, this.part.lastIndexOf("/") + 1) + stem;
    const isNumbered = stem.includes("/");
    return isNumbered || this.package.has(path + extension) ? this.package.freeName(path, extension) : path + extension;
  }

  /** A part the workbook relates to by type: "styles", "sharedStrings", "calcChain". */
  related(type: string): string | undefined {
    return this.package
      .relationships(this.part)
      .all()
      .find((one) => one.type === type)?.target;
  }
}

/** Value of the attribute r:id, whatever its prefix. */
export function relationId(element: XmlElement): string {
  return element.attributes().find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}
