import type { CellRange } from "../../engine/index";
import { parseRange } from "../../engine/index";
import type { HostListener } from "../workbook-host";
import { run } from "./run";

/** Quiet time after the last edit before it is reported: a paste or a fill comes as many events. */
const QUIET_MS = 250;

interface Registered {
  remove(): void;
}

/** Reports edits (debounced, one call a sheet) and selections until the returned function is called. */
export async function watchWorkbook(listener: HostListener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const edits = new EditQueue(listener);
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    const registered: Registered[] = [
      worksheets.onChanged.add((event) => {
        edits.add(names.get(event.worksheetId), event);
        return Promise.resolve();
      }),
      worksheets.onSelectionChanged.add((event) => {
        const sheet = names.get(event.worksheetId);
        const area = parseRange(firstArea(event.address));
        if (sheet !== undefined && area) listener.selected(sheet, { row: area.top, column: area.left });
        return Promise.resolve();
      }),
      ...[worksheets.onAdded, worksheets.onDeleted, ...(tellsRenaming() ? [worksheets.onVisibilityChanged] : [])].map(
        (event: { add(handler: () => Promise<void>): Registered }) =>
          event.add(() => {
            edits.structure();
            return Promise.resolve();
          }),
      ),
    ];
    if (tellsRenaming()) {
      const renamed = worksheets.onNameChanged.add(({ worksheetId, nameAfter }) => {
        names.set(worksheetId, nameAfter);
        edits.structure();
        return Promise.resolve();
      });
      registered.push(renamed);
    }
    return { context, registered };
  });
  return async () => {
    edits.stop();
    // A handler can only be taken away in the context it was added in.
    for (const handler of handlers.registered) handler.remove();
    await handlers.context.sync();
  };
}

/**
 * The set the client library declares for these events; any other Excel keeps still about sheets renamed, hidden or shown, and the
 * next read of the old name fails.
 */
function tellsRenaming(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApiOnline", "1.1");
}

/** "A1:B2,D4" → "A1:B2" */
function firstArea(address: string): string {
  return address.split(",")[0] ?? "";
}

/** Collects edits until Excel has been quiet for a moment. */
class EditQueue {
  readonly #ranges = new Map<string, CellRange | null>();
  #structure = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly listener: HostListener) {}

  add(sheet: string | undefined, { changeType, address }: Excel.WorksheetChangedEventArgs): void {
    // Rows or columns that move take fonts, merges and hidden rows with them: only a full read knows them.
    if (sheet === undefined || changeType !== Excel.DataChangeType.rangeEdited) {
      this.structure();
      return;
    }
    const range = parseRange(firstArea(address));
    const known = this.#ranges.get(sheet);
    this.#ranges.set(sheet, known === undefined ? range : known && range && union(known, range));
    this.#wait();
  }

  structure(): void {
    this.#structure = true;
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#report();
    }, QUIET_MS);
  }

  #report(): void {
    const edits = [...this.#ranges];
    const structure = this.#structure;
    this.#ranges.clear();
    this.#structure = false;
    if (structure) this.listener.structureChanged();
    else for (const [sheet, range] of edits) this.listener.changed(sheet, range);
  }
}

function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
