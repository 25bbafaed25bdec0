import { parsePartXml, partXml } from "../part-xml";
import { type Entry, packEntry, type PackedEntry, unpackEntry } from "./pack-entry";

/**
 * The journal: custom XML parts of the workbook, one for each request that wrote. They go in before the first cell of that
 * request is touched, in the same request, so that nothing is ever half-written without an entry. What must be known of all of
 * them stands in the namespace, which is read without the contents.
 */
const NAMESPACE = "urn:soat-phu-luc:journal:2";
const PLACE = new RegExp(`^${NAMESPACE}:(\\d+):(-?\\d+):(\\d+):(\\d+)$`, "u");

/** Where a part stands in the journal. */
export interface JournalPlace {
  readonly run: number;
  /** Counts the requests of a run from 0; below 0 those of an undo of the run that has not come to its end. */
  readonly piece: number;
  /** Changes that began with that request. */
  readonly changes: number;
}

export interface JournalPart extends JournalPlace {
  /** Length of what it holds. */
  readonly size: number;
  readonly part: Excel.CustomXmlPart;
}

/** Asks for the custom XML parts of the workbook; they are known after the next sync. */
export function queueParts(context: Excel.RequestContext): Excel.CustomXmlPartCollection {
  return context.workbook.customXmlParts.load("items/id,items/namespaceUri");
}

/** Those of the journal, from the first run on. */
export function journalIn({ items }: Excel.CustomXmlPartCollection): JournalPart[] {
  return items.flatMap((part) => journalPart(part) ?? []).sort((a, b) => a.run - b.run || a.piece - b.piece);
}

function journalPart(part: Excel.CustomXmlPart): JournalPart | null {
  const place = PLACE.exec(part.namespaceUri);
  if (!place) return null;
  const [run = 0, piece = 0, changes = 0, size = 0] = place.slice(1).map(Number);
  return { run, piece, changes, size, part };
}

export function journalXml({ run, piece, changes }: JournalPlace, entry: Entry): string {
  const packed = packEntry(entry);
  const size = JSON.stringify(packed).length;
  return partXml("journal", `${NAMESPACE}:${run}:${piece}:${changes}:${size}`, packed);
}

/** @throws SyntaxError where the part was not written by us. */
export function parseJournalXml(xml: string): Entry {
  return unpackEntry(parsePartXml(xml) as PackedEntry);
}
