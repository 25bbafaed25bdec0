import type { CheckResult, WorkbookSettings } from "../../engine/index";
import type { ReadResult } from "../../hosts/workbook-host";
import { listFindings } from "../store/listed-finding";
import type { CheckedWorkbook } from "../store/state";
import type { Engine } from "./engine";

/** What the pane shows of a check, but the plan and what can be asked of it: plain data. */
export type Shown = Omit<CheckedWorkbook, "plan" | "rules" | "ask" | "release">;

/** Checks what was read and keeps what the pane shows of it. */
export function checkRead(
  engine: Pick<Engine, "checkWorkbook" | "checkOptionsOf" | "rules">,
  read: ReadResult,
  settings: WorkbookSettings,
): CheckedWorkbook {
  const checked = engine.checkWorkbook(read.snapshot, engine.checkOptionsOf(settings));
  return {
    ...shownOf(read, checked),
    plan: checked.plan,
    rules: rulesOf(engine),
    // What answers is loaded with the first view that asks.
    ask: async (name, argument) => (await import("../desk/questions")).answer(checked, name, argument),
  };
}

export function shownOf(read: ReadResult, { plan, report }: CheckResult): Shown {
  return {
    report,
    listed: listFindings(plan, report),
    sheets: read.snapshot.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== "visible" })),
    impliedYear: plan.appendices.find(({ period }) => period === null)?.impliedYear ?? null,
    partial: read.source === "ranges",
  };
}

export function rulesOf({ rules }: Pick<Engine, "rules">): CheckedWorkbook["rules"] {
  return new Map(rules.map(({ meta }) => [meta.id, meta]));
}
