import type { ChangedCells, WorkbookChange, WorkbookSnapshot } from "../../../engine/index";
import { MARKER_NAME } from "../../../engine/index";
import { refusal } from "../../host-failure";
import { asWorkbookChange } from "../../steps/host-change";
import { passSteps } from "../../steps/plan-steps";
import type { Step } from "../../steps/steps";
import type { WritableSheet } from "../../steps/writable-sheet";
import type { Refusal } from "../../workbook-host";
import type { PackageParts } from "../package/package-parts";
import { notePackage, readParts } from "../read-workbook";
import { locksOf } from "./locks";
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
  // Without formulas nothing depends on what changed: the workbook need not be read once more.
  const hasFormulas = dealWithFormulas(parts, changes);
  let [written, applied, linesMoved] = [parts, 0, false];
  const asked = new Map<WorkbookChange, WorkbookChange>();
  let rest: readonly WorkbookChange[] = changes;
  let seenNow = seen;
  while (rest.length > 0) {
    const edit = new WorkbookEdit(written);
    const structureProtected = isStructureProtected(edit);
    const snapshot = readParts(written);
    const names = new Set(snapshot.sheets.map(({ name }) => name));
    if (!rest.every(({ sheet }) => names.has(sheet))) {
      rest = rest.map((change) => {
        const named = names.has(change.sheet) ? change : withRealName(change, snapshot);
        if (named !== change) asked.set(named, asked.get(change) ?? change);
        return named;
      });
    }
    const sheets = writableSheets(edit, snapshot, rest);
    const writer = new StepWriter(edit);
    const left: Refusal[] = [];
    const input = { sheets, seen: seenNow, structureProtected, linesMoved, resumed: false, hasJournal: false };
    const plan = passSteps(rest, input, (step) => {
      linesMoved ||= step.type === "lines";
      const code = writer.write(step);
      if (code !== null) left.push(refusal(asWorkbookChange(step.change), code));
      else {
        applied++;
        if (hasFormulas) changed.push(changedBy(step));
      }
    });
    writer.close();
    refused.push(...plan.refused, ...left);
    applied += plan.done;
    const before = written;
    written = edit.package.commit();
    notePackage(written, before);
    rest = plan.rest.map(asWorkbookChange);
    seenNow = plan.seen;
  }
  const refusedAsAsked = refused.map((one) => ({ ...one, change: asked.get(one.change) ?? one.change }));
  const refreshed = hasFormulas ? refreshValues(written, changed) : written;
  return { parts: refreshed, applied, refused: refusedAsAsked };
}

/** False where neither the workbook nor any change is known to hold one. */
function dealWithFormulas(parts: PackageParts, changes: readonly WorkbookChange[]): boolean {
  const plain = changes.every(
    (change) => change.type === "setName" || (change.type === "setCell" && change.after.kind !== "formula"),
  );
  return !plain || readParts(parts).sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
}

/** Where a step may have made formulas give something else. */
function changedBy(step: Step): ChangedCells {
  const { sheet } = step.change;
  if (step.type === "cell") return { sheet, cells: [{ row: step.row, column: step.column }] };
  return { sheet, cells: step.type === "name" ? [] : null };
}

/** A sheet is called by the name it has: upper and lower case are alike in what a change calls it. */
function withRealName(change: WorkbookChange, { sheets }: WorkbookSnapshot): WorkbookChange {
  const asked = change.sheet.toLowerCase();
  const real = sheets.find(({ name }) => name.toLowerCase() === asked)?.name;
  return real === undefined ? change : { ...change, sheet: real };
}

/** The sheets of the changes that there are. In a file every row can be written exactly. */
function writableSheets(
  edit: WorkbookEdit,
  { sheets, definedNames }: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
): Map<string, WritableSheet> {
  const asked = new Set(changes.map(({ sheet }) => sheet));
  const found = new Map<string, WritableSheet>();
  for (const snapshot of sheets) {
    if (!asked.has(snapshot.name)) continue;
    const names = definedNames.filter(({ sheet }) => sheet === snapshot.name);
    const marker = names.find(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase())?.refersTo ?? null;
    found.set(snapshot.name, { snapshot, marker, names, filtered: new Set(), ...locksOf(edit, snapshot) });
  }
  return found;
}

function isStructureProtected(edit: WorkbookEdit): boolean {
  const protection = edit.root.element("workbookProtection")?.attribute("lockStructure");
  return protection === "1" || protection === "true";
}
