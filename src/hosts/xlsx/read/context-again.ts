import type { OpcPackage, Relationship } from "../package/opc-package";
import type { PackageParts } from "../package/package-parts";
import type { ReadBudget } from "../read-budget";
import { readStyles } from "./styles";
import type { WorkbookContext } from "./workbook-context";

/**
 * The context of a package of which an earlier version is known, so that what was read of cells then still holds: formats may have been added,
 * nothing else changed. Null where more did.
 */
export function readContextAgain(
  opc: OpcPackage,
  parts: PackageParts,
  earlier: { readonly parts: PackageParts; readonly context: WorkbookContext },
  relationships: readonly Relationship[],
  dateSystem: 1900 | 1904,
  budget: ReadBudget,
): WorkbookContext | null {
  const { parts: old, context } = earlier;
  const related = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  const isSame = (part: string | undefined) => part === undefined || parts.sharesPart(old, part);
  if (dateSystem !== context.dateSystem || !isSame(related("theme")) || !isSame(related("sharedStrings"))) return null;
  const part = related("styles");
  if (part === undefined || isSame(part)) return { ...context, budget };
  if (context.missing.format) return null;
  const styles = opc.xml(part, (xml) => readStyles(xml, context.themeFonts));
  const kept = JSON.stringify(styles.slice(0, context.styles.length)) === JSON.stringify(context.styles);
  return kept ? { ...context, styles: [...context.styles, ...styles.slice(context.styles.length)], budget } : null;
}
