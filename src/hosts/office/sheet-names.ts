import type { DefinedName } from "../../engine/index";
import { formatReference, parseRange, PRINT_AREA } from "../../engine/index";
import { supports } from "./capabilities";

/** Asks for the names local to a sheet; after the next sync the answered function gives them, the print area as files name it. */
export function queueNames(sheet: Excel.Worksheet): () => DefinedName[] {
  if (!supports("ExcelApi", "1.7")) return () => [];
  const { names } = sheet;
  names.load("items/name,items/formula");
  const area = supports("ExcelApi", "1.9") ? sheet.pageLayout.getPrintAreaOrNullObject().load("address") : null;
  return () => {
    // Excel lists the print area among the names, without the prefix it has in files.
    const local = names.items.filter(({ name }) => !BUILT_IN.test(name));
    const print = area && !area.isNullObject ? parseRange(columnsOf(area.address.replace(/[^,!]*!/gu, ""))) : null;
    return [
      ...local.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/u, ""), sheet: sheet.name })),
      ...(print ? [{ name: PRINT_AREA, refersTo: formatReference(sheet.name, print), sheet: sheet.name }] : []),
    ];
  };
}

const BUILT_IN = /^(?:_xlnm\.)?Print_(?:Area|Titles)$/iu;
/** Rows of a sheet. */
const ROWS = 1_048_576;

/** "A:G" → the same with rows. */
function columnsOf(address: string): string {
  return address.replace(/^\$?([A-Z]+):\$?([A-Z]+)$/u, `$11:$2${ROWS}`);
}
