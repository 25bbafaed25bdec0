import type { WorkbookModel } from "../model/workbook";
import { ASYNC_ERRORS, AsyncFailure, answer } from "./async-result";

/** `Office.context.document.settings`: a copy in memory, written to the workbook by `saveAsync`. */
export function documentSettings(workbook: WorkbookModel): Record<string, unknown> {
  let copy = new Map(workbook.settings);
  return {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => {
      copy.set(name, value);
    },
    remove: (name: string) => {
      copy.delete(name);
    },
    saveAsync: (...rest: readonly unknown[]) => {
      void answer(rest, () => {
        if (workbook.readOnly) throw new AsyncFailure(ASYNC_ERRORS.internal);
        workbook.settings.clear();
        for (const [name, value] of copy) workbook.settings.set(name, value);
        workbook.touch();
      });
    },
    refreshAsync: (...rest: readonly unknown[]) => {
      void answer(rest, () => {
        copy = new Map(workbook.settings);
      });
    },
  };
}
