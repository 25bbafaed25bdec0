import { plainValue, valueType } from "../model/entry";
import type { Origin, WorkbookEvent } from "../model/events";
import { EVENT_CATEGORY, type EventEntry } from "../protocol/messages";
import { compareVersions } from "../protocol/requirement-sets";
import { EVENT_KINDS, isWanted, WORKBOOK_TARGET } from "./registrations";

/** The document's own selection event, which the client forwards without registering (`Workbook.onSelectionChanged`). */
const DOCUMENT_SELECTION_CHANGED = 2;

/** What is sent to the client for an event: one entry for the sheet's listeners, one for the workbook's. */
export function eventEntries(event: WorkbookEvent, origin: Origin, excelApi: string): EventEntry[] {
  const { messageType } = EVENT_KINDS[event.kind];
  const { workbook } = event.sheet;
  const message = JSON.stringify(messageOf(event, origin, excelApi));
  const entries = [event.sheet.id, WORKBOOK_TARGET]
    .filter((target) => isWanted(workbook, messageType, target))
    .map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType, targetId, message }));
  return event.kind === "selectionChanged" ? [...entries, documentSelection()] : entries;
}

const documentSelection = (): EventEntry => ({
  messageCategory: EVENT_CATEGORY,
  messageType: DOCUMENT_SELECTION_CHANGED,
  targetId: "",
  message: "{}",
});

function messageOf(event: WorkbookEvent, origin: Origin, excelApi: string): Record<string, unknown> {
  const common = {
    source: origin === "remote" ? "Remote" : "Local",
    worksheetId: event.sheet.id,
    ...("address" in event ? { address: event.address } : {}),
  };
  switch (event.kind) {
    case "changed":
      return {
        ...common,
        changeType: event.changeType,
        shiftDirection: event.shiftDirection ?? "None",
        // Since ExcelApi 1.14 an event says whether this add-in caused it.
        ...(compareVersions(excelApi, "1.14") < 0
          ? {}
          : { triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown" }),
        ...detailsOf(event.details),
      };
    case "nameChanged":
      return { ...common, nameBefore: event.before, nameAfter: event.after };
    case "visibilityChanged":
      return { ...common, visibilityBefore: event.before, visibilityAfter: event.after };
    case "rowHiddenChanged":
      return { ...common, changeType: event.hidden ? "Hidden" : "Unhidden" };
    case "protectionChanged":
      return { ...common, isProtected: event.isProtected, sheetPasswordChanged: false, allowEditRangesChanged: false };
    default:
      return common;
  }
}

type Details = Extract<WorkbookEvent, { kind: "changed" }>["details"];

function detailsOf(details: Details): Record<string, unknown> {
  if (!details) return {};
  return {
    valueBefore: plainValue(details.before),
    valueAfter: plainValue(details.after),
    valueTypeBefore: valueType(details.before),
    valueTypeAfter: valueType(details.after),
  };
}
