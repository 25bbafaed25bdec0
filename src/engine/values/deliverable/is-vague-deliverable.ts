import { cleanLines, fold, foldKey } from "../../text/normalize";
import { DEFAULT_VAGUE_DELIVERABLES } from "./default-vague-deliverables";

interface VaguePhrase {
  readonly key: string;
  /** Words may follow. */
  readonly open: boolean;
}

/** Words before a deliverable that do not make it any clearer. */
const LEADING_WORDS = /^(?:các|những|một số|toàn bộ|đầy đủ|có|đã|được|ban hành|\d+) /u;

/** What stands between the items of a cell. */
const BETWEEN_ITEMS = /[;,\n]|(?<!\p{L})và(?!\p{L})/u;

const compiled = new WeakMap<readonly string[], readonly VaguePhrase[]>();

function compile(phrases: readonly string[]): readonly VaguePhrase[] {
  let keys = compiled.get(phrases);
  if (!keys) {
    keys = phrases
      .map((phrase) => ({ key: foldKey(phrase), open: /(?:…|\.\.\.)\s*$/.test(phrase) }))
      .filter(({ key }) => key !== "");
    compiled.set(phrases, keys);
  }
  return keys;
}

/**
 * True where a deliverable cell names nothing one could hand in ("Văn bản", "Thực hiện đúng quy định"): every item of its
 * list is one of the phrases. A blank cell is not vague, it is missing.
 */
export function isVagueDeliverable(text: string, phrases: readonly string[] = DEFAULT_VAGUE_DELIVERABLES): boolean {
  const items = fold(cleanLines(text))
    .split(BETWEEN_ITEMS)
    .map(foldKey)
    .filter((item) => item !== "");
  return items.length > 0 && items.every((item) => isVague(item, compile(phrases)));
}

/** Tries the item as it stands, then without each leading word. */
function isVague(item: string, phrases: readonly VaguePhrase[]): boolean {
  if (phrases.some(({ key, open }) => item === key || (open && item.startsWith(`${key} `)))) return true;
  const rest = item.replace(LEADING_WORDS, "");
  return rest !== item && isVague(rest, phrases);
}
