import type { CellAddress } from "../../engine/index";
import { formatAddress } from "../../engine/index";
import { hostError } from "../host-failure";
import { run } from "./run";

/** Shows a cell: its sheet comes to the front, the cell is selected and scrolled to. */
export async function selectCell(name: string, cell: CellAddress): Promise<void> {
  await run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load("visibility");
      await context.sync();
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw hostError("sheetHidden", name);
      sheet.activate();
      sheet.getRange(formatAddress(cell)).select();
    },
    { waitForCellEdit: true },
  );
}
