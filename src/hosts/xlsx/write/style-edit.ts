import type { SheetCellStyle } from "../../../engine/index";
import { DEFAULT_STYLE } from "../../../engine/index";
import { builtinFormat, builtinFormatId } from "../read/builtin-formats";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import { encodeXString } from "../xml/xml-escape";
import { decodeXString, readBoolean } from "../xml/xsd-values";
import { namespacesOf } from "./namespaces";
import {
  alignmentXml,
  borderXml,
  fillXml,
  FIRST_FILLS,
  FIRST_FONT,
  FIRST_XF,
  fontXml,
  NORMAL_STYLE,
} from "./style-elements";
import { elementOf, StyleList } from "./style-list";
import type { WorkbookEdit } from "./workbook-edit";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** Ids below are Excel's own. */
const FIRST_FORMAT_ID = 164;
/** Children of `<font>` in the order Excel wants. */
const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];
/** What says more of a font's letters than its name does. */
const TIED_TO_NAME = new Set(["scheme", "charset", "family"]);

export interface FormatChange {
  readonly numberFormat?: string | undefined;
  readonly fontName?: string | undefined;
  /** What is typed into the cell is taken as a text, as behind an apostrophe. */
  readonly isQuoted?: boolean;
}

/** A format that was asked for. */
interface Variant {
  readonly change: FormatChange;
  readonly position: number;
}

const ofWorkbook = new WeakMap<WorkbookEdit, StyleEdit>();

/** Formats of a workbook while it is changed: entries are found or put in last, and none that is there changes. */
export class StyleEdit {
  readonly #root: XmlElement;
  readonly #sides: readonly [string, string];
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #xfs: StyleList;
  /** What was asked before: thousands of cells have the same few formats, and none that is there changes. */
  readonly #formats = new Map<number, string>();
  readonly #variants = new Map<number, Variant[]>();

  /** That of a workbook; a styles part is made where there is none. */
  static of(edit: WorkbookEdit): StyleEdit {
    const known = ofWorkbook.get(edit) ?? new StyleEdit(stylesRoot(edit));
    ofWorkbook.set(edit, known);
    return known;
  }

  private constructor(root: XmlElement) {
    this.#root = root;
    const border = root.element("borders")?.element("border");
    this.#sides = border?.element("start") ? ["start", "end"] : ["left", "right"];
    this.#fonts = new StyleList(root, "fonts", [FIRST_FONT]);
    this.#fills = new StyleList(root, "fills", FIRST_FILLS);
    this.#borders = new StyleList(root, "borders", [borderXml("", this.#sides)]);
    this.#xfs = new StyleList(root, "cellXfs", [FIRST_XF]);
  }

  /** What `s` of a cell is to be, for a format of ours. */
  styleOf(style: SheetCellStyle): number {
    const { fill, border, numberFormat } = style;
    const xf = this.#root.make("xf", {
      numFmtId: this.#formatId(numberFormat),
      fontId: this.#fonts.find(this.#element(fontXml(style))),
      fillId: fill === null ? 0 : this.#fills.find(this.#element(fillXml(fill))),
      borderId: border ? this.#borders.find(this.#element(borderXml("thin", this.#sides))) : 0,
      ...this.#normalStyle(),
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    });
    xf.append(this.#element(alignmentXml(style)));
    return this.#put(xf);
  }

  /** Number format of a cell whose `s` is `xf`. */
  numberFormatOf(xf: number): string {
    const known = this.#formats.get(xf) ?? this.#readNumberFormat(xf);
    this.#formats.set(xf, known);
    return known;
  }

  #readNumberFormat(xf: number): string {
    const id = Number((this.#xfs.at(xf) ?? this.#xfs.at(0))?.attribute("numFmtId") ?? 0);
    return this.#ownFormats().find((one) => one.id === id)?.code ?? builtinFormat(id) ?? DEFAULT_STYLE.numberFormat;
  }

  /** Whether a cell whose `s` is `xf` is closed where its sheet is protected: all are, unless the format opens them. */
  isLocked(xf: number): boolean {
    const format = this.#xfs.at(xf) ?? this.#xfs.at(0);
    return readBoolean(format?.element("protection")?.attribute("locked"), true);
  }

  /** What `s` is to be for the format of a cell whose `s` is `xf`, but for what is to change. */
  variant(xf: number, change: FormatChange): number {
    const variants = this.#variants.get(xf) ?? [];
    this.#variants.set(xf, variants);
    for (const one of variants) if (isSameChange(one.change, change)) return one.position;
    const position = this.#makeVariant(xf, change);
    variants.push({ change, position });
    return position;
  }

  #makeVariant(xf: number, change: FormatChange): number {
    const present = this.#xfs.at(xf) ?? this.#xfs.at(0) ?? this.#element(FIRST_XF);
    const made = present.clone();
    if (change.numberFormat !== undefined) {
      made.setAttribute("numFmtId", this.#formatId(change.numberFormat));
      made.setAttribute("applyNumberFormat", 1);
    }
    if (change.fontName !== undefined) {
      made.setAttribute("fontId", this.#renamedFont(Number(made.attribute("fontId") ?? 0), change.fontName));
      made.setAttribute("applyFont", 1);
    }
    const isQuoted = readBoolean(made.attribute("quotePrefix"));
    if (change.isQuoted !== undefined && change.isQuoted !== isQuoted) {
      made.setAttribute("quotePrefix", change.isQuoted ? 1 : null);
    }
    return present.toString() === made.toString() ? xf : this.#put(made);
  }

  /** Position of a differential format. */
  differential(xml: string): number {
    return this.#differentials().find(this.#element(xml));
  }

  lastDifferential(): { readonly element: XmlElement; readonly position: number } | null {
    const position = this.#differentials().length - 1;
    const element = this.#differentials().at(position);
    return element ? { element, position } : null;
  }

  dropLastDifferential(): void {
    this.#differentials().dropLast();
  }

  #differentials(): StyleList {
    return new StyleList(this.#root, "dxfs", []);
  }

  /** Formats name entries of the other lists: these must be there. */
  #put(xf: XmlElement): number {
    for (const list of [this.#fonts, this.#fills, this.#borders]) list.complete();
    return this.#xfs.find(xf);
  }

  #renamedFont(position: number, name: string): number {
    const font = this.#fonts.at(position)?.clone() ?? this.#element(FIRST_FONT);
    for (const child of font.elements()) if (TIED_TO_NAME.has(child.name)) font.remove(child);
    const there = font.element("name");
    if (there) there.setAttribute("val", encodeXString(name));
    else font.insertInOrder(font.make("name", { val: encodeXString(name) }), FONT_ORDER);
    return this.#fonts.find(font);
  }

  /** The font of the cell style "Normal", in whose digits the file counts the width of columns. */
  standardFont(): { readonly name: string; readonly size: number } {
    const styles = this.#root.element("cellStyleXfs")?.elements("xf") ?? [];
    const normal = styles[Number(this.#normalStyle().xfId ?? 0)] ?? this.#xfs.at(0);
    const font = this.#fonts.at(Number(normal?.attribute("fontId") ?? 0));
    const value = (name: string) => font?.element(name)?.attribute("val");
    return { name: decodeXString(value("name") ?? "Calibri"), size: Number(value("sz") ?? 11) };
  }

  /** A code the file gives itself, one of Excel's own, or a new one. */
  #formatId(code: string): number {
    const own = this.#ownFormats();
    const known = own.find((one) => one.code === code)?.id;
    const builtin = builtinFormatId(code);
    if (known !== undefined) return known;
    if (builtin !== undefined && !own.some(({ id }) => id === builtin)) return builtin;
    const id = own.reduce((highest, one) => Math.max(highest, one.id + 1), FIRST_FORMAT_ID);
    const made = this.#root.make("numFmt", { numFmtId: id, formatCode: encodeXString(code) });
    new StyleList(this.#root, "numFmts", []).find(made);
    return id;
  }

  #ownFormats(): { id: number; code: string }[] {
    const list = this.#root.element("numFmts")?.elements("numFmt") ?? [];
    return list.map((one) => ({
      id: Number(one.attribute("numFmtId")),
      code: decodeXString(one.attribute("formatCode") ?? ""),
    }));
  }

  /** The cell style "Normal", where the file lists cell styles. */
  #normalStyle(): { xfId?: string } {
    if (!this.#root.element("cellStyleXfs")?.element("xf")) return {};
    const named = this.#root.element("cellStyles")?.elements("cellStyle") ?? [];
    return { xfId: named.find((one) => one.attribute("builtinId") === "0")?.attribute("xfId") ?? "0" };
  }

  #element(xml: string): XmlElement {
    return elementOf(xml, this.#root);
  }
}

function isSameChange(a: FormatChange, b: FormatChange): boolean {
  return a.numberFormat === b.numberFormat && a.fontName === b.fontName && a.isQuoted === b.isQuoted;
}

/** `<styleSheet>` of the workbook. */
function stylesRoot(edit: WorkbookEdit): XmlElement {
  const there = edit.related("styles");
  if (there !== undefined) return edit.package.xml(there).root;
  const part = edit.freePart("styles", ".xml");
  const document = XmlDocument.make(`<styleSheet xmlns="${namespacesOf(edit).main}">${NORMAL_STYLE}</styleSheet>`);
  edit.package.add(part, document, CONTENT_TYPE);
  edit.package.relationships(edit.part).add("styles", part);
  return document.root;
}
