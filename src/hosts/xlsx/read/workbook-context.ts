import type { CellStyle } from "../../../engine/index";
import { DEFAULT_STYLE } from "../../../engine/index";
import type { OpcPackage, Relationship } from "../package/opc-package";
import type { ReadBudget } from "../read-budget";
import type { RichText } from "./rich-text";
import { readSharedStrings } from "./shared-strings";
import { readStyles } from "./styles";
import { NO_THEME_FONTS, readThemeFonts } from "./theme-fonts";
import type { ThemeFonts } from "./theme-fonts";

/** What the cells of every sheet refer to. */
export interface WorkbookContext {
  readonly strings: readonly RichText[];
  /** By position in `<cellXfs>`; the first one is that of cells that name none. */
  readonly styles: readonly [CellStyle, ...CellStyle[]];
  /** Set where a cell names a format that is not there: one put in later would become its own. */
  readonly missing: { format: boolean };
  readonly themeFonts: ThemeFonts;
  readonly dateSystem: 1900 | 1904;
  readonly budget: ReadBudget;
}

/** Reads the theme, styles and shared strings among the workbook's related parts; each of them may be absent. */
export function readWorkbookContext(
  opc: OpcPackage,
  relationships: readonly Relationship[],
  dateSystem: 1900 | 1904,
  budget: ReadBudget,
): WorkbookContext {
  const related = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  const theme = related("theme");
  const styles = related("styles");
  const strings = related("sharedStrings");
  const themeFonts = theme === undefined ? NO_THEME_FONTS : opc.xml(theme, readThemeFonts);
  const [first = DEFAULT_STYLE, ...others] =
    styles === undefined ? [] : opc.xml(styles, (xml) => readStyles(xml, themeFonts));
  return {
    strings: strings === undefined ? [] : opc.xml(strings, (xml) => readSharedStrings(xml, themeFonts)),
    styles: [first, ...others],
    missing: { format: false },
    themeFonts,
    dateSystem,
    budget,
  };
}
