import type { SheetSnapshot, WorkbookSnapshot } from "../../engine/index";
import type { ReadLimits } from "./limits";
import { DEFAULT_LIMITS } from "./limits";
import { fileKind } from "./package/file-kind";
import { OpcPackage } from "./package/opc-package";
import { PackageParts } from "./package/package-parts";
import { findWorkbookPart } from "./package/workbook-location";
import { ReadBudget } from "./read-budget";
import { readWorkbookContext } from "./read/workbook-context";
import { readWorkbookPart } from "./read/workbook-part";
import { readWorksheet } from "./read/worksheet";
import { WorkbookFileError } from "./workbook-file-error";

/**
 * Bytes of an .xlsx or .xlsm file → everything the engine wants to know about it. Chart sheets and dialog sheets, which
 * have no cells, are left out. Throws WorkbookFileError, and nothing else, for bytes it cannot or will not read.
 */
export function readWorkbook(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): WorkbookSnapshot {
  return read(openParts(bytes, limits), limits);
}

/** Throws WorkbookFileError for bytes that are no zip archive, saying what they are. */
export function openParts(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): PackageParts {
  const kind = fileKind(bytes);
  if (kind !== "zip") throw new WorkbookFileError(kind);
  return PackageParts.open(bytes, limits);
}

const known = new WeakMap<PackageParts, WorkbookSnapshot>();

/** The same of a package that is open already; read once, as packages never change. */
export function readParts(parts: PackageParts): WorkbookSnapshot {
  const snapshot = known.get(parts) ?? read(parts, DEFAULT_LIMITS);
  known.set(parts, snapshot);
  return snapshot;
}

function read(parts: PackageParts, limits: ReadLimits): WorkbookSnapshot {
  const budget = new ReadBudget(limits.items);
  const opc = new OpcPackage(parts, limits, budget);
  const workbookPart = findWorkbookPart(opc);
  const { dateSystem, sheets, definedNames } = opc.xml(workbookPart, readWorkbookPart);
  if (sheets.length === 0) throw new WorkbookFileError("damaged", "no sheets");
  const relationships = opc.relationships(workbookPart);
  const context = readWorkbookContext(opc, relationships, dateSystem, budget);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const snapshots = sheets.flatMap(({ name, visibility, relationshipId }): SheetSnapshot[] => {
    const relationship = byId.get(relationshipId);
    if (!relationship) throw new WorkbookFileError("damaged", `no part for sheet ${JSON.stringify(name)}`);
    if (relationship.type !== "worksheet") return [];
    return [{ name, visibility, ...readWorksheet(opc, relationship.target, context) }];
  });
  return { sheets: snapshots, dateSystem, definedNames };
}
