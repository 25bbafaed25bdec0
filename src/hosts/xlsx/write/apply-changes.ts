import type { ChangedCells, WorkbookChange, WorkbookSnapshot } from "../../../engine/index";
import { MARKER_NAME } from "../../../engine/index";
import { refusal } from "../../host-failure";
import { asWorkbookChange, type HostChange } from "../../steps/host-change";
import { planSteps } from "../../steps/plan-steps";
import type { Step } from "../../steps/steps";
import type { WritableSheet } from "../../steps/writable-sheet";
import type { Refusal } from "../../workbook-host";
import type { PackageParts } from "../package/package-parts";
import { readParts } from "../read-workbook";
import { refreshValues } from "./refresh-values";
import { StepWriter } from "./step-writer";
import { WorkbookEdit } from "./workbook-edit";

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
  const changed: ChangedCells[] = [];
  let [written, applied, linesMoved] = [parts, 0, false];
  let rest: readonly HostChange[] = changes;
  let seenNow = seen;
  while (rest.length > 0) {
    const edit = new WorkbookEdit(written);
    const structureProtected = isStructureProtected(edit);
    const sheets = writableSheets(readParts(written), rest);
    const plan = planSteps(rest, { sheets, seen: seenNow, structureProtected, linesMoved, resumed: false });
    refused.push(...plan.refused);
    applied += plan.done;
    for (const { step, code } of new StepWriter(edit).writeAll(plan.steps)) {
      if (code === null) {
        applied++;
        changed.push(changedBy(step));
      } else refused.push(refusal(asWorkbookChange(step.change), code));
    }
    written = edit.package.commit();
    linesMoved ||= plan.rest.length < rest.length;
    rest = plan.rest;
    seenNow = plan.seen;
  }
  return { parts: refreshValues(written, changed), applied, refused };
}

/** Where a step may have made formulas give something else. */
function changedBy(step: Step): ChangedCells {
  const { sheet } = step.change;
  if (step.type === "cell") return { sheet, cells: [{ row: step.row, column: step.column }] };
  return { sheet, cells: step.type === "name" ? [] : null };
}

/** The sheets there are, by the names the changes use: upper and lower case are alike. In a file every row can be written exactly. */
function writableSheets(
  { sheets, definedNames }: WorkbookSnapshot,
  changes: readonly HostChange[],
): Map<string, WritableSheet> {
  const found = new Map<string, WritableSheet>();
  for (const asked of new Set(changes.map(({ sheet }) => sheet))) {
    const snapshot = sheets.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    if (!snapshot) continue;
    const names = definedNames.filter(({ sheet }) => sheet === snapshot.name);
    const marker = names.find(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase())?.refersTo ?? null;
    found.set(asked, { snapshot, marker, names, filtered: new Set(), ...ALL_LOCKED });
  }
  return found;
}

/** On a protected sheet of a file nothing is written yet, unlocked cells included. */
const ALL_LOCKED = { isLocked: () => true, numberFormat: () => "General", mayFormat: false } as const;

function isStructureProtected(edit: WorkbookEdit): boolean {
  const protection = edit.root.element("workbookProtection")?.attribute("lockStructure");
  return protection === "1" || protection === "true";
}
