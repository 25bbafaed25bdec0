import type { CellStep, Step } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import { moveLines } from "./move-lines";
import { SheetCells } from "./sheet-cells";
import { type HeadedColumns, headedColumns } from "./table-header";
import type { WorkbookEdit } from "./workbook-edit";
import { writeCell } from "./write-cell";
import { writeName } from "./write-name";
import { writeSheet } from "./write-sheet";

interface OpenSheet {
  readonly cells: SheetCells;
  readonly headed: HeadedColumns;
}

/** Carries out steps on a workbook, one after the other. */
export class StepWriter {
  /** Sheets whose cells are being written; closed as soon as anything else is. */
  readonly #open = new Map<string, OpenSheet>();

  constructor(private readonly edit: WorkbookEdit) {}

  /** The reason why the step was not carried out; null where it was. */
  write(step: Step): HostErrorCode | null {
    if (step.type === "cell") return this.#writeCell(step);
    this.close();
    switch (step.type) {
      case "lines":
        return moveLines(this.edit, step);
      case "name":
        return writeName(this.edit, step);
      case "sheet":
        return writeSheet(this.edit, step);
    }
  }

  #writeCell(step: CellStep): HostErrorCode | null {
    const { sheet } = step.change;
    const heading = this.#openSheet(sheet).headed(step);
    // Whether a heading may change is told by what formulas say by then.
    if (heading) this.close();
    return writeCell(this.edit, this.#openSheet(sheet).cells, heading, step);
  }

  /** Puts what was written into the sheets; to be called once all is written. */
  close(): void {
    for (const { cells } of this.#open.values()) cells.close();
    this.#open.clear();
  }

  #openSheet(name: string): OpenSheet {
    const known = this.#open.get(name);
    if (known) return known;
    const { part } = this.edit.sheet(name);
    const open = { cells: new SheetCells(this.edit.sheetRoot(name)), headed: headedColumns(this.edit, part) };
    this.#open.set(name, open);
    return open;
  }
}
