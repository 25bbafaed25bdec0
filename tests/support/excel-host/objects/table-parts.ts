import { HostError } from "../model/host-error";
import type { Rect } from "../model/rect";
import type { TableModel } from "../model/sheet-parts";

/** Rows of a table: its header, its body, its totals. The getters throw HostError ItemNotFound for a part it lacks. */
export function tableParts({ rect, showHeaders, showTotals }: TableModel): {
  readonly header: Rect;
  readonly body: Rect;
  readonly total: Rect;
} {
  return {
    get header() {
      if (!showHeaders) throw new HostError("ItemNotFound", "the table has no header row");
      return { ...rect, bottom: rect.top };
    },
    get body() {
      return { ...rect, top: rect.top + (showHeaders ? 1 : 0), bottom: rect.bottom - (showTotals ? 1 : 0) };
    },
    get total() {
      if (!showTotals) throw new HostError("ItemNotFound", "the table has no totals row");
      return { ...rect, top: rect.bottom };
    },
  };
}
