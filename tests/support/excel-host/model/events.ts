import type { ScalarValue } from "./cell";
import type { SheetModel } from "./sheet";
import type { Visibility } from "./sheet-parts";

/** What happened in the workbook, before it is put into the client's messages. */

/** As in `Excel.DataChangeType`. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

interface ChangedEvent {
  readonly kind: "changed";
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: ChangeType;
  /** Only for a single cell. */
  readonly details?: { readonly before: ScalarValue; readonly after: ScalarValue };
  readonly shiftDirection?: string;
}

export type WorkbookEvent =
  | ChangedEvent
  | { readonly kind: "formatChanged"; readonly sheet: SheetModel; readonly address: string }
  | { readonly kind: "selectionChanged"; readonly sheet: SheetModel; readonly address: string }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: SheetModel }
  | { readonly kind: "nameChanged"; readonly sheet: SheetModel; readonly before: string; readonly after: string }
  | {
      readonly kind: "visibilityChanged";
      readonly sheet: SheetModel;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | {
      readonly kind: "rowHiddenChanged";
      readonly sheet: SheetModel;
      readonly address: string;
      readonly hidden: boolean;
    }
  | { readonly kind: "protectionChanged"; readonly sheet: SheetModel; readonly isProtected: boolean };

/** Who did it: the user, this add-in, or somebody at another computer. */
export type Origin = "user" | "addin" | "remote";
