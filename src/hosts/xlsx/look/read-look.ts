import { DEFAULT_LIMITS } from "../limits";
import { OpcPackage } from "../package/opc-package";
import type { PackageParts } from "../package/package-parts";
import { findWorkbookPart } from "../package/workbook-location";
import { ReadBudget } from "../read-budget";
import { changedRowsOf } from "../read/changed-rows";
import { NO_THEME_FONTS, readThemeFonts } from "../read/theme-fonts";
import { readWorkbookPart } from "../read/workbook-part";
import { XmlScanner } from "../xml/xml-scanner";
import { INDEXED_COLORS, OFFICE_THEME } from "./color";
import type { SheetLook, WorkbookLook } from "./look";
import { DEFAULT_LOOK } from "./look";
import { readCellLooks, readIndexedColors } from "./read-cell-looks";
import { readRowLook, readSheetLook } from "./read-sheet-look";
import { readThemeColors } from "./theme-colors";

type SheetBody = ReturnType<typeof readSheetLook>;

/** What was read of a package: how it looks, and that of its sheets by part. */
interface Known {
  readonly look: WorkbookLook;
  readonly bodies: ReadonlyMap<string, SheetBody>;
}

const known = new WeakMap<PackageParts, Known>();

/**
 * How an open package looks; read once, as packages never change. Of one that came about by changes to an `earlier` one no more is read than
 * what changed. Throws WorkbookFileError as reading it does.
 */
export function readLook(parts: PackageParts, earlier?: PackageParts): WorkbookLook {
  const found = known.get(parts) ?? read(parts, earlier);
  known.set(parts, found);
  return found.look;
}

function read(parts: PackageParts, earlier?: PackageParts): Known {
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
  const bodies = new Map<string, SheetBody>();
  // The colour of a tab may be one of the theme.
  const before = earlier && (theme === undefined || parts.sharesPart(earlier, theme)) ? earlier : undefined;
  const sheets = opc.xml(workbookPart, readWorkbookPart).sheets.flatMap(({ name, visibility, relationshipId }) => {
    const found = relationships.find(({ id }) => id === relationshipId);
    if (found?.type !== "worksheet") return [];
    const body =
      (before && bodyAgain(parts, before, found.target)) ?? opc.xml(found.target, (xml) => readSheetLook(xml, palette));
    bodies.set(found.target, body);
    return [{ name, visibility, ...body } satisfies SheetLook];
  });
  return { look: { cells, sheets }, bodies };
}

/** The look of a sheet of which only rows changed; null where more did, or it was not read then. */
function bodyAgain(parts: PackageParts, earlier: PackageParts, part: string): SheetBody | null {
  const body = known.get(earlier)?.bodies.get(part);
  if (!body || parts.sharesPart(earlier, part)) return body ?? null;
  const changed = changedRowsOf(parts, earlier, part);
  if (!changed) return null;
  const rows = new Map(body.rows);
  const budget = new ReadBudget(DEFAULT_LIMITS.items);
  for (const { row, xml } of changed) rows.set(row, readRowLook(new XmlScanner(xml, part, budget), row));
  return { ...body, rows };
}
