import type { ApplyResult, RunSummary } from "../../workbook-host";
import { run } from "../run";
import { ChangeRun } from "../write/run-changes";
import { type JournalPart, parseJournalXml, queueJournal } from "./journal-parts";

/** The run that would be taken back: two round trips. */
export function lastRun(): Promise<RunSummary | null> {
  return run(async (context) => {
    const parts = await partsOfLastRun(context);
    const [first] = parts;
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
    const parts = (await partsOfLastRun(context)).reverse();
    const xmls = parts.map(({ part }) => part.getXml());
    await context.sync();
    const changes = xmls.flatMap(({ value }) => parseJournalXml(value).undo);
    const result = await new ChangeRun(context, changes, { label: null, seen: null }).carryOut();
    for (const { part } of parts) part.delete();
    await context.sync();
    return result;
  });
}

async function partsOfLastRun(context: Excel.RequestContext): Promise<JournalPart[]> {
  const journal = queueJournal(context);
  await context.sync();
  const parts = journal();
  const last = parts.at(-1)?.run;
  return parts.filter(({ run: number }) => number === last);
}
