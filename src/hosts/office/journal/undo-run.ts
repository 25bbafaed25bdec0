import type { ApplyResult, RunSummary } from "../../workbook-host";
import { run } from "../run";
import { ChangeRun } from "../write/run-changes";
import type { Entry } from "./pack-entry";
import { journalIn, type JournalPart, parseJournalXml, queueParts } from "./journal-parts";

/** Characters of entries asked for at once: Excel on the web gives 5 MB, and a letter with marks takes up to three bytes. */
const MOST_CHARACTERS = 1_000_000;

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
    const entries = await readEntries(context, parts);
    const changes = entries.reverse().flatMap(({ undo }) => undo);
    const kind = { takesBack: parts[0]?.run ?? 0 };
    const resumed = parts.some(({ piece }) => piece < 0);
    const result = await new ChangeRun(context, changes, { kind, seen: null, resumed }).carryOut();
    for (const { part } of parts) part.delete();
    return result;
  });
}

/** What the parts hold, asked for in as many answers as Excel needs. */
async function readEntries(context: Excel.RequestContext, parts: readonly JournalPart[]): Promise<Entry[]> {
  const xmls: OfficeExtension.ClientResult<string>[] = [];
  let asked = 0;
  for (const { part, size } of parts) {
    if (asked > 0 && asked + size > MOST_CHARACTERS) {
      await context.sync();
      asked = 0;
    }
    asked += size;
    xmls.push(part.getXml());
  }
  await context.sync();
  return xmls.map(({ value }) => parseJournalXml(value));
}

async function partsOfLastRun(context: Excel.RequestContext): Promise<JournalPart[]> {
  const parts = queueParts(context);
  await context.sync();
  const journal = journalIn(parts);
  const last = journal.at(-1)?.run;
  return journal.filter(({ run: number }) => number === last);
}
