import type { CellAddress, WorkbookSnapshot } from "../../../engine/index";
import type { ApplyResult, Refusal, RunOptions } from "../../workbook-host";
import { hostError, refusal } from "../../host-failure";
import { codeOf, isTooLarge } from "../host-errors";
import { journalXml, queueJournal } from "../journal/journal-parts";
import { entryOf } from "./entry";
import { readFacts, type Facts } from "./facts";
import { Guards, moved } from "./guards";
import { asWorkbookChange, type HostChange } from "../../steps/host-change";
import { planSteps } from "../../steps/plan-steps";
import type { CellStep, Step } from "../../steps/steps";
import { undoOf } from "./undo-change";
import { chunkOf, queueUnits, unitsOf, type Unit } from "./units";
import { readWritable, type ExcelSheet } from "./writable-sheet";
import type { WrittenBlock } from "./write-cells";

export interface RunInput extends RunOptions {
  /** Null: this run is not kept in the journal. */
  readonly label: string | null;
  /** The workbook the changes were worked out on. */
  readonly seen: WorkbookSnapshot | null;
}

interface Remaining {
  readonly rest: readonly HostChange[];
  readonly seen: WorkbookSnapshot | null;
}

/** Bytes of a request to begin with; halved as long as Excel finds them too many. */
const BUDGET = 1_500_000;
/** Runs that can be taken back, one after the other. */
const RUNS_KEPT = 20;
/** How often work begins anew because the user moved rows meanwhile. */
const TRIES = 5;

/** Writes changes in as few requests as may be. */
export class ChangeRun {
  readonly #refused: Refusal[] = [];
  #applied = 0;
  #done = 0;
  #budget = BUDGET;
  #run = 0;
  #piece = 0;
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
    let cancelled = this.#isCancelled;
    while (rest.length > 0 && !cancelled) {
      const before: number = rest.length;
      ({ rest, seen } = await this.#round(rest, seen));
      cancelled = rest.length > 0 && this.#isCancelled;
      this.#linesMoved ||= rest.length < before;
    }
    return { applied: this.#applied, cancelled, refused: this.#refused };
  }

  get #isCancelled(): boolean {
    return this.input.signal?.aborted ?? false;
  }

  /** Reads, checks and writes; answers what is left to do, and on what it was worked out. */
  async #round(changes: readonly HostChange[], seen: WorkbookSnapshot | null): Promise<Remaining> {
    const { workbook } = this.context;
    const journal = queueJournal(this.context);
    workbook.protection.load("protected");
    const sheets = await readWritable(this.context, await this.#sheetsFor(changes));
    const parts = journal();
    if (this.#run === 0) this.#run = (parts.at(-1)?.run ?? 0) + 1;
    const structureProtected = workbook.protection.protected;
    const plan = planSteps(changes, { sheets, seen, structureProtected, linesMoved: this.#linesMoved });
    const facts = await readFacts(this.context, plan.steps, sheets);
    const steps = plan.steps.filter((step) => step.type !== "cell" || !facts.isSpilledOver(step));
    this.#refused.push(...plan.refused);
    for (const step of plan.steps) {
      if (!steps.includes(step)) this.#refuse(step, "array");
    }
    this.#done += changes.length - plan.rest.length - steps.length;
    this.#applied += plan.done;
    this.#tell();
    const old = this.#piece === 0 ? parts.filter(({ run }) => run <= this.#run - RUNS_KEPT) : [];
    const left = await this.#write(steps, facts, sheets, () => {
      for (const { part } of old) part.delete();
    });
    if (left.length === 0) return { rest: plan.rest, seen: plan.seen };
    // Where rows moved under way, what was seen fits no more, unless nothing is written yet.
    const untouched = left.length === steps.length;
    return { rest: [...left.map(({ change }) => change), ...plan.rest], seen: untouched ? seen : null };
  }

  /** Deleted rows change formulas on every sheet. */
  async #sheetsFor(changes: readonly HostChange[]): Promise<ReadonlySet<string>> {
    const names = new Set(changes.map(({ sheet }) => sheet));
    if (!changes.some(({ type }) => type === "deleteRows" || type === "restoreRows")) return names;
    const all = this.context.workbook.worksheets.load("items/name");
    await this.context.sync();
    return new Set([...names, ...all.items.map(({ name }) => name)]);
  }

  async #write(
    steps: readonly Step[],
    facts: Facts,
    sheets: ReadonlyMap<string, ExcelSheet>,
    tidy: () => void,
  ): Promise<readonly Step[]> {
    const guards = new Guards(this.context, sheets);
    let units: readonly Unit[] = unitsOf(this.context, steps, facts);
    while (units.length > 0 && !this.#isCancelled) {
      const chunk = chunkOf(units, this.#budget);
      const outcome = await this.#send(chunk, facts, guards, tidy);
      if (outcome === "moved") return remaining(units);
      if (outcome === "tooLarge") continue;
      units = units.slice(chunk.length);
      await this.#settle(outcome, chunk, facts);
      this.#done += chunk.filter(({ isLast }) => isLast).length;
      this.#applied += chunk.filter(({ isLast }) => isLast).length;
      this.#tell();
    }
    return remaining(units);
  }

  /** One request: guards, journal, cells. */
  async #send(
    chunk: readonly Unit[],
    facts: Facts,
    guards: Guards,
    tidy: () => void,
  ): Promise<readonly WrittenBlock[] | "moved" | "tooLarge"> {
    const { application, workbook } = this.context;
    const place = { run: this.#run, piece: this.#piece, changes: chunk.filter(({ isFirst }) => isFirst).length };
    const steps = chunk.filter(({ isFirst }) => isFirst).map(({ step }) => step);
    const { label } = this.input;
    guards.queueCheck();
    if (label !== null) {
      const undo = steps.flatMap((step) => undoOf(step, facts) ?? []).reverse();
      workbook.customXmlParts.add(journalXml(place, { label, undo }));
    }
    tidy();
    // What we write ourselves is not told to ourselves.
    this.context.runtime.enableEvents = false;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const blocks = queueUnits(this.context, chunk, facts);
    this.context.runtime.enableEvents = true;
    const renew = guards.queueRenewal(chunk.filter(({ isLast }) => isLast).map(({ step }) => step));
    try {
      await this.context.sync();
    } catch (error) {
      return await this.#afterFailure(error, chunk, place);
    }
    renew();
    this.#piece++;
    return blocks;
  }

  async #afterFailure(error: unknown, chunk: readonly Unit[], place: { piece: number }): Promise<"moved" | "tooLarge"> {
    if (codeOf(error) === "RequestPayloadSizeLimitExceeded" && chunk.length > 1) {
      this.#budget = Math.max(1, chunk.reduce((sum, { weight }) => sum + weight, 0) / 2);
      return "tooLarge";
    }
    if (isUntouched(error)) throw error;
    const begun = await this.#hasBegun(place);
    if (!begun && MOVED.includes(codeOf(error)) && --this.#tries > 0) return "moved";
    if (!begun) throw error;
    throw hostError("interrupted", `${codeOf(error)} ${isTooLarge(error) ? "after writing" : ""}`);
  }

  /** The entry in the journal goes before everything else: without it nothing was written. */
  async #hasBegun({ piece }: { piece: number }): Promise<boolean> {
    try {
      this.context.runtime.enableEvents = true;
      const journal = queueJournal(this.context);
      await this.context.sync();
      return this.input.label === null || journal().some((part) => part.run === this.#run && part.piece === piece);
    } catch {
      return true;
    }
  }

  /** Gives back what the user had typed in the very moment, and reports what was not taken. */
  async #settle(blocks: readonly WrittenBlock[], chunk: readonly Unit[], facts: Facts): Promise<void> {
    const surprises = blocks.flatMap((block) => block.surprises());
    for (const { step, found } of surprises) {
      const sheet = this.context.workbook.worksheets.getItem(step.change.sheet);
      const { row, column } = placeAfter(step, chunk);
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      cell.numberFormat = [[facts.formatOf(step)]];
      cell.formulas = [[entryOf(found, facts.formatOf(step))]];
    }
    if (surprises.length > 0) await this.context.sync();
    for (const { step } of surprises) this.#refuse(step, "changed");
    const surprised = new Set<CellStep>(surprises.map(({ step }) => step));
    const untaken = blocks.flatMap((block) => block.untaken()).filter((step) => !surprised.has(step));
    for (const step of untaken) this.#refuse(step, "merged");
    this.#applied -= surprises.length + untaken.length;
  }

  #refuse({ change }: Step, code: Refusal["code"]): void {
    this.#refused.push(refusal(asWorkbookChange(change), code));
  }

  #tell(): void {
    this.input.onProgress?.(this.#done, this.changes.length);
  }
}

/** Where a cell stands once the rest of its request was carried out. */
function placeAfter(step: CellStep, chunk: readonly Unit[]): CellAddress {
  const later = chunk.slice(chunk.findIndex((unit) => unit.step === step)).map((unit) => unit.step);
  const lines = later.flatMap((one) => (one.type === "lines" && one.change.sheet === step.change.sheet ? [one] : []));
  return lines.reduce<CellAddress>((at, { located }) => moved(at, located), step);
}

/** What Excel says where a guard has moved or is gone. */
const MOVED: readonly string[] = ["ItemNotFound", "InvalidReference"];

/** Refusals of the request as a whole. */
function isUntouched(error: unknown): boolean {
  return ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"].includes(codeOf(error));
}

/** Steps of which nothing is written. */
function remaining(units: readonly Unit[]): Step[] {
  return units.filter(({ isFirst }) => isFirst).map(({ step }) => step);
}
