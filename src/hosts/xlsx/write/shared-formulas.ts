import type { CellAddress } from "../../../engine/index";
import { movableFormula } from "../read/shared-formula";
import { XmlElement } from "../xml/xml-element";
import { escapeText } from "../xml/xml-escape";
import type { SheetCells } from "./sheet-cells";

/**
 * Before the cell is written over that holds the text of a shared formula (ECMA-376 part 1, 18.3.1.40): gives each of the others
 * its own text.
 */
export function unshareFrom(cells: SheetCells, cell: XmlElement, { row, column }: CellAddress): void {
  const shared = cell.element("f");
  const text = shared?.text() ?? "";
  const index = shared?.attribute("si");
  if (shared?.attribute("t") !== "shared" || index === undefined || text === "") return;
  const textAt = movableFormula(text);
  cells.rewriteFormulas((source, atRow, atColumn) => {
    const formula = new XmlElement(source);
    if (formula.attribute("t") !== "shared" || formula.attribute("si") !== index) return source;
    for (const name of ["t", "si", "ref"]) formula.setAttribute(name, null);
    formula.setContent(escapeText(textAt(atRow - row, atColumn - column)));
    return formula.toString();
  });
}
