import { cleanLines, fold, foldKey } from "../../text/normalize";
import { remembering } from "../../text/remembering";
import { DEFAULT_VAGUE_DELIVERABLES } from "./default-vague-deliverables";

interface VaguePhrases {
  readonly keys: ReadonlySet<string>;
  /** What words may follow, each with a blank at its end. */
  readonly beginnings: readonly string[];
}

/** Words before a deliverable that do not make it any clearer. */
const LEADING_WORDS = /^(?:các|những|một số|toàn bộ|đầy đủ|có|đã|được|ban hành|\d+) /u;

/** What stands between the items of a cell. */
const BETWEEN_ITEMS = /[;,\n]|(?<!\p{L})và(?!\p{L})/u;

const readers = new WeakMap<readonly string[], (text: string) => boolean>();

function compile(phrases: readonly string[]): VaguePhrases {
  const keyed = phrases
    .map((phrase) => ({ key: foldKey(phrase), open: /(?:…|\.\.\.)\s*$/.test(phrase) }))
    .filter(({ key }) => key !== "");
  return {
    keys: new Set(keyed.map(({ key }) => key)),
    beginnings: keyed.filter(({ open }) => open).map(({ key }) => `${key} `),
  };
}

function readerOf(phrases: readonly string[]): (text: string) => boolean {
  const compiled = compile(phrases);
  return remembering((text) => {
    const items = fold(cleanLines(text))
      .split(BETWEEN_ITEMS)
      .map(foldKey)
      .filter((item) => item !== "");
    return items.length > 0 && items.every((item) => isVague(item, compiled));
  });
}

/**
 * True where a deliverable cell names nothing one could hand in ("Văn bản", "Thực hiện đúng quy định"): every item of its
 * list is one of the phrases. A blank cell is not vague, it is missing.
 */
export function isVagueDeliverable(text: string, phrases: readonly string[] = DEFAULT_VAGUE_DELIVERABLES): boolean {
  let reader = readers.get(phrases);
  if (!reader) readers.set(phrases, (reader = readerOf(phrases)));
  return reader(text);
}

/** Tries the item as it stands, then without each leading word. */
function isVague(item: string, phrases: VaguePhrases): boolean {
  if (phrases.keys.has(item) || phrases.beginnings.some((beginning) => item.startsWith(beginning))) return true;
  const rest = item.replace(LEADING_WORDS, "");
  return rest !== item && isVague(rest, phrases);
}
