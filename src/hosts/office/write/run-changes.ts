import type { WorkbookSnapshot } from "../../../engine/index";
import { hostError, refusal } from "../../host-failure";
import { asWorkbookChange, type HostChange } from "../../steps/host-change";
import { planSteps } from "../../steps/plan-steps";
import type { Step } from "../../steps/steps";
import type { ApplyResult, Refusal, RunOptions } from "../../workbook-host";
import { codeOf, isTooLarge } from "../host-errors";
import { journalIn, queueParts } from "../journal/journal-parts";
import { RunJournal, type RunKind } from "../journal/run-journal";
import { readFacts, type Facts } from "./facts";
import { giveBack } from "./give-back";
import { Guards } from "./guards";
import { undoOf } from "./undo-change";
import { chunkOf, queueUnits, unitsOf, type Unit } from "./units";
import { readWritable } from "./writable-sheet";
import type { Written } from "./written";

export interface RunInput extends RunOptions {
  readonly kind: RunKind;
  /** The workbook the changes were worked out on. */
  readonly seen: WorkbookSnapshot | null;
  /** An undo that broke off is taken up again. */
  readonly resumed?: boolean;
}

interface Remaining {
  readonly rest: readonly HostChange[];
  readonly seen: WorkbookSnapshot | null;
}

/** Bytes of a request to begin with; halved as long as Excel finds them too many. */
const BUDGET = 1_500_000;
/** How often work begins anew because the user moved rows meanwhile. */
const TRIES = 5;

/** Writes changes in as few requests as may be. */
export class ChangeRun {
  readonly #refused: Refusal[] = [];
  /** Sheets on which a deletion was given back: nothing stands there where the later changes expect it. */
  readonly #left = new Set<string>();
  #journal: RunJournal | null = null;
  #applied = 0;
  #done = 0;
  #budget = BUDGET;
  #tries = TRIES;
  #linesMoved = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly changes: readonly HostChange[],
    private readonly input: RunInput,
  ) {}

  async carryOut(): Promise<ApplyResult> {
    let rest = this.changes;
    let seen = this.input.seen;
    let cancelled = false;
    while (rest.length > 0 && !cancelled) {
      ({ rest, seen } = await this.#round(rest, seen));
      cancelled = rest.length > 0 && this.#isCancelled;
    }
    return { applied: this.#applied, cancelled, refused: this.#refused };
  }

  get #isCancelled(): boolean {
    return this.input.signal?.aborted ?? false;
  }

  /** Reads, checks and writes; answers what is left to do, and on what it was worked out. */
  async #round(changes: readonly HostChange[], seen: WorkbookSnapshot | null): Promise<Remaining> {
    const { workbook } = this.context;
    const others = await this.#otherSheets(changes);
    let parts = workbook.customXmlParts;
    const sheets = await readWritable(this.context, changes, others, () => {
      parts = queueParts(this.context);
      workbook.protection.load("protected");
    });
    const journal = (this.#journal ??= new RunJournal(this.context, this.input.kind, journalIn(parts)));
    const structureProtected = workbook.protection.protected;
    const { resumed = false } = this.input;
    const known = { sheets, seen, structureProtected, linesMoved: this.#linesMoved, resumed };
    const plan = planSteps(changes, { ...known, hasJournal: true });
    const facts = await readFacts(this.context, plan.steps, sheets, parts.items);
    const steps = plan.steps.filter((step) => step.type !== "cell" || !facts.isSpilledOver(step));
    this.#refused.push(...plan.refused);
    for (const step of plan.steps) {
      if (!steps.includes(step)) this.#refuse(step.change, "array");
    }
    this.#done += changes.length - plan.rest.length - steps.length;
    this.#applied += plan.done;
    this.#tell();
    const units = unitsOf(this.context, steps, facts, sheets);
    const left = await this.#write(units, { facts, journal, guards: new Guards(this.context, sheets) });
    this.#linesMoved ||= steps.some((step) => step.type === "lines" && !left.includes(step));
    const rest = this.#without(plan.rest);
    if (left.length === 0) return { rest, seen: plan.seen };
    // Where rows moved under way, what was seen fits no more, unless nothing is written yet.
    const untouched = left.length === steps.length;
    return { rest: [...left.map(({ change }) => change), ...rest], seen: untouched ? seen : null };
  }

  /** Deleted rows change formulas on every sheet. */
  async #otherSheets(changes: readonly HostChange[]): Promise<readonly string[]> {
    if (!changes.some(({ type }) => type === "deleteRows" || type === "restoreRows")) return [];
    const all = this.context.workbook.worksheets.load("items/name");
    await this.context.sync();
    return all.items.map(({ name }) => name);
  }

  async #write(all: readonly Unit[], tools: WriteTools): Promise<readonly Step[]> {
    let units = all;
    while (units.length > 0 && !this.#isCancelled) {
      const chunk = chunkOf(units, this.#budget);
      const outcome = await this.#send(chunk, tools);
      if (outcome === "moved") return remaining(units);
      if (outcome === "tooLarge") continue;
      units = units.slice(chunk.length);
      const finished = chunk.filter(({ isLast }) => isLast).length;
      this.#done += finished;
      this.#applied += finished;
      await this.#settle(outcome, chunk, tools);
      units = this.#withoutLeft(units);
      this.#tell();
    }
    return remaining(units);
  }

  /** One request: guards, journal, cells. */
  async #send(chunk: readonly Unit[], tools: WriteTools): Promise<readonly Written[] | "moved" | "tooLarge"> {
    const { facts, guards, journal } = tools;
    const { application } = this.context.workbook;
    const steps = begunBy(chunk);
    guards.queueCheck();
    journal.queueEntry(steps.length, undoOfAll(steps, facts));
    // What we write ourselves is not told to ourselves.
    this.context.runtime.enableEvents = false;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const written = queueUnits(this.context, chunk, facts);
    this.context.runtime.enableEvents = true;
    const renew = guards.queueRenewal(chunk.filter(({ isLast }) => isLast).map(({ step }) => step));
    journal.queueEnd();
    try {
      await this.context.sync();
    } catch (error) {
      return await this.#afterFailure(error, chunk, journal);
    }
    renew();
    journal.sent();
    return written;
  }

  async #afterFailure(error: unknown, chunk: readonly Unit[], journal: RunJournal): Promise<"moved" | "tooLarge"> {
    if (codeOf(error) === "RequestPayloadSizeLimitExceeded" && chunk.length > 1) {
      this.#budget = Math.max(1, chunk.reduce((sum, { weight }) => sum + weight, 0) / 2);
      return "tooLarge";
    }
    if (isUntouched(error)) throw error;
    const begun = await journal.hasBegun();
    if (!begun && MOVED.includes(codeOf(error)) && --this.#tries > 0) return "moved";
    if (!begun) throw error;
    throw hostError("interrupted", `${codeOf(error)} ${isTooLarge(error) ? "after writing" : ""}`);
  }

  /** Gives back what the user had typed in the very moment, and reports what was not taken. */
  async #settle(
    written: readonly Written[],
    chunk: readonly Unit[],
    { facts, guards, journal }: WriteTools,
  ): Promise<void> {
    const surprises = written.flatMap((block) => block.surprises());
    const surprised = new Set<Step>(surprises.map(({ step }) => step));
    const steps = begunBy(chunk).filter((step) => !surprised.has(step));
    if (surprises.length > 0) journal.queueCorrection(steps.length, undoOfAll(steps, facts));
    for (const surprise of surprises) await giveBack(this.context, surprise, { chunk, facts });
    for (const { change, type } of surprised) {
      this.#refuse(change, "changed");
      if (type === "cell") continue;
      this.#left.add(change.sheet);
      guards.drop(change.sheet);
    }
    const untaken = written.flatMap((block) => block.untaken()).filter((step) => !surprised.has(step));
    for (const { change } of untaken) this.#refuse(change, "merged");
    this.#applied -= untaken.length + chunk.filter(({ isLast, step }) => isLast && surprised.has(step)).length;
  }

  /** The units of sheets on which nothing goes on; their changes are refused. */
  #withoutLeft(units: readonly Unit[]): readonly Unit[] {
    const staying = units.filter(({ step }) => !this.#left.has(step.change.sheet));
    const refused = remaining(units).filter(({ change }) => this.#left.has(change.sheet));
    for (const { change } of refused) this.#refuse(change, "dependent");
    this.#done += refused.length;
    return staying;
  }

  #without(changes: readonly HostChange[]): HostChange[] {
    const refused = changes.filter(({ sheet }) => this.#left.has(sheet));
    for (const change of refused) this.#refuse(change, "dependent");
    this.#done += refused.length;
    return changes.filter((change) => !refused.includes(change));
  }

  #refuse(change: HostChange, code: Refusal["code"]): void {
    this.#refused.push(refusal(asWorkbookChange(change), code));
  }

  #tell(): void {
    this.input.onProgress?.(this.#done, this.changes.length);
  }
}

interface WriteTools {
  readonly facts: Facts;
  readonly journal: RunJournal;
  readonly guards: Guards;
}

/** What Excel says where a guard has moved or is gone. */
const MOVED: readonly string[] = ["ItemNotFound", "InvalidReference"];

/** Refusals of the request as a whole. */
function isUntouched(error: unknown): boolean {
  return ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"].includes(codeOf(error));
}

function begunBy(chunk: readonly Unit[]): Step[] {
  return chunk.filter(({ isFirst }) => isFirst).map(({ step }) => step);
}

/** What takes steps back, in the order in which to do it. */
function undoOfAll(steps: readonly Step[], facts: Facts): HostChange[] {
  return steps.flatMap((step) => undoOf(step, facts) ?? []).reverse();
}

/** Steps of which nothing is written. */
function remaining(units: readonly Unit[]): Step[] {
  return units.filter(({ isFirst }) => isFirst).map(({ step }) => step);
}
