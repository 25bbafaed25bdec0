import type { Step } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import { moveLines } from "./move-lines";
import { SheetCells } from "./sheet-cells";
import { type HeadedColumns, headedColumns } from "./table-header";
import type { WorkbookEdit } from "./workbook-edit";
import { writeCell } from "./write-cell";
import { writeName } from "./write-name";
import { writeSheet } from "./write-sheet";

/** A step with the reason why it was not carried out; null where it was. */
export interface WrittenStep {
  readonly step: Step;
  readonly code: HostErrorCode | null;
}

interface OpenSheet {
  readonly cells: SheetCells;
  readonly headed: HeadedColumns;
}

/** Carries out steps on a workbook, one after the other. */
export class StepWriter {
  /** Sheets whose cells were looked up; gone as soon as anything moves. */
  readonly #cells = new Map<string, OpenSheet>();

  constructor(private readonly edit: WorkbookEdit) {}

  writeAll(steps: readonly Step[]): WrittenStep[] {
    return steps.map((step) => ({ step, code: this.#write(step) }));
  }

  #write(step: Step): HostErrorCode | null {
    if (step.type === "cell") {
      const { cells, headed } = this.#openSheet(step.change.sheet);
      return writeCell(this.edit, cells, headed, step);
    }
    this.#cells.clear();
    switch (step.type) {
      case "lines":
        return moveLines(this.edit, step);
      case "name":
        return writeName(this.edit, step);
      case "sheet":
        return writeSheet(this.edit, step);
    }
  }

  #openSheet(name: string): OpenSheet {
    const known = this.#cells.get(name);
    if (known) return known;
    const { part } = this.edit.sheet(name);
    const open = { cells: new SheetCells(this.edit.sheetRoot(name)), headed: headedColumns(this.edit, part) };
    this.#cells.set(name, open);
    return open;
  }
}
