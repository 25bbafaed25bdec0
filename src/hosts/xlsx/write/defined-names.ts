import type { XmlElement } from "../xml/xml-element";
import { escapeText } from "../xml/xml-escape";
import { decodeXString, readInteger } from "../xml/xsd-values";
import { WORKBOOK_ORDER } from "./element-order";
import type { WorkbookEdit } from "./workbook-edit";

/** Names that mean something to Excel itself begin with this; they sort by what follows. */
const BUILTIN = "_xlnm.";

/** A defined name as it stands in the workbook part. */
interface ListedName {
  readonly name: string;
  /** Position of the sheet it is local to, chart sheets counted; null for a name of the whole workbook. */
  readonly sheet: number | null;
  readonly element: XmlElement;
}

/** `<definedNames>` (ECMA-376 part 1, 18.2.6), in the order Excel keeps: by name, then by sheet. */
export class DefinedNames {
  constructor(private readonly edit: WorkbookEdit) {}

  all(): ListedName[] {
    return this.#elements().map((element) => {
      const sheet = element.attribute("localSheetId");
      return {
        name: decodeXString(element.attribute("name") ?? ""),
        sheet: sheet === undefined ? null : readInteger(sheet, 0),
        element,
      };
    });
  }

  /** Gives a name local to a sheet another reference, or puts it in; `refersTo` is without "=". */
  set(name: string, sheet: string, refersTo: string, isHidden: boolean): void {
    const position = this.#positionOf(sheet);
    const there = this.#find(name, position);
    if (there) there.element.setText(refersTo);
    else this.#add(name, position, refersTo, isHidden);
  }

  /** Takes away the names local to a sheet that are meant; names of other sheets and of the workbook stay. */
  remove(sheet: string, isMeant: (name: string) => boolean): void {
    const position = this.#positionOf(sheet);
    for (const one of this.all()) if (one.sheet === position && isMeant(one.name)) this.#drop(one.element);
  }

  /** Before a sheet is deleted: its names go, and those of the sheets behind it count one less. */
  removeSheet(sheet: string): void {
    const position = this.#positionOf(sheet);
    this.remove(sheet, () => true);
    for (const one of this.all()) {
      if (one.sheet !== null && one.sheet > position) one.element.setAttribute("localSheetId", one.sheet - 1);
    }
  }

  #find(name: string, sheet: number): ListedName | undefined {
    return this.all().find((one) => one.sheet === sheet && one.name.toLowerCase() === name.toLowerCase());
  }

  #add(name: string, sheet: number, refersTo: string, isHidden: boolean): void {
    const list = this.#listOrNew();
    const made = list.make(
      "definedName",
      { name, localSheetId: sheet, ...(isHidden && { hidden: 1 }) },
      escapeText(refersTo),
    );
    const sheets = this.edit.sheets().map((one) => one.name);
    const keyOf = (one: Omit<ListedName, "element">) => [
      one.name.replace(BUILTIN, "").toLowerCase(),
      one.sheet === null ? "" : (sheets[one.sheet] ?? "").toLowerCase(),
    ];
    const key = keyOf({ name, sheet });
    const next = this.all().find((one) => isBefore(key, keyOf(one)));
    if (next) list.insertBefore(next.element, made);
    else list.append(made);
  }

  #drop(element: XmlElement): void {
    const { root } = this.edit;
    const list = root.element("definedNames");
    list?.remove(element);
    // The schema wants at least one.
    if (list?.elements().length === 0) root.remove(list);
  }

  #listOrNew(): XmlElement {
    const { root } = this.edit;
    const there = root.element("definedNames");
    const list = there ?? root.make("definedNames");
    if (!there) root.insertInOrder(list, WORKBOOK_ORDER);
    return list;
  }

  #elements(): XmlElement[] {
    return this.edit.root.element("definedNames")?.elements("definedName") ?? [];
  }

  #positionOf(sheet: string): number {
    return this.edit.sheets().findIndex(({ name }) => name === sheet);
  }
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] ?? "") < (b[at] ?? "");
}
