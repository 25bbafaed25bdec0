import type { Locale } from "./entry";
import type { Origin, WorkbookEvent } from "./events";
import { HostError } from "./host-error";
import type { LiveAreas, LiveRange } from "./live-range";
import type { SheetModel } from "./sheet";

export interface NameModel {
  name: string;
  /** With the leading "=", e.g. "='Phụ lục'!$A$5:$G$74". */
  formula: string;
  /** The sheet it belongs to; null for names of the workbook. */
  readonly sheet: SheetModel | null;
  comment: string;
  visible: boolean;
}

export const PRINT_AREA = "Print_Area";
/** Names Excel gives a meaning of its own. */
export const BUILT_IN_NAMES: readonly string[] = [PRINT_AREA];

export interface CustomXmlPartModel {
  readonly id: string;
  xml: string;
}

let idCount = 0;

/** Ids in the manner of Excel's, never the same twice on a page. */
export function uniqueId(): string {
  return `{${(++idCount).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-00AA00AA00AA}`;
}

/** An Excel workbook in memory: the truth the test host answers from. */
export class WorkbookModel {
  name = "Ke hoach.xlsx";
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly customXmlParts: CustomXmlPartModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, unknown> = {};
  /** Opened read-only: every write is refused. */
  readOnly = false;
  /** `Runtime.enableEvents` of this add-in. */
  eventsEnabled = true;
  calculationMode = "Automatic";
  locale: Locale = "vi-VN";
  dateSystem: 1900 | 1904 = 1900;
  /** Who is at work at the moment. */
  origin: Origin = "user";
  /** Office-js 224: with this set, values written over rows a filter hides land in the next visible rows. */
  misplacesFilteredWrites = false;
  /** Excel reads no more than five million cells at once … */
  cellLimit = 5_000_000;
  /** … and then answers `null`, or with an error. */
  overCellLimit: "null" | "error" = "null";
  /** Sheets may be neither added nor deleted nor renamed. */
  isProtected = false;
  /** Workbooks opened with `Excel.createWorkbook`, as base64. */
  readonly opened: string[] = [];
  /** Grows with every change: tells whether the bytes the workbook came from still say the same. */
  revision = 0;
  readonly references = new Map<string, LiveRange | LiveAreas>();
  #active: SheetModel | null = null;
  #listener: (event: WorkbookEvent) => void = () => undefined;

  get active(): SheetModel {
    const sheet = this.#active ?? this.sheets.find(({ visibility }) => visibility === "Visible") ?? this.sheets[0];
    if (!sheet) throw new HostError("ItemNotFound", "a workbook without sheets");
    return sheet;
  }

  onEvent(listener: (event: WorkbookEvent) => void): void {
    this.#listener = listener;
  }

  emit(event: WorkbookEvent): void {
    if (!this.eventsEnabled) return;
    this.#listener(event);
  }

  /** Notes a change that has no event of its own. */
  touch(): void {
    this.revision++;
  }

  findSheet(nameOrId: string): SheetModel | null {
    const key = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === key) ?? null;
  }

  assertSheetName(name: string): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new HostError("InvalidArgument", `sheet name "${name}"`);
    }
    if (this.findSheet(name)) throw new HostError("ItemAlreadyExists", `sheet "${name}"`);
  }

  /** @throws HostError InvalidOperation for the last visible sheet. */
  deleteSheet(sheet: SheetModel): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw new HostError("InvalidOperation", "the last visible sheet");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const kept = this.names.filter((name) => name.sheet !== sheet);
    this.names.splice(0, this.names.length, ...kept);
    this.touch();
    this.emit({ kind: "deleted", sheet });
    if (this.#active === sheet) this.activate(others[0] ?? sheet);
  }

  /** @throws HostError InvalidOperation for a hidden sheet. */
  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `hidden sheet "${sheet.name}"`);
    const before = this.active;
    this.#active = sheet;
    if (before === sheet) return;
    this.emit({ kind: "deactivated", sheet: before });
    this.emit({ kind: "activated", sheet });
  }

  /** Forgets the ranges of a finished request that nobody keeps. */
  releaseTransientRanges(): void {
    const kept = new Set([...this.references.values()].flatMap((one) => ("ranges" in one ? one.ranges : [one])));
    for (const sheet of this.sheets) {
      for (const range of sheet.liveRanges) if (!kept.has(range)) sheet.liveRanges.delete(range);
    }
  }
}
