import type { SheetSnapshot, WorkbookSnapshot } from "../../engine/index";
import type { ReadLimits } from "./limits";
import { DEFAULT_LIMITS } from "./limits";
import type { Codec } from "./package/codec";
import { fileKind } from "./package/file-kind";
import { OpcPackage } from "./package/opc-package";
import { PackageParts } from "./package/package-parts";
import { findWorkbookPart } from "./package/workbook-location";
import { ReadBudget } from "./read-budget";
import type { WorkbookContext } from "./read/workbook-context";
import { readWorkbookContext } from "./read/workbook-context";
import { readContextAgain } from "./read/context-again";
import { readWorkbookPart } from "./read/workbook-part";
import { readWorksheet } from "./read/worksheet";
import type { SheetBody } from "./read/worksheet-again";
import { readWorksheetAgain } from "./read/worksheet-again";
import { WorkbookFileError } from "./workbook-file-error";

/** How a file is opened: with limits far above any plan, and a codec that runs everywhere, where nothing else is said. */
export interface OpenOptions {
  readonly limits?: ReadLimits;
  readonly codec?: Codec;
}

/**
 * Bytes of an .xlsx or .xlsm file → everything the engine wants to know about it. Chart sheets and dialog sheets, which
 * have no cells, are left out. Throws WorkbookFileError, and nothing else, for bytes it cannot or will not read.
 */
export function readWorkbook(bytes: Uint8Array, options: OpenOptions = {}): WorkbookSnapshot {
  return read(openParts(bytes, options), options.limits ?? DEFAULT_LIMITS).snapshot;
}

/** Throws WorkbookFileError for bytes that are no zip archive, saying what they are. */
export function openParts(bytes: Uint8Array, { limits = DEFAULT_LIMITS, codec }: OpenOptions = {}): PackageParts {
  const kind = fileKind(bytes);
  if (kind !== "zip") throw new WorkbookFileError(kind);
  return PackageParts.open(bytes, limits, codec);
}

/** A package as it was read. */
interface Known {
  readonly parts: PackageParts;
  readonly snapshot: WorkbookSnapshot;
  readonly context: WorkbookContext;
  /** Sheets by part. */
  readonly bodies: ReadonlyMap<string, SheetBody>;
}

const known = new WeakMap<PackageParts, Known>();
const origins = new WeakMap<PackageParts, PackageParts>();

/** The same of a package that is open already; read once, as packages never change. */
export function readParts(parts: PackageParts): WorkbookSnapshot {
  const origin = origins.get(parts);
  const found = known.get(parts) ?? read(parts, DEFAULT_LIMITS, origin && known.get(origin));
  known.set(parts, found);
  origins.delete(parts);
  return found.snapshot;
}

/** `parts` came about by changes to a package that was read: of it no more will be read than what changed. */
export function notePackage(parts: PackageParts, origin: PackageParts): void {
  if (known.has(origin) && !known.has(parts)) origins.set(parts, origin);
}

function read(parts: PackageParts, limits: ReadLimits, earlier?: Known): Known {
  const budget = new ReadBudget(limits.items);
  const opc = new OpcPackage(parts, limits, budget);
  const workbookPart = findWorkbookPart(opc);
  const { dateSystem, sheets, definedNames } = opc.xml(workbookPart, readWorkbookPart);
  if (sheets.length === 0) throw new WorkbookFileError("damaged", "no sheets");
  const relationships = opc.relationships(workbookPart);
  const again = earlier && readContextAgain(opc, parts, earlier, relationships, dateSystem, budget);
  const context = again ?? readWorkbookContext(opc, relationships, dateSystem, budget);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const bodies = new Map<string, SheetBody>();
  const bodyOf = (part: string): SheetBody => {
    const body = again && earlier.bodies.get(part);
    const kept = body ? readWorksheetAgain(opc, parts, { parts: earlier.parts, body }, part, context) : null;
    return kept ?? readWorksheet(opc, part, context);
  };
  const snapshots = sheets.flatMap(({ name, visibility, relationshipId }): SheetSnapshot[] => {
    const relationship = byId.get(relationshipId);
    if (!relationship) throw new WorkbookFileError("damaged", `no part for sheet ${JSON.stringify(name)}`);
    if (relationship.type !== "worksheet") return [];
    // However often it is listed, it would be read and written each time.
    if (bodies.has(relationship.target)) throw new WorkbookFileError("damaged", `${relationship.target}: listed twice`);
    const body = bodyOf(relationship.target);
    bodies.set(relationship.target, body);
    return [{ name, visibility, ...body }];
  });
  return { parts, snapshot: { sheets: snapshots, dateSystem, definedNames }, context, bodies };
}
