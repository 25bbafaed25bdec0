import { LiveAreas, LiveRange } from "../model/live-range";
import { HostError } from "../model/host-error";
import { uniqueId, type WorkbookModel } from "../model/workbook";
import { hostObject, type HostObject } from "./host-object";

/** Ranges the client keeps across requests, by the id the host gave them. */

export function keepReference(workbook: WorkbookModel, { target }: HostObject): null {
  if (target instanceof LiveRange || target instanceof LiveAreas) {
    target.referenceId ??= uniqueId();
    workbook.references.set(target.referenceId, target);
  }
  return null;
}

/** @throws HostError InvalidReference for one that was given up. */
export function referenced(workbook: WorkbookModel, id: string): HostObject {
  const target = workbook.references.get(id);
  if (target instanceof LiveRange) return hostObject("Range", target);
  if (target instanceof LiveAreas) return hostObject("RangeAreas", target);
  throw new HostError("InvalidReference", id);
}
