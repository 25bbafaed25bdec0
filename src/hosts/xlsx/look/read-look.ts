import { DEFAULT_LIMITS } from "../limits";
import { OpcPackage } from "../package/opc-package";
import type { PackageParts } from "../package/package-parts";
import { findWorkbookPart } from "../package/workbook-location";
import { ReadBudget } from "../read-budget";
import { NO_THEME_FONTS, readThemeFonts } from "../read/theme-fonts";
import { readWorkbookPart } from "../read/workbook-part";
import { INDEXED_COLORS, OFFICE_THEME } from "./color";
import type { SheetLook, WorkbookLook } from "./look";
import { DEFAULT_LOOK } from "./look";
import { readCellLooks, readIndexedColors } from "./read-cell-looks";
import { readSheetLook } from "./read-sheet-look";
import { readThemeColors } from "./theme-colors";

const known = new WeakMap<PackageParts, WorkbookLook>();

/** How an open package looks; read once, as packages never change. Throws WorkbookFileError as reading it does. */
export function readLook(parts: PackageParts): WorkbookLook {
  const look = known.get(parts) ?? read(parts);
  known.set(parts, look);
  return look;
}

function read(parts: PackageParts): WorkbookLook {
  const opc = new OpcPackage(parts, DEFAULT_LIMITS, new ReadBudget(DEFAULT_LIMITS.items));
  const workbookPart = findWorkbookPart(opc);
  const relationships = opc.relationships(workbookPart);
  const related = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  const [theme, styles] = [related("theme"), related("styles")];
  const palette = {
    theme: theme === undefined ? OFFICE_THEME : opc.xml(theme, readThemeColors),
    indexed: styles === undefined ? INDEXED_COLORS : opc.xml(styles, readIndexedColors),
  };
  const themeFonts = theme === undefined ? NO_THEME_FONTS : opc.xml(theme, readThemeFonts);
  const cells =
    styles === undefined ? [DEFAULT_LOOK] : opc.xml(styles, (xml) => readCellLooks(xml, themeFonts, palette));
  const sheets = opc.xml(workbookPart, readWorkbookPart).sheets.flatMap(({ name, visibility, relationshipId }) => {
    const found = relationships.find(({ id }) => id === relationshipId);
    if (found?.type !== "worksheet") return [];
    return [{ name, visibility, ...opc.xml(found.target, (xml) => readSheetLook(xml, palette)) } satisfies SheetLook];
  });
  return { cells, sheets };
}
