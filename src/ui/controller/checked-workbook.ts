import type { WorkbookSettings } from "../../engine/index";
import type { ReadResult } from "../../hosts/workbook-host";
import { listFindings } from "../store/listed-finding";
import type { CheckedWorkbook } from "../store/state";
import type { Engine } from "./engine";

/** Checks what was read and keeps what the pane shows of it. */
export function checkRead(
  engine: Pick<Engine, "checkWorkbook" | "checkOptionsOf" | "rules">,
  read: ReadResult,
  settings: WorkbookSettings,
): CheckedWorkbook {
  const { plan, report } = engine.checkWorkbook(read.snapshot, engine.checkOptionsOf(settings));
  return {
    plan,
    report,
    listed: listFindings(plan, report),
    rules: new Map(engine.rules.map(({ meta }) => [meta.id, meta])),
    sheets: read.snapshot.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== "visible" })),
    impliedYear: plan.appendices.find(({ period }) => period === null)?.impliedYear ?? null,
    partial: read.source === "ranges",
  };
}
