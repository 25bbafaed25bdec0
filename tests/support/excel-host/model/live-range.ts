import { HostError } from "./host-error";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** A range an add-in holds: like Excel's own, it moves when cells are inserted or deleted before it. */
export class LiveRange {
  /** Set while the client keeps the range across requests (`_KeepReference`). */
  referenceId: string | null = null;
  /** Null once every cell of the range was deleted. */
  place: Rect | null;

  constructor(
    readonly sheet: SheetModel,
    rect: Rect,
  ) {
    this.place = rect;
    sheet.liveRanges.add(this);
  }

  /** @throws HostError InvalidReference where the cells are gone, ItemNotFound where the sheet is. */
  get rect(): Rect {
    if (!this.sheet.workbook.sheets.includes(this.sheet)) throw new HostError("ItemNotFound", this.sheet.name);
    if (!this.place) throw new HostError("InvalidReference");
    return this.place;
  }
}

/** Several ranges of one sheet, as `Excel.RangeAreas`. */
export class LiveAreas {
  referenceId: string | null = null;

  constructor(
    readonly sheet: SheetModel,
    readonly ranges: readonly LiveRange[],
  ) {}
}
