import { MARK_FILLS, MARK_FORMULA, markedCells } from "../finding-marks";
import type { FindingMarks } from "../workbook-host";
import { run } from "./run";
import { addressLists } from "./write/write-image";

const EXCEL_FORMULA = `=${MARK_FORMULA}`;

export const excelMarks: FindingMarks = {
  show: async (findings) => {
    await run(
      async (context) => {
        for (const mark of await ourMarks(context)) mark.delete();
        for (const [sheet, bySeverity] of markedCells(findings)) {
          for (const [severity, cells] of bySeverity) {
            for (const list of addressLists(cells))
              addMark(context.workbook.worksheets.getItem(sheet), list, MARK_FILLS[severity]);
          }
        }
      },
      { waitForCellEdit: true },
    );
  },

  hide: async () => {
    await run(
      async (context) => {
        for (const mark of await ourMarks(context)) mark.delete();
      },
      { waitForCellEdit: true },
    );
  },
};

function addMark(sheet: Excel.Worksheet, addresses: string, color: string): void {
  const mark = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  mark.custom.rule.formula = EXCEL_FORMULA;
  mark.custom.format.fill.color = color;
}

/** Our marks on every sheet, found by their formula. */
async function ourMarks(context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const one of formats) one.load("items/id,items/type,items/customOrNullObject/rule/formula");
  await context.sync();
  return formats.flatMap(({ items }) =>
    items.filter(
      (item) =>
        item.type === Excel.ConditionalFormatType.custom && item.customOrNullObject.rule.formula === EXCEL_FORMULA,
    ),
  );
}
