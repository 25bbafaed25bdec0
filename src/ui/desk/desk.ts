import type { Steps, WorkbookSettings } from "../../engine/index";
import { checkOptionsOf, checkSteps } from "../../engine/index";
import type { ReadResult } from "../../hosts/workbook-host";
import { shownOf } from "../controller/checked-workbook";
import type { CheckedPlan } from "./answer";
import type { CheckedHead, FindingsPiece, ItemsPiece, NumberedQuestion } from "./desk-calls";
import { answer } from "./questions";

/** Few enough that taking them in is no work to speak of; between two pieces the page rests. */
const ITEMS_A_PIECE = 300;

/** Milliseconds of work between two rests. */
const SPELL = 25;

/** Checks workbooks and answers what views ask of their plans, away from the page. */
export class Desk {
  readonly #checked = new Map<number, CheckedPlan>();

  /** `rest` is called now and then; where it rejects the check ends and nothing of it is kept. */
  async check(
    number: number,
    read: ReadResult,
    settings: WorkbookSettings,
    emit: (piece: FindingsPiece) => void,
    rest: () => Promise<void>,
  ): Promise<CheckedHead> {
    const checked = await withRests(checkSteps(read.snapshot, checkOptionsOf(settings)), rest);
    const { listed, report, ...head } = shownOf(read, checked);
    const { findings: _findings, ...told } = report;
    await inPieces(listed, emit, rest);
    this.#checked.set(number, checked);
    return { ...head, report: told };
  }

  async ask(
    { check, name, argument }: NumberedQuestion,
    emit: (piece: ItemsPiece) => void,
    rest: () => Promise<void>,
  ): Promise<unknown> {
    const checked = this.#checked.get(check);
    if (!checked) throw new Error(`check ${check} is forgotten`);
    const { head, items } = answer(checked, name, argument as never);
    await inPieces<unknown>(items, emit, rest);
    return head;
  }

  /** Nothing more is asked of that check. */
  forget(check: number): null {
    this.#checked.delete(check);
    return null;
  }
}

async function withRests<Result>(steps: Steps<Result>, rest: () => Promise<void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SPELL) continue;
    await rest();
    since = performance.now();
  }
}

async function inPieces<Item>(
  items: readonly Item[],
  emit: (piece: readonly Item[]) => void,
  rest: () => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
    emit(items.slice(at, at + ITEMS_A_PIECE));
    await rest();
  }
}
