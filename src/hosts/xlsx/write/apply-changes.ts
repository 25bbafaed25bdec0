import type { WorkbookChange, WorkbookSnapshot } from "../../../engine/index";
import { MARKER_NAME } from "../../../engine/index";
import { refusal } from "../../host-failure";
import type { HostChange } from "../../steps/host-change";
import { planSteps } from "../../steps/plan-steps";
import type { Step } from "../../steps/steps";
import type { WritableSheet } from "../../steps/writable-sheet";
import type { HostErrorCode, Refusal } from "../../workbook-host";
import type { PackageParts } from "../package/package-parts";
import { readParts } from "../read-workbook";
import { moveLines } from "./move-lines";
import { WorkbookEdit } from "./workbook-edit";
import { writeCell } from "./write-cell";
import { writeName } from "./write-name";
import { writeSheet } from "./write-sheet";

export interface AppliedChanges {
  /** The package with what was written. */
  readonly parts: PackageParts;
  readonly applied: number;
  readonly refused: readonly Refusal[];
}

/**
 * Applies changes to a package: the very steps Excel is given. `seen` is the workbook on which the changes were worked out. Nothing is
 * half-written: the package given stays as it is.
 */
export function applyToParts(
  parts: PackageParts,
  changes: readonly WorkbookChange[],
  seen: WorkbookSnapshot | null,
): AppliedChanges {
  const refused: Refusal[] = [];
  let [written, applied, linesMoved] = [parts, 0, false];
  let rest: readonly HostChange[] = changes;
  let seenNow = seen;
  while (rest.length > 0) {
    const edit = new WorkbookEdit(written);
    const structureProtected = isStructureProtected(edit);
    const sheets = writableSheets(readParts(written));
    const plan = planSteps(rest, { sheets, seen: seenNow, structureProtected, linesMoved });
    refused.push(...plan.refused);
    applied += plan.done;
    for (const step of plan.steps) {
      const code = writeStep(edit, step);
      if (code === null) applied++;
      else refused.push(refusal(step.change as WorkbookChange, code));
    }
    written = edit.package.commit();
    linesMoved ||= plan.rest.length < rest.length;
    rest = plan.rest;
    seenNow = plan.seen;
  }
  return { parts: written, applied, refused };
}

function writeStep(edit: WorkbookEdit, step: Step): HostErrorCode | null {
  switch (step.type) {
    case "cell":
      return writeCell(edit, step);
    case "lines":
      return moveLines(edit, step);
    case "name":
      return writeName(edit, step);
    case "sheet":
      return writeSheet(edit, step);
  }
}

/** In a file every row can be written exactly, filtered or not. */
function writableSheets({ sheets, definedNames }: WorkbookSnapshot): Map<string, WritableSheet> {
  return new Map(
    sheets.map((snapshot) => {
      const names = definedNames.filter(({ sheet }) => sheet === snapshot.name);
      const marker = names.find(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase())?.refersTo ?? null;
      return [snapshot.name, { snapshot, marker, names, filtered: new Set() }];
    }),
  );
}

function isStructureProtected(edit: WorkbookEdit): boolean {
  const protection = edit.root.element("workbookProtection")?.attribute("lockStructure");
  return protection === "1" || protection === "true";
}
