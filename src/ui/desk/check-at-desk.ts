import type { Plan, WorkbookSettings } from "../../engine/index";
import type { ReadResult } from "../../hosts/workbook-host";
import { rulesOf } from "../controller/checked-workbook";
import type { Engine } from "../controller/engine";
import type { ListedFinding } from "../store/listed-finding";
import type { CheckedWorkbook } from "../store/state";
import type { CheckedHead, FindingsPiece, ItemsPiece, NumberedQuestion } from "./desk-calls";
import type { Ask } from "./questions";

/** The way to a desk. */
export interface DeskLine {
  check(
    number: number,
    settings: WorkbookSettings,
    onPiece: (piece: FindingsPiece) => void,
    signal: AbortSignal,
  ): Promise<CheckedHead>;
  ask(question: NumberedQuestion, onPiece: (piece: ItemsPiece) => void): Promise<unknown>;
  forget(check: number): void;
}

export type PageEngine = Pick<Engine, "rules" | "checkOptionsOf" | "recognizePlan">;

let lastNumber = 0;

/**
 * Checks at a desk. Findings come in pieces; the plan itself, a web of objects, does not come at all: what takes long is asked there,
 * and the page reads the plan out of its snapshot when a view first needs it.
 */
export async function checkAtDesk(
  line: DeskLine,
  engine: PageEngine,
  { snapshot }: ReadResult,
  settings: WorkbookSettings,
  signal: AbortSignal,
): Promise<CheckedWorkbook> {
  const number = ++lastNumber;
  const listed: ListedFinding[] = [];
  const { report, ...head } = await line.check(number, settings, (piece) => listed.push(...piece), signal);
  let plan: Plan | null = null;
  return {
    ...head,
    get plan() {
      return (plan ??= engine.recognizePlan(snapshot, engine.checkOptionsOf(settings)));
    },
    report: { ...report, findings: listed.map(({ finding }) => finding) },
    listed,
    rules: rulesOf(engine),
    ask: (async (name, argument) => {
      const items: unknown[] = [];
      const question = { check: number, name, argument };
      return { head: await line.ask(question, (piece) => items.push(...piece)), items };
    }) as Ask,
    release: () => {
      line.forget(number);
    },
  };
}
