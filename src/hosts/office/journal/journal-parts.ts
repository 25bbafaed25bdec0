import type { HostChange } from "../../steps/host-change";

/**
 * The journal: custom XML parts of the workbook, one for each request that wrote. They go in before the first cell of that
 * request is touched, in the same request, so that nothing is ever half-written without an entry. Run, piece and number of
 * changes stand in the namespace, which is read without the contents.
 */
const NAMESPACE = "urn:soat-phu-luc:journal:1";

export interface JournalPart {
  readonly run: number;
  readonly piece: number;
  readonly changes: number;
  readonly part: Excel.CustomXmlPart;
}

interface Entry {
  readonly label: string;
  /** In the order in which they are to be carried out. */
  readonly undo: readonly HostChange[];
}

/** Asks for the parts of the journal; they are known after the next sync. */
export function queueJournal(context: Excel.RequestContext): () => JournalPart[] {
  const parts = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
  return () =>
    parts.items.flatMap((part) => journalPart(part) ?? []).sort((a, b) => a.run - b.run || a.piece - b.piece);
}

function journalPart(part: Excel.CustomXmlPart): JournalPart | null {
  const uri = part.namespaceUri;
  const [run, piece, changes] = uri.startsWith(`${NAMESPACE}:`)
    ? uri
        .slice(NAMESPACE.length + 1)
        .split(":")
        .map(Number)
    : [];
  return run === undefined || piece === undefined || changes === undefined ? null : { run, piece, changes, part };
}

export function journalXml(place: { run: number; piece: number; changes: number }, entry: Entry): string {
  const { run, piece, changes } = place;
  const json = JSON.stringify(entry).replace(/[<>&"\uFFFE\uFFFF]/gu, escaped);
  return `<journal xmlns="${NAMESPACE}:${run}:${piece}:${changes}">${json}</journal>`;
}

/** "&" and the like as references of XML; what XML cannot hold as JSON writes it. */
function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return code > 0x7f ? `\\u${code.toString(16)}` : `&#${code};`;
}

/** @throws SyntaxError where the part was not written by us. */
export function parseJournalXml(xml: string): Entry {
  const text = xml.slice(xml.indexOf(">", xml.indexOf("<journal")) + 1, xml.lastIndexOf("</"));
  const json = text.replace(/&#(\d+);|&(lt|gt|amp|quot|apos);/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? "") : String.fromCharCode(Number(code)),
  );
  return JSON.parse(json) as Entry;
}

/** Excel may write references in its own way. */
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
