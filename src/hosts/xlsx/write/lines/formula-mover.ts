import type { CellAddress } from "../../../../engine/index";
import { formatAddress, parseAddress } from "../../../../engine/index";
import { mayNameSheet } from "../../formula-references";
import type { MovableFormula } from "../../read/shared-formula";
import { movableFormula } from "../../read/shared-formula";
import { XmlElement } from "../../xml/xml-element";
import { movedCell, movedRef } from "./line-shift";
import type { MovedSheet } from "./shift-formula";
import { shiftFormula } from "./shift-formula";

/** A formula with its text in one cell and read from there in the others (ECMA-376 part 1, 18.3.1.40). */
interface SharedFormula {
  readonly at: CellAddress;
  readonly textAt: MovableFormula;
  readonly ref: string;
  /** The cell that holds the text from now on; null until there is one. */
  written: { readonly at: CellAddress; readonly textAt: MovableFormula } | null;
}

/** Moves the formulas in the cells of one sheet, told in order. */
export class FormulaMover {
  /** There are formulas. */
  hasFormulas = false;
  /** Some of them may give something else than before. */
  isStale = false;
  readonly #shared = new Map<string, SharedFormula>();

  /** `isHome`: the sheet is the one whose lines move. */
  constructor(
    private readonly moved: MovedSheet,
    private readonly isHome: boolean,
  ) {}

  /** `<f>` of a cell, as written, by where the cell stood. */
  move(source: string, at: CellAddress): string {
    this.hasFormulas = true;
    // Those that share a formula may have it from a text that names a sheet.
    if (!this.isHome && !mayNameSheet(source) && !source.includes("shared")) return source;
    const element = new XmlElement(source);
    const type = element.attribute("t");
    if (type === "shared") this.#moveShared(element, at);
    else this.#moveOwn(element);
    return element.toString();
  }

  #moveOwn(element: XmlElement): void {
    const text = element.text();
    this.#write(element, text, this.#shifted(text));
    if (!this.isHome) return;
    const { shift } = this.moved;
    const ref = element.attribute("ref");
    if (ref !== undefined) element.setAttribute("ref", movedRef(ref, shift) ?? ref);
    // The input cells of a data table.
    for (const [name, gone] of [
      ["r1", "del1"],
      ["r2", "del2"],
    ] as const) {
      const input = parseAddress(element.attribute(name) ?? "");
      if (!input) continue;
      const to = movedCell(input, shift);
      if (to) element.setAttribute(name, formatAddress(to));
      else element.setAttribute(gone, 1);
    }
  }

  #moveShared(element: XmlElement, at: CellAddress): void {
    const index = element.attribute("si") ?? "";
    const own = element.text();
    if (own.trim() !== "") {
      const ref = element.attribute("ref") ?? formatAddress(at);
      this.#shared.set(index, { at, textAt: movableFormula(own), ref, written: null });
    }
    const group = this.#shared.get(index);
    const to = this.isHome ? movedCell(at, this.moved.shift) : at;
    if (!group || !to) return;
    const text = group.textAt(at.row - group.at.row, at.column - group.at.column);
    const shifted = this.#shifted(text);
    const { written } = group;
    if (!written) {
      group.written = { at: to, textAt: movableFormula(shifted) };
      if (own !== shifted) element.setText(shifted);
      const ref = this.isHome ? movedRef(group.ref, this.moved.shift) : group.ref;
      if (ref !== null && element.attribute("ref") !== ref) element.setAttribute("ref", ref);
    } else if (written.textAt(to.row - written.at.row, to.column - written.at.column) !== shifted) {
      for (const name of ["t", "si", "ref"]) element.setAttribute(name, null);
      element.setText(shifted);
    }
  }

  #shifted(text: string): string {
    const shifted = shiftFormula(text, this.moved, this.isHome);
    this.isStale ||= shifted.isStale;
    return shifted.text;
  }

  #write(element: XmlElement, before: string, after: string): void {
    if (after !== before) element.setText(after);
  }
}
