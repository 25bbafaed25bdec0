import type { WorkbookEvent } from "../model/events";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";

/** The client's `_Register…Event` calls: what add-in code listens to, and for which sheet. */

/** Target of events of any sheet (`Constants.eventWorkbookId` of the client). */
export const WORKBOOK_TARGET = "Workbook";

export interface EventKind {
  /** Number the client knows the event by. */
  readonly messageType: number;
  readonly register: string;
  readonly unregister: string;
}

const kind = (messageType: number, name: string): EventKind => ({
  messageType,
  register: `_Register${name}`,
  unregister: `_Unregister${name}`,
});

export const EVENT_KINDS: Readonly<Record<WorkbookEvent["kind"], EventKind>> = {
  changed: kind(10, "DataChangedEvent"),
  activated: kind(11, "ActivatedEvent"),
  deactivated: kind(12, "DeactivatedEvent"),
  added: kind(13, "AddedEvent"),
  selectionChanged: kind(14, "SelectionChangedEvent"),
  deleted: kind(15, "DeletedEvent"),
  formatChanged: kind(18, "FormatChangedEvent"),
  rowHiddenChanged: kind(22, "RowHiddenChangedEvent"),
  protectionChanged: kind(24, "ProtectionChangedEvent"),
  nameChanged: kind(25, "EventNameChanged"),
  visibilityChanged: kind(26, "EventVisibilityChanged"),
};

/** Which events are wanted, by workbook; a registration the client makes twice counts twice. */
const wanted = new WeakMap<WorkbookModel, Map<string, number>>();

const key = (messageType: number, target: string): string => `${messageType} ${target}`;

function count(workbook: WorkbookModel, messageType: number, target: string, step: number): void {
  const counts = wanted.get(workbook) ?? new Map<string, number>();
  wanted.set(workbook, counts);
  counts.set(key(messageType, target), (counts.get(key(messageType, target)) ?? 0) + step);
}

export function isWanted(workbook: WorkbookModel, messageType: number, target: string): boolean {
  return (wanted.get(workbook)?.get(key(messageType, target)) ?? 0) > 0;
}

type Method<T> = (target: T) => null;

/** The `_Register…` and `_Unregister…` methods of a class; `targetOf` names whose events are meant. */
export function eventRegistrations<T extends WorkbookModel | SheetModel>(
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const { messageType, register, unregister } of Object.values(EVENT_KINDS)) {
    const step =
      (by: number): Method<T> =>
      (target) => {
        count("workbook" in target ? target.workbook : target, messageType, targetOf(target), by);
        return null;
      };
    methods[register] = step(1);
    methods[unregister] = step(-1);
  }
  return methods;
}

/** Registering to hear of events is declared a write by some classes of the client, but changes nothing. */
export const isRegistration = (member: string): boolean => /^_(Un)?[Rr]egister/.test(member);
