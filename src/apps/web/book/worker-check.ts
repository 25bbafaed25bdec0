import type { Plan, WorkbookSettings } from "../../../engine/index";
import type { ReadResult } from "../../../hosts/workbook-host";
import type { Engine } from "../../../ui/controller/engine";
import type { ListedFinding } from "../../../ui/store/listed-finding";
import type { CheckedWorkbook } from "../../../ui/store/state";
import type { Remote } from "../channel/remote";
import type { BookCalls } from "./book-calls";

type PageEngine = Pick<Engine, "rules" | "checkOptionsOf"> & {
  readonly recognizePlan: (snapshot: ReadResult["snapshot"], options: ReturnType<Engine["checkOptionsOf"]>) => Plan;
};

/**
 * Checks in the worker. Findings come in pieces; the plan itself, a web of objects, does not come at all: the page reads it out of its
 * snapshot when a view first asks.
 */
export async function checkInWorker(
  remote: Remote<BookCalls>,
  engine: PageEngine,
  { snapshot }: ReadResult,
  settings: WorkbookSettings,
): Promise<CheckedWorkbook> {
  const listed: ListedFinding[] = [];
  const { report, ...head } = await remote.call("check", settings, (piece) => {
    listed.push(...piece);
  });
  let plan: Plan | null = null;
  return {
    ...head,
    get plan() {
      return (plan ??= engine.recognizePlan(snapshot, engine.checkOptionsOf(settings)));
    },
    report: { ...report, findings: listed.map(({ finding }) => finding) },
    listed,
    rules: new Map(engine.rules.map(({ meta }) => [meta.id, meta])),
  };
}
