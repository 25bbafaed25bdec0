import type { ApplyResult, RunSummary } from "../../workbook-host";
import { run } from "../run";
import { ChangeRun } from "../write/run-changes";
import { journalIn, type JournalPart, parseJournalXml, queueParts } from "./journal-parts";

/** The run that would be taken back: two round trips. */
export function lastRun(): Promise<RunSummary | null> {
  return run(async (context) => {
    const parts = await partsOfLastRun(context);
    const [first] = parts.filter(({ piece }) => piece >= 0);
    if (!first) return null;
    const xml = first.part.getXml();
    await context.sync();
    const applied = parts.reduce((sum, { changes }) => sum + changes, 0);
    return { label: parseJournalXml(xml.value).label, applied };
  });
}

/** Takes the last run back, the last of its requests first; then it is out of the journal. */
export function undoLastRun(): Promise<ApplyResult> {
  return run(async (context) => {
    const parts = await partsOfLastRun(context);
    const xmls = parts.map(({ part }) => part.getXml());
    await context.sync();
    const changes = xmls.reverse().flatMap(({ value }) => parseJournalXml(value).undo);
    const kind = { takesBack: parts[0]?.run ?? 0 };
    const resumed = parts.some(({ piece }) => piece < 0);
    const result = await new ChangeRun(context, changes, { kind, seen: null, resumed }).carryOut();
    for (const { part } of parts) part.delete();
    return result;
  });
}

async function partsOfLastRun(context: Excel.RequestContext): Promise<JournalPart[]> {
  const parts = queueParts(context);
  await context.sync();
  const journal = journalIn(parts);
  const last = journal.at(-1)?.run;
  return journal.filter(({ run: number }) => number === last);
}
