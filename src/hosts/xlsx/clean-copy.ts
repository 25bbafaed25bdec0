import type { CheckOptions } from "../../engine/index";
import { checkOptionsOf, helperColumnRemovals, MARKER_NAME, recognizePlan } from "../../engine/index";
import type { CleanCopy } from "../remains";
import { readRemains } from "./read-remains";
import { readSettingsPart } from "./read-settings";
import type { OpenOptions } from "./read-workbook";
import { openParts, readParts } from "./read-workbook";
import { applyToParts } from "./write/apply-changes";
import { customParts, removeCustomPart } from "./write/custom-parts";
import { hideMarks } from "./write/marks";
import { WorkbookEdit } from "./write/workbook-edit";

/** The namespaces of settings and journal begin with it. */
const OUR_NAMESPACES = "urn:soat-phu-luc:";

/**
 * A copy for submission (spec §8): without marks, helper columns, settings and journal, and without what tells generated sheets from the user's
 * own. `options` win over what the workbook says of its plan. Throws WorkbookFileError for bytes that are no workbook.
 */
export function cleanCopy(bytes: Uint8Array, options: CheckOptions = {}, opening: OpenOptions = {}): CleanCopy {
  const parts = openParts(bytes, opening);
  const all: CheckOptions = { ...checkOptionsOf(readSettingsPart(parts)), ...options };
  const snapshot = readParts(parts);
  const removals = helperColumnRemovals(recognizePlan(snapshot, all));
  const { parts: without, refused } = applyToParts(parts, removals, snapshot);
  const edit = new WorkbookEdit(without);
  hideMarks(edit);
  for (const part of customParts(edit, OUR_NAMESPACES)) removeCustomPart(edit, part);
  removeNames(edit);
  const clean = edit.package.commit();
  return { bytes: clean.toBytes(), remains: readRemains(clean, snapshot, all), refused };
}

/** The names that mark generated sheets, and those of helper columns that went with their cells. */
function removeNames({ root }: WorkbookEdit): void {
  const names = root.element("definedNames");
  if (!names) return;
  for (const name of names.elements("definedName")) {
    const isOurs = name.attribute("name")?.split(".")[0]?.toLowerCase() === MARKER_NAME.toLowerCase();
    const isTag = name.attribute("name")?.includes(".") === true;
    if (isOurs && (!isTag || name.text().includes("#REF!"))) names.remove(name);
  }
  if (names.elements().length === 0) root.remove(names);
}
