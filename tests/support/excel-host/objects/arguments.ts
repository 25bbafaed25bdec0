import { HostError } from "../model/host-error";
import { LiveAreas, LiveRange } from "../model/live-range";
import { isOnSheet, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { parseA1, splitSheet } from "../model/a1";
import { isHostObject } from "../protocol/host-object";

/** Arguments as they come off the wire, checked. All throw HostError InvalidArgument. */
export type Arguments = readonly unknown[];

export function numberAt(args: Arguments, index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(args, index);
  return value;
}

export function textAt(args: Arguments, index: number, fallback?: string): string {
  const value = args[index] ?? fallback;
  if (typeof value !== "string") throw invalid(args, index);
  return value;
}

export function flagAt(args: Arguments, index: number): boolean {
  const value = args[index] ?? false;
  if (typeof value !== "boolean") throw invalid(args, index);
  return value;
}

export function recordAt(args: Arguments, index: number): Readonly<Record<string, unknown>> {
  const value = args[index] ?? {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalid(args, index);
  return value as Record<string, unknown>;
}

/** A range object, or an address on `sheet`. */
export function rangeAt(args: Arguments, index: number, sheet: SheetModel): LiveRange {
  const value = args[index];
  if (isHostObject(value) && value.target instanceof LiveRange) return value.target;
  if (typeof value === "string") return rangeOfAddress(sheet, value);
  throw invalid(args, index);
}

function invalid(args: Arguments, index: number): HostError {
  return new HostError("InvalidArgument", `argument ${index + 1}: ${JSON.stringify(args[index])}`);
}

/** A range on `sheet`; the address may name the sheet again, but no other, and may be a name or a table's. */
export function rangeOfAddress(sheet: SheetModel, address: string): LiveRange {
  const { sheet: named, rest } = splitSheet(address);
  const rect = parseA1(rest.trim()) ?? rectOfName(sheet, rest);
  if (!rect || (named !== null && sheet.workbook.findSheet(named) !== sheet)) {
    throw new HostError("InvalidArgument", `address "${address}"`);
  }
  return new LiveRange(sheet, rect);
}

function rectOfName(sheet: SheetModel, text: string): Rect | null {
  const key = text.toLowerCase();
  const name = sheet.workbook.names.find((one) => one.name.toLowerCase() === key);
  const table = sheet.tables.find((one) => one.name.toLowerCase() === key);
  if (!name) return table?.rect ?? null;
  const { sheet: target, rest } = splitSheet(name.formula.replace(/^=/, ""));
  return sheet.workbook.findSheet(target ?? "") === sheet ? parseA1(rest.replaceAll("$", "")) : null;
}

/** A range from corners that may have left the sheet. @throws HostError InvalidArgument */
export function rangeOfRect(sheet: SheetModel, rect: Rect): LiveRange {
  if (!isOnSheet(rect)) throw new HostError("InvalidArgument", `outside the sheet: ${JSON.stringify(rect)}`);
  return new LiveRange(sheet, rect);
}

export const areasOf = (range: LiveRange): LiveAreas => new LiveAreas(range.sheet, [range]);

export const areasOfRects = (sheet: SheetModel, rects: readonly Rect[]): LiveAreas =>
  new LiveAreas(
    sheet,
    rects.map((rect) => new LiveRange(sheet, rect)),
  );

export const rectsOf = (areas: LiveAreas): Rect[] => areas.ranges.map(({ rect }) => rect);
