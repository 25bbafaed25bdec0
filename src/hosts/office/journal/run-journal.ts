import type { HostChange } from "../../steps/host-change";
import { journalIn, type JournalPart, journalXml, queueParts } from "./journal-parts";

/** Runs that can be taken back, one after the other … */
const RUNS_KEPT = 20;
/** … as long as all they hold is no longer than this, so that the workbook stays small. */
const LENGTH_KEPT = 4_000_000;

/** What a run is to the journal: one that it keeps, or the undo of one. */
export type RunKind = { readonly label: string } | { readonly takesBack: number };

/** The entries of a run, one for each of its requests. */
export class RunJournal {
  readonly #run: number;
  #piece: number;
  #old: readonly JournalPart[];
  #entry: Excel.CustomXmlPart | null = null;

  /** @param parts the journal before the run */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly kind: RunKind,
    parts: readonly JournalPart[],
  ) {
    if ("label" in kind) {
      this.#run = (parts.at(-1)?.run ?? 0) + 1;
      this.#piece = 0;
      this.#old = tooOld(parts);
    } else {
      this.#run = kind.takesBack;
      this.#piece = Math.min(0, ...parts.filter(({ run }) => run === this.#run).map(({ piece }) => piece)) - 1;
      this.#old = [];
    }
  }

  /** Queues the entry of a request: before all that it writes. That of an undo only tells that it has begun. */
  queueEntry(changes: number, undo: readonly HostChange[]): void {
    this.#entry = "label" in this.kind ? this.#add(this.#piece, changes, undo) : this.#add(this.#piece, 0, []);
    for (const { part } of this.#old) part.delete();
  }

  /** Goes last in a request: an undo leaves no entry once it is through. */
  queueEnd(): void {
    if (!("label" in this.kind)) this.#entry?.delete();
  }

  /** The request was carried out. */
  sent(): void {
    this.#piece += "label" in this.kind ? 1 : -1;
    this.#old = [];
  }

  /** Queues the entry of the request before anew, without what was given back at once. */
  queueCorrection(changes: number, undo: readonly HostChange[]): void {
    if (!("label" in this.kind)) return;
    this.#entry?.delete();
    this.#entry = undo.length > 0 ? this.#add(this.#piece - 1, changes, undo) : null;
  }

  /** Whether a request that failed wrote anything: its entry goes before everything else. */
  async hasBegun(): Promise<boolean> {
    try {
      this.context.runtime.enableEvents = true;
      const parts = queueParts(this.context);
      await this.context.sync();
      return journalIn(parts).some(({ run, piece }) => run === this.#run && piece === this.#piece);
    } catch {
      return true;
    }
  }

  #add(piece: number, changes: number, undo: readonly HostChange[]): Excel.CustomXmlPart {
    const label = "label" in this.kind ? this.kind.label : "";
    const xml = journalXml({ run: this.#run, piece, changes }, { label, undo });
    return this.context.workbook.customXmlParts.add(xml);
  }
}

/** Parts of runs that are too long ago, or for which there is no more room. */
function tooOld(parts: readonly JournalPart[]): JournalPart[] {
  const runs = [...new Set(parts.map(({ run }) => run))].reverse();
  const lengthFrom = (first: number) => parts.reduce((sum, { run, size }) => (run < first ? sum : sum + size), 0);
  const kept = runs.slice(0, RUNS_KEPT - 1).filter((run) => lengthFrom(run) <= LENGTH_KEPT);
  return parts.filter(({ run }) => !kept.includes(run));
}
