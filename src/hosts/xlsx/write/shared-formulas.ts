import type { CellAddress } from "../../../engine/index";
import { movableFormula } from "../read/shared-formula";
import type { XmlElement } from "../xml/xml-element";
import { escapeText } from "../xml/xml-escape";
import { placedCells, placedRows } from "./sheet-data";

/**
 * Before the cell is written over that holds the text of a shared formula (ECMA-376 part 1, 18.3.1.40): gives each of the others
 * its own text.
 */
export function unshareFrom(sheetData: XmlElement, cell: XmlElement, { row, column }: CellAddress): void {
  const shared = cell.element("f");
  const text = shared?.text() ?? "";
  const index = shared?.attribute("si");
  if (shared?.attribute("t") !== "shared" || index === undefined || text === "") return;
  const textAt = movableFormula(text);
  for (const line of placedRows(sheetData)) {
    for (const one of placedCells(line.element)) {
      const formula = one.element.element("f");
      if (formula?.attribute("t") !== "shared" || formula.attribute("si") !== index) continue;
      for (const name of ["t", "si", "ref"]) formula.setAttribute(name, null);
      formula.setContent(escapeText(textAt(line.row - row, one.column - column)));
    }
  }
}
